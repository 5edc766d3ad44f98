"""What records of a case share: added, changed, taken out of sight, brought back."""

import uuid
from collections.abc import Mapping
from typing import TypeVar

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.cases.index import refresh
from caseapp.cases.written import Written, added, changed
from caseapp.errors import LockedRecord, NotFound, TooLate
from caseapp.fields import Columns, held
from db.tables import (
    Attachment,
    BirthRecord,
    CaseFlag,
    CaseNote,
    CaseRequest,
    CaseTag,
    Citation,
    Description,
    GroupMember,
    ParentApplication,
    PersonName,
    Placement,
    RelatedPerson,
    TracingCase,
)
from db.tables.base import CaseRecord, now

Record = TypeVar("Record", bound=CaseRecord)
KINDS: Mapping[str, type[CaseRecord]] = {
    "name": PersonName,
    "birth": BirthRecord,
    "placement": Placement,
    "citation": Citation,
    "description": Description,
    "attachment": Attachment,
    "relation": RelatedPerson,
    "member": GroupMember,
    "application": ParentApplication,
    "note": CaseNote,
    "tag": CaseTag,
    "flag": CaseFlag,
    "request": CaseRequest,
}
"""Every kind of record that is kept this way, by the word that its acts begin with."""
_WHAT = {table: what for what, table in KINDS.items()}


def case_row(session: Session, case_id: uuid.UUID) -> TracingCase:
    """Return the case's row, or refuse."""
    row = session.get(TracingCase, case_id)
    if row is None:
        raise NotFound("case", str(case_id))
    return row


def add(session: Session, table: type[Record], case_id: uuid.UUID, values: Columns) -> Written:
    """Write a new record of a case."""
    case_row(session, case_id)
    row = table(case_id=case_id, **values)
    session.add(row)
    refresh(session, (case_id,))
    return added(_code(table, "added"), case_id, row.id, values)


def change(session: Session, table: type[Record], record_id: uuid.UUID, values: Columns) -> Written:
    """Write new values into a record that no list has given."""
    row = _loaded(session, table, record_id, removed=False)
    return _rewrite(session, row, values, _code(table, "changed"))


def remove(session: Session, table: type[Record], record_id: uuid.UUID) -> Written:
    """Take a record out of sight that no list has given."""
    row = _loaded(session, table, record_id, removed=False)
    return _rewrite(session, row, {"removed_at": now()}, _code(table, "removed"))


def put(session: Session, table: type[Record], record_id: uuid.UUID, values: Columns) -> Written:
    """Put columns back to what they held before, or hold again."""
    return _rewrite(session, _row(session, table, record_id), values, _code(table, "changed"))


def restore(session: Session, table: type[Record], record_id: uuid.UUID) -> Written:
    """Bring a removed record back into sight."""
    row = _loaded(session, table, record_id, removed=True)
    return _rewrite(session, row, {"removed_at": None}, _code(table, "restored"))


def _rewrite(session: Session, row: Record, values: Columns, code: ActCode) -> Written:
    before = held(row, values)
    for name, value in values.items():
        setattr(row, name, value)
    session.add(row)
    refresh(session, (row.case_id,))
    return changed(code, row.case_id, row.id, before, values)


def _loaded(
    session: Session, table: type[Record], record_id: uuid.UUID, *, removed: bool
) -> Record:
    row = _row(session, table, record_id)
    if row.entry_id is not None:
        raise LockedRecord(_WHAT[table])
    if (row.removed_at is not None) != removed:
        raise TooLate(_WHAT[table])
    return row


def _row(session: Session, table: type[Record], record_id: uuid.UUID) -> Record:
    row = session.get(table, record_id)
    if row is None:
        raise NotFound(_WHAT[table], str(record_id))
    return row


def _code(table: type, verb: str) -> ActCode:
    return ActCode(f"{_WHAT[table]}.{verb}")
