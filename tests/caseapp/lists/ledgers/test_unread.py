"""An answer that nobody has read is no silence, in the ledger and in the case."""

import datetime as dt

import pytest

from caseapp.case_file import read_case
from caseapp.lines.answers import record_answer
from caseapp.lists.ledgers.breakdown import Dimension, breakdowns
from caseapp.lists.ledgers.course import course
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.ledgers.places import OUTCOMES, UNREAD, outcomes_among
from caseapp.lists.replies.read_by_hand import say_what_it_claims
from db.tables import ListEntry
from tests.factories import WORKER, a_candidate, a_line, a_list, a_listed_case, a_reply

TODAY, SAID = dt.date(2025, 9, 30), dt.date(2025, 7, 23)


@pytest.fixture
def asked(session):
    list_id = a_list(session)
    return list_id, a_listed_case(session, list_id)


def _answered(session, asked, kind=""):
    """Put a row of a reply on the case of the line; return it."""
    list_id, line = asked
    reply = a_reply(session, list_id, date=f"{SAID:%d.%m.%Y}")
    row = a_line(session, reply, answer_kind=kind, answer_text="вигадані слова")
    lines = (session.get_one(ListEntry, row), session.get_one(ListEntry, line))
    record_answer(session, *lines, worker=WORKER, import_id=None)
    session.flush()
    return row


def test_a_line_answered_in_unread_words_has_a_place_of_its_own(session, asked):
    row = _answered(session, asked)
    counted = ledger(session, asked[0], today=TODAY)
    assert (counted.unread, counted.no_answer, counted.entries) == (1, 0, 1)
    assert counted.entry_places[asked[1]] == UNREAD
    before = ledger(session, asked[0], today=TODAY, on=SAID - dt.timedelta(1))
    assert (before.unread, before.no_answer) == (0, 1)
    say_what_it_claims(session, row, "located", worker=WORKER)
    read = ledger(session, asked[0], today=TODAY)
    assert (read.unread, read.located) == (0, 1)


def test_what_was_read_before_stands_beside_words_that_were_not(session, asked):
    _answered(session, asked, "located")
    _answered(session, asked)
    counted = ledger(session, asked[0], today=TODAY)
    assert (counted.located, counted.unread) == (1, 0)


def test_unread_answers_have_a_column_only_where_there_are_some(session, asked):
    silent = ledger(session, asked[0], today=TODAY)
    _answered(session, asked)
    counted = ledger(session, asked[0], today=TODAY)
    for found, told in ((silent, False), (counted, True)):
        groups = dict(breakdowns(found.lines, TODAY)).get(Dimension.SEX, ())
        steps = course(found.lines, TODAY)
        for counts in ([one.counts for one in groups], [one.counts for one in steps]):
            assert (UNREAD in outcomes_among(counts)) == (told and bool(counts))
    assert outcomes_among([{UNREAD: 1}]) == OUTCOMES


def test_of_silent_lines_those_are_told_that_a_row_in_the_review_may_answer(session, asked):
    a_candidate(session, a_line(session, a_reply(session, asked[0])), asked[1])
    counted = ledger(session, asked[0], today=TODAY)
    assert (counted.no_answer, counted.in_review) == (1, 1)


def test_the_case_holds_the_words_that_nobody_read(session, asked):
    row = _answered(session, asked)
    case_id = session.get_one(ListEntry, asked[1]).case_id
    told = {one.entry_id: one for one in read_case(session, case_id).entries}
    assert (told[row].unread_words, told[row].list_issuer) == ("вигадані слова", "russia")
    assert told[asked[1]].unread_words == ""
    say_what_it_claims(session, row, "located", worker=WORKER)
    told = {one.entry_id: one for one in read_case(session, case_id).entries}
    assert told[row].unread_words == ""
