"""The program of the child process: parses a workbook and writes its rows as JSON lines.

It is run as a file of its own, with nothing of this program imported, so that it starts at
once and that hostile bytes meet as little as possible. It reads one line of JSON (the order)
and then the workbook from standard input, and never opens a file.
"""

import contextlib
import datetime as dt
import json
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import python_calamine as calamine

_ROWS_AT_ONCE = 500


class _Refusal(Exception):  # noqa: N818 - an answer to the parent
    """A cause, as the parent knows it."""


def main() -> None:
    """Carry out one order."""
    order = json.loads(sys.stdin.buffer.readline())
    _limit(order["memory"], order["seconds"])
    try:
        data = sys.stdin.buffer.read(order["size"])
        with calamine.CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
            for answer in _answers(workbook, order):
                _say(answer)
    except _Refusal as refusal:
        _say({"refused": str(refusal)})
    except calamine.PasswordError:
        _say({"refused": "encrypted"})
    except MemoryError:
        _say({"refused": "too_much_memory"})
    except (calamine.CalamineError, ValueError, OSError):
        _say({"refused": "damaged"})


def _limit(memory: int, seconds: int) -> None:
    """Let the system stop this process when it takes too much, where the system can."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    for what, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))


def _say(answer: object) -> None:
    """Write one answer."""
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=True).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


def _answers(workbook: calamine.CalamineWorkbook, order: dict[str, Any]) -> Iterator[object]:
    """Return what the parent is told: the sheets, then the rows, then that this was all."""
    name, sheet, filled = _chosen(workbook, order["sheet"])
    yield {"sheets": _visible(workbook), "sheet": name, "filled": filled}
    total, width = (place + 1 for place in sheet.end or (-1, -1))
    if total > order["rows"]:
        raise _Refusal("too_many_rows")
    if width > order["columns"]:
        raise _Refusal("too_many_columns")
    batch: list[tuple[int, list[str]]] = []
    for row in _rows(sheet, order):
        batch.append(row)
        if len(batch) == _ROWS_AT_ONCE:
            yield {"rows": batch, "total": total}
            batch = []
    yield {"rows": batch, "total": total}
    yield {"end": True}


def _visible(workbook: calamine.CalamineWorkbook) -> list[str]:
    """Return the names of the worksheets that a person sees."""
    return [
        sheet.name
        for sheet in workbook.sheets_metadata
        if sheet.typ == calamine.SheetTypeEnum.WorkSheet
        and sheet.visible == calamine.SheetVisibleEnum.Visible
    ]


def _chosen(
    workbook: calamine.CalamineWorkbook, wanted: str | None
) -> tuple[str, calamine.CalamineSheet, list[str]]:
    """Return the wanted sheet, or the first one that holds anything, and which ones do."""
    names = _visible(workbook)
    if wanted is not None:
        if wanted not in workbook.sheet_names:
            raise _Refusal("no_such_sheet")
        return wanted, workbook.get_sheet_by_name(wanted), [wanted]
    sheets = {name: workbook.get_sheet_by_name(name) for name in names}
    filled = [name for name, sheet in sheets.items() if sheet.end]
    if not filled:
        raise _Refusal("empty")
    return filled[0], sheets[filled[0]], filled


def _rows(sheet: calamine.CalamineSheet, order: dict[str, Any]) -> Iterator[tuple[int, list[str]]]:
    """Return every row that holds anything, with its number, as text."""
    before = [""] * (sheet.start[1] if sheet.start else 0)
    characters = 0
    for number, cells in enumerate(sheet.iter_rows(), 1):
        texts = [cell if type(cell) is str else _text(cell) for cell in cells]
        if not any(texts):
            continue
        characters += sum(map(len, texts))
        if characters > order["characters"] or max(map(len, texts)) > order["cell"]:
            raise _Refusal("cell_too_long")
        yield number, before + texts


def _text(cell: object) -> str:
    """Return a cell's value as a person sees it."""
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float():
            return str(int(cell)) if cell.is_integer() else repr(cell)
        case dt.datetime():
            midnight = cell.time() == dt.time()
            return cell.strftime("%d.%m.%Y" if midnight else "%d.%m.%Y %H:%M")
        case dt.date():
            return cell.strftime("%d.%m.%Y")
        case dt.time():
            return cell.strftime("%H:%M")
        case _:
            return str(cell)


if __name__ == "__main__":
    main()
