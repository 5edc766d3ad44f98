"""The corpus of hostile files: each is refused with its cause, or read without harm."""

import contextlib

import pytest

from caseapp.errors import InputRefused
from caseapp.lists.files.workbook import scan, scan_text
from caseapp.lists.problems import FileCause
from tests.caseapp.lists.hostile import FILES
from ui.messages import sentence

READ = {"deep.xlsx", "commas.txt", "rules.pdf", "doubled_part.docx"}  # harmless, whatever they say
CAUSES = {
    "entities.docx": FileCause.XML_ENTITIES,
    "outer_entity.docx": FileCause.XML_ENTITIES,
    "entities_elsewhere.docx": FileCause.XML_ENTITIES,
    "zip_bomb.docx": FileCause.SUSPICIOUS_COMPRESSION,
    "columns.docx": FileCause.TOO_MANY_COLUMNS,
    "wide_cells.docx": FileCause.TOO_MANY_COLUMNS,
    "long_cell.docx": FileCause.CELL_TOO_LONG,
    "password.docx": FileCause.ENCRYPTED,
    "workbook.docx": FileCause.WRONG_ENDING,
    "cut.docx": FileCause.DAMAGED,
    "cut.pdf": FileCause.DAMAGED,
    "head_only.pdf": FileCause.DAMAGED,
    "content_bomb.pdf": FileCause.TOO_MUCH_MEMORY,
    "packed_twice.pdf": FileCause.TOO_MUCH_MEMORY,
    "many_pages.pdf": FileCause.TOO_MANY_PAGES,
    "password.pdf": FileCause.ENCRYPTED,
    "scanned.pdf": FileCause.SCANNED,
    "no_words.pdf": FileCause.SCANNED,
    "workbook.pdf": FileCause.WRONG_ENDING,
}


def test_the_corpus_is_as_large_as_promised():
    assert len(FILES) >= 40
    assert FILES.keys() >= READ | CAUSES.keys()


@pytest.mark.parametrize("name", sorted(FILES.keys() - READ))
def test_a_hostile_file_is_refused_and_the_sentence_names_it(tmp_path, name):
    path = FILES[name](tmp_path / name)
    with pytest.raises(InputRefused) as refusal:
        scan(path)
    assert refusal.value.cause == CAUSES.get(name, refusal.value.cause)
    assert refusal.value.cause in set(FileCause)
    assert name in sentence(refusal.value)


@pytest.mark.parametrize("name", sorted(READ))
def test_what_does_no_harm_is_read(tmp_path, name):
    assert len(scan(FILES[name](tmp_path / name)).rows) <= 2


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td rowspan=999999999 colspan=999999999>x<td>y</table>" * 50,
        "<table>" * 20_000,
        "<table><tr><td>" * 3_000,
        "<table><tr><td>" + "<!--" * 50_000,
        "<table><tr><td>" + "<a " * 100_000,
    ],
)
def test_hostile_html_is_read_or_refused(html):
    with contextlib.suppress(InputRefused):
        assert scan_text("x", name="вставлене", html=html).pasted
