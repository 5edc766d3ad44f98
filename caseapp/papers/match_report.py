"""One candidate whole, as it is printed: both records, the evidence, every verdict on the pair."""

import datetime as dt
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from caseapp.errors import NotFound
from caseapp.journal import anchor
from caseapp.office.letterhead import office_name
from caseapp.papers.held_back import private_values, quotes_private
from caseapp.review.family_reading import Family, families_of
from caseapp.review.pages import items_of
from caseapp.review.pairs import ReviewItem, ReviewSide
from db.tables import ChildList, FileInfo, ProposalAnswer, Verdict, VerdictProposal

_Judged = TypeVar("_Judged", Verdict, VerdictProposal)
DECIDED, TAKEN_BACK, PROPOSED = "decided", "taken_back", "proposed"


@dataclass(frozen=True, slots=True)
class MatchSide:
    """One of the two records, with what its list says of itself."""

    side: ReviewSide
    issuer: str
    date_edtf: str
    version: int


@dataclass(frozen=True, slots=True)
class VerdictLine:
    """A step towards a verdict on the pair, who took it, and why."""

    at: dt.datetime
    worker: str
    verdict: str
    reason: str
    step: str = DECIDED  # decided, taken_back, proposed, or a code of `ProposalAnswerKind`


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
    office: str = ""  # that issues the paper
    held_back: int = 0  # comparisons that are not printed
    private: frozenset[str] = frozenset()  # values that stand on no paper

    @property
    def without_private(self) -> "MatchReport":
        """Return it without the comparisons that quote what stays in the office."""
        told = tuple(one for one in self.item.evidence if not quotes_private(one, self.private))
        held = len(self.item.evidence) - len(told)
        item = replace(self.item, evidence=told)
        return replace(self, item=item, private=frozenset(), held_back=self.held_back + held)


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
        verdicts=_steps(session, item),
        families=families_of(session, item.lines),
        journal_anchor=anchor(session),
        office=office_name(session),
        is_demo=session.exec(select(FileInfo.is_demo)).one(),
        private=private_values(session, item),
    )


def _sides(session: Session, item: ReviewItem) -> Mapping[uuid.UUID, MatchSide]:
    lists = {side.list_id for side in (item.left, item.right)}
    found = {
        one.id: one for one in session.exec(select(ChildList).where(col(ChildList.id).in_(lists)))
    }
    return {side.entry_id: _side(side, found[side.list_id]) for side in (item.left, item.right)}


def _side(side: ReviewSide, listed: ChildList) -> MatchSide:
    return MatchSide(side, listed.issuer, listed.date_edtf, listed.version)


def _steps(session: Session, item: ReviewItem) -> tuple[VerdictLine, ...]:
    """Return verdicts, and what a second person was asked and answered, in the order of time."""
    steps = [*_verdicts(session, item), *_proposals(session, item)]
    return tuple(line for _, line in sorted(steps, key=lambda step: step[0]))


def _verdicts(session: Session, item: ReviewItem) -> Iterator[tuple[uuid.UUID, VerdictLine]]:
    for row in session.exec(_of_pair(Verdict, item)):
        step = TAKEN_BACK if row.withdraws_id is not None else DECIDED
        yield row.id, VerdictLine(row.created_at, row.worker, row.verdict, row.reason, step)


def _proposals(session: Session, item: ReviewItem) -> Iterator[tuple[uuid.UUID, VerdictLine]]:
    for row in session.exec(_of_pair(VerdictProposal, item)).all():
        yield row.id, VerdictLine(row.created_at, row.worker, row.verdict, row.reason, PROPOSED)
        answers = select(ProposalAnswer).where(col(ProposalAnswer.verdict_proposal_id) == row.id)
        for one in session.exec(answers):
            line = VerdictLine(one.created_at, one.worker, row.verdict, one.reason, one.answer)
            yield one.id, line


def _of_pair(table: type[_Judged], item: ReviewItem) -> SelectOfScalar[_Judged]:
    left, right = col(table.left_entry_id), col(table.right_entry_id)
    return select(table).where(left.in_(item.lines), right.in_(item.lines))
