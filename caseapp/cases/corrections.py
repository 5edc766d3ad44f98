"""What a claim's words really say, where the program recognised them wrongly.

The claim stays as it was recorded, its words for ever; the newest correction holds.
"""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.claims import withdrawn
from caseapp.cases.facts import chunks
from caseapp.cases.index import refresh
from caseapp.cases.said import placement_columns
from caseapp.cases.written import Written, changed
from caseapp.dates import UncertainDate
from caseapp.errors import NotFound, NothingCorrected, ReasonMissing, TooLate
from caseapp.fields import (
    Columns,
    Value,
    code_of,
    date_columns,
    date_of,
    prose,
    region_code,
    typed_date,
)
from db.codes import ClaimKind
from db.tables import Claim, ClaimCorrection, Placement
from db.tables.base import now


@dataclass(frozen=True, slots=True)
class CorrectionDraft:
    """What a caseworker reads in the words of a claim, and why."""

    kind: str
    reason: str
    region: str = ""
    date_text: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is understood of a claim's words."""

    kind: str
    region: str
    date: UncertainDate


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction: what is understood since, and who said so, when and why."""

    id: uuid.UUID
    claim_id: uuid.UUID
    meaning: Meaning
    reason: str
    worker: str
    at: dt.datetime


def correct_claim(
    session: Session,
    claim_id: uuid.UUID,
    draft: CorrectionDraft,
    *,
    worker: str,
    today: dt.date | None = None,
) -> Written:
    """Record what a claim really says; the party's words and the claim itself never change."""
    why = prose(draft.reason)
    if not why:
        raise ReasonMissing
    claim = _claim(session, claim_id)
    before = standing_meaning(session, claim)
    after = _read(draft, before, today)
    if before == after:
        raise NothingCorrected
    values = {"kind": after.kind, "region": after.region, **date_columns("date_", after.date)}
    session.add(ClaimCorrection(claim_id=claim_id, **values, reason=why, worker=worker))
    _report_again(session, claim, after)
    refresh(session, (claim.case_id,))
    return _written(claim, before, after, why)


def corrections_of(
    session: Session, claim_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, list[Correction]]:
    """Return the corrections of these claims, the newest last."""
    found: dict[uuid.UUID, list[Correction]] = defaultdict(list)
    query = select(ClaimCorrection).order_by(col(ClaimCorrection.id))
    for chunk in chunks(claim_ids):
        for row in session.exec(query.where(col(ClaimCorrection.claim_id).in_(chunk))):
            found[row.claim_id].append(_correction(row))
    return found


def newest_meanings(session: Session) -> dict[uuid.UUID, Meaning]:
    """Return what is understood of every claim that was ever corrected."""
    query = select(ClaimCorrection).order_by(col(ClaimCorrection.id))
    return {row.claim_id: _meaning(row) for row in session.exec(query)}


def standing_meaning(session: Session, claim: Claim) -> Meaning:
    """Return what is understood of a claim now."""
    corrected = corrections_of(session, [claim.id])[claim.id]
    return corrected[-1].meaning if corrected else _meaning(claim)


def _claim(session: Session, claim_id: uuid.UUID) -> Claim:
    claim = session.get(Claim, claim_id)
    if claim is None:
        raise NotFound("claim", str(claim_id))
    if withdrawn(session, claim_id):
        raise TooLate("claim")
    return claim


def _read(draft: CorrectionDraft, before: Meaning, today: dt.date | None) -> Meaning:
    """Return what the draft says; a date left as it was shown stays as it is."""
    is_old = draft.date_text.strip() == (before.date.text or before.date.edtf)
    date = before.date if is_old else typed_date(draft.date_text, "date", today)
    kind = code_of(ClaimKind, draft.kind, "claim_kind")
    return Meaning(kind, region_code(draft.region), date)


def _report_again(session: Session, claim: Claim, meaning: Meaning) -> None:
    """Put the place that the reply reports where the corrected claim says, and since when."""
    if claim.said_in_entry_id is None:
        return
    reported = select(Placement).where(
        col(Placement.entry_id) == claim.said_in_entry_id,
        col(Placement.case_id) == claim.case_id,
        col(Placement.removed_at).is_(None),
    )
    for row in session.exec(reported):
        row.removed_at = now()
        session.add(row)
    if meaning.region:
        columns = placement_columns(claim.party, meaning.date, meaning.region, claim.words)
        made: Columns = {"case_id": claim.case_id, "import_id": claim.import_id}
        session.add(Placement(**made, entry_id=claim.said_in_entry_id, **columns))


def _correction(row: ClaimCorrection) -> Correction:
    return Correction(row.id, row.claim_id, _meaning(row), row.reason, row.worker, row.created_at)


def _meaning(row: Claim | ClaimCorrection) -> Meaning:
    return Meaning(row.kind, row.region, date_of(row, "date_"))


def _written(claim: Claim, before: Meaning, after: Meaning, reason: str) -> Written:
    told = changed(
        ActCode.CLAIM_CORRECTED, claim.case_id, claim.id, _values(before), _values(after)
    )
    return replace(told, act=replace(told.act, data={**told.act.data, "reason": reason}))


def _values(meaning: Meaning) -> dict[str, Value]:
    date = meaning.date.text or meaning.date.edtf
    return {"kind": meaning.kind, "region": meaning.region, "date_text": date}
