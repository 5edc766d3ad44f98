"""Hostile files: each is refused with its own cause before anything parses it."""

import contextlib
import os
import random
import struct
import zipfile

import pytest

from caseapp.errors import InputRefused
from caseapp.lists.files.guard import Kind, inspect
from caseapp.lists.files.limits import MEBIBYTE, Limits
from caseapp.lists.problems import FileCause
from tests.caseapp.lists import workbooks

CHANCE = random.Random(7)  # noqa: S311 - the same bytes in every run, no secret
NAME = [["ПІБ"], ["Гойданук Гліб"]]
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{"&" + before + ";"}{"&" + before + ";"}">'
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def cause_of(path, limits=None):
    with pytest.raises(InputRefused) as refusal:
        inspect(path, limits or Limits())
    assert refusal.value.path == path
    return refusal.value.cause


def sheet_cause(tmp_path, sheet):
    return cause_of(workbooks.xlsx(tmp_path / "a.xlsx", {"a": sheet}))


def with_cells(*references):
    cells = "".join(workbooks.text_cell(reference, "x") for reference in references)
    return workbooks.sheet_xml(f"<row>{cells}</row>")


def test_the_sample_with_two_cells_is_refused(lists):
    assert cause_of(lists / "two_cells.xlsx") == FileCause.FAR_CELL


@pytest.mark.parametrize(
    "name", ["bad_rows", "handed_over_339", "handed_over_version_2", "reply_2025-07-23"]
)
def test_sound_samples_pass(lists, name):
    inspected = inspect(lists / f"{name}.xlsx")
    assert inspected.kind is Kind.XLSX
    assert len(inspected.sha256) == 64
    assert [extent.rows > 10 for extent in inspected.extents.values()] == [True]


@pytest.mark.parametrize(
    ("reference", "cause"),
    [
        ("A200001", FileCause.FAR_CELL),
        ("SS1", FileCause.FAR_CELL),
        ("XFD1", FileCause.FAR_CELL),
        ("SR200000", FileCause.FAR_CELL),
        ("ZZZZ1", FileCause.FAR_CELL),
        ("A9999999999999999999", FileCause.FAR_CELL),
    ],
)
def test_a_far_cell_is_found_without_building_the_sheet(tmp_path, reference, cause):
    assert sheet_cause(tmp_path, with_cells("A1", reference)) == cause


@pytest.mark.parametrize(
    "cell",
    [
        "<c t='inlineStr' r = 'XFD1'><is><t>x</t></is></c>",
        '<x:c r="XFD1"><x:v>1</x:v></x:c>',
        '<c s=">" r="XFD1"><v>1</v></c>',
        '<c\n\tr="XFD1"\n><v>1</v></c>',
        '<c r="XFD1"><f>1+1</f></c>',
        "<c><v>1</v></c>" * 600,
    ],
)
def test_a_far_cell_is_found_however_it_is_written(tmp_path, cell):
    sheet = workbooks.sheet_xml(f'<row r="1">{cell}</row>')
    many = cell.count("<c>") > 1
    cause = FileCause.TOO_MANY_COLUMNS if many else FileCause.FAR_CELL
    assert sheet_cause(tmp_path, sheet) == cause


def test_a_far_cell_is_found_across_the_pieces_of_a_long_sheet(tmp_path):
    rows = [f"<row>{workbooks.text_cell(f'A{i}', 'б' * 50)}</row>" for i in range(1, 40_000)]
    sheet = workbooks.sheet_xml("".join(rows) + workbooks.text_cell("XFD40000", "x"))
    path = workbooks.xlsx(tmp_path / "a.xlsx", {"a": sheet})
    assert cause_of(path) == FileCause.TOO_MANY_COLUMNS


def test_empty_cells_and_a_wrong_dimension_far_away_do_no_harm(tmp_path):
    far = '<row r="1048576" ht="15"><c r="XFD1048576" s="3"/></row>'
    sheet = workbooks.rows_xml(NAME).replace("</sheetData>", f"{far}</sheetData>")
    sheet = sheet.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    extents = inspect(workbooks.xlsx(tmp_path / "a.xlsx", {"a": sheet})).extents
    assert extents["a"].rows == 2
    assert extents["a"].columns <= 26


def test_1000_columns_are_refused(tmp_path):
    assert sheet_cause(tmp_path, workbooks.rows_xml([["x"] * 1000])) == FileCause.TOO_MANY_COLUMNS


def test_too_many_rows_are_refused(tmp_path):
    rows = "".join(f'<row r="{i}"><c r="A{i}"><v>{i}</v></c></row>' for i in range(1, 200_002))
    assert sheet_cause(tmp_path, workbooks.sheet_xml(rows)) == FileCause.TOO_MANY_ROWS


def test_a_zip_bomb_is_refused_by_its_ratio(tmp_path):
    files = {"xl/workbook.xml": "<a/>", "xl/media/zeros.bin": b"\0" * (30 * MEBIBYTE)}
    path = workbooks.zipped(tmp_path / "a.xlsx", files)
    assert cause_of(path) == FileCause.SUSPICIOUS_COMPRESSION


def test_parts_that_are_too_large_together_are_refused(tmp_path):
    noise = CHANCE.randbytes(MEBIBYTE)
    files = {"xl/workbook.xml": "<a/>"} | {f"xl/media/{i}.bin": noise for i in range(4)}
    path = workbooks.zipped(tmp_path / "a.xlsx", files)
    assert cause_of(path, Limits(unpacked=3 * MEBIBYTE)) == FileCause.UNPACKED_TOO_LARGE
    assert cause_of(path, Limits(part=MEBIBYTE // 2)) == FileCause.UNPACKED_TOO_LARGE


def test_a_directory_that_lies_about_a_size_is_refused(tmp_path):
    path = workbooks.xlsx(tmp_path / "a.xlsx", {"a": workbooks.rows_xml(NAME * 500)})
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        size = struct.pack("<L", archive.getinfo("xl/worksheets/sheet1.xml").file_size)
    path.write_bytes(data.replace(size, struct.pack("<L", 100)))
    assert cause_of(path) == FileCause.DAMAGED


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"])
@pytest.mark.parametrize("before", [f"{BOMB}]>", '<!DOCTYPE a SYSTEM "file:///etc/passwd">'])
def test_entities_and_document_types_are_refused_in_every_part(tmp_path, part, before):
    path = workbooks.xlsx(tmp_path / "a.xlsx", {"a": workbooks.rows_xml(NAME)})
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files[part] = before.encode() + files.get(part, b"<styleSheet/>")
    assert cause_of(workbooks.zipped(path, files)) == FileCause.XML_ENTITIES


def test_an_entity_across_two_pieces_is_found(tmp_path):
    filler = " " * (MEBIBYTE - 3)
    noise = CHANCE.randbytes(MEBIBYTE).hex()
    sheet = f"{filler}<!DOCTYPE a>{noise}"
    assert sheet_cause(tmp_path, sheet) == FileCause.XML_ENTITIES


def test_xml_in_an_encoding_that_would_hide_entities_is_refused(tmp_path):
    path = workbooks.xlsx(tmp_path / "a.xlsx", {"a": workbooks.rows_xml(NAME)})
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["xl/worksheets/sheet1.xml"] = f"{BOMB}]><worksheet/>".encode("utf-16")
    assert cause_of(workbooks.zipped(path, files)) == FileCause.DAMAGED


@pytest.mark.parametrize("kept", [30, 200, 900])
def test_a_truncated_workbook_is_damaged(tmp_path, kept):
    path = workbooks.table_of(NAME, tmp_path / "a.xlsx")
    path.write_bytes(path.read_bytes()[:kept])
    assert cause_of(path) == FileCause.DAMAGED


def test_flipped_bits_are_refused_or_change_nothing(tmp_path):
    path = workbooks.table_of(NAME * 20, tmp_path / "a.xlsx")
    sound = path.read_bytes()
    for _ in range(200):
        data = bytearray(sound)
        data[CHANCE.randrange(len(data))] ^= 1 << CHANCE.randrange(8)
        path.write_bytes(data)
        with contextlib.suppress(InputRefused):
            assert inspect(path).kind is Kind.XLSX


@pytest.mark.parametrize(
    ("name", "data", "cause"),
    [
        ("a.xlsx", b"\x89PNG\r\n\x1a\n" + b"x" * 50, FileCause.WRONG_ENDING),
        ("a.csv", b"\x89PNG\r\n\x1a\n" + b"x" * 50, FileCause.WRONG_ENDING),
        ("a.xlsx", b"a;b\r\n1;2", FileCause.WRONG_ENDING),
        ("a.csv", b"PK\x03\x04" + b"\0" * 50, FileCause.WRONG_ENDING),
        ("a.ods", b"PK\x03\x04" + b"\0" * 50, FileCause.WRONG_ENDING),
        ("a.xls", b"<html><table>", FileCause.WRONG_ENDING),
        ("a.xls", OLE, FileCause.WRONG_ENDING),
        ("a.xlsx", OLE, FileCause.WRONG_ENDING),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), FileCause.ENCRYPTED),
        ("a.xls", OLE + "EncryptedPackage".encode("utf-16-le"), FileCause.ENCRYPTED),
        ("a.xlsx", b"PK\x05\x06" + b"\0" * 18, FileCause.WRONG_ENDING),
        ("a.doc", b"x", FileCause.UNSUPPORTED_KIND),
        ("a.pdf", b"x", FileCause.WRONG_ENDING),
        ("a.docx", b"%PDF-1.7", FileCause.WRONG_ENDING),
        ("a.docx", b"PK\x05\x06" + b"\0" * 18, FileCause.WRONG_ENDING),
        ("a", b"a;b", FileCause.UNSUPPORTED_KIND),
        ("a.csv", b"", FileCause.EMPTY),
        ("a.xlsx", b" \r\n ", FileCause.EMPTY),
    ],
)
def test_a_file_that_is_not_what_it_says(tmp_path, name, data, cause):
    path = tmp_path / name
    path.write_bytes(data)
    assert cause_of(path) == cause


def test_a_zip_without_a_workbook_is_refused(tmp_path):
    path = workbooks.zipped(tmp_path / "a.xlsx", {"word/document.xml": "<a/>"})
    assert cause_of(path) == FileCause.WRONG_ENDING


def test_an_encrypted_part_is_refused(tmp_path):
    path = workbooks.table_of(NAME, tmp_path / "a.xlsx")
    data = bytearray(path.read_bytes())
    place = data.find(b"PK\x01\x02")
    data[place + 8] |= 1
    path.write_bytes(data)
    assert cause_of(path) == FileCause.ENCRYPTED


def test_two_parts_of_one_name_are_refused(tmp_path):
    path = workbooks.table_of(NAME, tmp_path / "a.xlsx")
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("xl/workbook.xml", "<a/>")
    assert cause_of(path) == FileCause.DAMAGED


def test_a_large_file_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"x" * 2000)
    assert cause_of(path, Limits(file=1000)) == FileCause.FILE_TOO_LARGE


def test_missing_files_folders_and_unreadable_ones(tmp_path):
    assert cause_of(tmp_path / "none.csv") == FileCause.MISSING
    assert cause_of(tmp_path) == FileCause.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_named_pipe_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "a.csv")
    assert cause_of(tmp_path / "a.csv") == FileCause.UNREADABLE


def test_repeated_rows_and_cells_of_ods_are_counted(tmp_path):
    cell = workbooks.ods_cell("x")
    rows = f'<table:table-row table:number-rows-repeated="1048576">{cell}</table:table-row>'
    assert cause_of(workbooks.ods(tmp_path / "a.ods", rows)) == FileCause.TOO_MANY_ROWS
    cells = workbooks.ods_cell("x", 'table:number-columns-repeated="16384"')
    row = f"<table:table-row>{cells}</table:table-row>"
    assert cause_of(workbooks.ods(tmp_path / "b.ods", row)) == FileCause.TOO_MANY_COLUMNS
