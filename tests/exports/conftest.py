"""Invented cases for paper: a rich one and a bare one, a ledger, and how a summary is made."""

import pytest

from caseapp.case_file import (
    CaseFile,
)
from caseapp.lists.ledgers.model import Ledger
from exports.case_summary import case_summary
from exports.outgoing import Choices, Profile
from tests.exports import rich
from tests.exports.lines import PRINTED_AT, PRINTED_BY, a_case_file, number


@pytest.fixture
def bare_case() -> CaseFile:
    return a_case_file(name="Їздонина Ганна")


@pytest.fixture
def rich_case() -> CaseFile:
    return rich.rich_case()


@pytest.fixture
def full_ledger() -> Ledger:
    return Ledger(
        list_id=number(900),
        title="Список із 339 дітей, переданий 2 червня 2025 р. (Стамбул)",
        date_edtf="2025-06-02",
        is_demo=True,
        entries=339,
        returned=21,
        located=34,
        located_determined=9,
        under_preparation=12,
        no_answer=171,
        unconfirmed={"never_in_russia": 48, "reached_adulthood": 31, "already_returned": 22},
        adult_now=27,
        claimed_unconfirmed_percent=30.0,
        computed_unconfirmed_percent=29.8,
        days_without_answer=173,
        entry_places={},
        claimed_by="Приклад, посадова особа",
        claimed_on="2025-07-23",
        claimed_source="Вигадане агентство",
        claimed_list_date="2025-06-02",
        claimed_list_size=339,
        journal_anchor="1207:0f3ac9d81b44",
    )


@pytest.fixture
def summary():
    def make(case: CaseFile, language: str = "uk", **more: object) -> bytes:
        choices = more.pop("choices", Choices(language, Profile.FULL, photo=True))
        given = {"printed_by": PRINTED_BY, "printed_at": PRINTED_AT} | more
        return case_summary(case, choices=choices, **given)

    return make
