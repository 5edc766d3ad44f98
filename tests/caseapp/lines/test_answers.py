import pytest

from caseapp.case_file import read_case
from caseapp.cases.index import refresh
from caseapp.errors import NotFound
from caseapp.lines.answers import record_answer
from db.tables import Claim, ListEntry
from tests.factories import WORKER, a_line, a_list, a_listed_case, a_reply, case_of


def _record(session, said, asked):
    lines = (session.get_one(ListEntry, said), session.get_one(ListEntry, asked))
    claim_id = record_answer(session, *lines, worker=WORKER, import_id=None)
    refresh(session, (case_of(session, asked),))
    return claim_id


def test_an_answer_says_who_said_what_when_and_of_whom(session):
    list_id = a_list(session)
    asked = a_listed_case(session, list_id)
    facts = {"answer_kind": "located", "answer_text": "установлен(а)", "reported_region": "RU-ROS"}
    said = a_line(session, a_reply(session, list_id), "Капрондук Илья", **facts)
    claim = session.get_one(Claim, _record(session, said, asked))
    assert (claim.entry_id, claim.said_in_entry_id) == (asked, said)
    assert (claim.party, claim.kind, claim.words) == ("russia", "located", "установлен(а)")
    assert (claim.date_edtf, claim.region, claim.worker) == ("2025-07-23", "RU-ROS", WORKER)
    assert case_of(session, said) == case_of(session, asked)


def test_a_reported_region_begins_at_the_latest_on_the_day_of_the_reply(session):
    list_id = a_list(session)
    asked = a_listed_case(session, list_id)
    facts = {"answer_kind": "located", "reported_region": "RU-ROS"}
    _record(session, a_line(session, a_reply(session, list_id), **facts), asked)
    (placement,) = read_case(session, case_of(session, asked)).placements
    assert (placement.region, placement.reported_by) == ("RU-ROS", "russia")
    assert placement.start.edtf == "../2025-07-23"


@pytest.mark.parametrize(
    ("words", "care"),
    [
        ("Установлена, проживает в приёмной семье", "foster_care"),
        ("находится в учреждении для детей-сирот", "residential_care"),
        ("установлена", "unknown"),
    ],
)
def test_the_form_of_care_that_a_reply_names_is_kept_with_its_words(session, words, care):
    list_id = a_list(session)
    asked = a_listed_case(session, list_id)
    facts = {"answer_kind": "located", "answer_text": words, "reported_region": "RU-ROS"}
    _record(session, a_line(session, a_reply(session, list_id), **facts), asked)
    (placement,) = read_case(session, case_of(session, asked)).placements
    assert (placement.care, placement.note) == (care, "" if care == "unknown" else words)


def test_without_a_date_of_the_reply_nothing_is_said_of_the_start(session):
    list_id = a_list(session)
    asked = a_listed_case(session, list_id)
    reply = a_reply(session, list_id, date="")
    facts = {"answer_kind": "located", "reported_region": "RU-ROS"}
    _record(session, a_line(session, reply, **facts), asked)
    (placement,) = read_case(session, case_of(session, asked)).placements
    assert placement.start.edtf == ""


def test_without_region_and_answer_there_is_nothing_but_the_line(session):
    list_id = a_list(session)
    asked = a_listed_case(session, list_id)
    assert _record(session, a_line(session, a_reply(session, list_id)), asked) is None
    case = read_case(session, case_of(session, asked))
    assert (case.claims, case.placements, len(case.entries)) == ((), (), 2)


def test_a_line_without_case_has_no_answer(session):
    list_id = a_list(session)
    lines = a_line(session, a_reply(session, list_id)), a_line(session, list_id, line="17")
    with pytest.raises(NotFound) as refusal:
        _record(session, *lines)
    assert (refusal.value.what, refusal.value.name) == ("case", "17")
