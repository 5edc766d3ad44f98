"""Which answers each line of a list has: all that were given to it and not taken back.

Given to a line is what another party than Ukraine says of that very line, or of the same child's
line on another version of the list. A claim typed on the case without a line answers every line
of the child, as a caseworker who types a letter's answer expects: unless the party was not asked
(the family and researchers tell of a child, they do not answer lists, except a list handed to
them), or spoke before the list was there. The lines of a reply show what they themselves say.

An answer that was corrected counts as it is understood since. The newest is the one that was said
last, whenever it was imported.
"""

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.cases.corrections import Meaning, newest_meanings
from caseapp.fields import date_of
from caseapp.lines.standing import standing_list, versions_of
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
    claim_id: uuid.UUID
    meaning: Meaning
    said_in_id: uuid.UUID | None  # the line of the reply that says it
    is_corrected: bool


def answers_of(session: Session, list_id: uuid.UUID) -> dict[uuid.UUID, Answer]:
    """Return the newest answer of each line; one to another version answers the same child here."""
    return {told.line_id: told.answer for told in told_of(session, list_id)}


def told_of(session: Session, list_id: uuid.UUID) -> tuple[Told, ...]:
    """Return all answers to the lines of a list that stand, the newest last."""
    listed = standing_list(session, list_id)
    corrected = newest_meanings(session)
    given = [_told(claim, corrected) for claim in _given_to_lines(session, list_id)]
    typed = [_told(claim, corrected) for claim in _typed_on_cases(session, listed)]
    typed = [told for told in typed if _since(listed, told.meaning)]
    return tuple(sorted((*given, *typed), key=_age))


def own_answers(session: Session, listed: ChildList) -> dict[uuid.UUID, Answer]:
    """Return what the lines of a reply say, as it is understood now; nothing for lists that ask."""
    if listed.kind != ListKind.REPLY:
        return {}
    query = select(col(ListEntry.id), col(ListEntry.answer_kind), col(ListEntry.answer_text))
    corrected = _corrected_in(session, listed.id)
    return {
        entry_id: Answer(corrected.get(entry_id, kind), listed.issuer, words)
        for entry_id, kind, words in session.execute(
            query.where(col(ListEntry.list_id) == listed.id)
        )
    }


def _corrected_in(session: Session, list_id: uuid.UUID) -> dict[uuid.UUID, str]:
    """Return the lines of a reply whose claims were recorded or corrected by hand."""
    corrected = newest_meanings(session)
    query = (
        select(col(Claim.said_in_entry_id), col(Claim.id), col(Claim.kind))
        .join(ListEntry, col(ListEntry.id) == col(Claim.said_in_entry_id))
        .outerjoin(ClaimWithdrawal, col(ClaimWithdrawal.claim_id) == col(Claim.id))
        .where(col(ListEntry.list_id) == list_id, col(ClaimWithdrawal.id).is_(None))
    )
    return {
        entry_id: corrected[claim_id].kind if claim_id in corrected else kind
        for entry_id, claim_id, kind in session.execute(query)
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
    """Return the standing claims without a line that may answer the lines of the child."""
    query = _standing_claims(aliased(ListEntry), listed.id).where(
        col(Claim.entry_id).is_(None), _asked(listed)
    )
    return session.execute(query).all()


def _since(listed: ChildList, meaning: Meaning) -> bool:
    """Tell whether something was not surely said before the list was there."""
    latest, begun = meaning.date.latest, listed.date_earliest
    return latest is None or begun is None or latest >= begun


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
            col(Claim.region),
            col(Claim.words),
            col(Claim.date_text),
            col(Claim.date_edtf),
            col(Claim.date_earliest),
            col(Claim.date_latest),
            col(Claim.said_in_entry_id),
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


def _told(claim: Row[*tuple[Any, ...]], corrected: Mapping[uuid.UUID, Meaning]) -> Told:
    recorded = Meaning(claim.kind, claim.region, date_of(claim, "date_"))
    meaning = corrected.get(claim.id, recorded)
    date = meaning.date
    earliest = date.earliest or dt.date.min  # an undated one never outweighs a dated one
    return Told(
        line_id=claim.line_id,
        answer=Answer(meaning.kind, claim.party, claim.words),
        on=date.latest or date.earliest,
        age=(earliest, date.latest or earliest, claim.id),
        claim_id=claim.id,
        meaning=meaning,
        said_in_id=claim.said_in_entry_id,
        is_corrected=claim.id in corrected,
    )


def _age(told: Told) -> tuple[dt.date, dt.date, uuid.UUID]:
    return told.age
