"""Rows of replies that may answer a line, and wait in the match review until a person decides."""

import uuid
from collections import Counter
from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.lines.standing import stands
from caseapp.review.questions import decided_pairs
from caseapp.review.verdicts import pair
from db.codes import ListKind
from db.tables import CandidateRecord, ChildList, ListEntry


def waiting_answers(session: Session, list_id: uuid.UUID) -> Mapping[uuid.UUID, int]:
    """Count, for the lines of a list that asks, the rows of replies that may answer them."""
    return _waiting(session, list_id, is_reply=False)


def waiting_rows(session: Session, list_id: uuid.UUID) -> Mapping[uuid.UUID, int]:
    """Count, for the rows of a reply itself, the lines that they may answer."""
    return _waiting(session, list_id, is_reply=True)


def _waiting(session: Session, list_id: uuid.UUID, *, is_reply: bool) -> Mapping[uuid.UUID, int]:
    said, asked = aliased(ListEntry), aliased(ListEntry)
    here = said if is_reply else asked
    query = (
        select(col(said.id), col(asked.id))
        .select_from(CandidateRecord)
        .join(said, col(said.id) == col(CandidateRecord.left_entry_id))
        .join(asked, col(asked.id) == col(CandidateRecord.right_entry_id))
        .join(ChildList, col(ChildList.id) == col(said.list_id))
        .where(
            col(here.list_id) == list_id,
            col(ChildList.kind) == ListKind.REPLY,
            col(said.case_id).is_(None),
            stands(),
        )
    )
    decided = decided_pairs(session)
    open_yet = [pairs for pairs in session.execute(query) if pair(*pairs) not in decided]
    return Counter(row[0] if is_reply else row[1] for row in open_yet)
