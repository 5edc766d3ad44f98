import pytest

from caseapp.review.candidates import all_items
from caseapp.review.families import family_lines
from caseapp.review.family_raising import find_raised, has_family, write_raised
from caseapp.review.persons import persons_of_lines, persons_of_list
from caseapp.review.screening import find_candidates, write_candidates
from caseapp.review.verdicts import decide, withdraw
from tests.factories import WORKER, a_candidate, a_line, a_list, a_listed_case, a_pool

SISTER, CHILD = "Капрондук Оляна Олегівна", "Капрондук Ілля Олегович"
FOUND_SISTER, FOUND = "Новенко Олена Петровна", "Новенко Степан Петрович"


@pytest.fixture
def asked(session):
    return a_list(session)


@pytest.fixture
def pool(session):
    list_id = a_pool(session)
    for letter in "абвгдежзиклмнопрстуфхцч":
        a_line(session, list_id, f"Чужинюк{letter} Тарас", birth="2009")
    return list_id


def _family(session, asked, pool, ours, theirs):
    """A sister and a brother on a list, and on a pool, renamed; what each line says besides."""
    sister = a_listed_case(session, asked, SISTER, birth="04.03.2012", **ours[0])
    child = a_listed_case(session, asked, CHILD, birth="06.05.2014", **ours[1])
    found = a_line(session, pool, FOUND_SISTER, birth="04.07.2012", **theirs[0])
    right = a_line(session, pool, FOUND, birth="11.06.2014", **theirs[1])
    return sister, child, found, right


GROUPED = (({"group_text": "сім’я 1"},) * 2, ({"group_text": "гр. 7"},) * 2)
NAMED = (
    ({"siblings_text": "Капрондук Ілля 06.05.2014"}, {}),
    ({}, {"siblings_text": "Олена 04.07.2012"}),
)


@pytest.mark.parametrize("said", [GROUPED, NAMED])
def test_the_brother_of_a_found_sister_rises_and_falls_with_her_verdict(session, asked, pool, said):
    sister, child, found, right = _family(session, asked, pool, *said)
    candidate = a_candidate(session, sister, found)
    before = find_raised(session, candidate)
    assert [one.probability > 0.5 for one in before] in ([], [False])
    decide(session, candidate, "same", "", worker=WORKER)
    (told,) = find_raised(session, candidate)
    assert (told.left, told.right) == (str(child), str(right))
    assert "sibling_judged" in {one.reason for one in told.evidence}
    assert write_raised(session, [told]) == 1
    withdraw(session, candidate, "помилка", worker=WORKER)
    (fallen,) = find_raised(session, candidate)
    assert fallen.score < told.score - 12
    write_raised(session, [fallen])
    on_file = next(one for one in all_items(session) if one.left.entry_id == child)
    assert on_file.score == pytest.approx(fallen.score)


def test_a_later_screening_counts_the_verdict_too(session, asked, pool):
    sister, child, found, right = _family(session, asked, pool, *GROUPED)
    decide(session, a_candidate(session, sister, found), "same", "", worker=WORKER)
    best = next(one for one in find_candidates(session, asked) if one.left == str(child))
    assert best.right == str(right)
    assert write_candidates(session, [best]) == 1


def test_without_a_word_of_the_lists_nobody_is_a_family(session, asked, pool):
    sister, child, found, _ = _family(session, asked, pool, ({},) * 2, ({},) * 2)
    assert family_lines(session, sister) == family_lines(session, found) == ()
    candidate = a_candidate(session, sister, found)
    assert not has_family(session, candidate)
    assert find_raised(session, candidate) == []
    assert persons_of_lines(session, [child])[str(child)].group == ""


def test_a_transport_is_no_family(session, asked):
    for _ in range(13):
        a_line(session, asked, group_text="потяг 12")
    first, *_ = persons_of_list(session, asked)
    assert first.group == ""


def test_a_line_keeps_its_place_of_birth_apart_from_where_it_was_taken(session, asked):
    facts = {"origin_place": "Вигадівка", "birth_place": "Інакшівка", "sibling_count": 2}
    line = a_line(session, asked, **facts)
    told = persons_of_lines(session, [line])[str(line)]
    assert (told.birth_place, told.sibling_count) == ("Інакшівка", 2)
