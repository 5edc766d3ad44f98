"""How many of a list a screening took to be on the others: one pair is compared with it too."""

import uuid
from collections.abc import Iterable

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from caseapp.matching.weights import SHARE_ALONE
from db.tables import CandidateRecord, ListEntry


def share_of_search(session: Session, left_id: uuid.UUID, right_id: uuid.UUID) -> float:
    """Return the share of the screening that found a pair, else of the last one of its list.

    What was never screened is taken as `weights.SHARE_ALONE` says.
    """
    left, right = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)
    of_list = select(ListEntry.list_id).where(ListEntry.id == left_id).scalar_subquery()
    ways: Iterable[ColumnElement[bool]] = (
        (left == left_id) & (right == right_id),
        (left == right_id) & (right == left_id),
        col(CandidateRecord.left_list_id) == of_list,
    )
    for way in ways:
        last = select(CandidateRecord.share).where(way).order_by(col(CandidateRecord.id).desc())
        share = session.exec(last).first()
        if share is not None:
            return share
    return SHARE_ALONE
