"""Every line with its answers in order, what waits, and for how long nobody answered."""

import datetime as dt

import pytest

from caseapp.lines.answers import record_answer
from caseapp.lists import overview
from caseapp.lists.entry_states import entry_states
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.model import Remark
from caseapp.lists.planned import Attachment, EarlierVersion
from caseapp.lists.replies.numbering import numbering
from caseapp.lists.replies.read_by_hand import say_what_it_claims
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.matching.model import Candidate
from caseapp.review.candidates import pending
from db.tables import ChildList, ListEntry
from tests.caseapp.lists import made
from tests.factories import (
    WORKER,
    a_candidate,
    a_line,
    a_list,
    a_listed_case,
    a_reply,
)

TODAY = dt.date(2025, 9, 30)
_UNKNOWN = Remark("unknown_answer", "answer", "слова")


@pytest.fixture
def asked(session):
    list_id = a_list(session)
    return list_id, a_listed_case(session, list_id)


def _answer(session, asked, kind, date, **facts):
    list_id, line = asked
    said = {"answer_kind": kind, "answer_text": f"слова від {date}", **facts}
    row = a_line(session, a_reply(session, list_id, date=date), **said)
    lines = (session.get_one(ListEntry, row), session.get_one(ListEntry, line))
    record_answer(session, *lines, worker=WORKER, import_id=None)
    session.flush()
    return row


def _state(session, asked):
    states = entry_states(session, asked[0], today=TODAY)
    return states.state(asked[1])


def test_answers_stand_by_their_dates_not_by_their_imports(session, asked):
    _answer(session, asked, "located", "10.09.2025", reported_region="RU-TYU")
    _answer(session, asked, "never_in_russia", "23.07.2025")
    state = _state(session, asked)
    assert [one.kind for one in state.answers] == ["never_in_russia", "located"]
    assert [one.contradicts for one in state.answers] == [(1,), (0,)]
    assert [one.list_title for one in state.answers] == ["Вигадана відповідь"] * 2
    assert state.contradicts


def test_the_same_answer_later_is_said_again_and_contradicts_nothing(session, asked):
    for date in ("23.07.2025", "10.09.2025"):
        _answer(session, asked, "never_in_russia", date)
    state = _state(session, asked)
    assert [one.said_again for one in state.answers] == [False, True]
    assert not state.contradicts


def test_a_line_without_an_answer_waits_since_the_list_was_handed_over(session, asked):
    states = entry_states(session, asked[0], today=TODAY)
    assert states.state(asked[1]).is_silent
    assert states.days == 120


def test_words_that_were_not_recognised_wait_until_somebody_reads_them(session, asked):
    row = _answer(session, asked, "", "23.07.2025", reported_region="RU-ROS")
    state = _state(session, asked)
    assert [one.words for one in state.unread] == ["слова від 23.07.2025"]
    assert not state.is_silent
    written = say_what_it_claims(session, row, "located", worker=WORKER)
    state = _state(session, asked)
    assert state.unread == ()
    (answer,) = state.answers
    assert (answer.claim_id, answer.kind, answer.region) == (written.id, "located", "RU-ROS")
    assert answer.words == "слова від 23.07.2025"


def test_rows_that_wait_for_a_verdict_are_counted_on_both_sides(session, asked):
    reply = a_reply(session, asked[0])
    rows = [a_line(session, reply) for _ in range(2)]
    for row in rows:
        a_candidate(session, row, asked[1])
    assert _state(session, asked).waiting == 2
    assert entry_states(session, reply, today=TODAY).state(rows[0]).waiting == 1


def _waiting_reply(workspace, listed, **more):
    """Import a reply whose only row may answer the first line; return what was written."""
    (line, *_) = workspace.read(overview.entries, listed.list_id)
    found = (Candidate("0", str(line.entry_id), 1, 9.0, 0.5, "possible", "names_kept", 0.1),)
    attachments = (Attachment(0, None, (line.entry_id,), found),)
    head = made.reply_head(listed.list_id)
    planned = made.plan([made.answer(90, "located")], head, attachments=attachments, **more)
    return made.write(workspace, planned)


def test_an_unclear_row_imported_twice_waits_once_and_outlives_the_first_import(workspace):
    listed = made.import_lines(workspace, [1, 2, 3])
    first = _waiting_reply(workspace, listed)
    earlier = EarlierVersion(first.list_id, "", 1, {}, ())
    second = _waiting_reply(workspace, listed, earlier=earlier)
    (pair,) = workspace.read(pending)
    assert pair.left.list_id == first.list_id
    workspace.write(undo_act, undo_import, first.import_id, worker=WORKER)
    (pair,) = workspace.read(pending)
    assert pair.left.list_id == second.list_id
    workspace.write(undo_act, undo_import, second.import_id, worker=WORKER)
    assert workspace.read(pending) == ()


@pytest.mark.parametrize(
    ("pairs", "ours"),
    [([("1", "1"), ("2", "2")], True), ([("1", "7"), ("2", "2")], False), ([], False)],
)
def test_numbers_are_ours_where_they_agree_with_the_names(pairs, ours):
    assert numbering(pairs).is_ours == ours


def test_a_child_waits_since_the_first_list_that_went_to_the_same_recipient(session, asked):
    line = session.get_one(ListEntry, asked[1])
    later = a_list(session, date="01.09.2025", version=2, earlier_version_id=asked[0])
    again = a_line(session, later, case_id=line.case_id)
    new = a_listed_case(session, later, "Інша Дитина")
    other = a_list(session, date="01.09.2025", recipient="mediator", title="Список для посередника")
    told_first = a_line(session, other, case_id=line.case_id)
    states = entry_states(session, later, today=TODAY)
    assert [states.waited(one) for one in (again, new)] == [120, 29]
    assert entry_states(session, other, today=TODAY).waited(told_first) == 29
    assert ledger(session, later, today=TODAY).days_without_answer == 29  # at least: the new child
    _answer(session, (later, new), "located", "10.09.2025")
    assert ledger(session, later, today=TODAY).days_without_answer == 120


@pytest.mark.parametrize(("recipient", "days"), [("russia", 120), ("", 29), ("other", 29)])
def test_two_lists_to_nobody_named_need_not_have_gone_to_the_same(session, asked, recipient, days):
    line, first = session.get_one(ListEntry, asked[1]), session.get_one(ChildList, asked[0])
    first.recipient = recipient
    later = a_list(session, date="01.09.2025", recipient=recipient, title="Інший список")
    again = a_line(session, later, case_id=line.case_id)
    assert entry_states(session, later, today=TODAY).waited(again) == days
    assert ledger(session, later, today=TODAY).days_without_answer == days
    version = a_list(
        session, date="20.09.2025", recipient=recipient, version=2, earlier_version_id=asked[0]
    )
    newest = a_line(session, version, case_id=line.case_id)
    assert entry_states(session, version, today=TODAY).waited(newest) == 120
    assert entry_states(session, later, today=TODAY).waited(again) == days


def test_a_name_on_a_version_without_a_date_waits_since_the_version_before(session, asked):
    list_id, line = asked
    case_id = session.get_one(ListEntry, line).case_id
    version = a_list(session, date="", earlier_version_id=list_id, version=2)
    again, new = a_line(session, version, case_id=case_id), a_listed_case(session, version)
    states = entry_states(session, version, today=TODAY)
    assert (states.waited(again), states.waited(new)) == (120, None)
    counted = {one.entry_id: one.handed for one in ledger(session, version, today=TODAY).lines}
    assert (counted[again], counted[new]) == (dt.date(2025, 6, 2), None)
