"""Which of several birth records speaks for a case: in its head, in lists, on papers, in files."""

import datetime as dt
import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BirthFact(Generic[T]):
    """A birth record as far as its rank goes; `of` is what stands for it."""

    of: T
    edtf: str
    earliest: dt.date | None
    latest: dt.date | None
    private: bool  # stays in the office
    entry_id: uuid.UUID | None  # the line of a list that said it; None: a caseworker recorded it


def leading_first(births: Iterable[BirthFact[T]]) -> list[T]:
    """Return the records with the leading one first, the others in the order of their recording.

    What a caseworker recorded last leads, else what was recorded first from a list; but where a
    more exact date lies within that one, the more exact leads. A private record leads only where
    there is no other.
    """
    every = list(births)
    if len(every) > 1 and (first := _leading(every)) is not None:
        every.remove(first)
        every.insert(0, first)
    return [one.of for one in every]


def _leading(births: Sequence[BirthFact[T]]) -> BirthFact[T] | None:
    dated = [one for one in births if one.edtf]
    told = [one for one in dated if not one.private] or dated
    typed = [one for one in told if one.entry_id is None]
    first = typed[-1] if typed else next(iter(told), None)
    if first is None:
        return None
    within = [one for one in told if _lies_within(one, first)]
    return min(reversed(within), key=_days, default=first)


def _lies_within(birth: BirthFact[T], other: BirthFact[T]) -> bool:
    if not (birth.earliest and birth.latest and other.earliest and other.latest):
        return False
    inside = other.earliest <= birth.earliest and birth.latest <= other.latest
    return inside and _days(birth) < _days(other)


def _days(birth: BirthFact[T]) -> int:
    if birth.earliest is None or birth.latest is None:
        return dt.date.max.toordinal()
    return (birth.latest - birth.earliest).days
