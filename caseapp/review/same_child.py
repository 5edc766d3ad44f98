"""Which lines were judged the same child, directly or through other lines."""

import uuid
from collections import defaultdict

from sqlalchemy import select
from sqlmodel import Session, col

from db.codes import VerdictKind
from db.tables import Verdict


def same_lines(session: Session, entry_id: uuid.UUID) -> tuple[uuid.UUID, ...]:
    """Return a line and all lines with a path of standing "same" to it, the nearest first."""
    return tuple(_reached(_same(session), entry_id))


def children_of(session: Session) -> dict[uuid.UUID, str]:
    """Return a name for the child that each judged line is; lines of one child share it."""
    same = _same(session)
    children: dict[uuid.UUID, str] = {}
    for line in list(same):
        if line not in children:
            reached = _reached(same, line)
            children |= dict.fromkeys(reached, str(min(reached)))
    return children


def _reached(
    same: defaultdict[uuid.UUID, list[uuid.UUID]], line: uuid.UUID
) -> dict[uuid.UUID, None]:
    """Return all lines with a path to one, the nearest first."""
    found = {line: None}
    waiting = [line]
    for one in waiting:
        further = [other for other in same[one] if other not in found]
        found |= dict.fromkeys(further)
        waiting += further
    return found


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
