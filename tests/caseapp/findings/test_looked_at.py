"""Findings that were looked at stay so until the facts change, and can be opened again."""

import uuid
from dataclasses import replace

import pytest

from caseapp.errors import ReasonMissing, TooLate
from caseapp.findings import looked_at
from caseapp.findings.model import Finding, fingerprint
from tests.factories import WORKER, a_case, a_session


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as opened:
        yield opened


def _finding(session):
    case_id = a_case(session)
    return Finding(case_id, "births_differ", "one two", fingerprint("2011", "2012"))


def _looked(session, finding):
    return looked_at.looked(looked_at.notes_of(session, None), finding)


def test_a_note_holds_until_what_it_is_about_says_something_else(session):
    finding = _finding(session)
    written = looked_at.note(session, finding, " помилка читання ", worker=WORKER)
    assert (written.act.code, written.act.data["rule"]) == ("review.noted", "births_differ")
    standing = _looked(session, finding)
    assert (standing.reason, standing.worker, standing.holds) == ("помилка читання", WORKER, True)
    changed = replace(finding, fingerprint=fingerprint("2011", "2013"))
    assert not _looked(session, changed).holds
    looked_at.note(session, changed, "знову переглянуто", worker=WORKER)
    assert _looked(session, changed).holds


def test_a_note_needs_a_reason_and_is_made_once(session):
    finding = _finding(session)
    with pytest.raises(ReasonMissing):
        looked_at.note(session, finding, "  ", worker=WORKER)
    looked_at.note(session, finding, "гаразд", worker=WORKER)
    with pytest.raises(TooLate):
        looked_at.note(session, finding, "гаразд", worker=WORKER)


def test_a_note_is_taken_back_and_turned_again(session):
    finding = _finding(session)
    with pytest.raises(TooLate):
        looked_at.reopen(session, finding, worker=WORKER)
    looked_at.note(session, finding, "гаразд", worker=WORKER)
    reopened = looked_at.reopen(session, finding, worker=WORKER)
    assert _looked(session, finding) is None
    again = looked_at.turn(session, reopened.id, worker=WORKER)
    assert _looked(session, finding).holds
    looked_at.turn(session, again.id, worker=WORKER)
    assert _looked(session, finding) is None


def test_other_findings_of_the_case_stay_open(session):
    finding = _finding(session)
    looked_at.note(session, finding, "гаразд", worker=WORKER)
    assert _looked(session, replace(finding, subject="other two")) is None
    assert _looked(session, replace(finding, case_id=uuid.UUID(int=1))) is None
