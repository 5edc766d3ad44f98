"""Finding any record by name: lines of all lists, and cases by their own lines."""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from sqlalchemy import Select, and_, func, or_, select
from sqlmodel import Session, col

from caseapp.cases.born_figures import born_keys
from caseapp.cases.figures import read_query
from caseapp.cases.own_lines import in_sight, of_own_list
from caseapp.dates import from_edtf
from caseapp.lines.standing import stands
from caseapp.names.keys import matches
from caseapp.search.cases import Why
from caseapp.search.haystack import Haystack
from db.codes import ListKind
from db.tables import CaseIndex, ChildList, ListEntry

_IN_ORDER = (
    col(ChildList.kind) == ListKind.OWN,
    col(ChildList.date_earliest),
    col(ChildList.id),
    col(ListEntry.position),
)
_CASES = select(
    col(CaseIndex.case_id),
    col(CaseIndex.name),
    col(CaseIndex.birth_edtf),
    col(CaseIndex.number),
    col(CaseIndex.search_text),
)


@dataclass(frozen=True, slots=True)
class Record:
    """A line of a list, or our own line of a case; where cases are looked for, a case."""

    id: uuid.UUID  # of the line, else of the case
    name: str
    birth_edtf: str
    list_title: str  # empty for a line of our own
    line: str
    case_number: str
    slip: str = ""  # a code of `caseapp.search.cases.Why` where the name is only nearly so


def find_records(session: Session, text: str, *, limit: int = 30) -> tuple[Record, ...]:
    """Return the records whose name a text finds, in any spelling, list after list; slips last."""
    return _found(_all(session), text, limit)


def find_cases(
    session: Session, text: str, *, but: uuid.UUID | None = None, limit: int = 30
) -> tuple[Record, ...]:
    """Return the other cases in sight whose child a text finds, each once, whatever its lists."""
    in_sight = _CASES.where(col(CaseIndex.aside) == "")
    rows = session.execute(in_sight.order_by(col(CaseIndex.sort_key), col(CaseIndex.number)))
    others = ((_case(*row), row.search_text) for row in rows if row.case_id != but)
    return _found(others, text, limit)


def _found(records: Iterable[tuple[Record, str]], text: str, limit: int) -> tuple[Record, ...]:
    """Return those whose keys a text finds, then those that it nearly finds."""
    query = read_query(text)
    if not query.needles:
        return ()
    rows: list[tuple[Record, str]] = []
    found: list[Record] = []
    dated = any(map(str.isdigit, text))
    for record, known in records:
        keys = known + _born(record.birth_edtf) if dated else known
        if matches(query, keys):
            found.append(record)
        if len(found) == limit:
            return tuple(found)
        rows.append((record, keys))
    near = Haystack([keys for _, keys in rows]).nearly(text)
    slips = (replace(rows[place][0], slip=Why[slip.name]) for place, slip in near.items())
    return (*found, *islice(slips, limit - len(found)))


def _born(edtf: str) -> str:
    date = from_edtf(edtf)
    return born_keys([(date.earliest, date.latest)])


def record_of(session: Session, record_id: uuid.UUID) -> Record | None:
    """Return a line, or a case by its first line, which is our own where it stands on no list."""
    here = or_(col(ListEntry.id) == record_id, col(ListEntry.case_id) == record_id)
    found = session.execute(_lines().where(here).limit(1))
    return next((Record(entry_id, *shown) for entry_id, *shown, _ in found), None)


def _all(session: Session) -> Iterator[tuple[Record, str]]:
    """Give every record with its keys; a child on lists is not told again by our own line."""
    apart = or_(~of_own_list(), and_(col(CaseIndex.lists) == "", col(CaseIndex.aside) == ""))
    for entry_id, *shown, keys in session.execute(_lines().where(apart)):
        yield Record(entry_id, *shown), keys


def _lines() -> Select[*tuple[Any, ...]]:
    lines: Select[*tuple[Any, ...]] = select(
        col(ListEntry.id),
        col(ListEntry.name_written),
        col(ListEntry.birth_edtf),
        col(ChildList.title),
        col(ListEntry.line),
        func.coalesce(col(CaseIndex.number), ""),
        func.coalesce(col(CaseIndex.search_text), col(ListEntry.search_text)),
    )
    return (
        lines.join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .where(stands(), in_sight())
        .order_by(*_IN_ORDER)
    )


def _case(case_id: uuid.UUID, name: str, birth: str, number: str, _keys: str) -> Record:
    return Record(case_id, name, birth, "", "", number)
