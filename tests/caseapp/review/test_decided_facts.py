import pytest

from caseapp.cases import births
from caseapp.cases.drafts import BirthDraft, PlacementDraft
from caseapp.cases.placements import add_placement
from caseapp.review.candidates import all_items, pending, store
from caseapp.review.decided_facts import FIELDS, REGION, changed_since, facts_of, facts_text
from caseapp.review.screening import find_candidates
from caseapp.review.verdicts import decide
from tests.factories import (
    NAME,
    WORKER,
    a_candidate,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    case_of,
    found,
)


@pytest.fixture
def judged(session):
    """A pair that was judged different, and the list that its left line stands on."""
    asked = a_list(session)
    pair = a_listed_case(session, asked), a_line(session, a_pool(session), NAME)
    candidate = a_candidate(session, *pair)
    decide(session, candidate, "different", "інша мати", worker=WORKER)
    return asked, pair, candidate


def _new_birth(session, line):
    births.add_birth(session, case_of(session, line), BirthDraft("05.06.2015"))


def test_a_pair_comes_back_only_when_facts_changed(session, judged):
    asked, pair, candidate = judged
    assert store(session, [found(*pair)]) == 0
    assert find_candidates(session, asked) == []
    _new_birth(session, pair[0])
    again = find_candidates(session, asked)
    assert {one.left for one in again} == {str(pair[0])}
    assert store(session, again) == 1
    (item,) = pending(session)
    assert (item.candidate_id, item.changed) == (candidate, ("birth",))
    assert (item.verdict, item.reason) == ("different", "інша мати")


def test_a_new_verdict_settles_it_on_the_new_facts(session, judged):
    _, pair, candidate = judged
    _new_birth(session, pair[0])
    store(session, [found(*pair)])
    decide(session, candidate, "different", "усе одно інша", worker=WORKER)
    assert pending(session) == ()
    assert store(session, [found(*pair)]) == 0
    assert [(item.reason, item.changed) for item in all_items(session)] == [("усе одно інша", ())]


def test_which_facts_changed(session, judged):
    lines = judged[1]
    now = facts_of(session, lines)
    assert changed_since(facts_text(now), now) == ()
    key = str(lines[0])
    for field in FIELDS:
        other = {**now, key: {**now[key], field: "інше"}}
        assert changed_since(facts_text(now), other) == (field,)
    assert changed_since("{}", now) == ()  # nothing was kept: nothing can be said


def test_a_region_counts_once_both_sides_name_it(session, judged):
    left, right = map(str, judged[1])
    was = facts_of(session, judged[1])
    apart = {left: {**was[left], REGION: "RU-TYU"}, right: {**was[right], REGION: "RU-ROS; RU-KDA"}}
    moved = {**apart, left: {**apart[left], REGION: "RU-MOS"}}
    met = {**apart, left: {**apart[left], REGION: "RU-KDA; RU-TYU"}}
    assert changed_since(facts_text(apart), moved) == ()
    assert changed_since(facts_text(apart), met) == (REGION,)
    assert changed_since(facts_text(met), met) == ()
    assert changed_since(facts_text(met), apart) == ()


def test_what_an_older_verdict_did_not_keep_is_not_compared(session, judged):
    now = facts_of(session, judged[1])
    older = {line: {"names": told["names"]} for line, told in now.items()}
    same_region = {line: {**told, "eyes": "карі", REGION: "RU-TYU"} for line, told in now.items()}
    assert changed_since(facts_text(older), same_region) == ()


def test_a_pair_comes_back_when_its_sides_are_reported_in_one_region(session):
    asked = a_list(session)
    pair = (
        a_listed_case(session, asked),
        a_line(session, a_pool(session), NAME, reported_region="RU-TYU"),
    )
    candidate = a_candidate(session, *pair)
    decide(session, candidate, "different", "інша мати", worker=WORKER)
    assert store(session, [found(*pair)]) == 0
    add_placement(session, case_of(session, pair[0]), PlacementDraft(region="RU-TYU"))
    assert store(session, [found(*pair)]) == 1
    (item,) = pending(session)
    assert item.changed == (REGION,)
