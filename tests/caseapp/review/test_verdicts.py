import dataclasses
import uuid
from contextlib import contextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from caseapp.case_file import read_case
from caseapp.cases.claims import withdraw_claim
from caseapp.cases.index import rows
from caseapp.errors import (
    NotFound,
    NotUnderstood,
    OneCase,
    ReasonMissing,
    Refused,
    TooLate,
    TwoCases,
)
from caseapp.matching.model import Evidence
from caseapp.review.candidates import all_items
from caseapp.review.verdicts import decide, standing_verdicts, withdraw
from db.tables import ListEntry
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

RENAMED = "Капрондюк Илья Олегович"


def _decide(session, candidate, verdict="same", reason="ті самі ім’я та дата"):
    return decide(session, candidate, verdict, reason, worker=WORKER)


def _withdraw(session, candidate, reason="помилка"):
    return withdraw(session, candidate, reason, worker=WORKER)


def _said(case):
    """All that a case file says now: the journal and what was withdrawn aside."""
    claims = tuple(claim for claim in case.claims if not claim.withdrawn)
    return dataclasses.replace(case, claims=claims, history=(), journal_anchor="")


def _state(session):
    found = [_said(read_case(session, row.case_id)) for row in rows(session)]
    lines = session.exec(select(ListEntry.id, ListEntry.case_id)).all()
    return found, rows(session), sorted(lines)


@pytest.fixture
def asked(session):
    """A list handed over, with one line and its case."""
    list_id = a_list(session)
    return list_id, a_listed_case(session, list_id, line="17")


@pytest.fixture
def pooled(session, asked):
    """A candidate between that line and one of a pool, under another spelling."""
    facts = {"birth": "21.03.2014", "reported_region": "RU-TYU", "line": "А-3"}
    line = a_line(session, a_pool(session), RENAMED, **facts)
    return a_candidate(session, asked[1], line), line


@pytest.fixture
def replied(session, asked):
    """A candidate between a reply's line and the line that it may answer."""
    facts = {"answer_kind": "located", "answer_text": "установлен", "reported_region": "RU-ROS"}
    line = a_line(session, a_reply(session, asked[0]), RENAMED, **facts)
    return a_candidate(session, line, asked[1]), line


def test_the_same_child_stands_on_both_lists_under_both_names(session, asked, pooled):
    candidate, line = pooled
    _decide(session, candidate)
    case = read_case(session, case_of(session, asked[1]))
    assert [name.written for name in case.names] == [NAME, RENAMED]
    assert {entry.line for entry in case.entries} == {"17", "А-3"}
    assert [birth.date.edtf for birth in case.births] == ["2014-03-12", "2014-03-21"]
    (placement,) = case.placements
    assert (placement.region, placement.reported_by) == ("RU-TYU", "russia")
    assert (placement.start.earliest, placement.start.latest.isoformat()) == (None, "2025-03-01")
    assert case_of(session, line) == case.id


def test_the_list_of_cases_follows(session, asked, pooled):
    _decide(session, pooled[0])
    (row,) = rows(session)
    assert (row.name, row.region) == (NAME, "RU-TYU")
    assert row.lists == "Вигаданий банк даних № А-3\nСписок 339 № 17"


def test_either_side_may_have_the_case(session, asked):
    line = a_line(session, a_pool(session), RENAMED)
    _decide(session, a_candidate(session, line, asked[1]))
    assert case_of(session, line) == case_of(session, asked[1])


def test_a_verdict_takes_no_more_back_than_it_added(session, asked, pooled):
    before = _state(session)
    _decide(session, pooled[0])
    _withdraw(session, pooled[0])
    assert _state(session) == before


def test_an_answer_becomes_a_claim_of_its_issuer(session, asked, replied):
    candidate, line = replied
    _decide(session, candidate)
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
    before = _state(session)
    _decide(session, replied[0])
    _withdraw(session, replied[0], "інша дитина")
    assert _state(session) == before
    (claim,) = read_case(session, case_of(session, asked[1])).claims
    assert (claim.withdrawn, claim.withdrawn_reason) == (True, "інша дитина")


def test_a_claim_that_a_person_withdrew_stays_as_withdrawn(session, asked, replied):
    _decide(session, replied[0])
    (claim,) = read_case(session, case_of(session, asked[1])).claims
    withdraw_claim(session, claim.id, "відповідь відкликано", worker=WORKER)
    _withdraw(session, replied[0])
    (claim,) = read_case(session, case_of(session, asked[1])).claims
    assert claim.withdrawn_reason == "відповідь відкликано"


def test_a_reply_without_an_answer_is_only_put_on_the_case(session, asked):
    line = a_line(session, a_reply(session, asked[0]), RENAMED)
    _decide(session, a_candidate(session, line, asked[1]))
    case = read_case(session, case_of(session, line))
    assert (len(case.entries), case.claims, case.placements) == (2, (), ())


def test_an_answer_found_through_a_pool_answers_the_line_that_was_asked(session, asked, pooled):
    reply = a_line(session, a_reply(session, asked[0]), RENAMED, answer_kind="located")
    _decide(session, pooled[0])
    _decide(session, a_candidate(session, reply, pooled[1]))
    statement = text("SELECT entry_id FROM claim")
    assert session.execute(statement).scalars().all() == [asked[1].hex]


def test_lines_without_any_case_are_judged_and_nothing_else(session):
    pool = a_pool(session)
    left, right = a_line(session, pool), a_line(session, a_pool(session, title="Інший"))
    candidate = a_candidate(session, left, right)
    _decide(session, candidate)
    assert (case_of(session, left), case_of(session, right)) == (None, None)
    assert all_items(session)[0].verdict == "same"
    _withdraw(session, candidate)
    assert all_items(session)[0].verdict == ""


def test_two_cases_are_never_merged(session, asked):
    other = a_listed_case(session, a_list(session, title="Інший список"), RENAMED)
    candidate = a_candidate(session, asked[1], other)
    before = _state(session)
    with pytest.raises(TwoCases) as refusal:
        _decide(session, candidate)
    assert (refusal.value.left, refusal.value.right) == ("2025-00001", "2025-00002")
    assert (_state(session), standing_verdicts(session)) == (before, {})


def test_lines_of_one_case_stay_on_it_when_their_verdict_goes(session, asked, pooled):
    third = a_line(session, a_pool(session, title="Інший"), RENAMED)
    _decide(session, pooled[0])
    _decide(session, a_candidate(session, asked[1], third))
    between = a_candidate(session, pooled[1], third)
    before = _state(session)
    _decide(session, between)
    assert _state(session) == before
    _withdraw(session, between)
    assert _state(session) == before


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
    before = _state(session)
    _decide(session, to_first)
    _decide(session, between)
    _withdraw(session, to_first)
    assert _state(session) == before
    assert [case_of(session, line) for line in lines] == [None, None]


def test_a_line_that_is_also_judged_the_same_by_another_way_stays(session, asked, chain):
    lines, (to_first, between, around) = chain
    for candidate in (to_first, between, around):
        _decide(session, candidate)
    _withdraw(session, to_first)
    assert {case_of(session, line) for line in lines} == {case_of(session, asked[1])}
    _withdraw(session, between)
    assert [case_of(session, line) for line in lines] == [None, case_of(session, asked[1])]


def test_lines_judged_the_same_before_join_a_case_together(session, asked, chain):
    lines, (to_first, between, _) = chain
    _decide(session, between)
    before = _state(session)
    _decide(session, to_first)
    assert {case_of(session, line) for line in lines} == {case_of(session, asked[1])}
    case = read_case(session, case_of(session, asked[1]))
    assert [name.written for name in case.names] == [NAME, RENAMED, RENAMED]
    assert len(case.placements) == 2
    _withdraw(session, to_first)
    assert _state(session) == before


def test_an_answer_judged_the_same_before_joins_the_case_with_its_claim(session, asked, pooled):
    reply = a_line(session, a_reply(session, asked[0]), RENAMED, answer_kind="located")
    between = a_candidate(session, reply, pooled[1])
    _decide(session, between)
    _decide(session, pooled[0])
    (claim,) = read_case(session, case_of(session, asked[1])).claims
    assert claim.kind == "located"
    _withdraw(session, between)
    assert case_of(session, reply) is None
    assert read_case(session, case_of(session, asked[1])).claims[0].withdrawn


def test_lines_on_one_case_cannot_be_different_children(session, chain):
    _, (to_first, between, around) = chain
    for candidate in (to_first, between):
        _decide(session, candidate)
    before = _state(session)
    with pytest.raises(OneCase) as refusal:
        _decide(session, around, "different")
    assert refusal.value.case == "2025-00001"
    assert _state(session) == before
    _withdraw(session, between)
    _decide(session, around, "different")


def test_different_needs_a_reason(session, pooled):
    with pytest.raises(ReasonMissing):
        _decide(session, pooled[0], "different", " ")
    _decide(session, pooled[0], "different", "інша дата")
    (item,) = all_items(session)
    assert (item.verdict, item.reason) == ("different", "інша дата")


def test_without_a_reason_the_strongest_evidence_is_the_reason_of_same(session, asked):
    line = a_line(session, a_pool(session), RENAMED)
    evidence = (
        Evidence("birth", "12.03.2014", "12.03.2014", "same", 9.0, "same_date"),
        Evidence("surname", "Капрондук", "Капрондюк", "near", 11.5, "near"),
        Evidence("patronymic", "", "", "missing", 0.0, "not_given"),
    )
    _decide(session, a_candidate(session, asked[1], line, evidence=evidence), reason=" ")
    assert all_items(session)[0].reason == "strongest:surname"


def test_without_a_reason_more_is_needed_to_be_sure(session, pooled):
    act = _decide(session, pooled[0], "unsure", "").act
    assert all_items(session)[0].reason == act.data["reason"] == "needs_more"


def test_a_reason_of_ones_own_is_kept(session, pooled):
    _decide(session, pooled[0], "unsure", "чекаємо на фото")
    assert all_items(session)[0].reason == "чекаємо на фото"


def test_same_needs_a_reason_where_nothing_speaks_for_it(session, asked):
    line = a_line(session, a_pool(session), RENAMED)
    candidate = a_candidate(session, asked[1], line, evidence=())
    with pytest.raises(ReasonMissing):
        _decide(session, candidate, reason="")
    _decide(session, candidate, reason="сказала мати")


def test_withdrawing_needs_a_reason_and_a_verdict(session, pooled):
    with pytest.raises(TooLate):
        _withdraw(session, pooled[0])
    _decide(session, pooled[0], "unsure", "")
    with pytest.raises(ReasonMissing):
        _withdraw(session, pooled[0], "")


def test_what_was_judged_the_same_is_withdrawn_before_it_is_judged_anew(session, pooled):
    _decide(session, pooled[0])
    for verdict in ("same", "different", "unsure"):
        with pytest.raises(TooLate):
            _decide(session, pooled[0], verdict)
    _withdraw(session, pooled[0])
    _decide(session, pooled[0], "different")
    assert all_items(session)[0].verdict == "different"


def test_a_doubt_may_become_a_verdict_and_comes_back_with_its_withdrawal(session, pooled):
    _decide(session, pooled[0], "unsure")
    _decide(session, pooled[0])
    _withdraw(session, pooled[0])
    assert all_items(session)[0].verdict == "unsure"


def test_an_unknown_verdict_or_candidate_is_refused(session, pooled):
    with pytest.raises(NotUnderstood):
        _decide(session, pooled[0], "maybe")
    with pytest.raises(NotFound) as refusal:
        _decide(session, uuid.uuid4())
    assert refusal.value.what == "candidate"


def test_the_act_names_both_lines_and_stands_in_the_history_of_the_case(session, asked, pooled):
    act = _decide(session, pooled[0]).act
    assert (act.code, act.record) == ("verdict.decided", str(case_of(session, asked[1])))
    assert (act.data["verdict"], act.data["left_line"]) == ("same", "17")
    assert (act.data["right_line"], act.data["right_name"]) == ("А-3", RENAMED)
    back = _withdraw(session, pooled[0], "помилка").act
    assert (back.code, back.record) == ("verdict.withdrawn", act.record)
    assert (back.data["verdict"], back.data["reason"]) == ("same", "помилка")


@pytest.mark.parametrize("statement", ["UPDATE verdict SET reason = ''", "DELETE FROM verdict"])
def test_the_file_itself_refuses_to_rewrite_a_verdict(session, pooled, statement):
    _decide(session, pooled[0])
    with pytest.raises(DBAPIError, match="verdict"):
        session.execute(text(statement))


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
            _withdraw(session, candidate)
            stands.pop()
        else:
            _decide(session, candidate, step)
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
    before = _state(session)
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
            _withdraw(session, candidate)
        assert _state(session) == before
        assert standing_verdicts(session) == {}
