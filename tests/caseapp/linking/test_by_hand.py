"""Lines put on a case by hand and taken off again, each by a verdict with its reason."""

import datetime as dt

import pytest
from sqlmodel import select

from caseapp.acts import ActCode
from caseapp.case_file import read_case
from caseapp.cases.index import refresh
from caseapp.errors import NotFound, ReasonMissing, StandsByImport, TwoCases
from caseapp.lines.answers import record_answer
from caseapp.linking.by_hand import link_to_case
from caseapp.lists.replies.answered import answers_of
from caseapp.lists.versions.parting import unlink
from db.codes import ListKind
from db.ids import new_id
from db.tables import ChildList, ListEntry, Verdict
from tests.factories import WORKER, a_case, a_line, a_list, a_listed_case, a_pool, a_reply, case_of

TODAY = dt.date(2025, 9, 30)
RENAMED = "Вигонський Роман Кузьмич"


@pytest.fixture
def ours(session):
    return a_listed_case(session, a_list(session))


@pytest.fixture
def renamed(session):
    return a_line(session, a_pool(session), RENAMED, line="88")


def _link(session, line, ours, reason="той самий шрам"):
    return link_to_case(session, line, case_of(session, ours), reason, worker="О. Уважна")


def _unlink(session, line, reason="інша мати"):
    written = unlink(session, line, reason, worker=WORKER, today=TODAY)
    session.flush()
    return written


def test_the_same_child_on_two_lists_under_two_names_shows_both_lines(session, ours, renamed):
    written = _link(session, renamed, ours)
    case = read_case(session, case_of(session, ours))
    assert [(one.line, one.name_written) for one in case.entries] == [
        ("88", RENAMED),
        ("1", "Капрондук Ілля Олегович"),
    ]
    linked = case.entries[0]
    assert (linked.linked_by, linked.linked_worker) == ("verdict", "О. Уважна")
    assert linked.linked_reason == "той самий шрам"
    assert linked.linked_at is not None
    assert RENAMED in [name.written for name in case.names]
    assert written.act.code == ActCode.VERDICT_DECIDED


def test_unlinking_takes_off_what_the_line_brought_and_keeps_both_verdicts(session, ours, renamed):
    before = read_case(session, case_of(session, ours))
    _link(session, renamed, ours)
    written = _unlink(session, renamed)
    after = read_case(session, case_of(session, ours))
    assert (after.names, after.births, after.entries) == (
        before.names,
        before.births,
        before.entries,
    )
    assert case_of(session, renamed) is None
    assert [one.reason for one in session.exec(select(Verdict))] == ["той самий шрам", "інша мати"]
    assert written.act.code == ActCode.VERDICT_WITHDRAWN
    _link(session, renamed, ours)
    assert case_of(session, renamed) == case_of(session, ours)


def test_a_sure_answer_is_taken_off_with_its_claim_and_judged_another_child(session):
    list_id = a_list(session)
    asked = a_listed_case(session, list_id)
    facts = {"answer_kind": "located", "answer_text": "установлен", "reported_region": "RU-ROS"}
    said = a_line(session, a_reply(session, list_id), **facts)
    lines = (session.get_one(ListEntry, said), session.get_one(ListEntry, asked))
    record_answer(session, *lines, worker=WORKER, import_id=None)
    refresh(session, (case_of(session, asked),))
    _unlink(session, said)
    case = read_case(session, case_of(session, asked))
    assert [claim.withdrawn for claim in case.claims] == [True]
    assert (case.placements, len(case.entries)) == ((), 1)
    assert answers_of(session, list_id) == {}
    (verdict,) = session.exec(select(Verdict))
    assert (verdict.verdict, verdict.reason) == ("different", "інша мати")


def test_what_opened_the_case_stays_with_its_import(session, ours):
    with pytest.raises(StandsByImport):
        _unlink(session, ours)


def test_links_need_reasons_lines_and_no_second_case(session, ours, renamed):
    with pytest.raises(ReasonMissing):
        _link(session, renamed, ours, reason=" ")
    with pytest.raises(NotFound):
        link_to_case(session, renamed, new_id(), "так", worker=WORKER)
    other = a_listed_case(session, a_list(session, title="Інший список"), RENAMED)
    with pytest.raises(TwoCases):
        _link(session, other, ours)


def test_a_line_is_put_on_a_case_that_was_opened_by_hand_and_taken_off(session, renamed):
    alone = a_case(session, "Капрондук Ілля Олегович")
    link_to_case(session, renamed, alone, "той самий шрам", worker=WORKER)
    assert case_of(session, renamed) == alone
    assert [one.line for one in read_case(session, alone).entries] == ["88"]
    _unlink(session, renamed)
    assert case_of(session, renamed) is None
    assert read_case(session, alone).entries == ()


def test_our_own_line_never_leaves_its_case(session):
    alone = a_case(session)
    own = select(ListEntry.id).join(ChildList).where(ChildList.kind == ListKind.OWN)
    with pytest.raises(NotFound):
        _unlink(session, session.exec(own).one())
    assert case_of(session, session.exec(own).one()) == alone
