"""Files read word for word, and hostile ones that only the parser in its child meets."""

import contextlib
import random

import pytest

from caseapp.errors import InputRefused
from caseapp.lists.choices import ScanChoices
from caseapp.lists.files.workbook import scan
from caseapp.lists.files.xlsx_parts import shown_part
from caseapp.lists.problems import FileCause
from caseapp.progress import Progress
from tests.caseapp.lists import workbooks
from tests.caseapp.lists.files.scanned import ROWS, cause_of, cells, one_sheet

CHANCE = random.Random(7)  # noqa: S311 - the same bytes in every run, no secret


def test_a_workbook_comes_back_word_for_word(tmp_path):
    scanned = scan(workbooks.table_of([*ROWS, [], ["2", "  Дар\u202eя ", ""]], tmp_path / "a.xlsx"))
    assert cells(scanned) == [*map(tuple, ROWS), ("2", "  Дар\u202eя ", "")]
    assert [row.number for row in scanned.rows] == [1, 2, 4]
    assert (scanned.sheet, scanned.sheets) == ("Список", ("Список",))
    assert (scanned.encoding, scanned.delimiter) == ("", "")
    assert scanned.others == ()


def test_cells_are_what_a_person_sees(tmp_path):
    formats = ('<numFmts><numFmt numFmtId="170" formatCode="mm\\.yyyy"/></numFmts>'
               '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/>'
               '<xf numFmtId="17"/></cellXfs>')  # fmt: skip
    row = (
        '<c r="B3"><v>7</v></c><c r="C3"><v>2.5</v></c><c r="D3" t="b"><v>1</v></c>'
        '<c r="E3" s="1"><v>41710</v></c><c r="F3" s="2"><v>41699</v></c>'
        '<c s="3" r="G3"><v>41699</v></c><c r="H3" t="e"><v>#REF!</v></c>'
        '<c r="I3"><f>1+1</f><v></v></c><c r="J3"><f>A1&amp;"x"</f><v>4</v></c>'
        '<c r="K3" t="str"><f>A1</f><v></v></c><c r="L3"><v>1</v></c>'
    )
    path = one_sheet(
        tmp_path,
        f'<row r="3">{row}</row>',
        xl__styles_dot_xml='<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml'
        f'/2006/main">{formats}</styleSheet>',
    )
    scanned = scan(path)
    assert cells(scanned) == [
        ("", "7", "2.5", "TRUE", "12.03.2014", "03.2014", "03.2014", "#REF!", "=1+1", "4", "", "1")
    ]
    assert scanned.rows[0].number == 3
    assert scanned.formulas == {(3, 9), (3, 10), (3, 11)}


@pytest.mark.parametrize(
    ("code", "part"),
    [("dd.mm.yyyy", ""), ("mm.yyyy", "month"), ("[$-422]mmmm yyyy;@", "month"), ("yyyy", "year"),
     ('yyyy" р. (day)"', "year"), ("0.00", ""), ("General", ""), ("h:mm", "")],
)  # fmt: skip
def test_formats_that_hide_part_of_a_date(code, part):
    assert shown_part(code) == part


def test_the_first_sheet_that_holds_anything_is_read_and_others_can_be_chosen(tmp_path):
    sheets = {"Порожній": workbooks.sheet_xml(""), "Діти": workbooks.rows_xml(ROWS),
              "Ще": workbooks.rows_xml([["інше"]])}  # fmt: skip
    path = workbooks.xlsx(tmp_path / "a.xlsx", sheets)
    scanned = scan(path)
    assert (scanned.sheet, scanned.others) == ("Діти", ("Ще",))
    assert scanned.sheets == ("Порожній", "Діти", "Ще")
    chosen = scan(path, ScanChoices(sheet="Ще"))
    assert (cells(chosen), chosen.others) == ([("інше",)], ("Діти",))
    assert cause_of(path, sheet="Нема") == FileCause.NO_SUCH_SHEET
    assert cause_of(workbooks.xlsx(path, {"a": workbooks.sheet_xml("")})) == FileCause.EMPTY


def test_an_ods_is_read_and_its_endless_blank_rows_are_not(tmp_path):
    rows = "".join(
        f"<table:table-row>{''.join(map(workbooks.ods_cell, row))}</table:table-row>"
        for row in ROWS
    )
    blank = workbooks.ods_cell("", 'table:number-columns-repeated="16384"')
    rows += f'<table:table-row table:number-rows-repeated="1048574">{blank}</table:table-row>'
    assert cells(scan(workbooks.ods(tmp_path / "a.ods", rows))) == [*map(tuple, ROWS)]


def test_far_empty_cells_do_no_harm(tmp_path):
    far = '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    path = one_sheet(tmp_path, workbooks.row_xml(1, ROWS[0]) + far)
    assert [row[:3] for row in cells(scan(path))] == [tuple(ROWS[0])]


def test_an_old_xls_is_read(lists):
    scanned = scan(lists / "old_format.xls")
    assert cells(scanned)[0] == ("№", "ПІБ", "Дата народження", "Стать")
    assert cells(scanned)[1] == ("1", "Їздоненко Ганна Петрівна", "14.03.2014", "ж")


def test_progress_is_told_up_to_the_last_row(tmp_path):
    told = []
    rows = ROWS * 800
    scan(
        workbooks.table_of(rows, tmp_path / "a.xlsx"),
        progress=Progress(tell=lambda done, total: told.append((done, total))),
    )
    assert told[-1] == (len(rows), len(rows))
    assert told == sorted(told)


@pytest.mark.parametrize("name", ["old_format.xls", "bad_rows.xlsx"])
def test_damaged_workbooks_are_read_or_refused(lists, tmp_path, name):
    sound = (lists / name).read_bytes()
    path = tmp_path / name
    for _ in range(12):
        data = bytearray(sound)
        for _ in range(5):
            data[CHANCE.randrange(8, len(data))] ^= 1 << CHANCE.randrange(8)
        path.write_bytes(data)
        with contextlib.suppress(InputRefused):
            assert scan(path).path == path


def test_of_several_sheets_the_first_with_children_is_read(tmp_path):
    sheets = {
        "Титул": workbooks.rows_xml([["Список вигаданих дітей"], ["Виконавець"]]),
        "Порожні заголовки": workbooks.rows_xml(ROWS[:1]),
        "Діти": workbooks.rows_xml(ROWS),
    }
    scanned = scan(workbooks.xlsx(tmp_path / "a.xlsx", sheets))
    assert (scanned.sheet, scanned.others) == ("Діти", ("Титул", "Порожні заголовки"))
