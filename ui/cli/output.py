"""Data on standard output, words and progress on standard error."""

import json
import sys
from collections.abc import Mapping, Sequence

from caseapp.progress import SILENT, Progress


def say(text: str) -> None:
    """Tell the person something beside the data."""
    print(text, file=sys.stderr)


def print_json(data: Mapping[str, object]) -> None:
    """Print one JSON object, ids and dates as text."""
    print(json.dumps(data, ensure_ascii=False, indent=2, default=str))


def print_table(rows: Sequence[Sequence[object]]) -> None:
    """Print rows in columns as wide as their longest cell, each row on one line."""
    cells = [["; ".join(str(cell).splitlines()) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        print("  ".join(map(str.ljust, row, widths)).rstrip())


def progress() -> Progress:
    """Show progress where somebody can see it."""
    return Progress(tell=_tell) if sys.stderr.isatty() else SILENT


def _tell(done: int, total: int) -> None:
    end = "\n" if done >= total else ""
    print(f"\r{done:>9} / {total}", end=end, file=sys.stderr, flush=True)
