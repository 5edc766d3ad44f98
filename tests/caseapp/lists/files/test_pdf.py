"""PDF: ruled tables, columns without lines, and columns that a person cuts."""

from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Table, TableStyle

import exports
from caseapp.lists.choices import ScanChoices, with_cut, without_cut
from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.files.child.gaps import Word, cells_of, gaps, lines_of_words, with_continued
from caseapp.lists.files.workbook import scan
from tests.caseapp.lists.made import TODAY

HEADINGS = ["№", "ПІБ", "Дата народження", "Область"]
GIVEN = ("Гліб", "Ганна", "Марко", "Ірина", "Олег")


def rows(count):
    return [
        [str(line), f"Вигаденко {GIVEN[line % 5]}", f"{line % 28 + 1:02}.03.2014", "Херсонська"]
        for line in range(1, count + 1)
    ]


def pdf(path: Path, table, *, ruled=True) -> Path:
    """Write a table that repeats its headings on each page."""
    fonts = Path(exports.__file__).parent / "fonts"
    pdfmetrics.registerFont(TTFont("Noto", str(fonts / "NotoSans-Regular.ttf")))
    style = [("FONT", (0, 0), (-1, -1), "Noto", 9)]
    style += [("GRID", (0, 0), (-1, -1), 0.5, "#000000")] if ruled else []
    SimpleDocTemplate(str(path)).build([Table(table, repeatRows=1, style=TableStyle(style))])
    return path


def understood(scanned):
    readings, refused = read_rows(scanned, recognise(scanned), today=TODAY)
    assert not refused
    return [(one.line, one.name_written, one.birth.edtf, one.origin_region) for one in readings]


@pytest.mark.parametrize("ruled", [True, False])
def test_a_table_over_several_pages_is_one_list(tmp_path, ruled):
    scanned = scan(pdf(tmp_path / "a.pdf", [HEADINGS, *rows(90)], ruled=ruled))
    read = understood(scanned)
    assert [one[0] for one in read] == [str(line) for line in range(1, 91)]
    assert read[0] == ("1", "Вигаденко Ганна", "2014-03-02", "UA-65")
    assert len(scanned.cuts) == 3
    assert scanned.width == pytest.approx(595.3, abs=1)


@pytest.mark.parametrize("ruled", [True, False])
def test_columns_can_be_joined_and_split_by_hand(tmp_path, ruled):
    path = pdf(tmp_path / "a.pdf", [HEADINGS, *rows(9)], ruled=ruled)
    cuts = scan(path).cuts
    joined = scan(path, ScanChoices(cuts=without_cut(cuts, 1)))
    assert joined.cuts == without_cut(cuts, 1)
    assert joined.rows[1].cells == ("1", "Вигаденко Ганна 02.03.2014", "Херсонська")
    again = scan(path, ScanChoices(cuts=with_cut(joined.cuts, cuts[1])))
    assert again.rows[1].cells == tuple(rows(1)[0])


def test_the_lists_of_an_institution_are_the_same_in_both_formats(lists):
    read = [understood(scan(lists / f"institution_list.{ending}")) for ending in ("docx", "pdf")]
    assert read[0] == read[1]
    assert len(read[0]) == 60


def word(left, text, top=0.0):
    return Word(left, left + 5 * len(text), top, top + 10, text)


def test_words_on_one_height_are_one_line():
    lines = lines_of_words([word(50, "б", 1.0), word(10, "а"), word(10, "в", 20.0)])
    assert [[one.text for one in line] for line in lines] == [["а", "б"], ["в"]]


def test_a_gap_that_no_line_crosses_parts_columns():
    lines = [[word(10, "1", 20 * i), word(60, "Марко", 20 * i)] for i in range(5)]
    assert [50 < cut <= 60 for cut in gaps(lines)] == [True]
    assert gaps(lines[:2]) == ()
    assert cells_of(lines[0], gaps(lines)) == ["1", "Марко"]


def test_a_line_without_its_number_goes_on_above():
    table = [["№", "ПІБ"], ["1", "Вигаденко"], ["", "Марко"], ["2", "Проба"], ["3", "Ірина"]]
    assert with_continued(table) == [
        ["№", "ПІБ"],
        ["1", "Вигаденко\nМарко"],
        ["2", "Проба"],
        ["3", "Ірина"],
    ]
