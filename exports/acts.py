"""Journal lines as sentences: what was done, its codes, dates and regions in words."""

import json
from collections.abc import Mapping

from exports.dates import shown
from exports.regions import short_region_name
from exports.words import MISSING, Words, words

_GROUPS = {
    "party": "party",
    "reported_by": "party",
    "status": "tracing_status",
    "verdict": "verdict_kind",
    "reason": "verdict_reason",
    "rule": "rule",
    "care": "care_arrangement",
    "sex": "sex",
    "circumstances": "circumstances",
    "table": "exported_table",
    "document": "paper_kind",
    "profile": "profile",
    "reliability": "reliability",
    "credibility": "credibility",
    "health_group": "health_group",
    "leads": "leads",
    "relation": "relation",
    "life": "life_status",
    "attached": "application",
    "two_for_status": "yes_no",
    "two_for_same": "yes_no",
    "is_representative": "yes_no",
    "private": "yes_no",
    "pinned": "yes_no",
}
_KINDS = {
    "name": "name_kind",
    "claim": "claim_kind",
    "import": "list_kind",
    "attachment": "attachment_kind",
    "flag": "flag_kind",
    "request": "request_kind",
    "aside": "aside_kind",
}
_REASONS = {"claim": "withdrawal", "determination": "withdrawal", "aside": "withdrawal"}
_DATES = {"text": "date", "date_text": "date", "event_text": "event"}
_DATES |= {"birth_text": "birth", "last_seen_text": "last_seen"}
_DATES |= {"from_text": "from", "to_text": "to", "as_of_text": "as_of"}
_DATES |= {f"{name}_text": name for name in ("sent", "due", "answered")}


def act_sentence(act: str, data: str, language: str) -> str:
    """Word a journal line; an act that the catalogue does not know is shown as its code."""
    catalogue = words(language)
    key = f"act.{act}"
    if key not in catalogue:
        return act
    given = json.loads(data or "{}")
    own = f"act_of_kind.{act}.{given.get('kind')}"  # where a kind is told in other words
    key = own if own in catalogue else key
    values = {name: _value(catalogue, act, name, value) for name, value in given.items()}
    date = given.get("date_edtf") or given.get("edtf") or ""
    values["date"] = shown(date, language) if date else values.get("text", MISSING)
    values["changes"] = _changes(catalogue, act, given)
    if "of" in given:
        values["what"] = act_sentence(given["act"], json.dumps(given["of"]), language)
    return catalogue.text(key, **values)


def _changes(catalogue: Words, act: str, given: Mapping[str, Mapping[str, object]]) -> str:
    before, after = given.get("from", {}), given.get("to", {})
    told = {name: field for name in after if (field := _field(catalogue, act, name))}
    return "; ".join(
        catalogue.text(
            "change.from_to",
            field=field,
            before=_value(catalogue, act, name, before.get(name)),
            after=_value(catalogue, act, name, after[name]),
        )
        for name, field in told.items()
    )


def _field(catalogue: Words, act: str, name: str) -> str:
    """Name a column that a reader knows; those that are derived from it have no name."""
    of_note = act.startswith("note.") and name == "text"  # its words, where others keep a date
    key = "field.note" if of_note else f"field.{_DATES.get(name, name)}"
    return catalogue.text(key) if key in catalogue else ""


def _value(catalogue: Words, act: str, name: str, value: object) -> str:
    if value in (None, ""):
        return MISSING
    text = str(value)
    if name in ("region", "origin_region"):
        return short_region_name(text, catalogue.language)
    if name == "rule" and text in catalogue:  # a check; what it found is no part of the act
        return catalogue.text(text, value=MISSING)
    key = f"{_group(act.partition('.')[0], name)}.{text}"
    return catalogue.text(key) if key in catalogue else text


def _group(what: str, name: str) -> str:
    """Name the group of codes to which a value belongs."""
    if name == "kind":
        return _KINDS.get(what, "")
    if name == "reason":
        return _REASONS.get(what, _GROUPS["reason"])
    return _GROUPS.get(name, "")
