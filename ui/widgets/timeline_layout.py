"""Where the events of a timeline stand: rows within lanes, so that no label meets another."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from caseapp.course.timeline import Event, lanes
from ui.seen import seen

MARK = 9  # pixels that a moment takes
GAP = 8  # between two events of a row
LONGEST = 190  # pixels of a label
ROOM = dt.timedelta(days=45)  # before the first day and after the last
OPEN_END = dt.timedelta(days=180)  # how far what has no known beginning is drawn before its end


@dataclass(frozen=True, slots=True)
class Extent:
    """The days that an event can mean, and those on which it surely was; soft in between."""

    first: dt.date
    last: dt.date
    sure_from: dt.date | None = None
    sure_to: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An event on the picture, in pixels from the left of the first day."""

    event: Event
    row: int  # counted over all lanes
    left: float
    right: float
    sure: tuple[float, float] | None
    label: str
    label_left: float


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane with the rows that it takes."""

    name: str
    first_row: int
    rows: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole picture."""

    first: dt.date
    last: dt.date
    width: float
    lanes: tuple[Lane, ...]
    placed: tuple[Placed, ...]  # in the order of time

    def across(self, day: dt.date) -> float:
        """Return how far from the left a day stands."""
        return self.width * (day - self.first).days / max((self.last - self.first).days, 1)

    @property
    def rows(self) -> int:
        """How many rows all lanes take."""
        return sum(lane.rows for lane in self.lanes)


def laid_out(
    events: Sequence[Event],
    today: dt.date,
    width: float,
    label: Callable[[Event], str],
    measure: Callable[[str], float],
) -> Layout:
    """Lay out the events that have a date; `measure` gives a text's width."""
    dated = [(event, found) for event in events if (found := extent(event, today))]
    days = [day for _, found in dated for day in (found.first, found.last)]
    first, last = min([*days, today]) - ROOM, max([*days, today]) + ROOM
    bare = Layout(first, last, width, (), ())
    placed: list[Placed] = []
    made: list[Lane] = []
    for name in lanes([event for event, _ in dated]):
        own = [(event, found) for event, found in dated if event.lane == name]
        first_row = sum(lane.rows for lane in made)
        standing = list(_placed(bare, own, first_row, label, measure))
        placed += standing
        made.append(Lane(name, first_row, max(one.row for one in standing) - first_row + 1))
    order = {id(event): place for place, (event, _) in enumerate(dated)}
    placed.sort(key=lambda one: order[id(one.event)])
    return Layout(first, last, width, tuple(made), tuple(placed))


def extent(event: Event, today: dt.date) -> Extent | None:
    """Return the days of an event, with what is open drawn until today or a while back."""
    if event.first is None or event.last is None:
        return None
    if not event.lasts:
        exact = event.begun.earliest == event.begun.latest
        sure = (event.first, event.last) if exact else (None, None)
        return Extent(event.first, event.last, *sure)
    begun, ended = event.begun, event.ended
    last = ended.latest or ended.earliest or max(today, event.last)
    first = begun.earliest or begun.latest or last - OPEN_END
    sure_from, sure_to = begun.latest or first, ended.earliest or last
    if sure_from >= sure_to:
        return Extent(first, last)
    return Extent(first, last, sure_from, sure_to)


def _placed(
    layout: Layout,
    own: Sequence[tuple[Event, Extent]],
    first_row: int,
    label: Callable[[Event], str],
    measure: Callable[[str], float],
) -> Iterator[Placed]:
    """Yield the events of one lane, each in the first row that has room for it and its label."""
    taken: list[list[tuple[float, float]]] = []
    for event, found in own:
        left, right = _across(layout, found)
        said = seen(label(event))
        room = min(measure(said), LONGEST)
        label_left = right + 4 if right + 4 + room <= layout.width else max(left - 4 - room, 0)
        span = min(left, label_left), max(right, label_left + room)
        row = next((i for i, spans in enumerate(taken) if _is_free(spans, span)), len(taken))
        if row == len(taken):
            taken.append([])
        taken[row].append(span)
        sure = _sure(layout, found)
        yield Placed(event, first_row + row, left, right, sure, said, label_left)


def _across(layout: Layout, found: Extent) -> tuple[float, float]:
    left, right = layout.across(found.first), layout.across(found.last)
    if right - left >= MARK:
        return left, right
    middle = (left + right) / 2
    return middle - MARK / 2, middle + MARK / 2


def _sure(layout: Layout, found: Extent) -> tuple[float, float] | None:
    if found.sure_from is None or found.sure_to is None:
        return None
    return layout.across(found.sure_from), layout.across(found.sure_to)


def _is_free(spans: Sequence[tuple[float, float]], wanted: tuple[float, float]) -> bool:
    return all(wanted[0] >= right + GAP or wanted[1] + GAP <= left for left, right in spans)


def ticks(layout: Layout, least: float) -> list[tuple[float, dt.date, str]]:
    """Return the days that the scale names, at least so many pixels apart, with their texts."""
    years = [dt.date(year, 1, 1) for year in range(layout.first.year + 1, layout.last.year + 1)]
    per_year = layout.width * 365 / max((layout.last - layout.first).days, 1)
    for months in (1, 3, 6):
        if per_year * months / 12 >= least:
            return [(layout.across(day), day, f"{day:%m.%Y}") for day in _months(layout, months)]
    step = next(step for step in (1, 2, 5, 10, 100) if per_year * step >= least or step == 100)
    return [(layout.across(day), day, str(day.year)) for day in years if day.year % step == 0]


def _months(layout: Layout, step: int) -> Iterator[dt.date]:
    for year in range(layout.first.year, layout.last.year + 1):
        for month in range(1, 13, step):
            day = dt.date(year, month, 1)
            if layout.first <= day <= layout.last:
                yield day
