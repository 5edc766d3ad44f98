"""The columns of a table, described once, for the window and for what is exported from it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Side(IntEnum):
    """Where the text of a column stands, in Qt's numbers; the command line has no Qt."""

    LEFT = 1
    RIGHT = 2


LEFT, RIGHT = Side.LEFT, Side.RIGHT
A_DAY = 11  # average letters that 03.10.2025 takes


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: how it is called, what it says of a row, and what it is sorted by."""

    title: str
    value: Callable[[T], str]
    sort: Callable[[T], Any] | None = None  # the value, by the alphabet, where None
    width: int = 12  # in average letters
    least: int = 0  # what it keeps of that where room lacks
    align: Side = LEFT
    tone: Callable[[T], str] | None = None  # name of a colour of `theme.Colours`, or ""
    stretch: bool = False
    spare: bool = False  # left out where room lacks and nobody chose the columns
    fit: bool = False  # never narrower than its longest text
    tip: Callable[[T], str] | None = None  # said in full on a tooltip; the value where None
    edtf: Callable[[T], str] | None = None  # the date that the value words
    brief: Callable[[T], str] | None = None  # said where the value does not fit the cell
    number: Callable[[T], int] | None = None  # the number that the value words
    files: Callable[[T], Sequence[str]] | None = None  # names of files, counted beside the value
    name: str = ""  # what a person's choice of columns is remembered by

    @property
    def floor(self) -> int:
        """How many letters it keeps where room lacks; a whole day is never cut."""
        return max(self.least, A_DAY) if self.edtf else self.least
