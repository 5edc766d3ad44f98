"""A case as plain data: what `show --json` prints and what leaves as JSON."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from caseapp.case_file import CaseFile, EntryLine
from caseapp.contradictions.model import About, Contradiction, Side
from exports.contradictions import sentence, source
from exports.interchange.people_data import people_of
from exports.interchange.timeline_data import coming_of_age, events
from exports.words import Words

KINDS = (
    "names",
    "births",
    "claims",
    "determinations",
    "proposals",
    "placements",
    "requests",
    "sources",
    "citations",
    "descriptions",
    "attachments",
    "duplicates",
    "history",
)


def case_data(case: CaseFile, words: Words, today: dt.date) -> Mapping[str, object]:
    """Give all that one case says; sentences in the language of the words."""
    return {
        "case": {
            "id": case.id,
            "is_demo": case.is_demo,
            "number": case.number,
            "name": case.name,
            "status": case.status,
            "sex": case.sex,
            "circumstances": case.circumstances,
            "circumstances_text": case.circumstances_text,
            "event": {"text": case.event.text, "edtf": case.event.edtf},
            "origin_region": case.origin_region,
            "origin_place": case.origin_place,
            "separation_place": case.separation_place,
            "taken_by": case.taken_by,
            "last_place": case.last_place,
            "last_seen": {"text": case.last_seen.text, "edtf": case.last_seen.edtf},
        },
        "aside": _plain(asdict(case.aside)) if case.aside else None,
        **{kind: _records(getattr(case, kind)) for kind in KINDS},
        "timeline": events(case, words),
        "coming_of_age": coming_of_age(case, today),
        "contradictions": [contradiction(one, words) for one in case.contradictions],
        "lists": [_stands(line) for line in case.entries],
        **people_of(case),
    }


def _stands(line: EntryLine) -> Mapping[str, object]:
    """Say on which line of which list the child stands, and what put it there."""
    return {
        "entry_id": line.entry_id,
        "list_id": line.list_id,
        "list": line.list_title,
        "list_kind": line.list_kind,
        "list_date": line.list_date,
        "line": line.line,
        "name": line.name_written,
        "linked_by": line.linked_by,
        "worker": line.linked_worker,
        "linked_at": line.linked_at,
        "reason": line.linked_reason,
        "gone_from_version": line.gone_version or None,
        "gone_date": line.gone_date,
        "raw": [{"heading": heading, "cell": cell} for heading, cell in line.raw],
    }


def _records(lines: Iterable[object]) -> list[Mapping[str, object]]:
    return [_plain(asdict(line)) for line in lines]  # type: ignore[call-overload] # dataclasses


def _plain(record: Mapping[str, object]) -> Mapping[str, object]:
    """Write a date as what was typed and as EDTF, in records within the record, too.

    What stays in the office is not there at all, so that the mark for it says nothing.
    """
    return {name: _plain_value(value) for name, value in record.items() if name != "private"}


def _plain_value(value: object) -> object:
    if isinstance(value, dict):
        return {"text": value["text"], "edtf": value["edtf"]}
    if isinstance(value, tuple):
        return [_plain(one) if isinstance(one, dict) else one for one in value]
    return value


def contradiction(found: Contradiction, words: Words) -> Mapping[str, object]:
    """Give a contradiction as plain data, with its sentence."""
    looked = found.looked if found.looked and found.looked.holds else None
    return {
        "case": found.case,
        "rule": found.rule,
        "left": _side(found.left, words),
        "right": _side(found.right, words),
        "sentence": sentence(found, words),
        "looked_at": looked.reason if looked else None,
    }


def _side(side: Side, words: Words) -> Mapping[str, object]:
    return {
        "who": side.who,
        "what": _what(side),
        "date": side.date.edtf,
        "source": source(side, words),
    }


def _what(side: Side) -> str:
    """Give what is said by its codes: the kind, what of it, and the region."""
    what = side.what
    value = what.since.edtf if what.about in (About.BIRTH, About.EVENT) else what.value
    own = what.text if what.about in (About.LINE, About.NAME) else value
    return " ".join(part for part in (what.about.value, own, what.region) if part)
