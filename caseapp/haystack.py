"""The search texts of many cases, so that each typed key looks only through what is left."""

from collections.abc import Sequence

from caseapp.cases.figures import read_query
from caseapp.cases.model import CaseRow

_MOST = 32  # needles whose rows are remembered


class Haystack:
    """Finds like `caseapp.find.filter_rows`: a longer needle is sought where a shorter one was."""

    def __init__(self, rows: Sequence[CaseRow]) -> None:
        self._texts = [row.search_text for row in rows]
        self._known: dict[str, list[int]] = {}

    def find(self, text: str) -> Sequence[int]:
        """Return the positions of the rows that a text finds; an empty text finds every row."""
        needles = read_query(text).needles
        if not needles:
            return range(len(self._texts))
        found = self._rows_with(needles[0])
        for choice in needles[1:]:
            found = [row for row in found if any(one in self._texts[row] for one in choice)]
        return found

    def _rows_with(self, choice: Sequence[str]) -> Sequence[int]:
        found = [rows for rows in map(self._holding, choice) if rows]
        most: Sequence[int] = max(found, key=len, default=())
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
