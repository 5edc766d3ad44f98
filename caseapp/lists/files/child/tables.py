"""The tables of a document: those that go on after a page break joined, one of them chosen."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from caseapp.lists.files.child.answering import Order, Refusal, check_extent, in_batches


@dataclass(slots=True)
class Table:
    """The rows of a table, and the lines of text above it."""

    rows: list[list[str]] = field(default_factory=list)
    above: list[str] = field(default_factory=list)

    @property
    def width(self) -> int:
        """Return how many columns the widest row has."""
        return max(map(len, self.rows), default=0)


def answers_of(tables: Sequence[Table], order: Order, **head: object) -> Iterator[object]:
    """Return what the parent is told of one of the tables: the wanted one, or the longest."""
    joined = _joined([table for table in tables if any(map(any, table.rows))])
    if not joined:
        raise Refusal("no_table")
    names = [str(number) for number in range(1, len(joined) + 1)]
    longest = max(joined, key=lambda table: len(table.rows) * table.width)
    chosen = order["sheet"] or names[joined.index(longest)]
    if chosen not in names:
        raise Refusal("no_such_sheet")
    table = joined[names.index(chosen)]
    filled = [name for name, one in zip(names, joined, strict=True) if len(one.rows) > 1]
    yield {
        "sheets": names,
        "sheet": chosen,
        "filled": filled,
    } | head
    yield from _rows(table, order)


def lines_of(lines: Sequence[str], order: Order, **head: object) -> Iterator[object]:
    """Return what the parent is told of a document without tables."""
    if not any(line.strip() for line in lines):
        raise Refusal("empty")
    yield {"sheets": [], "sheet": "", "filled": [], "lines": True} | head
    yield from _rows(Table([[line] for line in lines]), order)


def _rows(table: Table, order: Order) -> Iterator[object]:
    """Return the lines above a table and its rows, numbered on from each other."""
    rows = [*([line] for line in table.above), *table.rows]
    check_extent(len(rows), table.width, order)
    numbered = [(number, cells) for number, cells in enumerate(rows, 1) if any(cells)]
    yield from in_batches(numbered, len(rows), order)


def _joined(tables: Sequence[Table]) -> list[Table]:
    """Return the tables, each with those that go on where it ended."""
    joined: list[Table] = []
    for table in tables:
        if joined and _goes_on(joined[-1], table):
            joined[-1].rows += table.rows
        else:
            joined.append(Table([*table.rows], table.above))
    return joined


def _goes_on(before: Table, after: Table) -> bool:
    """Tell whether a table repeats the headings before it, or has as many columns and none."""
    if _plain(after.rows[0]) == _plain(before.rows[0]):
        return True
    figures = any(sign.isdecimal() for cell in after.rows[0] for sign in cell)
    return after.width == before.width > 1 and figures and not after.above


def _plain(cells: Sequence[str]) -> list[str]:
    return [" ".join(cell.split()).casefold() for cell in cells]
