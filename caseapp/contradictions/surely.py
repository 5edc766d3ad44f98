"""What is sure of uncertain days: whatever may be otherwise is never said to be so."""

import datetime as dt

from caseapp.contradictions.model import Side
from caseapp.dates import UncertainDate
from caseapp.dates.spans import Bounded, years_between


def before(left: Bounded, right: Bounded) -> bool:
    """Tell whether a date surely lies before another."""
    return left.latest is not None and right.earliest is not None and left.latest < right.earliest


def differ(left: Bounded, right: Bounded) -> bool:
    """Tell whether two dates surely are not the same day."""
    return before(left, right) or before(right, left)


def seen_after(placement: Side, date: UncertainDate) -> bool:
    """Tell whether a child surely was at a placement after a date."""
    return before(date, placement.what.since) or before(date, placement.what.until)


def there_throughout(placement: Side, date: UncertainDate) -> bool:
    """Tell whether a placement surely had begun before a date and ended after it."""
    return before(placement.what.since, date) and before(date, placement.what.until)


def overlap(left: Side, right: Side) -> bool:
    """Tell whether two placements surely lasted at one time for more than the day of a move."""
    return before(left.what.since, right.what.until) and before(right.what.since, left.what.until)


def younger_than(birth: UncertainDate, years: int, date: UncertainDate) -> bool:
    """Tell whether a child surely was younger than so many years on a date."""
    if birth.earliest is None or date.latest is None:
        return False
    return birth.earliest > date.latest or years_between(birth.earliest, date.latest) < years


def as_old_as(birth: UncertainDate, years: int, date: UncertainDate) -> bool:
    """Tell whether somebody surely had so many years on a date."""
    if birth.latest is None or date.earliest is None:
        return False
    return years_between(birth.latest, date.earliest) >= years


def days(date: UncertainDate) -> tuple[dt.date, dt.date]:
    """Return what statements are ordered by: without a date first of all."""
    earliest = date.earliest or dt.date.min
    return earliest, date.latest or earliest
