"""Who reaches an age within some days, by any of the birth records on file."""

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, or_, select

from caseapp.cases.asides import Asides, asides
from caseapp.cases.facts import chunks
from caseapp.course.adulthood import birthday
from caseapp.dates import UncertainDate
from caseapp.dates.spans import shifted
from caseapp.fields import date_of
from db.tables import BirthRecord, CaseIndex

SLACK = dt.timedelta(days=1)  # of a birthday on 29 February


@dataclass(frozen=True, slots=True)
class Coming:
    """A child that reaches an age, perhaps: when by the records that say so, and by the others."""

    case_id: uuid.UUID
    number: str
    name: str
    sort_key: str
    status: str
    region: str
    on: tuple[UncertainDate, ...]  # within the days asked for, the earliest first
    otherwise: tuple[UncertainDate, ...]  # what other birth records say

    @property
    def first(self) -> dt.date:
        """The first day on which it can be."""
        return self.on[0].earliest or dt.date.min


def coming_of_age(session: Session, age: int, days: int, *, today: dt.date) -> tuple[Coming, ...]:
    """Return who reaches an age from today on within so many days, the first to do so first."""
    until = today + dt.timedelta(days=days)
    now = asides(session)
    born = _born_about(session, shifted(today, -12 * age), shifted(until, -12 * age))
    found = _in_sight(session, {now.kept_for(case_id) for case_id in born})
    births = _births(session, found, now)
    rows = (_coming(found[one], births[one], age, (today, until)) for one in found)
    return tuple(sorted((row for row in rows if row.on), key=_order))


def _order(row: Coming) -> tuple[dt.date, str, str]:
    return row.first, row.sort_key, row.number


def _born_about(session: Session, first: dt.date, last: dt.date) -> Sequence[uuid.UUID]:
    """Return the cases with a birth record that can mean some day from first to last."""
    earliest, latest = col(BirthRecord.earliest), col(BirthRecord.latest)
    query = (
        select(BirthRecord.case_id)
        .where(
            col(BirthRecord.removed_at).is_(None),
            col(BirthRecord.edtf) != "",
            or_(earliest.is_(None), earliest <= last + SLACK),
            or_(latest.is_(None), latest >= first - SLACK),
        )
        .distinct()
    )
    return session.exec(query).all()


def _in_sight(session: Session, cases: Iterable[uuid.UUID]) -> Mapping[uuid.UUID, CaseIndex]:
    """Return these cases as lists show them, without those that are set aside."""
    query = select(CaseIndex).where(col(CaseIndex.aside) == "")
    return {
        row.case_id: row
        for chunk in chunks(cases)
        for row in session.exec(query.where(col(CaseIndex.case_id).in_(chunk)))
    }


def _births(
    session: Session, cases: Iterable[uuid.UUID], now: Asides
) -> Mapping[uuid.UUID, list[UncertainDate]]:
    """Return every birth on file of these cases, those of their duplicates after their own."""
    births: dict[uuid.UUID, list[UncertainDate]] = {}
    own = list(cases)
    others = (other for one in own for other in now.duplicates.get(one, ()))
    for chunk in chunks([*own, *others]):
        query = select(BirthRecord).where(
            col(BirthRecord.case_id).in_(chunk),
            col(BirthRecord.removed_at).is_(None),
            col(BirthRecord.edtf) != "",
        )
        for row in session.exec(query.order_by(col(BirthRecord.id))):
            births.setdefault(now.kept_for(row.case_id), []).append(date_of(row, ""))
    return births


def _coming(
    case: CaseIndex, births: Sequence[UncertainDate], age: int, within: tuple[dt.date, dt.date]
) -> Coming:
    told = {day.edtf: day for birth in births if (day := birthday(birth, age)).edtf}
    days = sorted(told.values(), key=lambda day: day.earliest or dt.date.min)
    return Coming(
        case_id=case.case_id,
        number=case.number,
        name=case.name,
        sort_key=case.sort_key,
        status=case.status,
        region=case.region,
        on=tuple(day for day in days if _can_be(day, *within)),
        otherwise=tuple(day for day in days if not _can_be(day, *within)),
    )


def _can_be(day: UncertainDate, first: dt.date, last: dt.date) -> bool:
    return (day.earliest or first) <= last and (day.latest or last) >= first
