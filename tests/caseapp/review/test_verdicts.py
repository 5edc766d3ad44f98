import uuid

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from caseapp.case_file import read_case
from caseapp.cases.claims import withdraw_claim
from caseapp.cases.index import rows
from caseapp.errors import NotFound, NotUnderstood, ReasonMissing, TooLate, TwoCases
from caseapp.review.candidates import all_items
from caseapp.review.verdicts import standing_verdicts
from tests.caseapp.review.deciding import RENAMED, decided, state_of, withdrawn
from tests.factories import (
    NAME,
    WORKER,
    a_candidate,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    a_reply,
    case_of,
)


@pytest.fixture
def replied(session, asked):
    """A candidate between a reply's line and the line that it may answer."""
    facts = {"answer_kind": "located", "answer_text": "установлен", "reported_region": "RU-ROS"}
    line = a_line(session, a_reply(session, asked[0]), RENAMED, **facts)
    return a_candidate(session, line, asked[1]), line


def test_the_same_child_stands_on_both_lists_under_both_names(session, asked, pooled):
    candidate, line = pooled
    decided(session, candidate)
    case = read_case(session, case_of(session, asked[1]))
    assert [name.written for name in case.names] == [NAME, RENAMED]
    assert {entry.line for entry in case.entries} == {"17", "А-3"}
    assert [birth.date.edtf for birth in case.births] == ["2014-03-12", "2014-03-21"]
    (placement,) = case.placements
    assert (placement.region, placement.reported_by) == ("RU-TYU", "russia")
    assert (placement.start.earliest, placement.start.latest.isoformat()) == (None, "2025-03-01")
    assert case_of(session, line) == case.id


def test_the_list_of_cases_follows(session, asked, pooled):
    decided(session, pooled[0])
    (row,) = rows(session)
    assert (row.name, row.region) == (NAME, "RU-TYU")
    assert row.lists == "Вигаданий банк даних № А-3\nСписок 339 № 17"


def test_either_side_may_have_the_case(session, asked):
    line = a_line(session, a_pool(session), RENAMED)
    decided(session, a_candidate(session, line, asked[1]))
    assert case_of(session, line) == case_of(session, asked[1])


def test_a_verdict_takes_no_more_back_than_it_added(session, asked, pooled):
    before = state_of(session)
    decided(session, pooled[0])
    withdrawn(session, pooled[0])
    assert state_of(session) == before


def test_an_answer_becomes_a_claim_of_its_issuer(session, asked, replied):
    candidate, line = replied
    decided(session, candidate)
    case = read_case(session, case_of(session, asked[1]))
    (claim,) = case.claims
    assert (claim.party, claim.kind, claim.words) == ("russia", "located", "установлен")
    assert (claim.date.edtf, claim.region, claim.list_title) == (
        "2025-07-23",
        "RU-ROS",
        "Вигадана відповідь",
    )
    assert [placement.region for placement in case.placements] == ["RU-ROS"]
    assert case_of(session, line) == case.id
    assert case.status == "open"


def test_a_withdrawn_answer_leaves_its_claim_withdrawn(session, asked, replied):
    before = state_of(session)
    decided(session, replied[0])
    withdrawn(session, replied[0], "інша дитина")
    assert state_of(session) == before
    (claim,) = read_case(session, case_of(session, asked[1])).claims
    assert (claim.withdrawn, claim.withdrawn_reason) == (True, "інша дитина")


def test_a_claim_that_a_person_withdrew_stays_as_withdrawn(session, asked, replied):
    decided(session, replied[0])
    (claim,) = read_case(session, case_of(session, asked[1])).claims
    withdraw_claim(session, claim.id, "відповідь відкликано", worker=WORKER)
    withdrawn(session, replied[0])
    (claim,) = read_case(session, case_of(session, asked[1])).claims
    assert claim.withdrawn_reason == "відповідь відкликано"


def test_a_reply_without_an_answer_is_only_put_on_the_case(session, asked):
    line = a_line(session, a_reply(session, asked[0]), RENAMED)
    decided(session, a_candidate(session, line, asked[1]))
    case = read_case(session, case_of(session, line))
    assert (len(case.entries), case.claims, case.placements) == (2, (), ())


def test_an_answer_found_through_a_pool_answers_the_line_that_was_asked(session, asked, pooled):
    reply = a_line(session, a_reply(session, asked[0]), RENAMED, answer_kind="located")
    decided(session, pooled[0])
    decided(session, a_candidate(session, reply, pooled[1]))
    statement = text("SELECT entry_id FROM claim")
    assert session.execute(statement).scalars().all() == [asked[1].hex]


def test_lines_without_any_case_are_judged_and_nothing_else(session):
    pool = a_pool(session)
    left, right = a_line(session, pool), a_line(session, a_pool(session, title="Інший"))
    candidate = a_candidate(session, left, right)
    decided(session, candidate)
    assert (case_of(session, left), case_of(session, right)) == (None, None)
    assert all_items(session)[0].verdict == "same"
    withdrawn(session, candidate)
    assert all_items(session)[0].verdict == ""


def test_two_cases_are_never_merged(session, asked):
    other = a_listed_case(session, a_list(session, title="Інший список"), RENAMED)
    candidate = a_candidate(session, asked[1], other)
    before = state_of(session)
    with pytest.raises(TwoCases) as refusal:
        decided(session, candidate)
    assert (refusal.value.left, refusal.value.right) == ("2025-00001", "2025-00002")
    assert (state_of(session), standing_verdicts(session)) == (before, {})


def test_withdrawing_needs_a_reason_and_a_verdict(session, pooled):
    with pytest.raises(TooLate):
        withdrawn(session, pooled[0])
    decided(session, pooled[0], "unsure", "")
    with pytest.raises(ReasonMissing):
        withdrawn(session, pooled[0], "")


def test_what_was_judged_the_same_is_withdrawn_before_it_is_judged_anew(session, pooled):
    decided(session, pooled[0])
    for verdict in ("same", "different", "unsure"):
        with pytest.raises(TooLate):
            decided(session, pooled[0], verdict)
    withdrawn(session, pooled[0])
    decided(session, pooled[0], "different")
    assert all_items(session)[0].verdict == "different"


def test_a_doubt_may_become_a_verdict_and_comes_back_with_its_withdrawal(session, pooled):
    decided(session, pooled[0], "unsure")
    decided(session, pooled[0])
    withdrawn(session, pooled[0])
    assert all_items(session)[0].verdict == "unsure"


def test_an_unknown_verdict_or_candidate_is_refused(session, pooled):
    with pytest.raises(NotUnderstood):
        decided(session, pooled[0], "maybe")
    with pytest.raises(NotFound) as refusal:
        decided(session, uuid.uuid4())
    assert refusal.value.what == "candidate"


def test_the_act_names_both_lines_and_stands_in_the_history_of_the_case(session, asked, pooled):
    act = decided(session, pooled[0]).act
    assert (act.code, act.record) == ("verdict.decided", str(case_of(session, asked[1])))
    assert (act.data["verdict"], act.data["left_line"]) == ("same", "17")
    assert (act.data["right_line"], act.data["right_name"]) == ("А-3", RENAMED)
    back = withdrawn(session, pooled[0], "помилка").act
    assert (back.code, back.record) == ("verdict.withdrawn", act.record)
    assert (back.data["verdict"], back.data["reason"]) == ("same", "помилка")


@pytest.mark.parametrize("statement", ["UPDATE verdict SET reason = ''", "DELETE FROM verdict"])
def test_the_file_itself_refuses_to_rewrite_a_verdict(session, pooled, statement):
    decided(session, pooled[0])
    with pytest.raises(DBAPIError, match="verdict"):
        session.execute(text(statement))
