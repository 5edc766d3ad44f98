"""The ledger of all lists, and as at an earlier day."""

import datetime as dt
from collections import Counter

import pytest

from caseapp.cases import claims
from caseapp.cases.drafts import ClaimDraft
from caseapp.lists.ledgers.ledger import ledger, ledger_of_all
from caseapp.lists.overview import entries_of_all
from tests import factories
from tests.factories import a_line, a_list, a_listed_case, a_pool, a_session, case_of

TODAY = dt.date(2025, 11, 22)


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as made:
        yield made


def says(session, line, kind, date):
    draft = ClaimDraft("russia", kind, date_text=date, entry_id=line)
    claims.add_claim(session, case_of(session, line), draft, worker=factories.WORKER)


def counted(session, on=None):
    return ledger_of_all(session, today=TODAY, on=on)


def test_a_child_on_two_lists_is_counted_once_by_its_newest_answer(session):
    first, second = a_list(session), a_list(session, date="01.09.2025", title="Другий")
    line = a_listed_case(session, first)
    again = a_line(session, second, case_id=case_of(session, line))
    other = a_listed_case(session, second, "Вигаденко Олена Іванівна")
    says(session, line, "never_in_russia", "2025-07-23")
    says(session, again, "located", "2025-10-01")
    found = counted(session)
    assert (found.entries, found.lists, found.on_several) == (2, 2, 1)
    assert (found.located, found.no_answer) == (1, 1)
    assert {one.entry_id for one in found.lines} == {again, other}
    assert {row.entry_id for row in entries_of_all(session)} == {line, again, other}


def test_each_list_by_itself_counts_its_own_lines(session):
    first, second = a_list(session), a_list(session, date="01.09.2025", title="Другий")
    line = a_listed_case(session, first)
    a_line(session, second, case_id=case_of(session, line))
    assert ledger(session, first, today=TODAY).entries == 1
    assert ledger(session, second, today=TODAY).entries == 1


def test_lines_that_nobody_was_asked_about_are_not_among_all_lists(session):
    a_listed_case(session, a_list(session))
    a_line(session, a_pool(session))
    a_listed_case(session, a_list(session, kind="register", title="Реєстр"), "Інша Дитина")
    assert (counted(session).entries, counted(session).lists) == (1, 1)


def test_without_a_list_there_is_nothing_to_count(session):
    found = counted(session)
    assert (found.entries, found.lists, found.days_without_answer) == (0, 0, None)


def test_an_earlier_day_knows_only_what_was_said_by_then(session):
    line = a_listed_case(session, a_list(session))
    says(session, line, "under_preparation", "2025-07-23")
    says(session, line, "never_in_russia", "2025-09-30")
    before, between = dt.date(2025, 7, 22), dt.date(2025, 7, 23)
    assert counted(session, before).no_answer == 1
    assert counted(session, between).under_preparation == 1
    assert counted(session, dt.date(2025, 9, 30)).unconfirmed == {"never_in_russia": 1}
    assert counted(session, before).days_without_answer == 50


def test_an_answer_of_a_month_is_counted_from_its_last_day(session):
    line = a_listed_case(session, a_list(session))
    says(session, line, "located", "07.2025")
    assert counted(session, dt.date(2025, 7, 30)).no_answer == 1
    assert counted(session, dt.date(2025, 7, 31)).located == 1


def test_an_answer_without_a_date_counts_on_every_day(session):
    line = a_listed_case(session, a_list(session))
    says(session, line, "located", "")
    assert counted(session, dt.date(2025, 6, 2)).located == 1


def test_today_is_the_last_of_all_days(session):
    line = a_listed_case(session, a_list(session))
    says(session, line, "located", "2025-07-23")
    places = Counter(counted(session).entry_places.values())
    assert places == Counter(counted(session, TODAY).entry_places.values())
