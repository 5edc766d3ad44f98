"""Finds lines of a list by what is typed, in any spelling."""

from collections.abc import Collection, Mapping, Sequence
from functools import cached_property

from caseapp.lists.summaries import EntryRow, keys_of_line
from caseapp.names.slips import Slip
from caseapp.search.haystack import Haystack


class Finder:
    """Remembers the keys of lines once somebody has searched them."""

    def __init__(self, rows: Sequence[EntryRow] = ()) -> None:
        self._rows = rows

    @cached_property
    def _haystack(self) -> Haystack:
        return Haystack(list(map(keys_of_line, self._rows)))

    def found(self, text: str) -> Sequence[int]:
        """Give the positions of the lines that a text finds, or nearly finds."""
        if not text.strip():
            return range(len(self._rows))
        return [*self._haystack.find(text), *self._haystack.nearly(text)]

    def nearly(self, text: str, wanted: Collection[int]) -> Mapping[int, Slip]:
        """Give those of some lines that are only nearly found, and for which slip."""
        near = self._haystack.nearly(text) if text.strip() else {}
        return {place: slip for place, slip in near.items() if place in set(wanted)}
