"""First and last days: the arithmetic of months, years and ages."""

import datetime as dt
from calendar import monthrange
from typing import Protocol


class Bounded(Protocol):
    """Anything with a first and a last day."""

    @property
    def earliest(self) -> dt.date | None:
        """First day it can mean."""

    @property
    def latest(self) -> dt.date | None:
        """Last day it can mean."""


def shifted(day: dt.date, months: int) -> dt.date:
    """Return the same day of another month, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_end(day: dt.date) -> dt.date:
    """Return the last day of the month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def born(months: int, next_months: int, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """Return the first and last birthday of someone of that age on some day from first to last.

    The age is given as complete months, `next_months` is where the next age begins. At the end
    of a month the birthdays of a longer month count too: people differ on when they are due.
    """
    latest = shifted(last, -months)
    return (
        shifted(first, -next_months) + dt.timedelta(days=1),
        month_end(latest) if last == month_end(last) else latest,
    )


def years_between(birth: dt.date, day: dt.date) -> int:
    """Return complete years; who is born on 29 February is older on 1 March of a common year."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def age_on(birth: Bounded, day: dt.date) -> tuple[int, int] | None:
    """Return the lowest and highest age in complete years; None when either end is open."""
    if birth.earliest is None or birth.latest is None or birth.earliest > day:
        return None
    return years_between(min(birth.latest, day), day), years_between(birth.earliest, day)
