import uuid
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.review.candidates import store
from caseapp.review.link_reading import (
    contradictions,
    contradictions_if_same,
    contradictions_near,
    links,
    links_near,
)
from caseapp.review.links import ClashRule, Links, clashes, clashes_if_same, ordered
from caseapp.review.verdicts import decide, withdraw
from tests.factories import WORKER, a_candidate, a_line, a_list, a_listed_case, a_pool, found

A, B, C, D = (uuid.UUID(int=number) for number in range(1, 5))
LIST, OTHER = uuid.UUID(int=91), uuid.UUID(int=92)
LINES = [uuid.UUID(int=number) for number in range(1, 9)]
PAIRS = st.sampled_from([ordered(*two) for two in combinations(LINES, 2)])


def test_same_as_two_that_are_different():
    links = Links(same=frozenset({(A, B), (A, C)}), different=frozenset({(B, C)}))
    (clash,) = clashes(links)
    assert (clash.rule, clash.chain) == (ClashRule.JOINED_THOUGH_DIFFERENT, (B, A, C))


def test_one_found_child_claimed_by_two_lines_of_a_list():
    links = Links(same=frozenset({(A, C), (B, C)}), list_of={A: LIST, B: LIST, C: OTHER})
    (clash,) = clashes(links)
    assert (clash.rule, clash.lines) == (ClashRule.CLAIMED_TWICE, (A, B))


def test_a_list_may_name_a_child_twice_where_somebody_said_so():
    links = Links(same=frozenset({(A, B)}), list_of={A: LIST, B: LIST})
    assert clashes(links) == ()


def test_lines_of_one_case_are_one_child():
    links = Links(joined=frozenset({(A, B), (B, D)}), different=frozenset({(A, D)}))
    assert [clash.chain for clash in clashes(links)] == [(A, B, D)]


def test_what_a_verdict_would_do_is_told_before():
    links = Links(same=frozenset({(A, B)}), different=frozenset({(B, C)}))
    assert clashes(links) == ()
    assert [clash.lines for clash in clashes_if_same(links, C, A)] == [(B, C)]
    assert clashes_if_same(links, B, C) == ()  # it would take the other verdict's place


@given(same=st.frozensets(PAIRS), different=st.frozensets(PAIRS), lists=st.lists(
    st.sampled_from([LIST, OTHER, None]), min_size=8, max_size=8
))  # fmt: skip
def test_contradictions_are_just_those_that_a_colouring_cannot_avoid(same, different, lists):
    list_of = {line: own for line, own in zip(LINES, lists, strict=True) if own}
    told = clashes(Links(same=same, different=different - same, list_of=list_of))
    group = _merged(same)
    one = {pair for pair in combinations(LINES, 2) if group[pair[0]] == group[pair[1]]}
    twice = {
        pair
        for pair in one - same - different
        if list_of.get(pair[0]) and list_of.get(pair[0]) == list_of.get(pair[1])
    }
    assert {clash.lines for clash in told} == (one & (different - same)) | twice
    for clash in told:
        assert all(
            ordered(*link) in same for link in zip(clash.chain, clash.chain[1:], strict=False)
        )


@given(same=st.frozensets(PAIRS), different=st.frozensets(PAIRS))
def test_which_side_stands_left_makes_no_difference(same, different):
    links = Links(same=same, different=different)
    for left, right in combinations(LINES[:4], 2):
        assert clashes_if_same(links, left, right) == clashes_if_same(links, right, left)


def _merged(same):
    """Merge by repainting, which is slow and plainly right."""
    group = {line: line for line in LINES}
    for left, right in same:
        old, new = group[left], group[right]
        group = {line: new if own == old else own for line, own in group.items()}
    return group


@pytest.fixture
def lines(session):
    asked = a_list(session)
    sought = [a_listed_case(session, asked, name) for name in ("Капрондук Ілля", "Гойданук Гліб")]
    pools = [a_pool(session, title=title) for title in ("Перший", "Другий")]
    return sought, [a_line(session, pool, "Капрондюк Илья") for pool in pools]


def _judge(session, pair, verdict):
    return decide(session, a_candidate(session, *pair), verdict, "причина", worker=WORKER)


def test_verdicts_on_file_are_told_with_their_lines(session, lines):
    (child, _), (one, other) = lines
    for pair, verdict in (((child, one), "same"), ((one, other), "different")):
        _judge(session, pair, verdict)
    assert contradictions(session) == ()
    (would,) = contradictions_if_same(session, child, other)
    assert would.rule == ClashRule.JOINED_THOUGH_DIFFERENT
    _judge(session, (child, other), "same")
    (told,) = contradictions(session)
    assert {side.entry_id for side in told.chain} == {child, one, other}
    withdraw(session, a_candidate_of(session, one, other), "помилка", worker=WORKER)
    assert contradictions(session) == ()


def a_candidate_of(session, left, right):
    """The candidate of a pair that is on file already."""
    store(session, [found(left, right)])
    return a_candidate(session, left, right)


def test_a_found_child_claimed_by_two_lines_is_told_before_the_second_verdict(session, lines):
    (child, stranger), (one, _) = lines
    _judge(session, (child, one), "same")
    (would,) = contradictions_if_same(session, stranger, one)
    assert would.rule == ClashRule.CLAIMED_TWICE
    assert one in {side.entry_id for side in would.chain}


def test_what_is_read_around_two_lines_is_what_the_whole_says(session):
    asked, pools = a_list(session), [a_pool(session, title=t) for t in ("Перший", "Другий")]
    sought = [a_listed_case(session, asked, f"Вигад{n} Ілля") for n in range(4)]
    held = [a_line(session, pool, f"Вигад{n} Илья") for pool in pools for n in range(4)]
    judged = (
        (sought[0], held[0], "same"),
        (held[0], held[4], "different"),
        (sought[0], held[4], "same"),
        (sought[1], held[0], "unsure"),
        (held[1], held[5], "same"),
        (sought[1], held[5], "same"),
        (held[5], held[2], "same"),
        (sought[2], held[6], "different"),
        (sought[2], held[3], "same"),
        (held[3], held[6], "same"),
    )
    for left, right, verdict in judged:
        _judge(session, (left, right), verdict)
    whole, told = links(session), contradictions(session)
    assert told
    for left, right in combinations(sought + held, 2):
        standing, if_same = contradictions_near(session, left, right)
        expected = [one for one in told if {left, right} & {side.entry_id for side in one.chain}]
        assert _ends(standing) == _ends(expected)
        listed = {**whole.list_of, **links_near(session, (left, right)).list_of}
        would = clashes_if_same(replace(whole, list_of=listed), left, right)
        assert _ends(if_same) == {(one.rule, frozenset(one.lines)) for one in would}


def _ends(told):
    return {(one.rule, frozenset((one.chain[0].entry_id, one.chain[-1].entry_id))) for one in told}
