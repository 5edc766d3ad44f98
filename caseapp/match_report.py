"""One candidate whole, as it is printed: both records, the evidence, every verdict on the pair."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.errors import NotFound
from caseapp.family_reading import Family, families_of
from caseapp.journal import anchor
from caseapp.review import ReviewItem, ReviewSide
from caseapp.review_pages import items_of
from db.tables import ChildList, FileInfo, Verdict


@dataclass(frozen=True, slots=True)
class MatchSide:
    """One of the two records, with what its list says of itself."""

    side: ReviewSide
    issuer: str
    date_edtf: str
    version: int


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """A verdict on the pair, or the taking back of one."""

    at: dt.datetime
    worker: str
    verdict: str
    reason: str
    withdraws: bool


@dataclass(frozen=True, slots=True)
class MatchReport:
    """A pair with all that was compared and decided; a proposal, never a fact."""

    item: ReviewItem
    left: MatchSide
    right: MatchSide
    verdicts: tuple[VerdictLine, ...]  # the first first
    families: tuple[Family, ...]
    journal_anchor: str
    is_demo: bool


def read_match(session: Session, candidate_id: uuid.UUID) -> MatchReport:
    """Return what a report on a candidate says."""
    item = next(iter(items_of(session, [candidate_id])), None)
    if item is None:
        raise NotFound("candidate", str(candidate_id))
    sides = _sides(session, item)
    return MatchReport(
        item=item,
        left=sides[item.left.entry_id],
        right=sides[item.right.entry_id],
        verdicts=_verdicts(session, item),
        families=families_of(session, item.lines),
        journal_anchor=anchor(session),
        is_demo=session.exec(select(FileInfo.is_demo)).one(),
    )


def _sides(session: Session, item: ReviewItem) -> Mapping[uuid.UUID, MatchSide]:
    lists = {side.list_id for side in (item.left, item.right)}
    found = {
        one.id: one for one in session.exec(select(ChildList).where(col(ChildList.id).in_(lists)))
    }
    return {side.entry_id: _side(side, found[side.list_id]) for side in (item.left, item.right)}


def _side(side: ReviewSide, listed: ChildList) -> MatchSide:
    return MatchSide(side, listed.issuer, listed.date_edtf, listed.version)


def _verdicts(session: Session, item: ReviewItem) -> tuple[VerdictLine, ...]:
    left, right = col(Verdict.left_entry_id), col(Verdict.right_entry_id)
    query = select(Verdict).where(left.in_(item.lines), right.in_(item.lines))
    return tuple(map(_verdict, session.exec(query.order_by(col(Verdict.id)))))


def _verdict(row: Verdict) -> VerdictLine:
    return VerdictLine(
        row.created_at, row.worker, row.verdict, row.reason, row.withdraws_id is not None
    )
