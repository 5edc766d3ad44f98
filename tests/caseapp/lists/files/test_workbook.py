"""Files read word for word, and hostile ones that only the parser in its child meets."""

import contextlib
import random
import sys
import threading
import tracemalloc
import zipfile

import pytest

from caseapp.errors import InputRefused
from caseapp.lists.choices import ScanChoices
from caseapp.lists.files import child_process
from caseapp.lists.files.limits import LIMITS, MEBIBYTE, Limits
from caseapp.lists.files.tabular_text import guess_delimiter, guess_encoding
from caseapp.lists.files.workbook import scan
from caseapp.lists.files.xlsx_parts import shown_part
from caseapp.lists.problems import FileCause
from caseapp.progress import Cancelled, Progress
from tests.caseapp.lists import workbooks

CHANCE = random.Random(7)  # noqa: S311 - the same bytes in every run, no secret
ROWS = [["№", "ПІБ", "Дата народження"], ["1", "Їздоненко Ганна", "14.03.2014"]]
UKRAINIAN = (
    "№;Прізвище;Ім'я;Область\r\n1;Їздонина;Єлизавета;Донецька область\r\n"
    "2;ҐРУДАК;Марко;Херсонська область\r\n3;ЮРДАЛСЬКИЙ;ЄВГЕН;ЛУГАНСЬКА ОБЛАСТЬ\r\n"
)
RUSSIAN = "№;Ф.И.О.;Пол\r\n1;Щодринец Ирина Николаевна;ж\r\n2;Ершонский Богдан;м\r\n"


def cells(scanned):
    return [row.cells for row in scanned.rows]


def cause_of(path, limits=LIMITS, **choices):
    with pytest.raises(InputRefused) as refusal:
        scan(path, ScanChoices(**choices), limits=limits)
    assert refusal.value.path == path
    return refusal.value.cause


def one_sheet(tmp_path, inside, **parts):
    return workbooks.xlsx(tmp_path / "a.xlsx", {"Список": workbooks.sheet_xml(inside)}, **parts)


def test_a_workbook_comes_back_word_for_word(tmp_path):
    scanned = scan(workbooks.table_of([*ROWS, [], ["2", "  Дар\u202eя ", ""]], tmp_path / "a.xlsx"))
    assert cells(scanned) == [*map(tuple, ROWS), ("2", "  Дар\u202eя ", "")]
    assert [row.number for row in scanned.rows] == [1, 2, 4]
    assert (scanned.sheet, scanned.sheets) == ("Список", ("Список",))
    assert (scanned.encoding, scanned.delimiter) == ("", "")
    assert not scanned.sheet_choice_needed


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
    assert (scanned.sheet, scanned.sheet_choice_needed) == ("Діти", True)
    assert scanned.sheets == ("Порожній", "Діти", "Ще")
    chosen = scan(path, ScanChoices(sheet="Ще"))
    assert (cells(chosen), chosen.sheet_choice_needed) == ([("інше",)], False)
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


@pytest.mark.parametrize("text", [UKRAINIAN, RUSSIAN])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8_u"]
)
def test_encodings_are_told_apart(tmp_path, text, encoding):
    text = text.replace("№", "N") if encoding == "koi8_u" else text
    path = tmp_path / "a.csv"
    path.write_bytes(text.encode(encoding))
    scanned = scan(path)
    assert cells(scanned) == [tuple(line.split(";")) for line in text.splitlines()]
    assert scanned.delimiter == ";"


def test_a_byte_order_mark_is_no_part_of_the_first_heading(tmp_path):
    for encoding in ("utf-16-le", "utf-16-be"):
        path = tmp_path / "a.csv"
        path.write_bytes(f"\ufeff{UKRAINIAN}".encode(encoding))
        assert cells(scan(path))[0][0] == "№"


def test_a_few_words_are_enough_to_tell_cp1251_from_koi8():
    for text in (
        "Прізвище;Їздонина\r\n",
        "ПРІЗВИЩЕ;ЇЗДОНИНА;ЄЛИЗАВЕТА\r\n",
        "ГОЙДАНУК;Гліб\r\n",
        "Имя;Илья\n",
        "ФИО\nЩодринец\n",
    ):
        assert guess_encoding(text.encode("cp1251")) == "cp1251"
        assert guess_encoding(text.encode("koi8_u")) == "koi8_u"


@pytest.mark.parametrize("change", [str, str.upper, str.lower])
@pytest.mark.parametrize("encoding", ["cp1251", "koi8_u"])
def test_the_sample_is_read_in_either_encoding(lists, change, encoding):
    text = (lists / "handed_over_339_cp1251.csv").read_bytes().decode("cp1251")
    for line in text.replace("№", "N").splitlines():
        assert guess_encoding(change(line).encode(encoding)) == encoding


def test_an_encoding_can_be_said_and_a_wrong_one_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(UKRAINIAN.encode("cp1251"))
    assert scan(path, ScanChoices(encoding="cp1251")).encoding == "cp1251"
    assert cause_of(path, encoding="utf-8") == FileCause.WRONG_ENCODING
    assert cause_of(path, encoding="no-such") == FileCause.WRONG_ENCODING


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("Список, переданий 02.06.2025\r\n№;ПІБ;Дата\r\n1;Їздонина, Єлизавета;2012\r\n", ";"),
        ("№,ПІБ,Дата\n1,Їздонина Єлизавета,2012\n", ","),
        ("№\tПІБ\tДата\n1\tЇздонина, Єлизавета\t2012\n", "\t"),
        ("№|ПІБ|Дата\n1|Їздонина; Єлизавета|2012\n", "|"),
        ('№,ПІБ\n1,"Їздонина; Єлизавета; Романівна"\n2,"а; б; в"\n', ","),
    ],
)
def test_delimiters_are_guessed_from_the_first_rows(text, delimiter):
    assert guess_delimiter(text) == delimiter


def test_quoted_delimiters_quotes_and_line_breaks_stay_in_their_cell(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text('№;ПІБ;Примітка\n1;"Їздонина; ""Ліза""";"два\nрядки"\n2;б;в\n', "utf-8")
    assert cells(scan(path))[1:] == [("1", 'Їздонина; "Ліза"', "два\nрядки"), ("2", "б", "в")]


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("a;b\0;c\n", FileCause.NOT_TEXT),
        ("a;" + "б" * 1_000_001, FileCause.CELL_TOO_LONG),
        (";".join("x" * 1000), FileCause.TOO_MANY_COLUMNS),
        ("a;b\n" * 200_001, FileCause.TOO_MANY_ROWS),
        (";;\n;;\n", FileCause.EMPTY),
    ],
)
def test_hostile_texts_are_refused(tmp_path, text, cause):
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    assert cause_of(path, encoding="utf-8") == cause


def test_bytes_that_are_no_text_are_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(bytes(range(256)) * 50)
    assert cause_of(path) in {FileCause.NOT_TEXT, FileCause.WRONG_ENCODING}


def test_a_huge_cell_is_refused(tmp_path):
    noise = "".join(chr(0x430 + i * i % 32) for i in range(1_100_000))
    path = one_sheet(tmp_path, workbooks.row_xml(1, ["ПІБ", noise]))
    assert cause_of(path, limits=Limits(ratio=10_000)) == FileCause.CELL_TOO_LONG


def test_one_long_text_used_by_very_many_cells_does_not_fill_memory(tmp_path):
    shared = "".join(chr(0x430 + i * 7 % 32) for i in range(30_000))
    strings = ('<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1">'
               f"<si><t>{shared}</t></si></sst>")  # fmt: skip
    rows = "".join(f'<row r="{i}"><c r="A{i}" t="s"><v>0</v></c></row>' for i in range(1, 60_000))
    path = workbooks.xlsx(
        tmp_path / "a.xlsx",
        {"a": workbooks.sheet_xml(rows)},
        xl__sharedStrings_dot_xml=strings,
    )
    relations = 'Target="sharedStrings.xml"'
    _link_shared_strings(path, relations)
    assert cause_of(path) in {FileCause.TOO_MUCH_MEMORY, FileCause.CELL_TOO_LONG}


def _link_shared_strings(path, relation):
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    link = f'<Relationship Id="t" Type="{kind}" {relation}/></Relationships>'
    rels = files["xl/_rels/workbook.xml.rels"].replace(b"</Relationships>", link.encode())
    workbooks.zipped(path, files | {"xl/_rels/workbook.xml.rels": rels})


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit on memory there")
def test_a_child_that_takes_too_much_memory_is_refused(tmp_path):
    path = workbooks.table_of([["Гойданук Гліб" * 20] * 50] * 2000, tmp_path / "a.xlsx")
    limits = Limits(memory=40 * MEBIBYTE, ratio=10_000)
    assert cause_of(path, limits=limits) == FileCause.TOO_MUCH_MEMORY


def test_a_child_that_takes_too_long_is_refused(tmp_path, monkeypatch):
    program = tmp_path / "slow.py"
    program.write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(child_process, "_PROGRAM", program)
    assert cause_of(workbooks.table_of(ROWS, tmp_path / "a.xlsx"), limits=Limits(seconds=1)) == (
        FileCause.TOO_SLOW
    )


@pytest.mark.parametrize("words", ["", "import sys; print('{}'); sys.exit(3)", "print('{\"a')"])
def test_a_child_that_falls_silent_is_refused(tmp_path, monkeypatch, words):
    program = tmp_path / "silent.py"
    program.write_text(f"import sys; sys.stdin.buffer.read()\n{words}\n")
    monkeypatch.setattr(child_process, "_PROGRAM", program)
    path = workbooks.table_of(ROWS, tmp_path / "a.xlsx")
    assert cause_of(path) in {FileCause.DAMAGED, FileCause.TOO_MUCH_MEMORY}


def test_a_scan_can_be_cancelled_and_leaves_no_thread(tmp_path):
    path = workbooks.table_of(ROWS * 800, tmp_path / "a.xlsx")
    before = set(threading.enumerate())
    with pytest.raises(Cancelled):
        scan(path, progress=Progress(stop=lambda: True))
    assert set(threading.enumerate()) <= before


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


def test_a_sheet_as_wide_and_long_as_the_limits_allow_is_read(tmp_path):
    corners = workbooks.text_cell("A1", "ПІБ"), workbooks.text_cell("SR15625", "x")
    path = one_sheet(tmp_path, f"<row>{corners[0]}</row><row>{corners[1]}</row>")
    assert [row.number for row in scan(path).rows] == [1, 15_625]


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_cell_without_end_is_refused_before_it_fills_the_memory(tmp_path, quote):
    path = tmp_path / "endless.csv"
    size = 10_000_000
    path.write_bytes(f"Прізвище;Ім'я\nВигаденко;{quote}".encode() + "ї".encode() * size)
    tracemalloc.start()
    try:
        with pytest.raises(InputRefused) as refused:
            scan(path)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert refused.value.cause == "cell_too_long"
    assert most < 3 * path.stat().st_size
