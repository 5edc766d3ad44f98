"""Our own list: a line for each case that no list has opened, kept in step with its case."""

import pytest
from sqlmodel import col, select

from caseapp.case_file import read_case
from caseapp.cases import births, index, names, register
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.own_lines import give_own_lines, own_list_id, take_own_line
from caseapp.contradictions.finding import contradictions_of
from caseapp.errors import NotFound
from caseapp.lines.standing import standing_list
from caseapp.lists.overview import (
    entries,
    list_id_of,
    lists,
    screened_list_id,
    screened_lists,
)
from caseapp.names.keys import search_keys
from caseapp.review.persons import persons_of_list
from caseapp.review.screening import find_candidates
from caseapp.review.verdicts import decide
from caseapp.search.records import find_records, record_of
from db.tables import ListEntry, PersonName
from tests.factories import WORKER, a_candidate, a_case, a_line, a_list, a_listed_case, a_pool

CHILD = "Вигаданська Соломія Остапівна"
RUSSIAN = "Выгаданская Соломия Остаповна"
BORN = "12.03.2014"


def _own_lines(session):
    query = select(ListEntry).where(ListEntry.list_id == own_list_id(session))
    return session.exec(query.order_by(col(ListEntry.position))).all()


@pytest.fixture
def child(session):
    case_id = a_case(session, CHILD, sex="female", origin_region="UA-14")
    births.add_birth(session, case_id, BirthDraft(BORN))
    return case_id


def test_a_case_opened_by_hand_has_a_line_in_the_same_write(session, child):
    (line,) = _own_lines(session)
    assert (line.case_id, line.joined, line.import_id) == (child, False, None)
    assert (line.line, line.name_written) == ("2025-00001", CHILD)
    assert (line.surname, line.given_name) == ("Вигаданська", "Соломія")
    assert (line.sex, line.birth_edtf, line.origin_region) == ("female", "2014-03-12", "UA-14")


def test_all_such_lines_stand_on_one_list(session, child):
    a_case(session)
    assert [line.position for line in _own_lines(session)] == [1, 2]


def test_the_line_says_what_the_case_says_by_now(session, child):
    (typed,) = session.exec(select(PersonName.id))
    names.remove_name(session, typed)
    kinds = {"kind": "registered_at_birth", "patronymic": "Остапівна"}
    names.add_name(
        session, child, names.NameDraft(surname="Вигадана", given_name="Соломія", **kinds)
    )
    register.change_case(session, child, CaseDraft(sex="male"))
    (line,) = _own_lines(session)
    assert (line.name_written, line.sex) == ("Вигадана Соломія Остапівна", "male")
    (person,) = persons_of_list(session, line.list_id)
    assert [name.surname for name in person.names] == ["Вигадана"]


def test_a_private_name_is_no_name_of_the_line_but_is_matched(session, child):
    (typed,) = session.exec(select(PersonName))
    typed.private = True
    index.refresh(session, [child])
    (line,) = _own_lines(session)
    assert line.name_written == "2025-00001"
    (person,) = persons_of_list(session, line.list_id)
    assert "Вигаданська" in [name.surname for name in person.names]


def test_a_case_that_a_list_opened_has_none(session):
    a_listed_case(session, a_list(session))
    case_id = session.exec(select(ListEntry.case_id)).one()
    give_own_lines(session, [case_id])
    assert own_list_id(session) is None


def test_the_own_list_is_none_of_the_lists_that_were_given_to_us(session, child):
    own = own_list_id(session)
    assert lists(session) == ()
    assert [(one.list_id, one.kind, one.entries) for one in screened_lists(session)] == [
        (own, "own", 1)
    ]
    for refused in (standing_list, entries):
        with pytest.raises(NotFound):
            refused(session, own)
    with pytest.raises(NotFound):
        list_id_of(session, str(own))
    assert screened_list_id(session, "own") == own


def test_without_such_cases_there_is_no_own_list_to_screen(session):
    assert screened_lists(session) == ()
    with pytest.raises(NotFound):
        screened_list_id(session, "own")


def test_the_case_stands_on_no_list_and_nothing_contradicts_it(session, child):
    case = read_case(session, child)
    assert case.entries == ()
    assert contradictions_of(session, child) == ()
    (row,) = index.rows(session)
    assert row.lists == ""


def test_screening_finds_the_child_from_both_sides(session, child):
    pool = a_pool(session)
    held = a_line(session, pool, RUSSIAN, line="7", birth=BORN)
    own = own_list_id(session)
    (ours,) = _own_lines(session)
    for sought, pair in ((own, (ours.id, held)), (pool, (held, ours.id))):
        (found,) = find_candidates(session, sought)
        assert (found.left, found.right) == tuple(map(str, pair))
        assert found.grade == "strong"


def test_a_child_on_a_list_is_found_once(session, child):
    keys = f" {search_keys(*RUSSIAN.split())}"
    held = a_line(session, a_pool(session), RUSSIAN, birth=BORN, search_text=keys)
    (ours,) = _own_lines(session)
    assert {one.id for one in find_records(session, "Соломія")} == {ours.id, held}
    assert record_of(session, child).id == ours.id
    decide(session, a_candidate(session, ours.id, held), "same", "", worker=WORKER)
    assert [one.id for one in find_records(session, "Соломія")] == [held]
    assert record_of(session, child).id == held
    assert record_of(session, ours.id).id == ours.id


def test_the_line_goes_with_its_case(session, child):
    held = a_line(session, a_pool(session), RUSSIAN, line="7", birth=BORN)
    (ours,) = _own_lines(session)
    a_candidate(session, ours.id, held)
    take_own_line(session, child)
    assert _own_lines(session) == []


def test_a_line_that_was_judged_stays_out_of_sight(session, child):
    held = a_line(session, a_pool(session), "Чужинська Соломія", line="7")
    (ours,) = _own_lines(session)
    decide(session, a_candidate(session, ours.id, held), "different", "інша", worker=WORKER)
    take_own_line(session, child)
    (line,) = _own_lines(session)
    assert line.case_id is None
    assert persons_of_list(session, line.list_id) == []
    assert [one.entries for one in screened_lists(session)] == [1]
    give_own_lines(session, [child])
    assert [one.case_id for one in _own_lines(session)] == [None, child]
