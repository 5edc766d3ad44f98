"""Which answer each line of a list has: the newest that another party gave and nobody took back."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select
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
    lines, by_case = _lines(session, list_id)
    answers: dict[uuid.UUID, Answer] = {}
    for claim in sorted(_claims(session, list_id), key=_age):
        answered = (claim.entry_id,) if claim.entry_id in lines else by_case.get(claim.case_id, ())
        for entry_id in answered:
            answers[entry_id] = Answer(claim.kind, claim.party)
    return answers


def _lines(
    session: Session, list_id: uuid.UUID
) -> tuple[set[uuid.UUID], Mapping[uuid.UUID, list[uuid.UUID]]]:
    query = select(col(ListEntry.id), col(ListEntry.case_id)).where(
        col(ListEntry.list_id) == list_id
    )
    by_case: defaultdict[uuid.UUID, list[uuid.UUID]] = defaultdict(list)
    rows = session.execute(query).all()
    for entry_id, case_id in rows:
        by_case[case_id].append(entry_id)
    return {entry_id for entry_id, _ in rows}, by_case


def _claims(session: Session, list_id: uuid.UUID) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the standing claims of other parties that answer a line of any version."""
    query = (
        select(
            col(Claim.entry_id),
            col(Claim.case_id),
            col(Claim.kind),
            col(Claim.party),
            col(Claim.date_earliest),
            col(Claim.date_latest),
            col(Claim.id),
        )
        .join(ListEntry, col(ListEntry.id) == col(Claim.entry_id))
        .outerjoin(ClaimWithdrawal, col(ClaimWithdrawal.claim_id) == col(Claim.id))
        .where(
            col(ListEntry.list_id).in_(versions_of(session, list_id)),
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
