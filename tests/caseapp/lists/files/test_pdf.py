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
from caseapp.lists.files.child.gaps import (
    Word,
    cells_of,
    gaps,
    lines_of_words,
    rows_of,
    with_continued,
)
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


def line(top, *pieces):
    return [one for left, text in pieces for one in spread(left, text, top)]


def spread(left, text, top):
    """Return the words of a text as print sets them, three points apart."""
    words = []
    for one in text.split():
        words.append(word(left, one, top))
        left = words[-1].right + 3
    return words


def table_of(children, columns=(60, 110, 220, 320, 430)):
    heading = ("№", "Прізвище", "Ім’я", "По батькові", "Народження")
    cells = [(str(n), "Вигаданюк" + "а" * (n // 10), "Олена", "Петрівна", "04.03.2012")
             for n in range(1, children + 1)]  # fmt: skip
    return [line(30 + 18 * at, *zip(columns, row, strict=False))
            for at, row in enumerate([heading, *cells])]  # fmt: skip


FOOTERS = (
    "Всього 30 дітей",
    "Начальник служби у справах дітей Вигадько О. О.",
    "Додаток до листа Вигаданої громади від 02.06.2025 про вигаданих дітей цього списку",
)


@pytest.mark.parametrize("children", [3, 8, 30])
def test_a_title_and_footers_take_no_column_and_join_no_row(children):
    table = table_of(children)
    below = [line(60 + 18 * len(table) + 18 * at, (60, text)) for at, text in enumerate(FOOTERS)]
    lines = [line(10, (60, "Список вигаданих дітей Вигаданої громади")), *table, *below]
    cuts = gaps(lines)
    assert len(cuts) == 4
    rows = rows_of(lines, cuts)
    assert rows[2][:2] == ["1", "Вигаданюк"]
    assert [row[0] for row in rows[-3:]] == list(FOOTERS)
    assert not any("".join(row[1:]) for row in rows[-3:])


def test_a_full_name_in_one_column_is_found_between_title_and_footer():
    names = [("7", "Вигаданюк Олена Петрівна", "04.03.2012")] * 30
    rows = [("№", "Прізвище Ім’я По батькові", "Дата"), *names]
    table = [line(30 + 18 * at, *zip((60, 90, 420), row, strict=True))
             for at, row in enumerate(rows)]  # fmt: skip
    lines = [*table, line(900, (60, FOOTERS[1])), line(920, (60, FOOTERS[0]))]
    assert len(gaps(lines)) == 2
    assert rows_of(lines, gaps(lines))[1] == list(names[0])


def test_a_footer_that_begins_right_of_a_cut_is_glued_to_no_name():
    lines = [*table_of(4), line(300, (60, FOOTERS[0])), line(320, (60, FOOTERS[1]))]
    rows = rows_of(lines, (24.0, *gaps(lines)))
    assert [row[1] for row in rows[-2:]] == list(FOOTERS[:2])
    assert all("\n" not in cell for row in rows for cell in row)
