"""What a check says of a case."""

import datetime as dt
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from caseapp.checks.reading import CheckedCase
from caseapp.findings.model import Finding, Looked, fingerprint


class Check(StrEnum):
    """What a careful colleague would ask; stored strings never change."""

    NO_SURNAME = "no_surname"
    NO_GIVEN_NAME = "no_given_name"
    NAME_IN_TWO_SCRIPTS = "name_in_two_scripts"
    NAME_WITH_HIDDEN_MARKS = "name_with_hidden_marks"
    NAME_IS_A_PLACEHOLDER = "name_is_a_placeholder"
    NAME_TWICE = "name_twice"
    SEX_AGAINST_NAME = "sex_against_name"
    SEX_NOT_SAID = "sex_not_said"
    PATRONYMIC_NOT_OF_FATHER = "patronymic_not_of_father"
    NO_BIRTH = "no_birth"
    BIRTH_KNOWN_ROUGHLY = "birth_known_roughly"
    BIRTH_AHEAD = "birth_ahead"
    ADULT_WHEN_TAKEN = "adult_when_taken"
    NO_CIRCUMSTANCES = "no_circumstances"
    NO_EVENT_DATE = "no_event_date"
    EVENT_TOO_EARLY = "event_too_early"
    NO_ORIGIN = "no_origin"
    ORIGIN_IN_RUSSIA = "origin_in_russia"
    CLAIM_WITHOUT_SOURCE = "claim_without_source"
    CLAIM_WITHOUT_DATE = "claim_without_date"
    LOCATED_WITHOUT_REGION = "located_without_region"
    CLAIMED_AND_NOT_PURSUED = "claimed_and_not_pursued"
    PLACEMENT_WITHOUT_SOURCE = "placement_without_source"
    PLACEMENT_WITHOUT_REGION = "placement_without_region"
    PLACEMENT_WITHOUT_DATE = "placement_without_date"
    LAST_PLACEMENT_ENDED = "last_placement_ended"
    LOCATED_NOWHERE = "located_nowhere"
    DETERMINED_BY_WEAK_SOURCE = "determined_by_weak_source"
    SOURCE_WITHOUT_DATE = "source_without_date"
    SOURCE_NOT_RATED = "source_not_rated"
    REQUEST_WITHOUT_DAY = "request_without_day"
    ANSWER_NOT_RECORDED_AS_CLAIM = "answer_not_recorded_as_claim"
    ON_NO_LIST = "on_no_list"
    ANOTHER_CASE_ALIKE = "another_case_alike"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at: the record that it is about, and the value that decided."""

    check: Check
    record: uuid.UUID
    value: str = ""


Checking: TypeAlias = Callable[[CheckedCase, dt.date], Iterator[Remark]]


@dataclass(frozen=True, slots=True)
class CheckFound:
    """A remark with its case, and what somebody said of it."""

    case_id: uuid.UUID
    case: str  # its number
    name: str
    remark: Remark
    looked: Looked | None = None

    @property
    def finding(self) -> Finding:
        """What a note on it is known by."""
        remark = self.remark
        told = fingerprint(remark.check.value, remark.value)
        return Finding(self.case_id, f"check.{remark.check}", str(remark.record), told)

    @property
    def is_open(self) -> bool:
        """Tell whether it still waits for somebody to look."""
        return self.looked is None or not self.looked.holds
