"""A reply's line becomes what its issuer says of the child on the line that it answers."""

import uuid

from sqlmodel import Session

from caseapp.cases.fields import Columns, date_columns
from caseapp.dates import UncertainDate, from_edtf
from caseapp.errors import NotFound
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


def reported(its_list: ChildList, entry: ListEntry) -> Columns:
    """Return the placement that a list reports on a line, begun by the list's date."""
    return {
        "entry_id": entry.id,
        "region": entry.reported_region,
        "reported_by": its_list.issuer,
        **date_columns("from_", _up_to(its_list)),
    }


def _said(reply: ChildList, reply_entry: ListEntry) -> Columns:
    return {
        "said_in_entry_id": reply_entry.id,
        "party": reply.issuer,
        "kind": reply_entry.answer_kind,
        "words": reply_entry.answer_text,
        **date_columns("date_", from_edtf(reply.date_edtf)),
        "region": reply_entry.reported_region,
    }


def _up_to(its_list: ChildList) -> UncertainDate:
    if its_list.date_latest is None:
        return UncertainDate()
    return from_edtf(f"../{its_list.date_latest.isoformat()}")
