"""A mark that turns the direction of writing stands as a sign, and turns nothing beside it."""

import re

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QStyleOptionViewItem,
    QWidget,
)

from caseapp.cases import index
from caseapp.lists import overview
from tests.factories import a_candidate, a_line, a_list, a_listed_case, a_pool
from tests.ui.importing import open_import, walk
from tests.ui.pages.review.pairs import ALIKE
from tests.ui.places import NEEDS_FILE
from ui.models.row_table import Column, RowTable
from ui.pages.importing.state import Step
from ui.seen import SIGN, seen
from ui.shell import PageName, Place
from ui.widgets.labels import label
from ui.widgets.row_view import RowView

TURNED = "Цюбленко Дар\u202eья"
TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def test_marks_are_seen_and_letters_stay():
    assert seen(TURNED) == f"Цюбленко Дар{SIGN}ья"
    assert seen("\u200fא\u2067б\u2069\u202a") == f"{SIGN}א{SIGN}б{SIGN}{SIGN}"
    assert seen("Ґалаґан Дар’я, ‘21’ – №\u00a05") == "Ґалаґан Дар’я, ‘21’ – №\u00a05"
    assert len(seen(TURNED)) == len(TURNED)


def _painted(view, row, column):
    """Give how a cell is painted."""
    image = QImage(400, 60, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter, option = QPainter(image), QStyleOptionViewItem()
    option.rect, option.font = QRect(0, 0, 400, 60), view.font()
    option.fontMetrics = view.fontMetrics()
    view.itemDelegate().paint(painter, option, view.model().index(row, column))
    painter.end()
    return image


def test_a_neighbour_in_the_same_cell_is_painted_as_beside_any_other(qtbot):
    """The second line of a cell looks the same below a turning first line as below any other."""
    table = RowTable((Column("Pair", lambda row: row, stretch=True),))
    view = RowView(table, "Pairs", lines=2)
    qtbot.addWidget(view)
    table.set_rows([f"{TURNED}\nШуконденко Дарина", f"{seen(TURNED)}\nШуконденко Дарина"])
    assert _painted(view, 0, 0) == _painted(view, 1, 0)
    assert table.rows[0].startswith(TURNED)  # what is kept is word for word


def test_a_label_that_quotes_a_name_is_not_turned(qtbot):
    made = label(f"«{TURNED}» has marks; look at the line")
    qtbot.addWidget(made)
    made.setText(f"«{TURNED}» again")
    assert made.text() == f"«{seen(TURNED)}» again"


@pytest.fixture
def turned_window(open_window):
    """A file whose names and titles hold a turning mark, with a pair to judge."""

    def _fill(session):
        handed = a_list(session, title="Список \u202e339")
        pool = a_pool(session, title="Банк \u202eданих")
        ours = a_listed_case(session, handed, TURNED)
        a_candidate(session, ours, a_line(session, pool, "Шуконденко \u2067Дарина"), evidence=ALIKE)

    open_window.desk.workspace.put_aside(_fill)
    return open_window


def _place(window, name):
    lists = window.desk.read(overview.lists)
    cases = window.desk.read(index.rows)
    record, detail = None, ""
    if name in (PageName.ENTRIES, PageName.LEDGER):
        record = lists[0].list_id
    if name == PageName.VERSIONS:
        record, detail = lists[1].list_id, str(lists[0].list_id)
    if name in (PageName.CASE, PageName.PREVIEW):
        record = cases[0].case_id
    return Place(name, record=record, detail=detail)


def _texts(whole: QWidget):
    """Give every text that a window shows but does not let be changed."""
    for widget in (whole, *whole.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QPlainTextEdit) and widget.isReadOnly():
            yield widget.toPlainText()
        if isinstance(widget, QComboBox):
            yield from map(widget.itemText, range(widget.count()))
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model())


def _cells(model):
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")


def test_no_page_shows_a_turning_mark(qapp, turned_window):
    for name in NEEDS_FILE:
        turned_window.go(_place(turned_window, name))
        qapp.processEvents()
        turned = {text for text in _texts(turned_window) if TURNING.search(text)}
        assert turned == set(), name


def test_the_rows_of_an_import_show_the_mark_and_its_remark_unturned(turned_window, tmp_path):
    path = tmp_path / "рядки.csv"
    path.write_text(f"№;ПІБ;Дата народження\n8;{TURNED};04.2012\n", encoding="utf-8")
    page = open_import(turned_window, path)
    walk(page, Step.ROWS)
    step = page.steps[Step.ROWS]
    step.view.select(0)
    told = step.row.toPlainText()
    assert told.count(SIGN) == 2  # in its remark and among its cells
    assert not {text for text in _texts(turned_window) if TURNING.search(text)}
    assert TURNED in step.table.rows[0].cells.values()
