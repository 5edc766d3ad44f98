"""The tables that give cases their lines, with the columns that this takes."""

from typing import Any

import sqlalchemy as sa

_UUIDS = {"id", "case_id", "list_id", "import_id"}
_DAYS = ("_earliest", "_latest")
_PLAIN: dict[str, sa.types.TypeEngine[Any]] = {
    "position": sa.Integer(),
    "row_number": sa.Integer(),
    "version": sa.Integer(),
    "joined": sa.Boolean(),
    "private": sa.Boolean(),
    "created_at": sa.DateTime(),
    "removed_at": sa.DateTime(),
    "earliest": sa.Date(),
    "latest": sa.Date(),
}
SHARED = (
    "sex",
    "origin_region",
    "origin_place",
    "circumstances",
    "circumstances_text",
    "event_text",
    "event_edtf",
    "event_earliest",
    "event_latest",
)
"""What a case and its line have in common."""
PARTS = ("surname", "given_name", "patronymic")
BORN = ("edtf", "earliest", "latest")
EMPTY = (
    "birth_text",
    "sheet",
    "reported_region",
    "reported_region_text",
    "answer_kind",
    "answer_text",
    "source_text",
    "siblings_text",
    "eyes",
    "hair",
    "search_text",
)
"""What nothing is said of in a line of ours."""


def _table(name: str, *columns: str) -> sa.TableClause:
    return sa.table(name, *(sa.column(column, _type(column)) for column in columns))


def _type(column: str) -> sa.types.TypeEngine[Any]:
    if column in _UUIDS:
        return sa.Uuid()
    return sa.Date() if column.endswith(_DAYS) else _PLAIN.get(column, sa.String())


_RECORD = ("id", "case_id", "removed_at", "private")
CASE = _table("tracing_case", "id", "import_id", "number", *SHARED)
NAME = _table("person_name", *_RECORD, "kind", *PARTS)
BIRTH = _table("birth_record", *_RECORD, *BORN)
LIST = _table(
    "child_list",
    *("id", "created_at", "kind", "title", "issuer", "recipient", "channel"),
    *("date_edtf", "document", "version"),
)
LINE = _table(
    "list_entry",
    *("id", "created_at", "import_id", "list_id", "case_id", "joined", "position", "line"),
    *("row_number", "raw", "remarks", "name_written", *PARTS),
    *(f"birth_{part}" for part in BORN),
    *SHARED,
    *EMPTY,
)
