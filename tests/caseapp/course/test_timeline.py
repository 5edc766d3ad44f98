import dataclasses
import datetime as dt
import uuid

import pytest

from caseapp.case_file import CaseFile, read_case
from caseapp.case_parts.people_lines import NoteLine, Remarks
from caseapp.cases import births, claims, determinations, names, placements
from caseapp.cases.drafts import (
    BirthDraft,
    ClaimDraft,
    DeterminationDraft,
    PlacementDraft,
)
from caseapp.course.timeline import KINDS, LIFE, OURS, PLACES, lanes, timeline
from db.codes import ClaimKind, Party, TracingStatus
from exports.timeline import event_label, event_sentence, lane_name
from exports.words import LANGUAGES, words
from tests.factories import (
    WORKER,
    a_case,
    a_list,
    a_listed_case,
    a_source,
    case_of,
    name_draft,
)

TODAY = dt.date(2026, 3, 1)


@pytest.fixture
def case(session):
    case_id = a_case(session, event_text="весна 2022", origin_region="UA-65")
    births.add_birth(session, case_id, BirthDraft("12.03.2014"), today=TODAY)
    births.add_birth(session, case_id, BirthDraft("2015"), today=TODAY)
    placement = PlacementDraft("RU-ROS", from_text="05.2022", to_text="03.2024")
    placements.add_placement(session, case_id, placement, today=TODAY)
    placements.add_placement(session, case_id, PlacementDraft("RU-TYU", from_text="03.2024"))
    names.add_name(session, case_id, name_draft("Капрондюк Илья", from_text="поч. 2023"))
    said = ClaimDraft(Party.FAMILY, ClaimKind.LOCATED, words="Бачили", date_text="01.06.2025")
    claims.add_claim(session, case_id, said, worker=WORKER, today=TODAY)
    found = DeterminationDraft(TracingStatus.LOCATED, "02.06.2025", a_source(session))
    determinations.determine(session, case_id, found, worker=WORKER, today=TODAY)
    return read_case(session, case_id)


def _kinds(events):
    return [event.kind for event in events]


def test_events_stand_in_the_order_of_time_with_their_bounds(case):
    events = timeline(case)
    assert _kinds(events) == [
        "birth", "birth", "taken", "placement", "name", "placement", "claim", "determination",
        "turns_16", "turns_16", "turns_18", "turns_18",
    ]  # fmt: skip
    taken = events[2]
    assert (taken.first, taken.last) == (dt.date(2022, 3, 1), dt.date(2022, 5, 31))
    stay = events[3]
    assert (stay.first, stay.last, stay.lasts) == (dt.date(2022, 5, 1), dt.date(2024, 3, 31), True)


def test_each_stands_in_its_lane_and_leads_to_its_record(case):
    events = timeline(case)
    assert lanes(events) == (LIFE, Party.FAMILY, PLACES, OURS)
    records = {line.id for line in (*case.births, *case.claims, *case.placements, *case.names)}
    records |= {line.id for line in case.determinations} | {case.id}
    assert {event.record for event in events} <= records
    sections = {event.kind: event.section for event in events}
    assert sections["turns_18"] == "births"
    assert sections["taken"] == "facts"


def test_silence_lasts_from_the_list_until_russia_says_something(session):
    case_id = case_of(session, a_listed_case(session, a_list(session)))
    silence = [one for one in timeline(read_case(session, case_id)) if one.kind == "silence"]
    assert [(one.lane, one.first) for one in silence] == [(Party.RUSSIA, dt.date(2025, 6, 2))]
    said = ClaimDraft(Party.RUSSIA, ClaimKind.NEVER_IN_RUSSIA, date_text="23.07.2025")
    claim = claims.add_claim(session, case_id, said, worker=WORKER, today=TODAY).id
    assert "silence" not in _kinds(timeline(read_case(session, case_id)))
    claims.withdraw_claim(session, claim, "помилка", worker=WORKER)
    events = timeline(read_case(session, case_id))
    assert "silence" in _kinds(events)
    assert [one.withdrawn for one in events if one.kind == "claim"] == [True]


def test_what_has_no_date_comes_last(session):
    case_id = a_case(session)
    births.add_birth(session, case_id, BirthDraft("невідомо"), today=TODAY)
    placements.add_placement(session, case_id, PlacementDraft("RU-TYU", to_text="2024"))
    events = timeline(read_case(session, case_id))
    assert _kinds(events) == ["placement", "birth"]
    assert events[-1].first is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_event_has_a_sentence_and_a_label(case, language):
    for event in timeline(case):
        said = event_sentence(event, words(language))
        assert event_label(event, words(language))
        assert "{" not in said + lane_name(event.lane, words(language))


def test_the_sentence_says_when_what_and_whose_words(case):
    said = {event.kind: event_sentence(event, words("en")) for event in timeline(case)}
    assert said["turns_18"] == "2033: turns 18"
    assert "01.06.2025" in said["claim"]
    assert "Бачили" in said["claim"]
    assert "Tyumen" in said["placement"]
    assert "05.2022" in event_sentence(timeline(case)[3], words("en"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_words(language):
    for kind in KINDS:
        assert f"timeline.{kind.name}" in words(language)


def test_every_kind_of_line_with_a_date_has_a_place_in_time():
    told = {"births", "names", "claims", "determinations", "placements", "entries", "requests",
            "descriptions", "attachments"}  # fmt: skip
    assert told <= set(CaseFile.__dataclass_fields__)
    around = {"groups", "applications", "notes", "flags"}
    sections = {kind.section for kind in KINDS} - {"facts", "lists"}
    assert sections == (told - {"entries"}) | around


def test_a_private_note_has_no_place_in_time(case):
    at = dt.datetime(2026, 1, 5, 12, tzinfo=dt.UTC)
    notes = [
        NoteLine(uuid.uuid4(), "слово", WORKER, at, False, private) for private in (True, False)
    ]
    told = dataclasses.replace(case, remarks=Remarks(notes=tuple(notes)))
    assert [one.record for one in timeline(told) if one.kind == "note"] == [notes[1].id]
