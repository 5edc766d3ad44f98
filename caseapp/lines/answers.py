"""A reply's line becomes what its issuer says of the child on the line that it answers."""

import uuid

from sqlmodel import Session, col, select

from caseapp.cases.said import claim_columns, placement_columns
from caseapp.dates import from_edtf
from caseapp.errors import NotFound
from caseapp.fields import Columns
from db.tables import ChildList, Claim, ListEntry, Placement


def record_answer(
    session: Session,
    reply_entry: ListEntry,
    entry: ListEntry,
    *,
    worker: str,
    import_id: uuid.UUID | None,
) -> uuid.UUID | None:
    """Put a reply's line on the case of the line it answers; return its claim, if it makes one.

    The caller refreshes the index, once for all cases that it touched.
    """
    if entry.case_id is None:
        raise NotFound("case", entry.line)
    reply = session.get_one(ChildList, reply_entry.list_id)
    reply_entry.case_id = entry.case_id
    made: Columns = {"case_id": entry.case_id, "import_id": import_id}
    session.add(reply_entry)
    if reply_entry.reported_region:
        session.add(Placement(**made, **reported(reply, reply_entry)))
    if not reply_entry.answer_kind:
        return None
    claim = Claim(**made, **_said(reply, reply_entry), entry_id=entry.id, worker=worker)
    session.add(claim)
    return claim.id


def record_claim(session: Session, reply_entry: ListEntry, said: Columns, *, worker: str) -> Claim:
    """Record a claim that a person reads in a reply's line; it goes with the line's import."""
    if reply_entry.case_id is None:
        raise NotFound("case", reply_entry.line)
    reply = session.get_one(ChildList, reply_entry.list_id)
    asked = session.exec(
        select(ListEntry.id).where(
            col(ListEntry.list_id) == reply.answers_list_id,
            col(ListEntry.case_id) == reply_entry.case_id,
        )
    ).first()
    claim = Claim(
        case_id=reply_entry.case_id,
        import_id=None if reply_entry.joined else reply_entry.import_id,
        entry_id=asked,
        worker=worker,
        **{**_said(reply, reply_entry), **said},
    )
    session.add(claim)
    session.flush()
    return claim


def reported(its_list: ChildList, entry: ListEntry) -> Columns:
    """Return the placement that a list reports on a line, begun by the list's date."""
    date = from_edtf(its_list.date_edtf)
    return {
        "entry_id": entry.id,
        **placement_columns(its_list.issuer, date, entry.reported_region, entry.answer_text),
    }


def _said(reply: ChildList, reply_entry: ListEntry) -> Columns:
    said = (reply_entry.answer_kind, reply_entry.answer_text, reply_entry.reported_region)
    return {
        "said_in_entry_id": reply_entry.id,
        **claim_columns(reply.issuer, from_edtf(reply.date_edtf), *said),
    }
