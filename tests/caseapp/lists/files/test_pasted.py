"""Pasted text: tables of spreadsheets and of HTML, and lines without columns."""

import pytest

from caseapp.errors import InputRefused
from caseapp.lists.choices import FREE_LINES, ScanChoices
from caseapp.lists.columns.guess import guess_head
from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.files.workbook import scan, scan_text
from caseapp.lists.problems import FileCause
from tests.caseapp.lists.made import TODAY

LINES = """Список дітей від 02.06.2025
1. Вигаденко Марія Іванівна, 12.03.2014, м. Херсон
2) Проба Іван – 2012 р.н.
3. Зразко Олена (05.06.2010), вивезена 24.02.2022
"""


def pasted(text, html="", **choices):
    return scan_text(text, ScanChoices(**choices), name="Вставлене", html=html)


def told(scanned):
    readings, refused = read_rows(scanned, recognise(scanned), today=TODAY)
    assert not refused
    return [(one.line, one.name_written, one.birth.edtf) for one in readings]


def test_lines_without_columns_are_taken_apart():
    scanned = pasted(LINES)
    assert (scanned.delimiter, scanned.encoding, scanned.pasted) == (FREE_LINES, "", True)
    assert told(scanned) == [
        ("1", "Вигаденко Марія Іванівна", "2014-03-12"),
        ("2", "Проба Іван", "2012"),
        ("3", "Зразко Олена", "2010-06-05"),
    ]
    assert [row.cells[-1] for row in scanned.rows] == LINES.splitlines()
    assert scanned.rows[3].cells[3] == "вивезена 24.02.2022"


def test_a_title_above_the_lines_names_the_list():
    scanned = pasted(LINES)
    head = guess_head(scanned, recognise(scanned))
    assert head.title.startswith("Список дітей")
    assert head.date.edtf == "2025-06-02"


def test_a_text_file_of_lines_is_read_alike(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(LINES.encode("cp1251"))
    scanned = scan(path)
    assert (scanned.encoding, scanned.delimiter) == ("cp1251", FREE_LINES)
    assert told(scanned) == told(pasted(LINES))


def test_cells_of_a_spreadsheet_with_and_without_headings():
    rows = "1\tВигаденко Марія\t12.03.2014\tж\n2\tПроба Іван\t14.05.2013\tч\n"
    expected = [("1", "Вигаденко Марія", "2014-03-12"), ("2", "Проба Іван", "2013-05-14")]
    assert told(pasted(rows)) == expected
    assert recognise(pasted(rows)).fields == ("line", "full_name", "birth", "sex")
    assert told(pasted(f"№\tПІБ\tДата народження\tСтать\n{rows}")) == expected


def test_columns_without_headings_by_their_cells():
    rows = "Вигаденко\tМарія\tІванівна\tХерсонська\nПроба\tІван\tПетрович\tДонецька\n"
    fields = recognise(pasted(rows)).fields
    assert fields == ("surname", "given_name", "patronymic", "origin_region")


def test_the_table_of_the_clipboard_is_preferred():
    html = """<html><style>td {color: red}</style><body><table><tr><th>ПІБ<th>Рік народження</tr>
        <tr><td rowspan=2>Вигаденко<br>Марія</td><td>2012</td></tr><tr><td>2013</td></tr>
        <tr><td colspan=2>Проба &amp; Іван</td></tr></table>"""
    rows = [row.cells for row in pasted("ПІБ Рік", html).rows]
    assert rows == [
        ("ПІБ", "Рік народження"),
        ("Вигаденко\nМарія", "2012"),
        ("Вигаденко\nМарія", "2013"),
        ("Проба & Іван", ""),
    ]
    assert pasted("а;б\nв;г", html, delimiter=";").rows[0].cells == ("а", "б")


@pytest.mark.parametrize("text", ["", "  \n "])
def test_nothing_pasted_is_refused(text):
    with pytest.raises(InputRefused) as refusal:
        pasted(text)
    assert (refusal.value.cause, refusal.value.path.name) == (FileCause.EMPTY, "Вставлене")


def test_rows_and_delimiter_are_what_a_person_says():
    text = "Перелік\nхто|коли\nВигаденко Марія|2012\nПроба Іван|2013\n"
    chosen = pasted(text, delimiter="|", header_rows=(2,), first_row=4)
    columns = recognise(chosen, {"хто": "full_name", "коли": "birth"})
    assert (columns.header_rows, columns.first_row) == ((2,), 4)
    readings, _ = read_rows(chosen, columns, today=TODAY)
    assert [(one.name_written, one.birth.edtf) for one in readings] == [("Проба Іван", "2013")]


def test_a_person_can_say_that_there_are_no_headings():
    scanned = pasted("Вигаденко Марія;2012\nПроба Іван;2013\n", delimiter=";", header_rows=())
    assert told(scanned) == [("", "Вигаденко Марія", "2012"), ("", "Проба Іван", "2013")]
