"""Contradictions as they are found in a file: with their lists, in few statements."""

import uuid

import pytest

from caseapp.cases.births import add_birth
from caseapp.cases.claims import add_claim, withdraw_claim
from caseapp.cases.drafts import BirthDraft, ClaimDraft, PlacementDraft
from caseapp.cases.placements import add_placement, change_placement
from caseapp.contradictions.counting import count_open
from caseapp.contradictions.finding import all_contradictions, contradictions_of
from caseapp.contradictions.model import Rule
from caseapp.errors import NotFound
from caseapp.findings import looked_at
from caseapp.papers.contradiction_sheet import read_sheet
from caseapp.progress import Cancelled, Progress
from caseapp.review.verdicts import decide
from db.tables import Placement, RelatedPerson
from tests.factories import (
    WORKER,
    a_candidate,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    a_session,
    a_source,
    case_of,
    statements,
)


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as opened:
        yield opened


@pytest.fixture
def listed(session):
    return a_list(session)


@pytest.fixture
def case_id(session, listed):
    return case_of(session, a_listed_case(session, listed))


def _claim(session, case_id, kind="never_in_russia", date="23.07.2025", **facts):
    draft = ClaimDraft(party="russia", kind=kind, date_text=date, **facts)
    return add_claim(session, case_id, draft, worker=WORKER).id


def _seen(session, case_id, region="RU-TYU", **facts):
    return add_placement(session, case_id, PlacementDraft(region=region, **facts)).id


def _rules(session, case_id):
    return [one.rule for one in contradictions_of(session, case_id)]


def test_both_sides_are_quoted_with_who_day_and_source(session, case_id, listed):
    source = a_source(session, "Вигаданий вісник", date_text="05.08.2025")
    _claim(session, case_id)
    _seen(session, case_id, source_id=source)
    (found,) = contradictions_of(session, case_id)
    assert found.rule == Rule.NEVER_BUT_PLACED
    assert (found.left.who, found.left.date.edtf) == ("russia", "2025-07-23")
    assert found.right.source.title == "Вигаданий вісник"
    assert found.right.date.edtf == "2025-08-05"
    assert found.lists == (listed,)
    assert all_contradictions(session) == (found,)


def test_what_was_withdrawn_or_removed_contradicts_nothing(session, case_id):
    claim = _claim(session, case_id)
    _seen(session, case_id)
    withdraw_claim(session, claim, "помилка", worker=WORKER)
    assert _rules(session, case_id) == []


def test_a_birth_that_the_list_gives_is_set_against_one_of_a_source(session, case_id):
    add_birth(session, case_id, BirthDraft("13.03.2014"))
    (found,) = contradictions_of(session, case_id)
    assert found.rule == Rule.BIRTHS_DIFFER
    assert found.left.source.line == "1"


def test_two_lists_disagree_on_sex_but_versions_of_one_do_not(session, listed, case_id):
    version = a_list(session, earlier_version_id=listed, version=2)
    other = a_list(session, title="Інший вигаданий")
    for one, sex in ((listed, "male"), (version, "female"), (other, "female")):
        a_line(session, one, birth="", case_id=case_id, sex=sex)
    (found,) = contradictions_of(session, case_id)
    assert (found.rule, found.left.source.list_id) == (Rule.SEXES_DIFFER, listed)


def test_brothers_in_two_regions_at_one_time_are_found_on_both_cases(session, listed, case_id):
    other = case_of(session, a_listed_case(session, listed, "Капрондук Олег Олегович"))
    session.add(RelatedPerson(case_id=case_id, other_case_id=other, relation="brother"))
    stays = {"from_text": "2023", "to_text": "2025"}
    _seen(session, case_id, "RU-TYU", **stays)
    assert _rules(session, other) == []
    _seen(session, other, "RU-ROS", **stays)
    assert _rules(session, case_id) == _rules(session, other) == [Rule.SIBLINGS_APART]
    assert len(all_contradictions(session)) == 2


def test_a_found_child_taken_for_two_lines_is_on_its_case(session, listed):
    lines = [a_listed_case(session, listed), a_line(session, listed)]
    found = a_line(session, a_pool(session))
    for line in lines:
        candidate = a_candidate(session, line, found)
        decide(session, candidate, "same", "та сама дата", worker=WORKER)
    (twice,) = contradictions_of(session, case_of(session, lines[0]))
    assert twice.rule == Rule.CLAIMED_TWICE
    assert {twice.left.id, twice.right.id} == set(lines)


def test_a_looked_at_contradiction_comes_back_when_its_record_changes(session, case_id):
    _claim(session, case_id)
    placement = _seen(session, case_id)
    (found,) = contradictions_of(session, case_id)
    looked_at.note(session, found.finding, "перевірено", worker=WORKER)
    (looked,) = contradictions_of(session, case_id)
    assert not looked.is_open
    assert count_open(session).total == 0
    change_placement(session, placement, PlacementDraft(region="RU-ROS"))
    (back,) = contradictions_of(session, case_id)
    assert back.is_open
    assert back.looked.reason == "перевірено"
    assert count_open(session).by_case == {case_id: 1}


def test_only_the_children_of_a_list_are_on_its_sheet(session, listed, case_id):
    other = a_list(session, title="Інший вигаданий")
    elsewhere = case_of(session, a_listed_case(session, other, "Вигаданко Анна"))
    for one in (case_id, elsewhere):
        _claim(session, one)
        _seen(session, one)
    sheet = read_sheet(session, other)
    assert {one.case_id for one in sheet.found} == {elsewhere}
    assert (sheet.cases, sheet.open, sheet.title) == (1, 1, "Інший вигаданий")
    assert len(read_sheet(session, None).found) == 2
    assert count_open(session).by_list == {listed: 1, other: 1}
    with pytest.raises(NotFound):
        read_sheet(session, uuid.UUID(int=3))


def test_statements_do_not_grow_with_the_cases(session, listed):
    few = statements(session, lambda: all_contradictions(session))
    for number in range(30):
        case = case_of(session, a_listed_case(session, listed, f"Вигаданко Ім{number}"))
        session.add(Placement(case_id=case, region="RU-TYU"))
        _claim(session, case)
    session.flush()
    assert len(all_contradictions(session)) == 30
    many = statements(session, lambda: all_contradictions(session))
    assert many <= few + 4  # corrections, names, notes: asked for only where something is found


def test_looking_for_them_can_be_stopped(session, case_id):
    assert case_id
    with pytest.raises(Cancelled):
        all_contradictions(session, progress=Progress(stop=lambda: True))
