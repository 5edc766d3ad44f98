"""DOCX: tables cell by cell, as Word shows them."""

import docx
import pytest

from caseapp.errors import InputRefused
from caseapp.lists.choices import ScanChoices
from caseapp.lists.columns.headings import recognise
from caseapp.lists.files.workbook import scan
from caseapp.lists.problems import FileCause
from tests.caseapp.lists import documents

HEADINGS = ["№", "ПІБ", "Дата народження"]
FIRST = ["1", "Гойданук Гліб", "12.03.2014"]
SECOND = ["2", "Їздоненко Ганна", "14.05.2013"]


def cells(scanned):
    return [list(row.cells) for row in scanned.rows]


def document(tmp_path, body):
    return scan(documents.docx(tmp_path / "a.docx", body))


def test_what_another_program_wrote_is_read(tmp_path):
    written = docx.Document()
    written.add_paragraph("Список дітей від 02.06.2025")
    table = written.add_table(0, 3)
    for row in (HEADINGS, FIRST, SECOND):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    written.save(tmp_path / "a.docx")
    scanned = scan(tmp_path / "a.docx")
    assert cells(scanned) == [["Список дітей від 02.06.2025"], HEADINGS, FIRST, SECOND]
    assert [row.number for row in scanned.rows] == [1, 2, 3, 4]
    assert recognise(scanned).fields == ("line", "full_name", "birth")


def test_merged_cells_keep_their_columns(tmp_path):
    wide = documents.cell("Вигаденко Іван", '<w:gridSpan w:val="2"/>') + documents.cell("x")
    top = documents.cell("Донецьк", '<w:vMerge w:val="restart"/>') + documents.cell("а")
    below = documents.cell("", "<w:vMerge/>") + documents.cell("б")
    rows = "".join(f"<w:tr>{inside}</w:tr>" for inside in (wide, top, below))
    read = cells(document(tmp_path, f"<w:tbl>{rows}</w:tbl>"))
    assert read == [["Вигаденко Іван", "", "x"], ["Донецьк", "а"], ["Донецьк", "б"]]


def test_a_table_goes_on_after_a_page_break_with_or_without_its_headings(tmp_path):
    body = documents.table([HEADINGS, FIRST])
    assert cells(document(tmp_path, body + documents.table([HEADINGS, SECOND]))) == [
        HEADINGS,
        FIRST,
        HEADINGS,
        SECOND,
    ]
    assert cells(document(tmp_path, body + documents.table([SECOND]))) == [HEADINGS, FIRST, SECOND]


def test_other_tables_are_sheets_of_their_own(tmp_path):
    letter = documents.table([["Кому", "Куди"], ["а", "б"]])
    body = letter + documents.paragraph("Список") + documents.table([HEADINGS, FIRST, SECOND])
    path = documents.docx(tmp_path / "a.docx", body)
    scanned = scan(path)
    assert (scanned.sheets, scanned.sheet, scanned.others) == (("1", "2"), "2", ("1",))
    assert cells(scanned) == [["Список"], HEADINGS, FIRST, SECOND]
    assert cells(scan(path, ScanChoices(sheet="1"))) == [["Кому", "Куди"], ["а", "б"]]
    with pytest.raises(InputRefused) as refusal:
        scan(path, ScanChoices(sheet="3"))
    assert refusal.value.cause == FileCause.NO_SUCH_SHEET


def test_a_table_within_a_cell_is_a_table_of_its_own(tmp_path):
    inner = documents.table([HEADINGS, FIRST, SECOND])
    body = f"<w:tbl><w:tr><w:tc>{documents.paragraph('рамка')}{inner}</w:tc></w:tr></w:tbl>"
    assert cells(document(tmp_path, body)) == [HEADINGS, FIRST, SECOND]


def test_what_was_deleted_is_not_read_and_what_was_inserted_is(tmp_path):
    changed = (
        "<w:p><w:r><w:t>Вига</w:t></w:r><w:del><w:r><w:t>лишнє</w:t></w:r></w:del>"
        "<w:ins><w:r><w:t>денко</w:t><w:tab/><w:t>Іван</w:t></w:r></w:ins></w:p>"
    )
    rows = f"<w:tr><w:tc>{changed}</w:tc></w:tr>" + documents.row(["x"], "<w:del/>")
    sheet = f"<w:sdt><w:sdtContent>{rows}</w:sdtContent></w:sdt>"
    assert cells(document(tmp_path, f"<w:tbl>{sheet}</w:tbl>")) == [["Вигаденко\tІван"]]


def test_paragraphs_of_a_cell_are_lines(tmp_path):
    body = documents.table([HEADINGS, ["1", "Вигаденко Марія\nВигаденко Іван", "2012\n2014"]])
    assert cells(document(tmp_path, body))[1] == [
        "1",
        "Вигаденко Марія\nВигаденко Іван",
        "2012\n2014",
    ]


def test_without_tables_each_paragraph_is_a_line(tmp_path):
    lines = ("Список", "1. Вигаденко Марія, 12.03.2014", "2. Проба Іван, 2012 р.н.")
    scanned = document(tmp_path, "".join(map(documents.paragraph, lines)))
    assert scanned.fields[:3] == ("line", "full_name", "birth")
    assert scanned.rows[1].cells[:3] == ("1", "Вигаденко Марія", "12.03.2014")
    assert recognise(scanned).first_row == 2
