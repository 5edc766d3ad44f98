"""What is set aside stands in no count, no list of work and no warning; the rest speaks for it."""

import datetime as dt

import pytest

from caseapp.cases import births, requests
from caseapp.cases.applications import ApplicationDraft, add_application
from caseapp.cases.claims import add_claim
from caseapp.cases.determinations import determine
from caseapp.cases.drafts import BirthDraft, ClaimDraft, DeterminationDraft, PlacementDraft
from caseapp.cases.index import rows
from caseapp.cases.placements import add_placement
from caseapp.checks.found import all_checks
from caseapp.contradictions.counting import count_again, count_open
from caseapp.contradictions.finding import all_contradictions, contradictions_of
from caseapp.dates import UncertainDate
from caseapp.filters.counting import find_all, found_cases
from caseapp.filters.grammar import parse
from caseapp.journal import append
from caseapp.likely_cases.likely import likely_cases
from caseapp.likely_cases.warm import likely_beside, warm_cases
from caseapp.lists.ledgers.ledger import ledger, ledger_of_all
from caseapp.lists.overview import cases_on
from caseapp.matching.model import WrittenName
from caseapp.overviews.coming_of_age import coming_of_age
from caseapp.overviews.requests_due import count_overdue
from caseapp.overviews.requests_due import requests as all_requests
from caseapp.overviews.work import overview
from caseapp.papers.region_report import read_regions
from caseapp.search.records import find_cases
from caseapp.set_aside.setting import AsideDraft, set_aside, take_back
from exports.query_words import vocabulary
from tests.factories import NAME, WORKER, a_case, a_list, a_listed_case, a_source, case_of

TODAY = dt.date(2025, 10, 1)
TWIN = "Капрондюк Ілля Олегович"


@pytest.fixture
def kept(session):
    return a_case(session)


@pytest.fixture
def double(session, kept):
    made = a_case(session, TWIN)
    births.add_birth(session, made, BirthDraft("12.12.2007"))
    asked = requests.RequestDraft("request", "Де?", "Вигадана служба", due_text="01.09.2025")
    requests.add_request(session, made, asked)
    _aside(session, made, kept)
    return made


def _aside(session, case_id, kept=None):
    kind = "duplicate" if kept else "recorded_in_error"
    return set_aside(
        session, case_id, AsideDraft(kind, "вигадано", kept, anyway=True), worker=WORKER
    )


def _found(session, text):
    return [row.case_id for row in found_cases(session, parse(text, vocabulary("uk")), TODAY)]


def test_counts_and_work_lists_leave_it_out(session, kept, double):
    now = overview(session, TODAY)
    assert (now.cases, now.overdue) == (1, 0)
    assert count_overdue(session, TODAY) == 0
    assert all_requests(session, TODAY) == ()
    assert read_regions(session, None).cases == 1
    assert [record.case_number for record in find_cases(session, "Капрон")] == ["2025-00001"]
    take_back(session, double, "ні", worker=WORKER)
    assert overview(session, TODAY).cases == 2
    assert count_overdue(session, TODAY) == 1


def test_the_list_of_cases_shows_it_only_when_asked(session, kept, double):
    assert _found(session, "") == [kept]
    assert _found(session, "Капрон") == [kept]
    assert _found(session, "aside:duplicate") == [double]
    assert _found(session, "виключено:дублікат") == [double]
    assert _found(session, "виключено:помилково") == []
    assert _found(session, "2025-00002") == [kept, double]
    hits = find_all(session, parse("Капрон aside:duplicate"), TODAY)
    assert [hit.case_id for hit in hits] == [double]


def test_a_birthday_that_only_the_duplicate_knows_is_not_missed(session, kept, double):
    (row,) = coming_of_age(session, 18, 120, today=TODAY)
    assert row.case_id == kept


def test_what_only_the_duplicate_knows_finds_the_case_kept(session, kept, double):
    add_placement(session, double, PlacementDraft("RU-TYU"))
    add_application(session, double, ApplicationDraft(attached=True, by_whom="Вигадана Мати"))
    assert _found(session, "вік:17") == [kept]
    assert _found(session, "колись:RU-TYU") == [kept]
    assert _found(session, "є:заява") == [kept]
    assert overview(session, TODAY).applied == 1
    take_back(session, double, "ні", worker=WORKER)
    assert _found(session, "вік:17") == _found(session, "є:заява") == [double]


def test_a_birth_that_stays_leads_only_where_no_other_of_the_child_is_known(session, kept, double):
    births.add_birth(session, kept, BirthDraft("1999", private=True))
    assert [row.birth_edtf for row in rows(session) if not row.aside] == ["2007-12-12"]
    take_back(session, double, "ні", worker=WORKER)
    assert {row.number: row.birth_edtf for row in rows(session)}["2025-00001"] == "1999"


def test_papers_for_a_list_are_of_the_case_kept_and_of_none_in_error(session, kept):
    list_id = a_list(session)
    lines = [a_listed_case(session, list_id, line=str(number)) for number in range(3)]
    cases = [case_of(session, line) for line in lines]
    _aside(session, cases[0], kept)
    _aside(session, cases[1])
    assert cases_on(session, list_id) == cases_on(session, None) == (kept, cases[2])


def test_warnings_name_the_case_kept(session, kept, double):
    typed = WrittenName("Капрондюк", "Ілля", "Олегович")
    born = UncertainDate("12.12.2007", "2007-12-12", dt.date(2007, 12, 12), dt.date(2007, 12, 12))
    assert [one.number for one in likely_cases(session, typed, born)] == ["2025-00001"]
    assert likely_beside(session, warm_cases(session), kept) == ()


def test_what_was_recorded_in_error_warns_of_nothing(session):
    case_id = a_case(session, TWIN)
    _aside(session, case_id)
    typed = WrittenName("Капрондюк", "Ілля", "Олегович")
    assert likely_cases(session, typed, UncertainDate()) == ()


def test_checks_do_not_ask_of_it(session, kept, double):
    assert {one.case for one in all_checks(session, TODAY)} <= {"2025-00001"}


def test_what_both_say_is_held_against_each_other(session):
    kept, double = a_case(session), a_case(session, TWIN)
    births.add_birth(session, kept, BirthDraft("12.03.2014"))
    births.add_birth(session, double, BirthDraft("01.01.2009"))
    before = count_open(session)
    assert before.total == 0
    done = _aside(session, double, kept)
    append(session, done.act, worker=WORKER, device="вигаданий")
    (found,) = contradictions_of(session, kept)
    assert {found.left.what.since.edtf, found.right.what.since.edtf} == {"2014-03-12", "2009-01-01"}
    assert contradictions_of(session, double) == ()
    counted = count_again(session, before)
    assert counted.by_case == {kept: 1}
    back = take_back(session, double, "ні", worker=WORKER)
    append(session, back.act, worker=WORKER, device="вигаданий")
    assert count_again(session, counted).total == 0


def test_contradictions_of_a_case_recorded_in_error_stand_on_its_page_alone(session, double):
    wrong = a_case(session, "Третя Вигадана Особа")
    births.add_birth(session, wrong, BirthDraft("2001"))
    births.add_birth(session, wrong, BirthDraft("2015"))
    _aside(session, wrong)
    assert all_contradictions(session) == ()
    assert len(contradictions_of(session, wrong)) == 1


@pytest.fixture
def listed(session):
    """Two lists with a line of one child each, on two cases."""
    first, second = a_list(session), a_list(session, title="Список 561", date="01.04.2024")
    here, there = a_listed_case(session, first, NAME), a_listed_case(session, second, TWIN)
    return first, second, case_of(session, here), case_of(session, there)


def test_lines_of_a_duplicate_count_on_the_case_kept(session, listed):
    _first, second, kept, double = listed
    draft = DeterminationDraft("returned", "05.08.2025", a_source(session))
    determine(session, kept, draft, worker=WORKER)
    assert ledger(session, second, today=TODAY).returned == 0
    assert ledger_of_all(session, today=TODAY).entries == 2
    _aside(session, double, kept)
    assert ledger(session, second, today=TODAY).returned == 1
    both = ledger_of_all(session, today=TODAY)
    assert (both.entries, both.returned, both.on_several, both.left_out) == (1, 1, 1, 0)


def test_lines_of_a_case_recorded_in_error_count_nowhere_and_that_is_said(session, listed):
    _first, second, _kept, double = listed
    _aside(session, double)
    found = ledger(session, second, today=TODAY)
    assert (found.entries, found.left_out) == (0, 1)
    assert ledger_of_all(session, today=TODAY).left_out == 1


def test_a_region_report_of_a_list_counts_the_case_kept(session, listed):
    _first, second, kept, double = listed
    claim = ClaimDraft("russia", "located", date_text="23.07.2025")
    add_claim(session, double, claim, worker=WORKER)
    _aside(session, double, kept)
    assert read_regions(session, second).cases == 1
