"""What the parties claim of one child: as understood now, with what was corrected and why."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from sqlmodel import Session, col, select

from caseapp.case_parts.lines import ClaimLine, CorrectionLine
from caseapp.case_parts.rows import claim_line
from caseapp.cases.corrections import Correction, Meaning, corrections_of
from caseapp.cases.facts import chunks
from caseapp.contradictions.answers import Said, contradictions, is_same_answer
from db.codes import ClaimKind, Party
from db.tables import ChildList, Claim, ClaimWithdrawal, ListEntry


def claims_of(
    session: Session, case_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, tuple[ClaimLine, ...]]:
    """Return what parties say of each child, the earliest first, without a date first of all."""
    query = (
        select(Claim, ListEntry.line, ChildList.title, ClaimWithdrawal.reason)
        .outerjoin(ListEntry, col(ListEntry.id) == col(Claim.said_in_entry_id))
        .outerjoin(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(ClaimWithdrawal, col(ClaimWithdrawal.claim_id) == col(Claim.id))
    )
    recorded: dict[uuid.UUID, list[ClaimLine]] = defaultdict(list)
    for chunk in chunks(case_ids):
        for row, *told in session.exec(query.where(col(Claim.case_id).in_(chunk))):
            recorded[row.case_id].append(claim_line(row, *told))
    corrected = corrections_of(session, [line.id for lines in recorded.values() for line in lines])
    return {case_id: _told_in_order(lines, corrected) for case_id, lines in recorded.items()}


def _told_in_order(
    recorded: Sequence[ClaimLine], corrected: Mapping[uuid.UUID, Sequence[Correction]]
) -> tuple[ClaimLine, ...]:
    lines = [_understood(line, corrected.get(line.id, ())) for line in recorded]
    return _compared(sorted(lines, key=_order))


def _understood(line: ClaimLine, corrections: Sequence[Correction]) -> ClaimLine:
    """Return a claim as it was corrected last, with what it was taken for before."""
    if not corrections:
        return line
    meanings = [Meaning(line.kind, line.region, line.date), *(one.meaning for one in corrections)]
    told = tuple(_told(*pair) for pair in zip(corrections, meanings, strict=False))
    newest = meanings[-1]
    return replace(line, kind=newest.kind, region=newest.region, date=newest.date, corrections=told)


def _told(correction: Correction, before: Meaning) -> CorrectionLine:
    return CorrectionLine(
        kind=before.kind,
        region=before.region,
        date=before.date,
        reason=correction.reason,
        worker=correction.worker,
        recorded_at=correction.at,
    )


def _compared(lines: Sequence[ClaimLine]) -> tuple[ClaimLine, ...]:
    """Mark the answers that say the same again, and those that contradict one another."""
    places = [place for place, line in enumerate(lines) if _is_answer(line)]
    said = [_said(lines[place]) for place in places]
    against: dict[int, list[int]] = {place: [] for place in places}
    for first, second in contradictions(said):
        against[places[first]].append(places[second])
        against[places[second]].append(places[first])
    return tuple(
        replace(
            line,
            said_again=_is_answer(line) and _again(line, lines[:place]),
            contradicts=tuple(against.get(place, ())),
        )
        for place, line in enumerate(lines)
    )


def _again(line: ClaimLine, before: Sequence[ClaimLine]) -> bool:
    """Tell whether the last answer of the same party said the same."""
    own = [one for one in before if _is_answer(one) and one.party == line.party]
    return bool(own) and is_same_answer(_said(own[-1]), _said(line))


def _is_answer(line: ClaimLine) -> bool:
    asked = line.party != Party.UKRAINE and line.kind != ClaimKind.ON_LIST
    return asked and not line.withdrawn


def _said(line: ClaimLine) -> Said:
    return Said(line.kind, line.region, line.date.earliest, line.date.latest)


def _order(line: ClaimLine) -> tuple[dt.date, dt.date, uuid.UUID]:
    earliest = line.date.earliest or dt.date.min
    return earliest, line.date.latest or earliest, line.id
