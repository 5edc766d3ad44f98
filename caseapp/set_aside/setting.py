"""Setting a case aside as a duplicate or as recorded in error, and taking that back.

Where the office asks for a second person for "same child", it asks for one here too: a case out
of sight can hide a lost child as well as a wrong match can.
"""

import uuid
from dataclasses import dataclass
from typing import Final

from sqlmodel import Session, select

from caseapp.acts import ActCode
from caseapp.cases.asides import stands, waits
from caseapp.cases.index import refresh
from caseapp.cases.records import case_row
from caseapp.cases.written import Written, added
from caseapp.errors import AsideImpossible, NotFound, ReasonMissing, SecondPersonNeeded, TooLate
from caseapp.fields import code_of, prose
from caseapp.office.rules import office, one_person
from caseapp.set_aside.allowed import check_aside, check_kept
from caseapp.set_aside.doubts import doubt
from db.codes import AsideAnswerKind, AsideKind
from db.tables import CaseAside, CaseAsideAnswer, TracingCase

_CLOSED: Final = {
    AsideAnswerKind.DECLINED: ActCode.ASIDE_DECLINED,
    AsideAnswerKind.WITHDRAWN: ActCode.ASIDE_PROPOSAL_WITHDRAWN,
    AsideAnswerKind.TAKEN_BACK: ActCode.ASIDE_TAKEN_BACK,
}


@dataclass(frozen=True, slots=True)
class AsideDraft:
    """Why a case is set aside, as chosen and typed; of a duplicate, which case is kept."""

    kind: str
    reason: str
    kept: uuid.UUID | None = None
    anyway: bool = False  # though sex or births do not fit one child


def set_aside(session: Session, case_id: uuid.UUID, draft: AsideDraft, *, worker: str) -> Written:
    """Set a case aside, or propose it where the office asks for a second person."""
    case = case_row(session, case_id)
    code, why = code_of(AsideKind, draft.kind, "aside"), _needed(draft.reason)
    kept = draft.kept if code == AsideKind.DUPLICATE else None
    if code == AsideKind.DUPLICATE and kept is None:
        raise AsideImpossible("kept_missing", case.number)
    _check(session, case, kept)
    _ask(session, case_id, kept, anyway=draft.anyway)
    row = CaseAside(
        case_id=case_id,
        kind=code,
        kept_case_id=kept,
        reason=why,
        worker=worker,
        needs_second=office(session).two_for_same,
    )
    session.add(row)
    session.flush()
    renew(session, row)
    act = ActCode.ASIDE_PROPOSED if row.needs_second else ActCode.ASIDE_SET
    return written(session, act, row, why)


def confirm(
    session: Session, case_id: uuid.UUID, reason: str = "", *, worker: str, anyway: bool = False
) -> Written:
    """Set a case aside that another person proposed to set aside."""
    row = waiting_on(session, case_id)
    if row is None:
        raise TooLate("proposal")
    if one_person(row.worker, worker):
        raise SecondPersonNeeded(row.worker)
    _check(session, case_row(session, case_id), row.kept_case_id, beside=row)
    _ask(session, case_id, row.kept_case_id, anyway=anyway)
    keep_answer(session, row, AsideAnswerKind.CONFIRMED, prose(reason), worker)
    return written(session, ActCode.ASIDE_CONFIRMED, row, prose(reason))


def take_back(session: Session, case_id: uuid.UUID, reason: str, *, worker: str) -> Written:
    """Bring a case back that was set aside; what only waits is withdrawn, or declined."""
    why = _needed(reason)
    waiting = waiting_on(session, case_id)
    row = waiting or standing_on(session, case_id)
    if row is None:
        raise TooLate("aside")
    said = AsideAnswerKind.TAKEN_BACK
    if waiting is not None:
        own = one_person(row.worker, worker)
        said = AsideAnswerKind.WITHDRAWN if own else AsideAnswerKind.DECLINED
    keep_answer(session, row, said, why, worker)
    return written(session, _CLOSED[said], row, why)


def waiting_on(session: Session, case_id: uuid.UUID) -> CaseAside | None:
    """Return the setting aside that waits for a second person on a case, if any."""
    return session.exec(select(CaseAside).where(CaseAside.case_id == case_id, waits())).first()


def standing_on(session: Session, case_id: uuid.UUID) -> CaseAside | None:
    """Return the setting aside that stands on a case, if any."""
    return session.exec(select(CaseAside).where(CaseAside.case_id == case_id, stands())).first()


def aside_row(session: Session, aside_id: uuid.UUID) -> CaseAside:
    """Return a setting aside, or refuse."""
    row = session.get(CaseAside, aside_id)
    if row is None:
        raise NotFound("aside", str(aside_id))
    return row


def keep_answer(
    session: Session, row: CaseAside, said: AsideAnswerKind, why: str, worker: str
) -> None:
    """Append what was answered, and show the cases as they are by now."""
    session.add(CaseAsideAnswer(aside_id=row.id, answer=said, reason=why, worker=worker))
    renew(session, row)


def renew(session: Session, row: CaseAside) -> None:
    """Show both cases anew in the list of cases."""
    refresh(session, [one for one in (row.case_id, row.kept_case_id) if one is not None])


def check_again(session: Session, row: CaseAside) -> None:
    """Refuse where by now a case cannot be set aside as it once was."""
    _check(session, case_row(session, row.case_id), row.kept_case_id, beside=row)


def written(session: Session, code: ActCode, row: CaseAside, reason: str) -> Written:
    """Return the act: of the case set aside, naming the case kept."""
    kept = session.get(TracingCase, row.kept_case_id) if row.kept_case_id else None
    told = {
        "kind": row.kind,
        "number": case_row(session, row.case_id).number,
        "kept": kept.number if kept else "",
        "reason": reason,
        "proposed_by": row.worker if row.needs_second else "",
    }
    return added(code, row.case_id, row.id, told)


def _check(
    session: Session,
    case: TracingCase,
    kept: uuid.UUID | None,
    *,
    beside: CaseAside | None = None,
) -> None:
    if beside is None and waiting_on(session, case.id) is not None:
        raise AsideImpossible("waits", case.number)
    check_aside(session, case)
    if kept is not None:
        check_kept(session, case, case_row(session, kept))


def _ask(session: Session, case_id: uuid.UUID, kept: uuid.UUID | None, *, anyway: bool) -> None:
    """Raise what speaks against one child, unless the person was asked and means it."""
    found = doubt(session, case_id, kept) if kept is not None and not anyway else None
    if found is not None:
        raise found


def _needed(reason: str) -> str:
    why = prose(reason)
    if not why:
        raise ReasonMissing
    return why
