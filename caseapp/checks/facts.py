"""Checks of birth, of how the child was taken, and of where it stands."""

import datetime as dt
from collections.abc import Iterator

from caseapp.case_parts.lines import BirthLine
from caseapp.checks.model import Check, Remark
from caseapp.checks.reading import CheckedCase
from caseapp.dates import age_on, is_future
from caseapp.places_apart import in_russia
from db.codes import Circumstances

_ROUGHLY = dt.timedelta(days=31)
_WAR_BEGAN = dt.date(2014, 2, 20)  # the occupation of Crimea
_ADULT = 18


def births(case: CheckedCase, today: dt.date) -> Iterator[Remark]:
    """Ask about birth dates that are missing, rough or impossible."""
    dated = [birth for birth in case.births if birth.date.edtf]
    if not dated:
        yield Remark(Check.NO_BIRTH, case.id)
    elif all(_is_rough(birth) for birth in dated):
        yield Remark(Check.BIRTH_KNOWN_ROUGHLY, dated[0].id, dated[0].date.edtf)
    for birth in dated:
        if is_future(birth.date, today):
            yield Remark(Check.BIRTH_AHEAD, birth.id, birth.date.edtf)
        if _was_adult(birth, case):
            yield Remark(Check.ADULT_WHEN_TAKEN, birth.id, birth.date.edtf)


def _is_rough(birth: BirthLine) -> bool:
    first, last = birth.date.earliest, birth.date.latest
    return first is None or last is None or last - first > _ROUGHLY


def _was_adult(birth: BirthLine, case: CheckedCase) -> bool:
    """Tell whether the child surely was 18 on the first day on which it may have been taken."""
    if case.event.earliest is None:
        return False
    age = age_on(birth.date, case.event.earliest)
    return age is not None and age[0] >= _ADULT


def taking(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask how, when and from where the child was taken."""
    if case.circumstances == Circumstances.UNKNOWN and not case.circumstances_text:
        yield Remark(Check.NO_CIRCUMSTANCES, case.id)
    if not case.event.edtf:
        yield Remark(Check.NO_EVENT_DATE, case.id)
    elif case.event.latest is not None and case.event.latest < _WAR_BEGAN:
        yield Remark(Check.EVENT_TOO_EARLY, case.id, case.event.edtf)
    if not case.origin_region and not case.origin_place:
        yield Remark(Check.NO_ORIGIN, case.id)
    elif in_russia(case.origin_region):
        yield Remark(Check.ORIGIN_IN_RUSSIA, case.id, case.origin_region)


def alike(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask about other cases that may be this very child's."""
    for number in case.alike:
        yield Remark(Check.ANOTHER_CASE_ALIKE, case.id, number)


def lists(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask about a child whose return nobody was asked for."""
    if not case.is_listed:
        yield Remark(Check.ON_NO_LIST, case.id)
