"""Which of several records speaks for a case in one line: a name, a status, a region."""

import datetime as dt
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from db.codes import NameKind, TracingStatus

_LEADING: dict[str, int] = {NameKind.REGISTERED_AT_BIRTH: 0, NameKind.AS_WRITTEN_ON_LIST: 1}


@dataclass(frozen=True, slots=True)
class NameFact:
    """A name of a case; ids sort by the time of recording."""

    id: uuid.UUID
    kind: str
    surname: str
    given_name: str
    patronymic: str
    private: bool = False  # stays in the office

    def __str__(self) -> str:
        return " ".join(part for part in self.parts if part)

    @property
    def parts(self) -> tuple[str, str, str]:
        """Return surname, given name and patronymic."""
        return self.surname, self.given_name, self.patronymic


@dataclass(frozen=True, slots=True)
class DatedFact:
    """A status or region with the span of its date; ids sort by the time of recording."""

    id: uuid.UUID
    value: str
    earliest: dt.date | None
    latest: dt.date | None
    recorded: dt.date


def leading(names: Iterable[NameFact]) -> NameFact | None:
    """Return the name registered at birth, else one as written on a list, else the oldest.

    The leading name heads papers and rows that leave, so that no private one leads.
    """
    told = (name for name in names if not name.private)
    return min(told, key=lambda name: (_LEADING.get(name.kind, 2), name.id), default=None)


def leading_name(names: Iterable[NameFact], otherwise: str) -> str:
    """Return the leading name, or something else where there is none."""
    first = leading(names)
    return otherwise if first is None else str(first)


def standing_status(determinations: Iterable[DatedFact]) -> str:
    """Return the status determined for the latest date, the later record where dates are equal."""
    latest = max(determinations, key=_determined_order, default=None)
    return TracingStatus.OPEN.value if latest is None else latest.value


def latest_region(placements: Iterable[DatedFact]) -> str:
    """Return the region reported last: by the date of its start, else by that of its recording."""
    latest = max(placements, key=_start_order, default=None)
    return "" if latest is None else latest.value


def determined_order(
    earliest: dt.date | None, latest: dt.date | None, record: uuid.UUID
) -> tuple[dt.date, dt.date, uuid.UUID]:
    """Return what determinations are ordered by; the greatest stands."""
    first = earliest or latest or dt.date.min
    return first, latest or first, record


def _determined_order(fact: DatedFact) -> tuple[dt.date, dt.date, uuid.UUID]:
    return determined_order(fact.earliest, fact.latest, fact.id)


def _start_order(fact: DatedFact) -> tuple[dt.date, uuid.UUID]:
    return fact.latest or fact.earliest or fact.recorded, fact.id
