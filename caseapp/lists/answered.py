"""Which answer each line of a list has: the newest that another party gave and nobody took back."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.lists.standing import versions_of
from db.codes import ClaimKind, Party
from db.tables import Claim, ClaimWithdrawal, ListEntry


@dataclass(frozen=True, slots=True)
class Answer:
    """What a party says of the child on a line."""

    kind: str
    party: str


def answers_of(session: Session, list_id: uuid.UUID) -> dict[uuid.UUID, Answer]:
    """Return the newest answer of each line; one to another version answers the same child here."""
    claims = sorted(_claims(session, list_id), key=_age)
    return {claim.line_id: Answer(claim.kind, claim.party) for claim in claims}


def _claims(session: Session, list_id: uuid.UUID) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the standing claims of other parties on a child, with its line on this list.

    A claim answers its own line where that is on this list, else every line of the child.
    """
    line, asked = aliased(ListEntry), aliased(ListEntry)
    query: Select[*tuple[Any, ...]] = (
        select(
            col(line.id).label("line_id"),
            col(Claim.kind),
            col(Claim.party),
            col(Claim.date_earliest),
            col(Claim.date_latest),
            col(Claim.id),
        )
        .join(asked, col(asked.id) == col(Claim.entry_id))
        .join(line, col(line.case_id) == col(Claim.case_id))
        .outerjoin(ClaimWithdrawal, col(ClaimWithdrawal.claim_id) == col(Claim.id))
        .where(
            col(line.list_id) == list_id,
            or_(col(asked.list_id) != list_id, col(asked.id) == col(line.id)),
            col(asked.list_id).in_(versions_of(session, list_id)),
            col(Claim.party) != Party.UKRAINE,
            col(Claim.kind) != ClaimKind.ON_LIST,
            col(ClaimWithdrawal.id).is_(None),
        )
    )
    return session.execute(query).all()


def _age(claim: Row[*tuple[Any, ...]]) -> tuple[dt.date, dt.date, uuid.UUID]:
    """Return what claims are ordered by: an undated one never outweighs a dated one."""
    earliest = claim.date_earliest or dt.date.min
    return earliest, claim.date_latest or earliest, claim.id
