"""The ledger of a list: who is back, who is located, what the other side does not confirm."""

import datetime as dt
import uuid
from collections import Counter
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.dates import from_edtf
from caseapp.journal import anchor
from caseapp.lines.standing import standing_list, stands
from caseapp.lists.ledgers.counted import CountedLine, days_waiting, is_of_age, taken_as_child
from caseapp.lists.ledgers.counting import counted_lines, left_out
from caseapp.lists.ledgers.model import Ledger
from caseapp.lists.ledgers.places import (
    LOCATED,
    NO_ANSWER,
    NOT_CONFIRMED,
    RETURNED,
    UNCONFIRMED,
    UNDER_PREPARATION,
    UNREAD,
    kinds_in,
    place_of,
)
from caseapp.office.letterhead import office_name
from caseapp.statements import Share, claimed_unconfirmed
from db.codes import ListKind
from db.tables import ChildList, FileInfo

__all__ = [
    "LOCATED",
    "NOT_CONFIRMED",
    "NO_ANSWER",
    "RETURNED",
    "UNCONFIRMED",
    "UNDER_PREPARATION",
    "handed_over",
    "kinds_in",
    "ledger",
    "ledger_of_all",
    "place_of",
]


def ledger(
    session: Session, list_id: uuid.UUID, *, today: dt.date, on: dt.date | None = None
) -> Ledger:
    """Return how the lines of a list stand, each in one place, today or as at an earlier day.

    Our own determination comes before any claim; the share not confirmed is that of all lines,
    answered or not, for which the newest answer gives a reason instead of a place. An earlier
    day counts what was surely said and determined by then, and not taken back since.
    """
    listed = standing_list(session, list_id)
    lines = counted_lines(session, [listed])
    about = {"title": listed.title, "date_edtf": listed.date_edtf, "lists": 1}
    about["left_out"] = left_out(session, [listed])
    claimed = _claimed(listed, len(lines))
    return _ledger(session, lines, today=today, on=on, list_id=list_id, **about, **_told(claimed))


def ledger_of_all(session: Session, *, today: dt.date, on: dt.date | None = None) -> Ledger:
    """Return how the children on all lists that were handed over stand, each child once.

    A child on several lists or versions is one by its case: what was said of any of its lines
    counts, and the newest answer stands. A line that is on no case counts by itself.
    """
    lists = handed_over(session)
    lines = counted_lines(session, lists)
    about = {"lists": len(lists), "left_out": left_out(session, lists)}
    return _ledger(session, lines, today=today, on=on, list_id=None, **about)


def handed_over(session: Session) -> Sequence[ChildList]:
    """Return all lists that were handed over, the newest first."""
    query = select(ChildList).where(col(ChildList.kind) == ListKind.HANDED_OVER, stands())
    newest = (col(ChildList.date_latest).desc().nulls_last(), col(ChildList.id).desc())
    return session.scalars(query.order_by(*newest)).all()


def _ledger(
    session: Session,
    lines: Sequence[CountedLine],
    *,
    today: dt.date,
    on: dt.date | None,
    **about: Any,  # noqa: ANN401 - fields of Ledger
) -> Ledger:
    stood = {line.entry_id: line.stood(on) for line in lines}
    counts = Counter(move.place for move in stood.values())
    unconfirmed = {kind.value: counts[kind] for kind in UNCONFIRMED if counts[kind]}
    determined = [move for move in stood.values() if move.determined]
    waiting = [line for line in lines if stood[line.entry_id].place == NO_ANSWER]
    adults = [line for line in lines if is_of_age(line, on or today)]
    return Ledger(
        **about,
        is_demo=session.scalars(select(col(FileInfo.is_demo))).one(),
        entries=len(lines),
        returned=counts[RETURNED],
        located=counts[LOCATED],
        located_determined=sum(move.place == LOCATED for move in determined),
        under_preparation=counts[UNDER_PREPARATION],
        no_answer=counts[NO_ANSWER],
        unread=counts[UNREAD],
        unconfirmed=unconfirmed,
        adult_now=len(adults),
        adults_taken_as_children=sum(map(taken_as_child, adults)),
        computed_unconfirmed_percent=_percent(sum(unconfirmed.values()), len(lines)),
        days_without_answer=days_waiting(waiting, on or today),
        entry_places={entry: move.place for entry, move in stood.items()},
        journal_anchor=anchor(session),
        office=office_name(session),
        lines=tuple(lines),
        day=on or today,
        on=on,
        in_review=sum(line.in_review for line in waiting),
        on_several=sum(line.on_lists > 1 for line in lines),
    )


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 1) if whole else 0.0


def _told(claimed: Share | None) -> dict[str, Any]:
    """Return who claimed which share of which list, where somebody did."""
    if claimed is None:
        return {}
    return {
        "claimed_unconfirmed_percent": claimed.claim.value,
        "claimed_by": claimed.claim.actor,
        "claimed_on": claimed.claim.stated.edtf,
        "claimed_source": claimed.claim.source.publisher,
        "claimed_list_date": claimed.about.stated.edtf,
        "claimed_list_size": int(claimed.about.value or 0),
    }


def _claimed(listed: ChildList, size: int) -> Share | None:
    """Return the claimed share, for lists that the claiming party may have been handed."""
    if listed.kind != ListKind.HANDED_OVER:
        return None
    return claimed_unconfirmed(from_edtf(listed.date_edtf), listed.recipient, size)
