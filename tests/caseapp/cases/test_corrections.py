"""Claims put right after the fact: the words and what was understood before stay."""

import datetime as dt

import pytest
from sqlmodel import select

from caseapp.case_file import read_case
from caseapp.cases.claims import add_claim, withdraw_claim
from caseapp.cases.corrections import CorrectionDraft, correct_claim, newest_meanings
from caseapp.cases.drafts import ClaimDraft
from caseapp.cases.index import refresh
from caseapp.errors import NothingCorrected, NotUnderstood, ReasonMissing, TooLate
from caseapp.lines.answers import record_answer
from caseapp.lists.replies.answered import answers_of
from db.tables import Claim, ListEntry
from tests.factories import WORKER, a_line, a_list, a_listed_case, a_reply, case_of

TODAY = dt.date(2026, 11, 22)


@pytest.fixture
def answered(session):
    """A line of ours, and the claim that a reply's row makes of it."""
    list_id = a_list(session)
    asked = a_listed_case(session, list_id)
    facts = {
        "answer_kind": "located",
        "answer_text": "установлена в Тюмени",
        "reported_region": "RU-TYU",
    }
    said = a_line(session, a_reply(session, list_id), **facts)
    lines = (session.get_one(ListEntry, said), session.get_one(ListEntry, asked))
    claim = record_answer(session, *lines, worker=WORKER, import_id=None)
    refresh(session, (case_of(session, asked),))
    return list_id, asked, claim


def _correct(session, claim_id, kind="in_state_care", reason="прочитано неточно", **more):
    draft = CorrectionDraft(kind, reason, **{"date_text": "2025-07-23", **more})
    return correct_claim(session, claim_id, draft, worker="О. Уважна", today=TODAY)


def _claims(session, asked):
    session.flush()
    return read_case(session, case_of(session, asked)).claims


def test_a_correction_counts_and_the_claim_stays_as_it_was_recorded(session, answered):
    list_id, asked, claim_id = answered
    written = _correct(session, claim_id, region="RU-ROS")
    row = session.get_one(Claim, claim_id)
    assert (row.kind, row.region, row.words) == ("located", "RU-TYU", "установлена в Тюмени")
    (line,) = _claims(session, asked)
    assert (line.kind, line.region, line.words) == ("in_state_care", "RU-ROS", row.words)
    (before,) = line.corrections
    assert (before.kind, before.region, before.worker) == ("located", "RU-TYU", "О. Уважна")
    assert answers_of(session, list_id)[asked].kind == "in_state_care"
    assert written.act.data["to"] == {"kind": "in_state_care", "region": "RU-ROS"}
    assert written.act.data["reason"] == "прочитано неточно"


def test_the_newest_correction_holds_and_each_is_kept(session, answered):
    _, asked, claim_id = answered
    _correct(session, claim_id, "in_state_care")
    _correct(session, claim_id, "under_preparation", date_text="10.09.2025")
    (line,) = _claims(session, asked)
    assert [one.kind for one in line.corrections] == ["located", "in_state_care"]
    assert (line.kind, line.date.edtf) == ("under_preparation", "2025-09-10")
    assert newest_meanings(session)[claim_id].kind == "under_preparation"


def test_the_place_that_the_row_reported_follows_its_correction(session, answered):
    _, asked, claim_id = answered
    _correct(session, claim_id, region="RU-ROS")
    (place,) = read_case(session, case_of(session, asked)).placements
    assert (place.region, place.reported_by) == ("RU-ROS", "russia")
    _correct(session, claim_id, "never_in_russia", region="")
    assert read_case(session, case_of(session, asked)).placements == ()


def test_a_correction_without_reason_or_difference_is_refused(session, answered):
    claim_id = answered[2]
    with pytest.raises(ReasonMissing):
        _correct(session, claim_id, reason="  ")
    with pytest.raises(NothingCorrected):
        _correct(session, claim_id, "located", region="RU-TYU")
    with pytest.raises(NotUnderstood):
        _correct(session, claim_id, "no_response")
    assert newest_meanings(session) == {}


def test_a_withdrawn_claim_is_not_corrected(session, answered):
    claim_id = answered[2]
    withdraw_claim(session, claim_id, "не та дитина", worker=WORKER)
    with pytest.raises(TooLate):
        _correct(session, claim_id)


def test_answers_stand_by_their_day_also_where_the_day_was_corrected(session, answered):
    list_id, asked, claim_id = answered
    draft = ClaimDraft("russia", "already_returned", date_text="10.09.2025")
    add_claim(session, case_of(session, asked), draft, worker=WORKER)
    assert answers_of(session, list_id)[asked].kind == "already_returned"
    _correct(session, claim_id, "located", region="RU-TYU", date_text="12.09.2025")
    lines = _claims(session, asked)
    assert [line.kind for line in lines] == ["already_returned", "located"]
    assert [line.contradicts for line in lines] == [(1,), (0,)]
    assert answers_of(session, list_id)[asked].kind == "located"
    assert len(session.exec(select(Claim)).all()) == 2
