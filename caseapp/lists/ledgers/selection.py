"""Which lines a number of the ledger counts, as a text that a page can carry."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from urllib.parse import parse_qsl, urlencode

from caseapp.lists.ledgers.breakdown import group_of
from caseapp.lists.ledgers.counted import CountedLine, is_of_age, taken_as_child
from caseapp.lists.ledgers.places import kinds_in

ADULTS, TAKEN_AS_CHILDREN = "adults", "taken_as_children"  # counted beside the places


@dataclass(frozen=True, slots=True)
class Selection:
    """Lines in a place, of a group, on a day; what is empty selects all."""

    place: str = ""
    by: str = ""  # a Dimension
    group: str = ""
    age: str = ""  # ADULTS or TAKEN_AS_CHILDREN
    on: str = ""  # ISO day as at which is counted; empty: today

    @property
    def day(self) -> dt.date | None:
        """The day as at which is counted, unless today."""
        return dt.date.fromisoformat(self.on) if self.on else None

    @property
    def is_all(self) -> bool:
        """Whether every line is selected."""
        return not (self.place or self.by or self.age)

    def text(self) -> str:
        """Give what `selection` reads."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return urlencode({name: value for name, value in values.items() if value or self._of(name)})

    def _of(self, name: str) -> bool:
        return name == "group" and bool(self.by)


def selection(text: str) -> Selection:
    """Read what `Selection.text` gave; a word alone is a place."""
    if "=" not in text:
        return Selection(place=text)
    given: Mapping[str, str] = dict(parse_qsl(text, keep_blank_values=True))
    return Selection(**given)


def selected(
    lines: Iterable[CountedLine], wanted: Selection, *, today: dt.date
) -> Iterator[CountedLine]:
    """Yield the lines that a number counts."""
    places, day = kinds_in(wanted.place), wanted.day or today
    for line in lines:
        if wanted.place and line.stood(wanted.day).place not in places:
            continue
        if wanted.by and group_of(line, wanted.by, day) != wanted.group:
            continue
        if wanted.age and not _of_that_age(line, wanted.age, day):
            continue
        yield line


def _of_that_age(line: CountedLine, age: str, day: dt.date) -> bool:
    return is_of_age(line, day) and (age == ADULTS or taken_as_child(line))
