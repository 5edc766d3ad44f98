"""Reads the JSON of a case back into frozen lines; what is computed is left to be computed."""

import datetime as dt
import json
import types
import uuid
from collections.abc import Hashable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from caseapp.case_file import (
    AsideLine,
    AttachmentLine,
    BirthLine,
    CaseFile,
    CitationLine,
    ClaimLine,
    DescriptionLine,
    DeterminationLine,
    EntryLine,
    NameLine,
    PlacementLine,
    RequestLine,
    SourceLine,
)
from caseapp.case_parts.people_lines import (
    ApplicationLine,
    GroupLine,
    KinLine,
    NoteLine,
    OtherChild,
    People,
    RelationLine,
    Remarks,
)
from caseapp.dates import UncertainDate, from_edtf
from exports.interchange import FormError
from exports.interchange.case_json import FORMAT, VERSION

T = TypeVar("T")
Record = Mapping[str, Any]
_Told = Any  # a type hint, or what JSON holds in its place; `_value` tells them apart

_LINES: Mapping[str, type[Any]] = {
    "names": NameLine,
    "births": BirthLine,
    "claims": ClaimLine,
    "determinations": DeterminationLine,
    "placements": PlacementLine,
    "requests": RequestLine,
    "sources": SourceLine,
    "citations": CitationLine,
    "descriptions": DescriptionLine,
    "attachments": AttachmentLine,
    "duplicates": AsideLine,
}
_ENTRY = {
    "list_title": "list",
    "name_written": "name",
    "linked_worker": "worker",
    "linked_reason": "reason",
    "gone_version": "gone_from_version",
}
_CHILD = {"birth_edtf": "birth", "since": "since"}
_COMPUTED = {"history": (), "journal_anchor": ""}


def read_case_json(data: bytes) -> CaseFile:
    """Read what `case_json` wrote; anything else is refused."""
    try:
        told = json.loads(data)
    except ValueError as error:
        raise FormError("no JSON") from error
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise FormError("no case")
    if told.get("version") != VERSION:
        raise FormError(f"version {told.get('version')}")
    lines = {
        name: tuple(_line(kind, one) for one in told.get(name, ())) for name, kind in _LINES.items()
    }
    entries = tuple(_entry(one) for one in told.get("lists", ()))
    given: dict[str, Any] = {**_scalars(told["case"]), **lines, **_COMPUTED, "entries": entries}
    given["aside"] = _line(AsideLine, told["aside"]) if told.get("aside") else None
    return CaseFile(**given, people=_people(told), remarks=_remarks(told), note=_note(told))


def _scalars(case: Record) -> Record:
    hints = _hints(CaseFile)
    plain = (str, bool, uuid.UUID, UncertainDate)
    names = [one.name for one in fields(CaseFile) if hints[one.name] in plain]
    empty = {str: "", bool: False, UncertainDate: UncertainDate()}
    return {
        name: _value(hints[name], case[name]) if name in case else empty[hints[name]]
        for name in names
        if name not in (*_COMPUTED, "note")
    }


def _entry(record: Record) -> EntryLine:
    told = {name: record[key] for name, key in _ENTRY.items() if key in record}
    told["gone_version"] = told.get("gone_version") or 0
    raw = [(one["heading"], one["cell"]) for one in record.get("raw", ())]
    return _line(EntryLine, {**record, **told, "raw": raw})


def _people(told: Record) -> People:
    related = told.get("relations", ())
    return People(
        relations=tuple(_line(RelationLine, one) for one in related if "case_id" not in one),
        kin=tuple(
            _line(KinLine, {**one, "child": _child(one)}) for one in related if "case_id" in one
        ),
        groups=tuple(
            _line(GroupLine, {**one, "others": [_child(child) for child in one["others"]]})
            for one in told.get("groups", ())
        ),
        applications=tuple(_line(ApplicationLine, one) for one in told.get("applications", ())),
    )


def _child(record: Record) -> Record:
    named = {field: record[key]["edtf"] for field, key in _CHILD.items()}
    told = {"hidden": False, "birth_hidden": False, **record, **named}
    return {one.name: told[one.name] for one in fields(OtherChild)}


def _remarks(told: Record) -> Remarks:
    notes = [one for one in told.get("notes", ()) if "id" in one]
    return Remarks(notes=tuple(_line(NoteLine, one) for one in notes))


def _note(told: Record) -> str:
    return next((one["text"] for one in told.get("notes", ()) if "id" not in one), "")


def _line(kind: type[T], record: Record) -> T:
    of: Hashable = kind  # type: ignore[assignment] # every class is
    hints: Mapping[str, Any] = _hints(of)
    return kind(**{name: _value(hints[name], record[name]) for name in hints if name in record})


@cache
def _hints(kind: Hashable) -> Mapping[str, Any]:
    return get_type_hints(kind)  # a class of lines


def _value(hint: _Told, value: _Told) -> _Told:
    """Make of a JSON value what a field of this type holds."""
    origin: object = get_origin(hint)
    if origin in (Union, types.UnionType):
        kinds = [one for one in get_args(hint) if one is not type(None)]
        return None if value is None else _value(kinds[0], value)
    if origin is tuple:
        inner = get_args(hint)[0]
        return tuple(_value(inner, one) for one in value)
    if hint is UncertainDate:
        return from_edtf(value["edtf"], value["text"])
    if hint is uuid.UUID:
        return uuid.UUID(value)
    if hint is dt.datetime:
        return dt.datetime.fromisoformat(value)
    return _line(hint, value) if isinstance(value, dict) else value
