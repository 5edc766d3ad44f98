"""What a row of a file puts into the tables: its line, and the records of the case it opens."""

import json
from collections.abc import Mapping
from typing import Any, TypeAlias

from caseapp.cases.said import claim_columns, placement_columns
from caseapp.fields import date_columns
from caseapp.lists.model import ListHead, Reading, RefusedReading
from caseapp.names.scripts import script_of
from db.codes import NameKind

Values: TypeAlias = dict[str, Any]  # column -> value
_as_json = json.JSONEncoder(ensure_ascii=False).encode


def entry_values(reading: Reading) -> Values:
    """Return the columns of a list's line that its row decides."""
    return {
        "line": reading.line,
        "sheet": reading.row.sheet,
        "row_number": reading.row.number,
        "raw": raw_text(reading.raw),
        "name_written": reading.name_written,
        **_parts(reading),
        **child_values(reading),
        **date_columns("birth_", reading.birth),
        "reported_region": reading.reported_region,
        "reported_region_text": reading.reported_region_text,
        "answer_kind": reading.answer_kind,
        "answer_text": reading.answer_text,
        "source_text": reading.source_text,
        "siblings_text": reading.siblings_text,
        "eyes": reading.eyes,
        "hair": reading.hair,
        "birth_place": reading.birth_place,
        "group_text": reading.group_text,
        "sibling_count": reading.sibling_count,
        "remarks": _remarks(reading),
    }


def child_values(reading: Reading) -> Values:
    """Return the facts that stand once in a case, and on each line."""
    return {
        "sex": reading.sex,
        "origin_region": reading.origin_region,
        "origin_place": reading.origin_place,
        "circumstances": reading.circumstances,
        "circumstances_text": reading.circumstances_text,
        **date_columns("event_", reading.event),
    }


def name_values(reading: Reading) -> Values | None:
    """Return the name as written on the list, or none where the row has no part of one."""
    parts = _parts(reading)
    if not any(parts.values()):
        return None
    return {
        "kind": NameKind.AS_WRITTEN_ON_LIST.value,
        **parts,
        "written": reading.name_written,
        "script": script_of(reading.name_written),
    }


def birth_values(reading: Reading) -> Values | None:
    """Return the birth record of a row, or none where the row says nothing of it."""
    if not (reading.birth.edtf or reading.birth_place):
        return None
    date = date_columns("", reading.birth)
    return {**date, "place": reading.birth_place}


def placement_values(reading: Reading, head: ListHead) -> Values | None:
    """Return the placement that a list reports; none without a region."""
    if not reading.reported_region:
        return None
    return placement_columns(head.issuer, head.date, reading.reported_region)


def claim_values(reading: Reading, head: ListHead) -> Values | None:
    """Return the claim that a reply's row makes; none where its answer was not understood."""
    if not reading.answer_kind:
        return None
    said = (reading.answer_kind, reading.answer_text, reading.reported_region)
    return claim_columns(head.issuer, head.date, *said)


def refused_values(refused: RefusedReading) -> Values:
    """Return the columns of a row that was not taken."""
    return {
        "sheet": refused.row.sheet,
        "row_number": refused.row.number,
        "reason": refused.reason,
        "value": refused.value,
        "raw": raw_text(refused.raw),
    }


def raw_text(raw: Mapping[str, str]) -> str:
    """Return the cells word for word, in the order of the columns."""
    return _as_json(dict(raw))


def _parts(reading: Reading) -> Values:
    return {
        "surname": reading.surname,
        "given_name": reading.given_name,
        "patronymic": reading.patronymic,
    }


def _remarks(reading: Reading) -> str:
    if not reading.remarks:
        return "[]"
    said = [
        {"code": remark.code, "field": remark.field, "value": remark.value}
        for remark in reading.remarks
    ]
    return _as_json(said)
