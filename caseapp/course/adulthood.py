"""Coming of age, from every birth record on file; it tells, and never closes a case.

A birthday is as uncertain as the birth: its first day is that of the earliest birth that a record
can mean, its last day that of the latest. Who is born on 29 February comes of age on 1 March.
"""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from caseapp.case_parts.lines import BirthLine, CaseFile
from caseapp.dates import UncertainDate, age_on, from_edtf, known_edtf
from caseapp.dates.form import LAST_YEAR, OPEN
from caseapp.dates.spans import Bounded, years_between
from db.codes import ListKind

OF_AGE, SIXTEEN = 18, 16
AGES = (SIXTEEN, OF_AGE)


@dataclass(frozen=True, slots=True)
class Ages:
    """The lowest and the highest age that the birth records on file give, in complete years."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Turning:
    """When a child reaches an age by records that agree on it; those on file first come first."""

    age: int
    on: UncertainDate
    births: tuple[uuid.UUID, ...]


@dataclass(frozen=True, slots=True)
class Adulthood:
    """What the birth records of a case say of coming of age."""

    turning: tuple[Turning, ...]  # of every birth record, sixteen before eighteen
    taken: Ages | None  # how old the child was when it was taken
    listed: tuple[tuple[uuid.UUID, Ages], ...]  # on the date of each list that was handed over
    today: Ages | None


def adulthood(case: CaseFile, today: dt.date) -> Adulthood:
    """Return when the child reaches 16 and 18 and how old it was, by every birth record."""
    dates = [birth.date for birth in case.births]
    lists = {line.list_id: line for line in case.entries if line.list_kind != ListKind.POOL}
    listed = (
        (list_id, ages_on(dates, known_edtf(line.list_date))) for list_id, line in lists.items()
    )
    return Adulthood(
        turning=tuple(one for age in AGES for one in turnings(case.births, age)),
        taken=ages_on(dates, case.event),
        listed=tuple((list_id, ages) for list_id, ages in listed if ages),
        today=ages_on(dates, from_edtf(today.isoformat())),
    )


@lru_cache(maxsize=4096)
def birthday(birth: UncertainDate, age: int) -> UncertainDate:
    """Return when whoever is born then reaches an age."""
    first = _years_after(birth.earliest, age)
    last = _years_after(birth.latest, age)
    return replace(from_edtf(_edtf(first, last)), text="")


def turnings(births: Iterable[BirthLine], age: int) -> tuple[Turning, ...]:
    """Return when an age is reached by each birth record, those that agree put together."""
    said: dict[tuple[dt.date | None, dt.date | None], list[uuid.UUID]] = {}
    for birth in births:
        if birth.date.edtf:
            said.setdefault((birth.date.earliest, birth.date.latest), []).append(birth.id)
    return tuple(
        Turning(age, birthday(UncertainDate("", "", *bounds), age), tuple(ids))
        for bounds, ids in said.items()
    )


def ages_on(births: Sequence[Bounded], day: UncertainDate) -> Ages | None:
    """Return the ages that all births together give on a day that may be uncertain itself."""
    if day.earliest is None or day.latest is None:
        return None
    known = [ages for birth in births if (ages := _ages(birth, day.earliest, day.latest))]
    if not known:
        return None
    return Ages(min(ages.low for ages in known), max(ages.high for ages in known))


def _ages(birth: Bounded, first: dt.date, last: dt.date) -> Ages | None:
    """Return the ages from one day to another; none where an end of the birth is open."""
    highest = age_on(birth, last)
    if highest is None or birth.latest is None:
        return None
    return Ages(years_between(min(birth.latest, first), first), highest[1])


def _years_after(day: dt.date | None, years: int) -> dt.date | None:
    if day is None or day.year + years > LAST_YEAR:
        return None
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return dt.date(day.year + years, 3, 1)


def _edtf(first: dt.date | None, last: dt.date | None) -> str:
    """Return bounds as EDTF, whole years and months written as such."""
    if first is None and last is None:
        return ""
    for form, ends_at in (("%Y", "%m-%d"), ("%Y-%m", "%d")):
        if _are_whole(first, last, ends_at):
            ends = [f"{day:{form}}" if day else OPEN for day in (first, last)]
            return ends[0] if ends[0] == ends[1] else "/".join(ends)
    return str(first) if first == last else f"{first or OPEN}/{last or OPEN}"


def _are_whole(first: dt.date | None, last: dt.date | None, part: str) -> bool:
    """Tell whether bounds begin and end with a whole month or year, `part` being what is left."""
    begins = first is None or f"{first:{part}}" == f"{dt.date(2000, 1, 1):{part}}"
    after = last and last + dt.timedelta(days=1)
    return begins and (after is None or f"{after:{part}}" == f"{dt.date(2000, 1, 1):{part}}")
