"""Findings that somebody looked at and found in order: kept with the reason, until facts change.

Contradictions and checks share this. A finding is known by its rule and the records it is about;
its fingerprint says whether these records still say what they said then.
"""

import uuid
from collections.abc import Collection, Mapping
from typing import TypeAlias

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.facts import chunks
from caseapp.cases.records import case_row
from caseapp.cases.written import Written, added
from caseapp.errors import NotFound, ReasonMissing, TooLate
from caseapp.fields import prose
from caseapp.findings.model import Finding, Key, Looked
from db.tables import ReviewNote

Notes: TypeAlias = Mapping[Key, ReviewNote]


def note(session: Session, finding: Finding, reason: str, *, worker: str) -> Written:
    """Record that a finding is in order, and why."""
    why = prose(reason)
    if not why:
        raise ReasonMissing
    case_row(session, finding.case_id)
    standing = looked(notes_of(session, [finding.case_id]), finding)
    if standing is not None and standing.holds:
        raise TooLate("review")
    return _append(session, finding, why, worker=worker, taken_back=False)


def reopen(session: Session, finding: Finding, *, worker: str) -> Written:
    """Take back that a finding is in order."""
    standing = looked(notes_of(session, [finding.case_id]), finding)
    if standing is None:
        raise TooLate("review")
    return _append(session, finding, standing.reason, worker=worker, taken_back=True)


def turn(session: Session, note_id: uuid.UUID, *, worker: str) -> Written:
    """Say the contrary of a note, as undoing does: in order, or open again."""
    row = session.get(ReviewNote, note_id)
    if row is None:
        raise NotFound("review", str(note_id))
    finding = Finding(row.case_id, row.rule, row.subject, row.fingerprint)
    return _append(session, finding, row.reason, worker=worker, taken_back=not row.taken_back)


def notes_of(session: Session, case_ids: Collection[uuid.UUID] | None) -> Notes:
    """Return the notes that stand on these cases (None: all)."""
    query = select(ReviewNote).order_by(col(ReviewNote.id))
    if case_ids is None:
        rows = list(session.exec(query))
    else:
        portions = chunks(case_ids)
        found = (session.exec(query.where(col(ReviewNote.case_id).in_(one))) for one in portions)
        rows = [row for portion in found for row in portion]
    newest = {(row.case_id, row.rule, row.subject): row for row in rows}
    return {key: row for key, row in newest.items() if not row.taken_back}


def looked(notes: Notes, finding: Finding) -> Looked | None:
    """Return what stands on a finding, if anything; facts may have changed since."""
    row = notes.get(finding.key)
    if row is None:
        return None
    holds = row.fingerprint == finding.fingerprint
    return Looked(row.reason, row.worker, row.created_at, holds)


def _append(
    session: Session, finding: Finding, reason: str, *, worker: str, taken_back: bool
) -> Written:
    row = ReviewNote(
        case_id=finding.case_id,
        rule=finding.rule,
        subject=finding.subject,
        fingerprint=finding.fingerprint,
        reason=reason,
        worker=worker,
        taken_back=taken_back,
    )
    session.add(row)
    session.flush()
    code = ActCode.REVIEW_REOPENED if taken_back else ActCode.REVIEW_NOTED
    return added(code, finding.case_id, row.id, {"rule": finding.rule, "reason": reason})
