"""Twelve payloads through every text field of a case: no file read, no formula, no failed paper."""

import dataclasses
import io
import re
import zipfile

import pytest
from python_calamine import CalamineWorkbook

from caseapp.lists.summaries import EntryRow
from exports.case_summary import case_summary
from exports.fonts import glyphs
from exports.outgoing import Choices, Profile
from exports.profiles import cut
from exports.sheet_table import SheetColumn, SheetTable
from exports.spreadsheet import csv_bytes, xlsx
from exports.text import printable
from exports.words import words
from tests.exports.lines import PRINTED_AT
from tests.exports.marked import Marking, marked_case
from tests.exports.test_hostile import CANARY, opened, squeezed, text_of
from tests.exports.test_spreadsheet import SIGNS, cells_of
from ui.models.entry_columns import entry_columns

listening = opened  # the fixture
PAYLOADS = (
    "<b>жирно</b>",
    '<img src="{canary}" width="10" height="10"/>',
    '<a href="file://{canary}"><b',
    "</para></para>&bogus;&#0;",
    '=HYPERLINK("file://{canary}";"x")',
    "+cmd|' /C calc'!A0",
    "\t@SUM(1;2)",
    "\u202eабв\u202c\u200b\ufeff=1+1",
    "а\x00\x01\x1b\x7f\x85б",
    "Ґ" * 1_500,
    "рядок\r\n" * 40,
    ") Tj ET endstream endobj (\\",
)


@pytest.fixture(params=range(len(PAYLOADS)))
def hostile(request, tmp_path):
    """A case that has one payload in every text, and where the file stands that it wants."""
    canary = tmp_path / "canary.txt"
    canary.write_text(CANARY, encoding="utf-8")
    payload = PAYLOADS[request.param].replace("{canary}", str(canary))
    return marked_case(Marking(lambda _number: payload)), payload, str(canary)


def test_the_paper_shows_it_and_does_nothing(hostile, listening):
    case, payload, canary = hostile
    choices = Choices("uk", Profile.FULL, photo=True, recipient=payload, purpose=payload)
    pdf = case_summary(
        cut(case, choices), choices=choices, printed_by=payload, printed_at=PRINTED_AT
    )
    text = text_of(pdf)
    assert canary not in listening
    assert CANARY not in text
    assert text.count(squeezed(printable(payload, glyphs()))[:12]) > 60


def _texts(record):
    """Every text of a record, however deep."""
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, str):
                yield one
            elif dataclasses.is_dataclass(one):
                yield from _texts(one)


def test_no_table_of_it_holds_a_formula(hostile):
    case, payload, _ = hostile
    texts = tuple(_texts(case))
    assert texts.count(payload) > 150
    rows = tuple((text, text) for text in texts)
    table = SheetTable(payload[:20], (payload,), (SheetColumn(payload),) * 2, rows)
    _is_plain(table)


def test_no_line_of_a_list_holds_a_formula(hostile):
    _, payload, _ = hostile
    row = Marking(lambda _number: payload)(EntryRow, status="open", answer="located")
    columns = entry_columns(words("uk"))
    cells = tuple(column.value(row) for column in columns)
    titles = tuple(SheetColumn(column.title) for column in columns)
    _is_plain(SheetTable("x", (), titles, (cells,)))


def _is_plain(table):
    for delimiter in ",;":
        for line in cells_of(csv_bytes(table, ";"), delimiter):
            assert all(cell.strip()[:1] not in SIGNS or not cell.strip() for cell in line)
    book = xlsx([table])
    with zipfile.ZipFile(io.BytesIO(book)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "/sheet" in name]
        names = " ".join(parts.namelist())
    assert not any(re.search(r"<f[ >]|<hyperlink", sheet) for sheet in sheets)
    assert "externalLink" not in names
    assert CalamineWorkbook.from_filelike(io.BytesIO(book)).sheet_names
