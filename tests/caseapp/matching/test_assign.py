from hypothesis import given
from hypothesis import strategies as st

from caseapp.matching.assign import assign
from caseapp.matching.model import Candidate
from caseapp.matching.reasons import Grade, Story
from caseapp.matching.search import search
from tests.caseapp.matching.made import person


def pair(left, right, score, story=Story.NAMES_KEPT):
    return Candidate(left, right, 1, score, 0.5, Grade.POSSIBLE, story, 0.1)


scored = st.builds(pair, st.sampled_from("abcd"), st.sampled_from("wxyz"), st.floats(-20, 60))
tables = st.lists(scored, max_size=12, unique_by=lambda c: (c.left, c.right))


def test_a_clear_pair_is_sure():
    assert assign([pair("a", "x", 30), pair("a", "y", 10)]).sure == {"a": "x"}


def test_a_near_rival_on_either_side_makes_it_unclear():
    two_rights = assign([pair("a", "x", 30), pair("a", "y", 29)])
    assert (two_rights.sure, two_rights.unclear) == ({}, {"a": ("x", "y")})
    two_lefts = assign([pair("a", "x", 30), pair("b", "x", 29)])
    assert (two_lefts.sure, two_lefts.unclear) == ({}, {"a": ("x",), "b": ("x",)})


def test_what_another_line_surely_takes_is_no_rival_any_more():
    found = assign([pair("a", "x", 40), pair("b", "x", 33), pair("b", "y", 30)])
    assert found.sure == {"a": "x", "b": "y"}


def test_weak_pairs_and_siblings_are_never_sure():
    found = assign([pair("a", "x", 8), pair("b", "y", 30, Story.SIBLING)])
    assert (found.sure, found.unclear) == ({}, {"a": ("x",)})


@given(tables)
def test_assignment_is_one_to_one_and_does_not_hang_on_order(candidates):
    found = assign(candidates)
    assert len(set(found.sure.values())) == len(found.sure)
    assert not set(found.sure) & set(found.unclear)
    assert assign(candidates[::-1]) == found


def test_namesakes_without_dates_wait_for_a_person():
    lines = [person("Гойданак Марко Олегович", id_=i) for i in ("1", "2")]
    reply = [person("Гойданак Марко Олегович", id_="r")]
    found = assign(search(reply, lines, top=5))
    assert (found.sure, found.unclear) == ({}, {"r": ("1", "2")})
