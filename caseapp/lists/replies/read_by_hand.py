"""What a caseworker reads in an answer whose words were not recognised."""

import uuid

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.cases.index import refresh
from caseapp.cases.written import Written, added
from caseapp.errors import NotFound
from caseapp.fields import Columns, code_of, region_code
from caseapp.lines.answers import record_claim
from db.codes import ClaimKind
from db.tables import ListEntry


def say_what_it_claims(
    session: Session, entry_id: uuid.UUID, kind: str, region: str = "", *, worker: str
) -> Written:
    """Record what a caseworker reads in an answer; one answer may claim more than one thing."""
    reply_entry = session.get(ListEntry, entry_id)
    if reply_entry is None:
        raise NotFound("entry", str(entry_id))
    said: Columns = {
        "kind": code_of(ClaimKind, kind, "claim_kind"),
        "region": region_code(region) or reply_entry.reported_region,
    }
    claim = record_claim(session, reply_entry, said, worker=worker)
    refresh(session, (claim.case_id,))
    values = {"party": claim.party, "kind": claim.kind, "words": claim.words}
    return added(ActCode.CLAIM_ADDED, claim.case_id, claim.id, values)
