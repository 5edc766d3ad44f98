"""What a file may cost before the process that reads it is stopped."""

import sys
import threading
import tracemalloc
import zipfile

import pytest

from caseapp.errors import InputRefused
from caseapp.lists.files import child_process
from caseapp.lists.files.limits import MEBIBYTE, Limits
from caseapp.lists.files.workbook import scan
from caseapp.lists.problems import FileCause
from caseapp.progress import Cancelled, Progress
from tests.caseapp.lists import workbooks
from tests.caseapp.lists.files.scanned import ROWS, cause_of, one_sheet


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
