"""How a file is to be read, where a person corrects what was guessed."""

from dataclasses import dataclass

FREE_LINES = "\n"  # the delimiter of a text that has no columns: a child on each line


@dataclass(frozen=True, slots=True)
class ScanChoices:
    """What a person says of a file's form; None leaves it to the guess."""

    sheet: str | None = None  # of a workbook; in a document or PDF the number of a table
    encoding: str | None = None
    delimiter: str | None = None  # or FREE_LINES
    cuts: tuple[float, ...] | None = None  # where a PDF's columns part, in points from the left
    header_rows: tuple[int, ...] | None = None  # row numbers; empty: there are no headings
    first_row: int | None = None  # the first row that may hold a child
    inflected: bool | None = None  # the names stand in another case than the nominative

    @property
    def form(self) -> tuple[object, ...]:
        """Return what needs the file to be read anew where it changes."""
        return self.sheet, self.encoding, self.delimiter, self.cuts


GUESSED = ScanChoices()


def without_cut(cuts: tuple[float, ...], place: int) -> tuple[float, ...]:
    """Return the cuts that join a column, counted from 0, with the one after it."""
    return cuts[:place] + cuts[place + 1 :]


def with_cut(cuts: tuple[float, ...], at: float) -> tuple[float, ...]:
    """Return the cuts with one more, which splits the column it falls into."""
    return tuple(sorted({*cuts, at}))
