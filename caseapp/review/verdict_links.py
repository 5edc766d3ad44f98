"""What the verdict "same" adds to a case, and how it is taken back."""

import uuid

from sqlmodel import Session, col, select

from caseapp.cases.asides import asides
from caseapp.cases.claims import withdraw_claim, withdrawn
from caseapp.cases.index import refresh
from caseapp.errors import OneCase, TwoCases
from caseapp.fields import Columns, date_columns, date_of
from caseapp.lines.answers import record_answer, reported
from caseapp.names.scripts import script_of
from caseapp.review.same_child import same_lines
from db.codes import ListKind, NameKind
from db.tables import (
    BirthRecord,
    ChildList,
    Claim,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
)
from db.tables.base import now


def link(session: Session, left: ListEntry, right: ListEntry, *, worker: str) -> None:
    """Put the side without a case on the other's case, with all that was judged the same as it."""
    check_together(session, left, right)
    if left.case_id == right.case_id:
        return
    joining, standing = (left, right) if right.case_id else (right, left)
    for entry_id in same_lines(session, joining.id):
        put_on(session, session.get_one(ListEntry, entry_id), standing, worker)
    _refresh(session, standing.case_id)


def check_together(session: Session, left: ListEntry, right: ListEntry) -> None:
    """Refuse to call two lines one child that stand on two cases: cases are never merged."""
    if left.case_id and right.case_id and left.case_id != right.case_id:
        raise TwoCases(_number(session, left.case_id), _number(session, right.case_id))


def check_apart(session: Session, left: ListEntry, right: ListEntry) -> None:
    """Refuse to call two lines different children while they stand on one case."""
    if left.case_id is None or right.case_id is None:
        return
    now = asides(session)
    if now.kept_for(left.case_id) == now.kept_for(right.case_id):
        raise OneCase(_number(session, now.kept_for(left.case_id)))


def part(session: Session, lines: tuple[uuid.UUID, uuid.UUID], reason: str, *, worker: str) -> None:
    """After their "same" was withdrawn, take off what stood on a case only through it."""
    for line in lines:
        entries = [session.get_one(ListEntry, one) for one in same_lines(session, line)]
        if all(entry.joined or entry.case_id is None for entry in entries):
            for entry in entries:
                take_off(session, entry, reason, worker)


def put_on(session: Session, joining: ListEntry, standing: ListEntry, worker: str) -> None:
    """Put a line on the case of another, with what it says."""
    joined = session.get_one(ChildList, joining.list_id)
    joining.joined = True
    if joined.kind == ListKind.REPLY:
        asked = _asked(session, joined, standing)
        record_answer(session, joining, asked, worker=worker, import_id=None)
    else:
        joining.case_id = standing.case_id
        give_records(session, joined, joining)


def take_off(session: Session, entry: ListEntry, reason: str, worker: str) -> None:
    """Take a line off its case, with every record that it brought along."""
    for table in (PersonName, BirthRecord, Placement):
        _put_away(session, table, entry)
    said = select(Claim.id).where(
        col(Claim.said_in_entry_id) == entry.id, col(Claim.case_id) == entry.case_id
    )
    for claim_id in session.exec(said).all():
        if not withdrawn(session, claim_id):
            withdraw_claim(session, claim_id, reason, worker=worker)
    case_id, entry.case_id, entry.joined = entry.case_id, None, False
    session.add(entry)
    _refresh(session, case_id)


def _asked(session: Session, reply: ChildList, standing: ListEntry) -> ListEntry:
    """Return the child's line on the list that the reply answers, else the line judged the same."""
    asked = select(ListEntry).where(
        col(ListEntry.list_id) == reply.answers_list_id, col(ListEntry.case_id) == standing.case_id
    )
    return session.exec(asked.order_by(col(ListEntry.position))).first() or standing


def give_records(
    session: Session, joined: ChildList, joining: ListEntry, *, import_id: uuid.UUID | None = None
) -> None:
    """Give the case what the joining line says: its spelling, its birth date, its region."""
    case: Columns = {"case_id": joining.case_id, "import_id": import_id}
    session.add(joining)
    if any(_parts(joining).values()):
        session.add(PersonName(**case, **_name(joining)))
    if joining.birth_edtf:
        session.add(BirthRecord(**case, **_birth(joining)))
    if joining.reported_region:
        session.add(Placement(**case, **reported(joined, joining)))


def _name(entry: ListEntry) -> Columns:
    return {
        "entry_id": entry.id,
        "kind": NameKind.AS_WRITTEN_ON_LIST,
        **_parts(entry),
        "written": entry.name_written,
        "script": script_of(entry.name_written),
    }


def _parts(entry: ListEntry) -> Columns:
    return {name: getattr(entry, name) for name in ("surname", "given_name", "patronymic")}


def _birth(entry: ListEntry) -> Columns:
    return {"entry_id": entry.id, **date_columns("", date_of(entry, "birth_"))}


def _put_away(
    session: Session, table: type[PersonName | BirthRecord | Placement], entry: ListEntry
) -> None:
    brought = select(table).where(
        col(table.entry_id) == entry.id,
        col(table.case_id) == entry.case_id,
        col(table.removed_at).is_(None),
    )
    for row in session.exec(brought):
        row.removed_at = now()
        session.add(row)


def _number(session: Session, case_id: uuid.UUID) -> str:
    return session.get_one(TracingCase, case_id).number


def _refresh(session: Session, case_id: uuid.UUID | None) -> None:
    if case_id is not None:
        refresh(session, (case_id,))
