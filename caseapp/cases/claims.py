"""What the parties say of a child: appended, never changed, taken back by a row of its own."""

import datetime as dt
import uuid

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases.drafts import ClaimDraft
from caseapp.cases.index import refresh
from caseapp.cases.records import case_row
from caseapp.cases.written import Written, added
from caseapp.errors import NotFound, ReasonMissing, TooLate
from caseapp.fields import Columns, code_of, date_columns, prose, region_code, typed_date
from db.codes import ClaimKind, Party
from db.tables import Claim, ClaimWithdrawal, ListEntry


def add_claim(
    session: Session,
    case_id: uuid.UUID,
    draft: ClaimDraft,
    *,
    worker: str,
    today: dt.date | None = None,
) -> Written:
    """Record what a party says of the child."""
    case_row(session, case_id)
    values = _columns(draft, today)
    _check_entry(session, case_id, draft.entry_id)
    claim = Claim(case_id=case_id, worker=worker, **values)
    session.add(claim)
    refresh(session, (case_id,))
    return added(ActCode.CLAIM_ADDED, case_id, claim.id, values)


def withdraw_claim(session: Session, claim_id: uuid.UUID, reason: str, *, worker: str) -> Written:
    """Take a claim back that was recorded in error; the reason stays beside it."""
    why = prose(reason)
    if not why:
        raise ReasonMissing
    claim = session.get(Claim, claim_id)
    if claim is None:
        raise NotFound("claim", str(claim_id))
    if withdrawn(session, claim_id):
        raise TooLate("claim")
    session.add(ClaimWithdrawal(claim_id=claim_id, reason=why, worker=worker))
    refresh(session, (claim.case_id,))
    return added(ActCode.CLAIM_WITHDRAWN, claim.case_id, claim_id, {"reason": why})


def withdrawn(session: Session, claim_id: uuid.UUID) -> bool:
    """Tell whether a claim was taken back."""
    query = select(ClaimWithdrawal.id).where(col(ClaimWithdrawal.claim_id) == claim_id)
    return session.exec(query).first() is not None


def _check_entry(session: Session, case_id: uuid.UUID, entry_id: uuid.UUID | None) -> None:
    """Refuse a claim about a line on which this child does not stand."""
    if entry_id is None:
        return
    entry = session.get(ListEntry, entry_id)
    if entry is None or entry.case_id != case_id:
        raise NotFound("entry", str(entry_id))


def _columns(draft: ClaimDraft, today: dt.date | None) -> Columns:
    return {
        "party": code_of(Party, draft.party, "party"),
        "kind": code_of(ClaimKind, draft.kind, "claim_kind"),
        "words": prose(draft.words),
        **date_columns("date_", typed_date(draft.date_text, "date", today)),
        "region": region_code(draft.region),
        "source_id": draft.source_id,
        "entry_id": draft.entry_id,
    }
