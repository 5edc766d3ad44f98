from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.case_file import read_case
from caseapp.errors import OneCase, Refused
from caseapp.review.candidates import all_items
from caseapp.review.verdicts import standing_verdicts
from tests.caseapp.review.deciding import RENAMED, decided, state_of, withdrawn
from tests.factories import (
    NAME,
    a_candidate,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    a_reply,
    case_of,
)


def test_lines_of_one_case_stay_on_it_when_their_verdict_goes(session, asked, pooled):
    third = a_line(session, a_pool(session, title="Інший"), RENAMED)
    decided(session, pooled[0])
    decided(session, a_candidate(session, asked[1], third))
    between = a_candidate(session, pooled[1], third)
    before = state_of(session)
    decided(session, between)
    assert state_of(session) == before
    withdrawn(session, between)
    assert state_of(session) == before


@pytest.fixture
def chain(session, asked):
    """The line asked for and two lines of pools, candidates from each to the next and around."""
    facts = {"reported_region": "RU-TYU"}
    first, second = (
        a_line(session, a_pool(session, title=title), RENAMED, **facts) for title in ("Один", "Два")
    )
    pairs = ((asked[1], first), (first, second), (second, asked[1]))
    return (first, second), tuple(a_candidate(session, *pair) for pair in pairs)


def test_a_line_leaves_with_the_line_through_which_it_stood_there(session, asked, chain):
    lines, (to_first, between, _) = chain
    before = state_of(session)
    decided(session, to_first)
    decided(session, between)
    withdrawn(session, to_first)
    assert state_of(session) == before
    assert [case_of(session, line) for line in lines] == [None, None]


def test_a_line_that_is_also_judged_the_same_by_another_way_stays(session, asked, chain):
    lines, (to_first, between, around) = chain
    for candidate in (to_first, between, around):
        decided(session, candidate)
    withdrawn(session, to_first)
    assert {case_of(session, line) for line in lines} == {case_of(session, asked[1])}
    withdrawn(session, between)
    assert [case_of(session, line) for line in lines] == [None, case_of(session, asked[1])]


def test_lines_judged_the_same_before_join_a_case_together(session, asked, chain):
    lines, (to_first, between, _) = chain
    decided(session, between)
    before = state_of(session)
    decided(session, to_first)
    assert {case_of(session, line) for line in lines} == {case_of(session, asked[1])}
    case = read_case(session, case_of(session, asked[1]))
    assert [name.written for name in case.names] == [NAME, RENAMED, RENAMED]
    assert len(case.placements) == 2
    withdrawn(session, to_first)
    assert state_of(session) == before


def test_an_answer_judged_the_same_before_joins_the_case_with_its_claim(session, asked, pooled):
    reply = a_line(session, a_reply(session, asked[0]), RENAMED, answer_kind="located")
    between = a_candidate(session, reply, pooled[1])
    decided(session, between)
    decided(session, pooled[0])
    (claim,) = read_case(session, case_of(session, asked[1])).claims
    assert claim.kind == "located"
    withdrawn(session, between)
    assert case_of(session, reply) is None
    assert read_case(session, case_of(session, asked[1])).claims[0].withdrawn


def test_lines_on_one_case_cannot_be_different_children(session, chain):
    _, (to_first, between, around) = chain
    for candidate in (to_first, between):
        decided(session, candidate)
    before = state_of(session)
    with pytest.raises(OneCase) as refusal:
        decided(session, around, "different")
    assert refusal.value.case == "2025-00001"
    assert state_of(session) == before
    withdrawn(session, between)
    decided(session, around, "different")


VERDICTS = ("same", "different", "unsure")


STEPS = st.lists(
    st.tuples(st.integers(0, 13), st.sampled_from(["same", "same", *VERDICTS, "withdraw"])),
    max_size=16,
)


@pytest.fixture
def candidates(session):
    """Candidates between two cases, a reply, two pools: in chains, so that verdicts meet."""
    asked = a_list(session)
    cases = [a_listed_case(session, asked, name) for name in (NAME, "Їздонюк Гліб")]
    pools = [a_pool(session, title=title) for title in ("Один", "Два", "Три", "Чотири")]
    held = [a_line(session, pool, RENAMED, reported_region="RU-TYU") for pool in pools]
    reply = a_reply(session, asked)
    said = [a_line(session, reply, RENAMED, answer_kind=kind) for kind in ("located", "")]
    pairs = [
        (cases[0], held[0]),
        (cases[0], held[1]),
        (cases[1], held[0]),
        (held[0], held[1]),
        (cases[0], cases[1]),
        (said[0], cases[0]),
        (said[0], cases[1]),
        (said[1], cases[1]),
        (said[0], held[1]),
        (said[0], said[1]),
        (held[1], held[2]),
        (held[2], held[3]),
        (held[3], said[0]),
        (held[3], cases[0]),
    ]
    return {a_candidate(session, *pair): pair for pair in pairs}


def _do(session, candidate, step, stands, *, together):
    """Take one step and keep beside it which verdicts should stand."""
    try:
        if step == "withdraw":
            withdrawn(session, candidate)
            stands.pop()
        else:
            decided(session, candidate, step)
            stands.append(step)
    except Refused:
        assert step in {"withdraw", "same"} or stands[-1:] in (["same"], [step]) or together


def _expected(candidates, stands, cases):
    """The case of each line: its own, else that of the lines with a path of "same" to it."""
    same = [set(candidates[one]) for one, kinds in stands.items() if kinds[-1:] == ["same"]]
    found = {}
    for line in cases:
        group = {line}
        while further := {one for pair in same if pair & group for one in pair} - group:
            group |= further
        found[line] = {cases[one] for one in group if cases[one]}
    return found


@contextmanager
def _undone(session):
    """Leave the file as it was before."""
    attempt = session.begin_nested()
    try:
        yield
    finally:
        attempt.rollback()


@settings(max_examples=40)
@given(steps=STEPS, order=st.randoms(use_true_random=False))
def test_with_all_verdicts_withdrawn_every_case_reads_as_before(session, candidates, steps, order):
    before = state_of(session)
    stands = {candidate: [] for candidate in candidates}
    cases = {line: case_of(session, line) for pair in candidates.values() for line in pair}
    with _undone(session):
        for place, step in steps:
            candidate = list(candidates)[place]
            own = {case_of(session, line) for line in candidates[candidate]}
            together = step == "different" and len(own) == 1 and None not in own
            _do(session, candidate, step, stands[candidate], together=together)
            now = {line: {case_of(session, line)} - {None} for line in cases}
            assert now == _expected(candidates, stands, cases)
        items = {item.candidate_id: item.verdict for item in all_items(session)}
        assert items == {candidate: (kinds or [""])[-1] for candidate, kinds in stands.items()}
        standing = [candidate for candidate, kinds in stands.items() for _ in kinds]
        order.shuffle(standing)
        for candidate in standing:
            withdrawn(session, candidate)
        assert state_of(session) == before
        assert standing_verdicts(session) == {}
