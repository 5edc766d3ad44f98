from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from ui.models.row_table import RIGHT, Column, RowTable

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Row:
    number: int
    name: str


COLUMNS = (
    Column("No.", lambda row: str(row.number), sort=lambda row: row.number, align=RIGHT),
    Column("Name", lambda row: row.name, tone=lambda row: "good" if row.number > 5 else ""),
)


@pytest.fixture
def table(qapp, qtmodeltester):
    made = RowTable(COLUMNS, key=lambda row: row.number)
    made.set_rows([Row(2, "б"), Row(10, "а"), Row(1, "в")])
    qtmodeltester.check(made)
    return made


def _numbers(table):
    return [table.row(place).number for place in range(table.rowCount())]


def test_rows_stand_as_they_came(table):
    assert _numbers(table) == [2, 10, 1]
    assert table.texts(1) == ("10", "а")


def test_numbers_sort_as_numbers(table):
    table.sort(0, UP)
    assert _numbers(table) == [1, 2, 10]
    table.sort(0, DOWN)
    assert _numbers(table) == [10, 2, 1]
    table.sort(-1)
    assert _numbers(table) == [2, 10, 1]


def test_texts_sort_by_the_ukrainian_alphabet(table):
    table.set_rows([Row(1, "Їжакова"), Row(2, "Якименко"), Row(3, "Єрченко"), Row(4, "Журба")])
    table.sort(1, UP)
    assert _numbers(table) == [3, 4, 1, 2]


def test_a_filter_keeps_the_order_and_a_sort_keeps_the_filter(table):
    table.sort(1, UP)
    table.keep([0, 2])
    assert _numbers(table) == [2, 1]
    table.sort(0, UP)
    assert _numbers(table) == [1, 2]
    table.keep(None)
    assert _numbers(table) == [1, 2, 10]


def test_other_rows_drop_the_filter_and_keep_the_order(table):
    table.sort(0, UP)
    table.keep([0])
    table.set_rows([Row(9, "я"), Row(3, "ю")])
    assert _numbers(table) == [3, 9]
    assert table.texts(0) == ("3", "ю")


def test_a_row_is_found_by_its_key(table):
    table.sort(0, UP)
    assert table.place_of(10) == 2
    assert table.place_of(77) == -1


def test_what_a_cell_says(table):
    index = table.index(1, 1)
    assert table.data(index) == table.data(index, Qt.ItemDataRole.ToolTipRole) == "а"
    assert table.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Name: а"
    assert (table.tone(1, 1), table.tone(0, 1), table.tone(1, 0)) == ("good", "", "")


def test_headings_stand_where_their_cells_stand(table):
    heading = table.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert heading == int(RIGHT | Qt.AlignmentFlag.AlignVCenter)
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Name"


@given(st.lists(st.integers()), st.data())
def test_any_filter_and_sort_show_exactly_what_is_kept(qapp, numbers, data):
    table = RowTable(COLUMNS)
    table.set_rows([Row(number, "") for number in numbers])
    kept = data.draw(st.sets(st.sampled_from(range(len(numbers))))) if numbers else set()
    table.keep(sorted(kept))
    table.sort(0, UP)
    assert _numbers(table) == sorted(numbers[place] for place in kept)
