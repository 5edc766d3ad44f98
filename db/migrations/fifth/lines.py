"""A line of the own list for each case that stands on no list."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

from db.ids import new_id
from db.migrations.fifth.tables import BIRTH, BORN, CASE, EMPTY, LINE, LIST, NAME, PARTS, SHARED
from db.tables.base import now

_LEADING = {"registered_at_birth": 0, "as_written_on_list": 1}
_Row = sa.RowMapping


def give_lines() -> None:
    """Make the own list and its lines where cases were opened by hand, or lost their lines."""
    cases = _cases_without_lines()
    if not cases:
        return
    list_id = _make_list()
    names, births = _by_case(NAME), _by_case(BIRTH, BIRTH.c.edtf != "")
    lines = [
        {"list_id": list_id, "position": position}
        | _line(case, names.get(case["id"], ()), births.get(case["id"], ()))
        for position, case in enumerate(cases, 1)
    ]
    op.get_bind().execute(sa.insert(LINE), lines)


def _cases_without_lines() -> Sequence[_Row]:
    listed = sa.select(LINE.c.id).where(LINE.c.case_id == CASE.c.id)
    query = sa.select(CASE).where(~listed.exists()).order_by(CASE.c.id)
    return op.get_bind().execute(query).mappings().all()


def _make_list() -> uuid.UUID:
    list_id = new_id()
    texts = dict.fromkeys(("title", "recipient", "channel", "date_edtf", "document"), "")
    head = {"kind": "own", "issuer": "ukraine", "version": 1, **texts}
    op.get_bind().execute(sa.insert(LIST), {"id": list_id, **_made(), **head})
    return list_id


def _by_case(
    table: sa.TableClause, *more: sa.ColumnElement[bool]
) -> Mapping[uuid.UUID, Sequence[_Row]]:
    """Return the records that may leave the office, case by case, the oldest first."""
    query = sa.select(table).where(table.c.removed_at.is_(None), ~table.c.private, *more)
    found: dict[uuid.UUID, list[_Row]] = {}
    for row in op.get_bind().execute(query.order_by(table.c.id)).mappings():
        found.setdefault(row["case_id"], []).append(row)
    return found


def _line(case: _Row, names: Iterable[_Row], births: Sequence[_Row]) -> dict[str, Any]:
    name = min(names, key=_leading, default=None)
    parts = {part: name[part] if name else "" for part in PARTS}
    return {
        "id": new_id(),
        **_made(),
        "case_id": case["id"],
        "import_id": case["import_id"],
        "joined": False,
        "line": case["number"],
        "row_number": 0,
        "name_written": " ".join(filter(None, parts.values())) or case["number"],
        **parts,
        **_birth(births),
        **{part: case[part] for part in SHARED},
        **dict.fromkeys(EMPTY, ""),
        "raw": "{}",
        "remarks": "{}",
    }


def _made() -> dict[str, Any]:
    return {"created_at": now().replace(tzinfo=None)}


def _leading(name: _Row) -> tuple[int, uuid.UUID]:
    return _LEADING.get(name["kind"], 2), name["id"]


def _birth(births: Sequence[_Row]) -> dict[str, Any]:
    if not births:
        return {"birth_edtf": "", "birth_earliest": None, "birth_latest": None}
    return {f"birth_{part}": births[0][part] for part in BORN}
