"""Flags on a case: what whoever opens it must see at once."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.cases import records
from caseapp.cases.written import Written
from caseapp.fields import Columns, code_of, prose
from db.codes import FlagKind
from db.tables import CaseFlag


@dataclass(frozen=True, slots=True)
class FlagDraft:
    """A flag as typed."""

    kind: str
    reason: str = ""


def add_flag(session: Session, case_id: uuid.UUID, draft: FlagDraft, *, worker: str) -> Written:
    """Put a flag on a case."""
    return records.add(session, CaseFlag, case_id, {**_columns(draft), "worker": worker})


def change_flag(session: Session, flag_id: uuid.UUID, draft: FlagDraft, *, worker: str) -> Written:
    """Correct a flag; it stays its setter's, and the journal says who corrected it."""
    del worker
    return records.change(session, CaseFlag, flag_id, _columns(draft))


def remove_flag(session: Session, flag_id: uuid.UUID) -> Written:
    """Take a flag off a case."""
    return records.remove(session, CaseFlag, flag_id)


def flags_of(session: Session) -> Mapping[uuid.UUID, frozenset[str]]:
    """Return the codes of the flags on every case that has any."""
    query = select(CaseFlag.case_id, CaseFlag.kind).where(col(CaseFlag.removed_at).is_(None))
    found: dict[uuid.UUID, frozenset[str]] = {}
    for case_id, kind in session.exec(query):
        found[case_id] = found.get(case_id, frozenset()) | {kind}
    return found


def _columns(draft: FlagDraft) -> Columns:
    return {"kind": code_of(FlagKind, draft.kind, "flag_kind"), "reason": prose(draft.reason)}
