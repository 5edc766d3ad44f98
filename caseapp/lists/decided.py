"""An import written together with what a person decided on its rows before, all in one step."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sqlmodel import Session, col, select

from caseapp.lists.execute import write_import
from caseapp.lists.likely import Likely
from caseapp.lists.planned import Attachment, ImportPlan
from caseapp.lists.reports import ImportReport
from caseapp.lists.row_pairs import Judged, row_id
from caseapp.progress import SILENT, Progress
from caseapp.review.candidates import store
from caseapp.review.deciding import decide
from caseapp.review.pairs import ReviewItem
from db.codes import VerdictKind
from db.tables import CandidateRecord, ListEntry

ASIDE = "aside"  # no verdict: the pair waits in the review
PairKey: TypeAlias = tuple[int, uuid.UUID]  # position of the row, line on file


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided on a pair: a verdict with its reason, or `ASIDE`."""

    verdict: str
    reason: str = ""


def write_decided(  # noqa: PLR0913 - the agreed call of an import, and what was decided on it
    session: Session,
    plan: ImportPlan,
    likely: Sequence[Likely],
    decisions: Mapping[PairKey, Decision],
    *,
    worker: str,
    progress: Progress = SILENT,
) -> ImportReport:
    """Write the plan; pairs that nobody decided on go to the review, sure answers to their lines.

    Verdicts are given in the order in which the person decided, as in the review, where “same”
    needs a reason unless it is plain. One that is refused leaves nothing of the import once
    rolled back.
    """
    settled = with_decisions(plan, likely, decisions)
    report = write_import(session, settled, worker=worker, progress=progress)
    lines = _lines(session, report.import_id)
    open_yet = [one for one in likely if not one.attached or _released(one, decisions)]
    pairs = [replace(one.candidate, left=str(lines[one.row])) for one in open_yet]
    store(session, pairs, import_id=report.import_id)
    asked = {one.key for one in open_yet}
    for (row, line), decision in decisions.items():
        if (row, line) in asked and decision.verdict != ASIDE:
            pair = _candidate(session, lines[row], line)
            decide(session, pair, decision.verdict, decision.reason, worker=worker)
    return report


def with_decisions(
    plan: ImportPlan, likely: Iterable[Likely], decisions: Mapping[PairKey, Decision]
) -> ImportPlan:
    """Return the plan whose rows judged the same open no case, and whose doubted answers wait."""
    known = list(likely)
    readings = plan.readings
    joining = {
        readings[one.row].row.key
        for one in known
        if one.item.right.case_id and _verdict(one, decisions) == VerdictKind.SAME
    }
    doubted = {one.row: one for one in known if one.attached and _released(one, decisions)}
    looked_at = {one.row for one in known if one.attached and one.key in decisions}
    attachments = tuple(
        _waiting(one, doubted[one.row])
        if one.row in doubted
        else replace(one, by_name=one.by_name and one.row not in looked_at)
        for one in plan.attachments
    )
    return replace(plan, joining=frozenset(joining), attachments=attachments)


def _verdict(one: Likely, decisions: Mapping[PairKey, Decision]) -> str:
    decision = decisions.get(one.key)
    return decision.verdict if decision else ""


def _released(one: Likely, decisions: Mapping[PairKey, Decision]) -> bool:
    """Tell whether a person doubts an answer that was attached without one."""
    return _verdict(one, decisions) not in ("", VerdictKind.SAME)


def _waiting(attached: Attachment, doubted: Likely) -> Attachment:
    return replace(
        attached,
        entry_id=None,
        choices=(doubted.item.right.entry_id,),
        found=(doubted.candidate,),
        by_name=False,
    )


def _lines(session: Session, import_id: uuid.UUID) -> list[uuid.UUID]:
    """Return the lines that the import wrote, in the order of its readings."""
    query = select(ListEntry.id).where(col(ListEntry.import_id) == import_id)
    return list(session.exec(query.order_by(col(ListEntry.position))))


def _candidate(session: Session, left: uuid.UUID, right: uuid.UUID) -> uuid.UUID:
    query = select(CandidateRecord.id).where(
        col(CandidateRecord.left_entry_id) == left, col(CandidateRecord.right_entry_id) == right
    )
    return session.exec(query).one()


def judged_so_far(
    likely: Iterable[Likely], decisions: Mapping[PairKey, Decision], *, but: PairKey
) -> Judged:
    """Return what was decided on the other pairs, as far as it will be a verdict."""
    told = {one.key for one in likely if not one.attached or _released(one, decisions)} - {but}
    kinds = {
        kind: [key for key, one in decisions.items() if one.verdict == kind and key in told]
        for kind in (VerdictKind.SAME, VerdictKind.DIFFERENT)
    }
    return Judged(kinds[VerdictKind.SAME], kinds[VerdictKind.DIFFERENT])


def rivals_left(one: Likely, judged: Judged) -> ReviewItem:
    """Return the pair without those for which as much speaks, but who were called another child."""
    row, line = one.key
    apart = {
        *(right for other, right in judged.different if other == row),
        *(row_id(other) for other, right in judged.different if right == line),
    }
    kept = tuple(side for side in one.item.as_well if side.entry_id not in apart)
    return replace(one.item, as_well=kept)
