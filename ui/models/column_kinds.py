"""The kinds of columns that many tables have: dates, regions, figures."""

from collections.abc import Callable
from typing import TypedDict, TypeVar, Unpack

from exports.words import Words
from ui import wording
from ui.models.columns import RIGHT, Column

T = TypeVar("T")


class Looks(TypedDict, total=False):
    """How a column stands in its table, whatever it says: fields of `Column`."""

    width: int
    least: int
    stretch: bool
    fit: bool
    name: str


def date_column(
    words: Words, title: str, edtf: Callable[[T], str], **looks: Unpack[Looks]
) -> Column[T]:
    """Make a column of dates, which are ordered by their EDTF and exported as dates."""
    return Column(
        title,
        lambda row: wording.date(words, edtf(row)),
        brief=lambda row: wording.brief_date(words, edtf(row)),
        edtf=edtf,
        sort=edtf,
        **looks,
    )


def region_column(
    words: Words, title: str, region: Callable[[T], str], **looks: Unpack[Looks]
) -> Column[T]:
    """Make a column of the short names of regions."""
    return Column(title, lambda row: wording.region(words, region(row)), **looks)


def figure_column(title: str, number: Callable[[T], int], **looks: Unpack[Looks]) -> Column[T]:
    """Make a column of numbers, which stand to the right and are exported as numbers."""
    return Column(
        title,
        lambda row: wording.count(number(row)),
        sort=number,
        number=number,
        align=RIGHT,
        **looks,
    )
