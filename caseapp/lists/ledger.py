"""The ledger of a list: who is back, who is located, what the other side does not confirm."""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlmodel import Session, col

from caseapp.dates import from_edtf
from caseapp.dates.spans import years_between
from caseapp.journal import anchor
from caseapp.lists.answered import Answer, answers_of
from caseapp.lists.model import Ledger
from caseapp.lists.standing import standing_list
from caseapp.statements import Share, claimed_unconfirmed
from db.codes import ClaimKind, ListKind, TracingStatus
from db.tables import BirthRecord, CaseIndex, ChildList, FileInfo, ListEntry

RETURNED, LOCATED = "returned", "located"
UNDER_PREPARATION, NO_ANSWER = "under_preparation", "no_answer"
NOT_CONFIRMED = "unconfirmed"  # all of the kinds below
UNCONFIRMED = (
    ClaimKind.NEVER_IN_RUSSIA,
    ClaimKind.ALREADY_RETURNED,
    ClaimKind.REACHED_ADULTHOOD,
    ClaimKind.IN_THIRD_COUNTRY,
    ClaimKind.LEFT_RUSSIA,
    ClaimKind.NOT_ABDUCTED,
)

_BY_STATUS: Mapping[str, str] = {
    TracingStatus.RETURNED: RETURNED,
    TracingStatus.REUNIFIED: RETURNED,
    TracingStatus.LOCATED: LOCATED,
    TracingStatus.VERIFIED: LOCATED,
}
_BY_CLAIM: Mapping[str, str] = {
    ClaimKind.LOCATED: LOCATED,
    ClaimKind.IN_STATE_CARE: LOCATED,
    ClaimKind.WITH_FAMILY: LOCATED,
    ClaimKind.UNDER_PREPARATION: UNDER_PREPARATION,
    **{kind: kind.value for kind in UNCONFIRMED},
}
_OF_AGE = 18


@dataclass(frozen=True, slots=True)
class _Line:
    """A line as far as the ledger counts it."""

    entry_id: uuid.UUID
    status: str
    born_latest: dt.date | None


def ledger(session: Session, list_id: uuid.UUID, *, today: dt.date) -> Ledger:
    """Return how the lines of a list stand, each in one place.

    Our own determination comes before any claim; the share not confirmed is that of all lines,
    answered or not, for which the newest answer gives a reason instead of a place.
    """
    listed = standing_list(session, list_id)
    lines = _lines(session, list_id)
    answers = answers_of(session, list_id)
    places = {line.entry_id: place_of(line.status, answers.get(line.entry_id)) for line in lines}
    counts = Counter(places.values())
    unconfirmed = {kind.value: counts[kind] for kind in UNCONFIRMED if counts[kind]}
    claimed = _claimed(listed, len(lines))
    return Ledger(
        list_id=list_id,
        title=listed.title,
        date_edtf=listed.date_edtf,
        is_demo=session.scalars(select(col(FileInfo.is_demo))).one(),
        entries=len(lines),
        returned=counts[RETURNED],
        located=counts[LOCATED],
        located_determined=sum(_BY_STATUS.get(line.status) == LOCATED for line in lines),
        under_preparation=counts[UNDER_PREPARATION],
        no_answer=counts[NO_ANSWER],
        unconfirmed=unconfirmed,
        adult_now=_adults(lines, today),
        claimed_unconfirmed_percent=claimed.claim.value if claimed else None,
        computed_unconfirmed_percent=_percent(sum(unconfirmed.values()), len(lines)),
        days_without_answer=_days_waiting(listed, today) if counts[NO_ANSWER] else None,
        entry_places=places,
        claimed_by=claimed.claim.actor if claimed else "",
        claimed_on=claimed.claim.stated.edtf if claimed else "",
        claimed_source=claimed.claim.source.publisher if claimed else "",
        claimed_list_date=claimed.about.stated.edtf if claimed else "",
        claimed_list_size=int(claimed.about.value or 0) if claimed else 0,
        journal_anchor=anchor(session),
    )


def kinds_in(place: str) -> frozenset[str]:
    """Return the places of single lines that a place of the ledger holds."""
    return frozenset(UNCONFIRMED) if place == NOT_CONFIRMED else frozenset((place,))


def place_of(status: str, answer: Answer | None) -> str:
    """Return the one place where a line is counted."""
    determined = _BY_STATUS.get(status)
    if determined is not None:
        return determined
    return _BY_CLAIM.get(answer.kind, NO_ANSWER) if answer else NO_ANSWER


def _lines(session: Session, list_id: uuid.UUID) -> list[_Line]:
    births = (
        select(col(BirthRecord.case_id), func.max(col(BirthRecord.latest)).label("latest"))
        .where(col(BirthRecord.removed_at).is_(None))
        .group_by(col(BirthRecord.case_id))
        .subquery()
    )
    query = (
        select(
            col(ListEntry.id),
            func.coalesce(col(CaseIndex.status), TracingStatus.OPEN.value),
            col(ListEntry.birth_latest),
            births.c.latest,
        )
        .outerjoin(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .outerjoin(births, births.c.case_id == col(ListEntry.case_id))
        .where(col(ListEntry.list_id) == list_id)
        .order_by(col(ListEntry.position))
    )
    return [
        _Line(entry_id, status, max((day for day in latest if day), default=None))
        for entry_id, status, *latest in session.execute(query)
    ]


def _adults(lines: Sequence[_Line], today: dt.date) -> int:
    """Count who is of age by every birth date on file, however it is understood."""
    born = (line.born_latest for line in lines)
    return sum(day is not None and years_between(day, today) >= _OF_AGE for day in born)


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def _days_waiting(listed: ChildList, today: dt.date) -> int | None:
    """Return for how many days at least the list has waited."""
    return max((today - listed.date_latest).days, 0) if listed.date_latest else None


def _claimed(listed: ChildList, size: int) -> Share | None:
    """Return the claimed share, for lists that the claiming party may have been handed."""
    if listed.kind != ListKind.HANDED_OVER:
        return None
    return claimed_unconfirmed(from_edtf(listed.date_edtf), listed.recipient, size)
