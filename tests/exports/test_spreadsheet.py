"""Sheet tables as files: strings stay strings, nothing is a formula, all comes back."""

import csv
import datetime as dt
import io
import re
import tempfile
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from caseapp.progress import Cancelled, Progress
from exports.sheet_table import SheetColumn, SheetTable, date_cell, plain
from exports.spreadsheet import csv_bytes, harmless, xlsx

PAYLOADS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(1)",
    "\t=1+1",
    "\r=1+1",
    "  =1+1",
    "＝1+1",
    "\u00a0＋1",
    "\u200b=1+1",
    '=HYPERLINK("http://example.org";"x")',
    "Вигаденко,=cmd|' /C calc'!A0",
)
SIGNS = "=+-@\t\r＝＋－＠"
TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"]), max_size=40)


def a_table(*rows, columns=None, notes=("Записи", "Фільтр: немає")) -> SheetTable:
    width = len(rows[0]) if rows else 1
    columns = columns or tuple(SheetColumn(f"Стовпець {place}") for place in range(width))
    return SheetTable("Записи", notes, columns, rows)


def read_back(data: bytes, sheet: int = 0) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(sheet).to_python()


def cells_of(data: bytes, delimiter: str = ";") -> list[list[str]]:
    text = data.decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("place", range(4))
def test_no_payload_is_a_formula_in_a_csv(payload, place):
    row = ["а", "б", "в", "г"]
    row[place] = payload
    table = a_table(tuple(row), notes=(payload,), columns=(SheetColumn(payload),) * 4)
    for delimiter in ",;":
        for line in cells_of(csv_bytes(table, ";"), delimiter):
            for cell in line:
                assert cell.strip()[:1] not in SIGNS or not cell.strip(), cell


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_a_workbook_is_the_string_that_it_was(payload):
    data = xlsx([a_table((payload, "а"), notes=(payload,), columns=(SheetColumn(payload),) * 2)])
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        sheet = parts.read("xl/worksheets/sheet1.xml").decode()
        assert not [name for name in parts.namelist() if "link" in name.lower()]
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert read_back(data)[-1][0] == plain(payload)


@given(TEXTS)
def test_what_is_marked_differs_only_by_marks(text):
    assert harmless(text).replace("'", "") == plain(text).replace("'", "")
    assert harmless(harmless(text)) == harmless(text)


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=5))
def test_texts_come_back_from_a_csv(rows):
    data = cells_of(csv_bytes(a_table(*rows), ";"))
    assert data[3:] == [[harmless(cell) for cell in row] for row in rows]


def test_numbers_and_dates_come_back_from_a_workbook():
    day = dt.date(2014, 3, 12)
    table = a_table(("Ґудзівська-Приклад", 7, 37.5, day, dt.date(1899, 5, 1), "близько 2014"))
    (row,) = read_back(xlsx([table]))[4:]
    assert row == ["Ґудзівська-Приклад", 7.0, 37.5, day, "01.05.1899", "близько 2014"]


def test_a_csv_begins_with_the_mark_that_excel_needs():
    data = csv_bytes(a_table(("Їжак", dt.date(2014, 3, 12), 3)), ";")
    assert data.startswith(b"\xef\xbb\xbf")
    assert cells_of(data)[-1] == ["Їжак", "12.03.2014", "3"]


def test_the_same_table_gives_the_same_bytes():
    table = a_table(("а", 1), ("б", 2))
    assert xlsx([table, table]) == xlsx([table, table])
    assert xlsx([table]) != xlsx([a_table(("а", 1), ("б", 3))])


def test_sheets_get_names_that_they_can_have():
    odd = SheetTable("[а]:*?/\\" + "я" * 60, (), (SheetColumn("а"),), (("б",),))
    names = CalamineWorkbook.from_filelike(io.BytesIO(xlsx([odd, odd]))).sheet_names
    assert len(set(names)) == 2
    assert all(len(name) <= 31 for name in names)


def test_a_cell_that_is_too_long_says_so():
    (row,) = read_back(xlsx([a_table(("я" * 40_000,), notes=())]))[1:]
    assert row[0].endswith("…")
    assert len(row[0]) == 32_767


def test_a_sheet_is_printed_on_a4_with_its_headings_on_every_page():
    book = zipfile.ZipFile(io.BytesIO(xlsx([a_table(("Ґанна",))])))
    sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert 'paperSize="9" fitToHeight="0" orientation="landscape"' in sheet
    assert "Print_Titles" in book.read("xl/workbook.xml").decode()


def test_the_properties_of_a_workbook_name_nobody():
    book = zipfile.ZipFile(io.BytesIO(xlsx([a_table(("Ґанна",))])))
    told = book.read("docProps/core.xml").decode()
    assert re.sub("<[^>]+>", " ", told).split() == ["2000-01-01T00:00:00Z"] * 2


def test_nothing_is_written_to_the_disk_on_the_way(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "not there"))
    assert xlsx([a_table(*[("а", "б")] * 2_000)])


def test_long_work_can_be_cancelled():
    with pytest.raises(Cancelled):
        xlsx([a_table(("а",))], Progress(stop=lambda: True))
    with pytest.raises(Cancelled):
        csv_bytes(a_table(("а",)), ";", Progress(stop=lambda: True))


@pytest.mark.parametrize(
    ("edtf", "cell"),
    [("2014-03-12", dt.date(2014, 3, 12)), ("2014-03", "як сказано"), ("", "як сказано")],
)
def test_only_an_exact_day_is_a_date(edtf, cell):
    assert date_cell(edtf, "як сказано") == cell
