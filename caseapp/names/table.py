"""Sorted text tables, zipped: one key a line, its values after a tab; found without parsing all."""

import gzip
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources

_BLOCK = 4000  # letters that are searched as they stand


class Table:
    """Remembers the text and the first key of each block of lines."""

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}\n"
        self._starts = [*self._line_starts(), len(self._text)]
        self._firsts = [self._text[s + 1 : self._text.find("\t", s)] for s in self._starts[:-1]]

    def _line_starts(self) -> Iterator[int]:
        start = 0
        while 0 <= start < len(self._text) - 1:
            yield start
            start = self._text.find("\n", start + _BLOCK)

    def get(self, key: str) -> tuple[str, ...]:
        """Give the values of a key, or none."""
        block = max(bisect_right(self._firsts, key) - 1, 0)
        line = f"\n{key}\t"
        start = self._text.find(line, self._starts[block], self._starts[block + 1] + 1)
        if start < 0:
            return ()
        end = self._text.index("\n", start + 1)
        return tuple(self._text[start + len(line) : end].split("|"))


def zipped(lines: Iterable[tuple[str, Iterable[str]]]) -> bytes:
    """Write a table; the same lines give the same bytes."""
    text = "\n".join(f"{key}\t{'|'.join(values)}" for key, values in sorted(lines))
    return gzip.compress(text.encode(), mtime=0)


@cache
def table(name: str) -> Table:
    """Open a table of `caseapp/data` when it is first asked."""
    file = resources.files("caseapp") / "data" / f"{name}.txt.gz"
    return Table(gzip.decompress(file.read_bytes()).decode())
