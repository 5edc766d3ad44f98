"""The search texts of many records, of which a typed text finds some, and some more nearly."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from caseapp.cases.figures import figure_needles, names_in, read_query
from caseapp.names.slips import Slip, typed_words
from caseapp.search.near_rows import NearRows

_MOST = 32  # needles whose rows are remembered


class Haystack:
    """Finds by keys: a longer needle is sought where a shorter one was found."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._known: dict[str, list[int]] = {}
        self._asked = ""
        self._near: Mapping[int, Slip] = {}

    def find(self, text: str) -> Sequence[int]:
        """Return the positions of the rows that a text finds; an empty text finds every row."""
        needles = read_query(text).needles
        if not needles:
            return range(len(self._texts))
        found = self._rows_with(needles[0])
        for choice in needles[1:]:
            found = [row for row in found if self._has(row, choice)]
        return found

    def nearly(self, text: str) -> Mapping[int, Slip]:
        """Return the rows that a text finds but for a slip, the nearest first, and for which.

        What is less near is given only where nothing nearer is found.
        """
        if text != self._asked:
            self._asked, self._near = text, dict(self._found_nearly(text))
        return self._near

    def _found_nearly(self, text: str) -> Iterator[tuple[int, Slip]]:
        typed = typed_words(names_in(text))
        if typed:
            figures = figure_needles(text)
            for row, slip in self._near_rows.found(typed):
                if all(self._has(row, one) for one in figures):
                    yield row, slip

    @cached_property
    def _near_rows(self) -> NearRows:
        return NearRows([[key for key in text.split() if key[0].isalpha()] for text in self._texts])

    def _has(self, row: int, choice: Sequence[str]) -> bool:
        return any(one in self._texts[row] for one in choice)

    def _rows_with(self, choice: Sequence[str]) -> Sequence[int]:
        found = [rows for rows in map(self._holding, choice) if rows]
        most: Sequence[int] = max(found, key=len, default=[])
        if len(found) < 2 or len(most) == len(self._texts):
            return most
        return sorted(set().union(*found))

    def _holding(self, needle: str) -> list[int]:
        found = self._known.get(needle)
        if found is None:
            found = self._sought(needle)
            while len(self._known) >= _MOST:
                del self._known[next(iter(self._known))]
            self._known[needle] = found
        return found

    def _sought(self, needle: str) -> list[int]:
        """Look through the fewest rows that can hold a needle: those of a part of it, or all."""
        parts = [rows for part, rows in self._known.items() if part in needle]
        if not parts:
            return [row for row, text in enumerate(self._texts) if needle in text]
        texts = self._texts
        return [row for row in min(parts, key=len) if needle in texts[row]]
