"""Widths follow what the rows say: nothing is cut that has room, and a date never is."""

import pytest

from caseapp.lists.overview import lists
from exports.dates import brief
from ui import words
from ui.main_window import USUAL
from ui.models.row_table import Column, RowTable
from ui.shell import PageName, Place
from ui.widgets.row_view import RowView
from ui.words import LANGUAGES

LONG = "2019-06-02/2020-06-30"


def _shown(qtbot, columns, rows, letters):
    view = RowView(RowTable(columns), "Rows", wrapping=True)
    qtbot.addWidget(view)
    view.table.set_rows(rows)
    view.resize(view.fontMetrics().averageCharWidth() * letters, 300)
    view.show()
    qtbot.waitExposed(view)
    return view


def _text(view, column):
    """Give the width of what the first row says in a column."""
    return view.fontMetrics().horizontalAdvance(view.table.texts(0)[column])


@pytest.fixture
def columns():
    return (
        Column("Name", lambda row: row[0], width=10, least=4, stretch=True),
        Column("To whom it was sent by then", lambda row: row[1], width=40, least=8),
        Column(
            "Born",
            lambda row: "between 02.06.2019 and 30.06.2020",
            edtf=lambda row: LONG,
            brief=lambda row: brief(LONG, "en"),
            width=12,
        ),
    )


def test_room_that_one_column_does_not_need_goes_to_another(qtbot, columns):
    view = _shown(qtbot, columns, [("a name of some thirty letters", "bee")], 110)
    assert view.columnWidth(0) > _text(view, 0)
    assert view.columnWidth(2) > _text(view, 2)
    assert view.horizontalScrollBar().maximum() == 0


def test_a_date_without_room_is_said_briefly_and_never_cut(qtbot, columns):
    view = _shown(qtbot, columns, [("a name of some thirty letters", "b" * 60)], 62)
    assert view.table.brief(0, 2) == "02.06.2019–30.06.2020"
    assert view.columnWidth(2) < _text(view, 2)
    whole = view.fontMetrics().horizontalAdvance(view.table.brief(0, 2))
    assert view.columnWidth(2) >= whole + 16


def test_a_title_wraps_before_it_is_cut(qtbot, columns):
    wide = _shown(qtbot, columns, [("a", "b" * 60)], 150)
    narrow = _shown(qtbot, columns, [("a name of some thirty letters", "b" * 60)], 44)
    assert narrow.columnWidth(1) < narrow.fontMetrics().horizontalAdvance(columns[1].title)
    assert narrow.horizontalHeader().height() > wide.horizontalHeader().height()


@pytest.mark.parametrize("page", [PageName.CASES, PageName.ENTRIES])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_small_screen_shows_every_column(qtbot, demo_window, page, language):
    words.set_language(language)
    demo_window.resize(*USUAL)
    demo_window.redress()
    first = demo_window.desk.read(lists)[0]
    demo_window.go(Place(page, record=first.list_id if page == PageName.ENTRIES else None))
    view = demo_window.chrome.stack.front.view
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() == 0)  # laid out, and it fits
    (born,) = (at for at, column in enumerate(view.table.columns) if column.name == "born")
    for text in view.table.longest(view.table.columns[born].brief):
        assert view.columnWidth(born) > view.fontMetrics().horizontalAdvance(text)


def test_a_column_that_was_left_out_comes_back_with_all_the_room_it_needs(qtbot):
    columns = (
        Column("Name", lambda row: row, width=20, least=20, stretch=True),
        Column("Lists", lambda row: "l" * 50, width=20, least=8, spare=True),
    )
    view = RowView(RowTable(columns), "Rows")
    view.spares = True
    view.let_arrange()
    qtbot.addWidget(view)
    view.table.set_rows(["a name"])
    letter = view.fontMetrics().averageCharWidth()
    view.resize(letter * 30, 300)
    view.show()
    qtbot.waitExposed(view)
    assert view.isColumnHidden(1)
    view.resize(letter * 160, 300)
    qtbot.waitUntil(lambda: not view.isColumnHidden(1))
    assert view.columnWidth(1) > _text(view, 1)
