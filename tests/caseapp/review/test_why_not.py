import itertools

import pytest

from caseapp.cases import births, names
from caseapp.cases.drafts import BirthDraft
from caseapp.names.keys import search_keys
from caseapp.review.candidates import all_items
from caseapp.review.screening import find_candidates, write_candidates
from caseapp.review.verdicts import decide
from caseapp.review.why_not import WhyNot, compare_records
from caseapp.search.records import find_cases, find_records, record_of
from caseapp.set_aside.setting import AsideDraft, set_aside
from tests.factories import (
    BIRTH,
    WORKER,
    a_candidate,
    a_case,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    case_of,
    name_draft,
)


def _held(session, pool, name, **facts):
    """A line of a pool with the keys that an import gives it."""
    surname, given, patronymic = [*name.split(), "", ""][:3]
    keys = search_keys(surname, given, patronymic)
    return a_line(session, pool, name, search_text=f" {keys}", **facts)


KRAY = {"origin_place": "Вигадівка"}


@pytest.fixture
def asked(session):
    list_id = a_list(session)
    for name in ("Капрондук Ілля Олегович", "Їздон Гліб Романович"):
        a_listed_case(session, list_id, name, **KRAY)
    return list_id


@pytest.fixture
def pool(session):
    """Twenty strangers, and what each test adds."""
    list_id = a_pool(session)
    for number in range(20):
        _held(session, list_id, f"Чужинюк{'абвгдежзиклмнопрстуф'[number]} Тарас", birth="2001")
    return list_id


def _record(session, text, place=0):
    return find_records(session, text)[place]


def _why(session, left, right, **settings):
    return compare_records(session, left, right, **settings).why


def test_any_spelling_finds_lines_and_cases_on_no_list(session, asked, pool):
    _held(session, pool, "Капрондюк Илья")
    a_case(session, "Капрондук Степан")
    found = find_records(session, "капрондук")
    assert [(one.list_title, one.name, one.slip) for one in found] == [
        ("Список 339", "Капрондук Ілля Олегович", ""),
        ("", "Капрондук Степан", ""),
        ("Вигаданий банк даних", "Капрондюк Илья", "one_letter"),
    ]
    assert [one.list_title for one in find_records(session, "Илья")] == [
        "Вигаданий банк даних",
        "Список 339",
    ]
    assert find_records(session, "  ") == ()
    assert len(find_records(session, "Тарас", limit=3)) == 3


def test_a_child_of_many_lists_is_found_once_as_a_case(session, pool):
    line = a_listed_case(session, a_list(session), "Капрондук Ілля Олегович")
    case_id = case_of(session, line)
    _held(session, pool, "Капрондюк Илья", case_id=case_id)
    alone = a_case(session, "Капрондук Степан")
    assert [one.id for one in find_cases(session, "капрондук")] == [case_id, alone]
    assert [one.id for one in find_cases(session, "капрондук", but=case_id)] == [alone]
    assert find_cases(session, " ") == ()


def test_a_pair_that_screening_would_find(session, asked, pool):
    _held(session, pool, "Капрондюк Илья Олегович", **KRAY)
    left, right = _record(session, "Капрондук"), _record(session, "Капрондюк")
    compared = compare_records(session, left, right)
    assert (compared.why, compared.rank) == (WhyNot.NOT_SCREENED, 1)
    (found,) = [
        one for one in find_candidates(session, asked) if one.left == str(left.id) and one.rank == 1
    ]
    item = compared.item
    assert (item.grade, [one.reason for one in item.evidence]) == (
        found.grade,
        [one.reason for one in found.evidence],
    )
    assert item.score == pytest.approx(found.score)
    assert item.probability == pytest.approx(found.probability)
    write_candidates(session, [found])
    assert _why(session, left, right) == WhyNot.WAITS


def test_a_pair_on_file_shows_what_the_queue_shows_from_either_side(session, asked, pool):
    line = _held(session, pool, "Капрондюк Илья Олегович", **KRAY)
    left, right = _record(session, "Капрондук"), _record(session, "Капрондюк")
    a_candidate(session, left.id, line, probability=0.4, grade="possible")
    for one, other in ((left, right), (right, left)):
        item = compare_records(session, one, other).item
        assert (item.grade, item.probability) == ("possible", 0.4)
        assert (item.left.entry_id, item.right.entry_id) == (one.id, other.id)
        assert (item.evidence[0].left, item.evidence[0].right) == (
            ("Капрондук", "Капрондюк") if one is left else ("Капрондюк", "Капрондук")
        )


def test_who_agrees_as_well_is_named(session, asked, pool):
    lines = [_held(session, pool, "Капрондюк Илья Олегович", **KRAY) for _ in range(3)]
    other_list = a_pool(session)
    _held(session, other_list, "Капрондюк Илья Олегович", **KRAY)
    left, right = _record(session, "Капрондук"), _record(session, "Капрондюк Илья")
    assert right.id == lines[0]
    compared = compare_records(session, left, right)
    assert {side.entry_id for side in compared.item.as_well} == set(lines[1:])
    write_candidates(session, find_candidates(session, asked), weak=True)
    on_file = compare_records(session, left, right)
    assert on_file.why == WhyNot.WAITS
    assert {side.entry_id for side in on_file.item.as_well} == set(lines[1:])


@pytest.mark.parametrize(("bits", "told"), [(0.3, True), (0.9, True), (1.2, False)])
def test_what_is_less_than_twice_as_likely_is_no_better(session, asked, pool, bits, told):
    line = _record(session, "Капрондук").id
    better, worse = (_held(session, pool, f"Капрондюк {name}") for name in ("Илья", "Илля"))
    for held, score in ((better, 20.0), (worse, 20.0 - bits)):
        a_candidate(session, line, held, score=score, grade="strong")
    items = {item.right.entry_id: item for item in all_items(session)}
    assert [side.entry_id for side in items[worse].as_well] == [better]
    assert [side.entry_id for side in items[better].as_well] == [worse] * told
    assert items[worse].grade == "possible"
    assert items[better].grade == ("possible" if told else "strong")


def test_evidence_says_which_name_of_the_case_counted(session, asked, pool):
    left = _record(session, "Капрондук")
    names.add_name(
        session, left_case := case_of(session, left.id), name_draft("Лебрун Ілля", "after_adoption")
    )
    births.add_birth(session, left_case, BirthDraft("02.02.2012"))
    _held(session, pool, "Лебрун Илья", birth="02.02.2012")
    evidence = compare_records(session, left, _record(session, "Лебрун Илья")).item.evidence
    told = {one.field: dict(one.values) for one in evidence}
    assert told["surname"] == told["given_name"] == {"left_name": "after_adoption"}
    assert told["birth"] == {"left_birth": "case"}
    assert all(not one.values for one in evidence if one.field == "patronymic")
    assert evidence[0].turned().values == {"right_name": "after_adoption"}


def test_others_that_agree_better_crowd_it_out(session, asked, pool):
    for name in ("Капрондук Ілля Олегович", "Капрондюк Илья Олегович"):
        _held(session, pool, name, **KRAY)
    left, right = _record(session, "Капрондук Ілля", 1), _record(session, "Капрондюк")
    assert left.list_title == "Список 339"
    compared = compare_records(session, left, right, kept=1)
    assert compared.rank == 2
    assert compared.why in (WhyNot.CROWDED, WhyNot.BELOW)


def test_what_was_decided_is_told(session, asked, pool):
    line = _held(session, pool, "Капрондюк Илья Олегович")
    left, right = _record(session, "Капрондук"), _record(session, "Капрондюк")
    candidate = a_candidate(session, left.id, line)
    decide(session, candidate, "different", "інша мати", worker=WORKER)
    compared = compare_records(session, left, right)
    assert (compared.why, compared.item.reason) == (WhyNot.JUDGED, "інша мати")


def test_a_brother_is_told_as_one(session, asked, pool):
    _held(session, pool, "Капрондук Назар Олегович", birth="01.01.2009")
    pair = _record(session, "Капрондук Ілля"), _record(session, "Назар")
    assert _why(session, *pair) == WhyNot.SIBLING


def test_a_stranger_is_told_as_one(session, asked, pool):
    pair = _record(session, "Капрондук"), _record(session, "Чужинюка")
    compared = compare_records(session, *pair)
    assert (compared.why, compared.rank) == (WhyNot.AGAINST, 0)
    assert compared.item.evidence


def test_what_was_never_compared_is_told(session, asked, pool):
    first, second = _record(session, "Капрондук"), _record(session, "Їздон")
    assert _why(session, first, second) == WhyNot.ONE_LIST
    case_id = a_case(session, "Капрондук Ілля Олегович")
    births.add_birth(session, case_id, BirthDraft(BIRTH))
    by_hand = next(one for one in find_records(session, "Капрондук") if not one.list_title)
    compared = compare_records(session, first, by_hand)
    assert compared.why == WhyNot.NOT_SCREENED
    assert compared.item.right.is_own
    assert compared.item.score > 10
    assert compared.item.right.case_number == "2025-00003"


def test_a_duplicate_and_the_case_kept_are_one_child(session, pool):
    names_of = ("Капрондук Ілля", "Капрондюк Ілля", "Капрандюк Ілля")
    kept, *doubles = (a_case(session, name) for name in names_of)
    records = [record_of(session, one) for one in (kept, *doubles)]
    assert _why(session, records[0], records[1]) != WhyNot.ONE_CHILD
    for double in doubles:
        set_aside(session, double, AsideDraft("duplicate", "один акт", kept), worker=WORKER)
    records = [record_of(session, one) for one in (kept, *doubles)]
    for left, right in itertools.permutations(records, 2):
        assert _why(session, left, right) == WhyNot.ONE_CHILD
