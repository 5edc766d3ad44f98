"""Which answer each line of a list has: the newest that was given to it and not taken back.

Given to a line is what another party than Ukraine says of that very line, or of the same child's
line on another version of the list. A claim typed on the case without a line answers every line
of the child, as a caseworker who types a letter's answer expects: unless the party was not asked
(the family and researchers tell of a child, they do not answer lists, except a list handed to
them), or spoke before the list was there. The lines of a reply show what they themselves say.
"""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.lists.standing import standing_list, versions_of
from db.codes import ClaimKind, ListKind, Party
from db.tables import ChildList, Claim, ClaimWithdrawal, ListEntry

_NOT_ASKED = (Party.UKRAINE, Party.FAMILY, Party.JOURNALIST_OR_RESEARCHER)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a party says of the child on a line; `words` as the line of a reply has them."""

    kind: str
    party: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """One answer to a line, and the day by which it was surely said, where that is known."""

    line_id: uuid.UUID
    answer: Answer
    on: dt.date | None
    age: tuple[dt.date, dt.date, uuid.UUID]  # later answers are greater


def answers_of(session: Session, list_id: uuid.UUID) -> dict[uuid.UUID, Answer]:
    """Return the newest answer of each line; one to another version answers the same child here."""
    return {told.line_id: told.answer for told in told_of(session, list_id)}


def told_of(session: Session, list_id: uuid.UUID) -> tuple[Told, ...]:
    """Return all answers to the lines of a list that stand, the newest last."""
    listed = standing_list(session, list_id)
    said = (*_given_to_lines(session, list_id), *_typed_on_cases(session, listed))
    return tuple(_told(claim) for claim in sorted(said, key=_age))


def own_answers(session: Session, listed: ChildList) -> dict[uuid.UUID, Answer]:
    """Return what the lines of a reply say; nothing for lists that ask."""
    if listed.kind != ListKind.REPLY:
        return {}
    query = select(col(ListEntry.id), col(ListEntry.answer_kind), col(ListEntry.answer_text))
    return {
        entry_id: Answer(kind, listed.issuer, words)
        for entry_id, kind, words in session.execute(
            query.where(col(ListEntry.list_id) == listed.id)
        )
    }


def _given_to_lines(session: Session, list_id: uuid.UUID) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the standing claims of other parties about lines of a list or of its versions.

    A claim answers its own line where that is on this list, else every line of the child.
    """
    line, asked = aliased(ListEntry), aliased(ListEntry)
    query = (
        _standing_claims(line, list_id)
        .join(asked, col(asked.id) == col(Claim.entry_id))
        .where(
            or_(col(asked.list_id) != list_id, col(asked.id) == col(line.id)),
            col(asked.list_id).in_(versions_of(session, list_id)),
            col(Claim.party) != Party.UKRAINE,
        )
    )
    return session.execute(query).all()


def _typed_on_cases(session: Session, listed: ChildList) -> Sequence[Row[*tuple[Any, ...]]]:
    """Return the standing claims without a line that answer the lines of the child."""
    query = _standing_claims(aliased(ListEntry), listed.id).where(
        col(Claim.entry_id).is_(None), _asked(listed)
    )
    if listed.date_earliest:
        said_since = col(Claim.date_latest) >= listed.date_earliest
        query = query.where(or_(col(Claim.date_latest).is_(None), said_since))
    return session.execute(query).all()


def _asked(listed: ChildList) -> ColumnElement[bool]:
    """Return the condition that leaves parties to whom the list put no question."""
    asked = col(Claim.party).not_in(_NOT_ASKED)
    if listed.recipient in ("", Party.UKRAINE):
        return asked
    return or_(asked, col(Claim.party) == listed.recipient)


def _standing_claims(line: type[ListEntry], list_id: uuid.UUID) -> Select[*tuple[Any, ...]]:
    """Select the claims that nobody took back on the children of a list."""
    return (
        select(
            col(line.id).label("line_id"),
            col(Claim.kind),
            col(Claim.party),
            col(Claim.date_earliest),
            col(Claim.date_latest),
            col(Claim.id),
        )
        .join(line, col(line.case_id) == col(Claim.case_id))
        .outerjoin(ClaimWithdrawal, col(ClaimWithdrawal.claim_id) == col(Claim.id))
        .where(
            col(line.list_id) == list_id,
            col(Claim.kind) != ClaimKind.ON_LIST,
            col(ClaimWithdrawal.id).is_(None),
        )
    )


def _told(claim: Row[*tuple[Any, ...]]) -> Told:
    answer = Answer(claim.kind, claim.party)
    return Told(claim.line_id, answer, claim.date_latest or claim.date_earliest, _age(claim))


def _age(claim: Row[*tuple[Any, ...]]) -> tuple[dt.date, dt.date, uuid.UUID]:
    """Return what claims are ordered by: an undated one never outweighs a dated one."""
    earliest = claim.date_earliest or dt.date.min
    return earliest, claim.date_latest or earliest, claim.id
