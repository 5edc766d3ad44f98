import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from ui.models.row_table import Column, RowTable
from ui.widgets.column_widths import shared
from ui.widgets.row_view import RowView
from ui.widgets.whole_row import WholeRow


@pytest.fixture
def view(qtbot):
    columns = (
        Column("Number", str, sort=lambda row: row, width=8, tone=lambda row: "good"),
        Column("Text", lambda row: "довгий текст " * row, stretch=True),
    )
    made = RowView(RowTable(columns), "Rows")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.table.set_rows([3, 1, 2])
    made.show()
    qtbot.waitExposed(made)
    return made


def test_enter_opens_the_selected_row(qtbot, view):
    view.select(1)
    with qtbot.waitSignal(view.opened, timeout=1000) as opened:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [1]


def test_a_double_click_opens_the_row_under_it(qtbot, view):
    place = view.visualRect(view.table.index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.opened, timeout=1000) as opened:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args == [2]


@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier]
)
def test_a_row_is_selected_alone_whatever_keys_are_held(qtbot, view, held):
    view.let_several()
    view.select(2)
    qtbot.keyPress(view, Qt.Key.Key_F20, held)  # a name is pasted, a capital is typed
    view.select(0)
    assert view.selected_rows() == [3]
    view.select(0)
    assert view.selected_rows() == [3]


def test_enter_without_a_row_opens_nothing(qtbot, view):
    with qtbot.assertNotEmitted(view.opened):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_the_selected_record_stays_selected_when_rows_are_read_again(view):
    view.select(0)
    view.table.set_rows([1, 2, 3])
    assert view.selected() == 3
    view.table.keep([0, 1])
    assert view.selected() is None


def test_a_click_on_a_heading_sorts(qtbot, view):
    view.sort_by(0)
    assert [view.table.row(place) for place in range(3)] == [1, 2, 3]


def test_what_an_empty_table_says_is_painted(view):
    view.table.set_rows([])
    blank = view.grab().toImage()
    view.empty_text = "Nothing here"
    assert view.grab().toImage() != blank


COLUMN = st.tuples(st.integers(20, 400), st.integers(0, 380), st.booleans())


@given(st.lists(COLUMN, min_size=1), st.integers(100, 3000))
def test_columns_fill_the_width_and_no_title_is_cut(columns, width):
    wishes = [floor + more for floor, more, _ in columns]
    least, stretching = [floor for floor, _, _ in columns], [grows for *_, grows in columns]
    widths = shared(wishes, least, stretching, width)
    assert all(got >= floor for got, floor in zip(widths, least, strict=True))
    if sum(least) + len(columns) <= width and (any(stretching) or sum(wishes) >= width):
        assert width - len(columns) <= sum(widths) <= width


def test_a_column_that_can_be_spared_gives_way_until_columns_are_chosen(qtbot):
    columns = (
        Column("Name", lambda row: row[0], width=30, stretch=True, name="name"),
        Column("Lists", lambda row: row[1], width=20, spare=True, name="lists"),
    )
    view = RowView(RowTable(columns), "Names")
    view.spares = True
    qtbot.addWidget(view)
    view.show()
    letter = view.fontMetrics().averageCharWidth()
    view.resize(letter * 40, 200)
    assert view.shown_columns() == [0]
    view.resize(letter * 80, 200)
    assert view.shown_columns() == [0, 1]
    view.spares = False
    view.resize(letter * 40, 200)
    assert view.shown_columns() == [0, 1]


def test_several_rows_stay_selected_when_the_rows_are_read_again(view):
    view.let_several()
    view.selectAll()
    view.table.set_rows([2, 3])
    assert view.selected_rows() == [2, 3]
    view.table.keep([1])
    assert view.selected_rows() == [3]


def test_the_selected_row_is_said_whole_below(qtbot, view):
    whole = WholeRow(view)
    qtbot.addWidget(whole)
    view.select(0)
    assert whole.text() == f"Number: 3  ·  Text: {'довгий текст ' * 3}"
    view.table.set_rows([])
    assert whole.text() == ""
