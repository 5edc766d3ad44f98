"""Which lines were judged the same child, directly or through other lines."""

import uuid
from collections import defaultdict

from sqlalchemy import select
from sqlmodel import Session, col

from db.codes import VerdictKind
from db.tables import Verdict


def same_lines(session: Session, entry_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Return a line and all lines with a path of standing "same" to it, the nearest first."""
    same = _same(session)
    found = {entry_id: None}
    waiting = [entry_id]
    for line in waiting:
        further = [other for other in same[line] if other not in found]
        found |= dict.fromkeys(further)
        waiting += further
    return tuple(found)


def _same(session: Session) -> defaultdict[uuid.UUID, list[uuid.UUID]]:
    """Return, for each line, the lines that are judged the same by verdicts that stand."""
    taken_back = select(col(Verdict.withdraws_id)).where(col(Verdict.withdraws_id).is_not(None))
    query = (
        select(col(Verdict.left_entry_id), col(Verdict.right_entry_id))
        .where(col(Verdict.verdict) == VerdictKind.SAME, col(Verdict.withdraws_id).is_(None))
        .where(col(Verdict.id).not_in(taken_back))
        .order_by(col(Verdict.id))
    )
    found: defaultdict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
    for left, right in session.execute(query):
        found[left].append(right)
        found[right].append(left)
    return found
