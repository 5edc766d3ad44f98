"""XLSX, XLS and ODS."""

import datetime as dt
from collections.abc import Iterator
from io import BytesIO

import python_calamine as calamine

from caseapp.lists.files.child.answering import (
    NumberedRow,
    Order,
    Refusal,
    check_extent,
    in_batches,
)


def answers(data: bytes, order: Order) -> Iterator[object]:
    """Return what the parent is told of a workbook."""
    try:
        with calamine.CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
            yield from _answers(workbook, order)
    except calamine.PasswordError:
        raise Refusal("encrypted") from None
    except calamine.CalamineError:
        raise Refusal("damaged") from None


def _answers(workbook: calamine.CalamineWorkbook, order: Order) -> Iterator[object]:
    """Return the sheets, then the rows, then that this was all."""
    name, sheet, filled = _chosen(workbook, order["sheet"])
    yield {"sheets": _visible(workbook), "sheet": name, "filled": filled}
    total, width = (place + 1 for place in sheet.end or (-1, -1))
    check_extent(total, width, order)
    yield from in_batches(_rows(sheet), total, order)


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
    if wanted is not None and wanted not in workbook.sheet_names:
        raise Refusal("no_such_sheet")
    sheets = {name: workbook.get_sheet_by_name(name) for name in _visible(workbook)}
    filled = [name for name, sheet in sheets.items() if sheet.end]
    if wanted is not None:
        return wanted, sheets.get(wanted) or workbook.get_sheet_by_name(wanted), filled
    if not filled:
        raise Refusal("empty")
    return filled[0], sheets[filled[0]], filled


def _rows(sheet: calamine.CalamineSheet) -> Iterator[NumberedRow]:
    """Return every row that holds anything, with its number, as text."""
    before = [""] * (sheet.start[1] if sheet.start else 0)
    for number, cells in enumerate(sheet.iter_rows(), 1):
        texts = [cell if type(cell) is str else _text(cell) for cell in cells]
        if any(texts):
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
