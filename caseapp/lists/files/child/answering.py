"""What every parser tells the parent: a head, the rows in batches, and that this was all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

Order = Mapping[str, Any]
NumberedRow = tuple[int, Sequence[str]]
_ROWS_AT_ONCE = 500


class Refusal(Exception):  # noqa: N818 - an answer to the parent
    """A cause, as the parent knows it, with what its sentence names; the parser stops there."""

    def __init__(self, cause: str, detail: str = "") -> None:
        super().__init__(cause)
        self.cause = cause
        self.detail = detail


def lacked_memory(error: BaseException | None) -> bool:
    """Tell whether an error, or one that led to it, is that memory ran out."""
    while error is not None and not isinstance(error, MemoryError):
        error = error.__cause__ or error.__context__
    return error is not None


def in_batches(rows: Iterable[NumberedRow], total: int, order: Order) -> Iterator[object]:
    """Return the rows in batches, then the end; refuse cells that are too long."""
    batch: list[NumberedRow] = []
    characters = 0
    for number, cells in rows:
        characters += sum(map(len, cells))
        if characters > order["characters"] or max(map(len, cells), default=0) > order["cell"]:
            raise Refusal("cell_too_long")
        batch.append((number, cells))
        if len(batch) == _ROWS_AT_ONCE:
            yield {"rows": batch, "done": number, "total": total}
            batch = []
    yield {"rows": batch, "done": total, "total": total}
    yield {"end": True}


def check_extent(rows: int, columns: int, order: Order) -> None:
    """Refuse a table that reaches further than a list can."""
    if rows > order["rows"]:
        raise Refusal("too_many_rows")
    if columns > order["columns"]:
        raise Refusal("too_many_columns")
