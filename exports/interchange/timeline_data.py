"""Events of a case and coming of age for programs: codes, bounds, and a sentence."""

import datetime as dt
from collections.abc import Mapping

from caseapp.case_file import CaseFile
from caseapp.course.adulthood import Adulthood, Ages, adulthood
from caseapp.course.timeline import Event, timeline
from exports.timeline import event_sentence
from exports.words import Words


def events(case: CaseFile, words: Words) -> list[Mapping[str, object]]:
    """Give every event in the order of time; those without a date come last."""
    return [_event(event, words) for event in timeline(case)]


def coming_of_age(case: CaseFile, today: dt.date) -> Mapping[str, object]:
    """Give when the child turns 16 and 18 by each birth record, and how old it was."""
    said = adulthood(case, today)
    return {
        "turning": _turning(said),
        "taken": _ages(said.taken),
        "listed": [{"list_id": one, **(_ages(ages) or {})} for one, ages in said.listed],
        "today": _ages(said.today),
    }


def _turning(said: Adulthood) -> list[Mapping[str, object]]:
    return [
        {
            "age": one.age,
            "edtf": one.on.edtf,
            "earliest": one.on.earliest,
            "latest": one.on.latest,
            "births": list(one.births),
        }
        for one in said.turning
    ]


def _ages(ages: Ages | None) -> Mapping[str, int] | None:
    return {"low": ages.low, "high": ages.high} if ages else None


def _event(event: Event, words: Words) -> Mapping[str, object]:
    return {
        "kind": event.kind,
        "lane": event.lane,
        "from": event.begun.edtf,
        "to": event.ended.edtf,
        "earliest": event.first,
        "latest": event.last,
        "code": event.code,
        "region": event.region,
        "text": event.text,
        "withdrawn": event.withdrawn,
        "section": event.section,
        "record_id": event.record,
        "said": event_sentence(event, words),
    }
