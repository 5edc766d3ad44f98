"""Reading candidates with both their lines; their evidence as JSON and back."""

import json
import uuid
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Row, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.lines.cells import raw_cells
from caseapp.matching.model import Candidate, Evidence
from caseapp.review.even_rivals import beside_rivals
from caseapp.review.pairs import ReviewItem, ReviewSide
from caseapp.review.verdicts import StandingVerdict
from db.tables import CandidateRecord, ChildList, ListEntry, TracingCase, VerdictProposal

OFF_FILE: Final = uuid.UUID(int=0)  # of a pair that no screening has kept
_EVIDENCE = ("field", "left", "right", "level", "bits", "reason")


def evidence_text(evidence: Collection[Evidence]) -> str:
    """Return evidence as the JSON that a candidate keeps."""
    plain = [
        {**{name: getattr(item, name) for name in _EVIDENCE}, "values": dict(item.values)}
        for item in evidence
    ]
    return json.dumps(plain, ensure_ascii=False)


@lru_cache(maxsize=8_192)  # the queue is read anew after each verdict
def read_evidence(text: str) -> tuple[Evidence, ...]:
    """Return the evidence that a candidate keeps."""
    return tuple(Evidence(**item) for item in json.loads(text))


def read_sides(session: Session, entry_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, ReviewSide]:
    """Return lines with their raw cells, their lists and their cases."""
    query = (
        select(
            col(ListEntry.id),
            col(ListEntry.list_id),
            col(ChildList.title),
            col(ChildList.kind),
            col(ListEntry.line),
            col(ListEntry.name_written),
            col(ListEntry.case_id),
            col(TracingCase.number),
            col(ListEntry.raw),
        )
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(TracingCase, col(TracingCase.id) == col(ListEntry.case_id))
    )
    found: Iterator[Row[Any]] = (
        row
        for chunk in chunks(entry_ids)
        for row in session.execute(query.where(col(ListEntry.id).in_(chunk)))
    )
    return {row.id: _side(row) for row in found}


def review_item(
    record: CandidateRecord,
    sides: Mapping[uuid.UUID, ReviewSide],
    verdict: StandingVerdict | None,
    proposal: VerdictProposal | None = None,
    as_well: Collection[uuid.UUID] = (),
) -> ReviewItem:
    """Return a candidate as it is reviewed."""
    return ReviewItem(
        candidate_id=record.id,
        left=sides[record.left_entry_id],
        right=sides[record.right_entry_id],
        rank=record.rank,
        score=record.score,
        probability=record.probability,
        grade=beside_rivals(record.grade, as_well),
        story=record.story,
        chance_rivals=record.chance_rivals,
        evidence=read_evidence(record.evidence),
        verdict_id=verdict.id if verdict else None,
        verdict=verdict.kind if verdict else "",
        reason=verdict.reason if verdict else "",
        changed=tuple(record.changed.split()),
        proposed_by=proposal.worker if proposal else "",
        proposed_reason=proposal.reason if proposal else "",
        as_well=tuple(sides[line] for line in as_well),
    )


def _side(row: Row[Any]) -> ReviewSide:
    return ReviewSide(
        entry_id=row.id,
        list_id=row.list_id,
        list_title=row.title,
        list_kind=row.kind,
        line=row.line,
        name=row.name_written,
        case_id=row.case_id,
        case_number=row.number or "",
        raw=raw_cells(row.raw),
    )


def item_off_file(
    found: Candidate, left: ReviewSide, right: ReviewSide, as_well: tuple[ReviewSide, ...]
) -> ReviewItem:
    """Return a pair that no screening has kept, as the review shows it."""
    return ReviewItem(
        candidate_id=OFF_FILE,
        left=left,
        right=right,
        rank=found.rank,
        score=found.score,
        probability=found.probability,
        grade=beside_rivals(found.grade, as_well),
        story=found.story,
        chance_rivals=found.chance_rivals,
        evidence=found.evidence,
        verdict_id=None,
        verdict="",
        reason="",
        as_well=as_well,
    )
