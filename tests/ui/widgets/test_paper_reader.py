"""A paper of many pages: drawn where it is looked at, gone through by page, key and word."""

import datetime as dt

import pytest
from PySide6.QtCore import QSizeF, Qt

from exports.blocks import Block
from exports.page import Paper, document
from exports.styles import cell
from exports.text import escaped
from ui.widgets.paper_layout import FIT_PAGE, FIT_WIDTH, laid_out
from ui.widgets.paper_reader import PaperReader

A4 = (595.0, 842.0)
NOW = dt.datetime(2025, 7, 1, tzinfo=dt.UTC)


@pytest.fixture(scope="module")
def pdf():
    rows = tuple((cell(escaped(f"рядок {number:04} об’їзд")),) for number in range(900))
    paper = Paper("Приклад", "Приклад", "uk", "Вигадана", NOW, "", is_demo=True)
    return document(paper, [Block((1,), rows, title=escaped("Рядки"))])


@pytest.fixture
def reader(qtbot, pdf):
    made = PaperReader()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    made.show_pdf(pdf)
    return made


def test_only_pages_in_sight_are_drawn(reader, qtbot):
    assert reader.view.count > 15
    reader.view.go(9)
    reader.view.viewport().repaint()
    qtbot.waitUntil(lambda: reader.view.drawer.is_idle)
    pages = {wanted.page for wanted in reader.view.drawer._kept}
    assert 9 in pages
    assert len(pages) < 6


def test_a_page_is_gone_to_by_its_number_and_by_keys(reader, qtbot):
    go_to(reader, qtbot, "7")
    assert reader.view.page == 6
    qtbot.keyClick(reader.view, Qt.Key.Key_PageDown)
    assert reader.number.text() == "8"
    qtbot.keyClick(reader.view, Qt.Key.Key_End)
    assert reader.number.text() == str(reader.view.count)
    qtbot.keyClick(reader.view, Qt.Key.Key_Home)
    assert (reader.number.text(), reader.view.verticalScrollBar().value()) == ("1", 8)


@pytest.mark.parametrize(("typed", "page"), [("999", -1), ("0", 0), ("x", 4), ("", 4)])
def test_a_number_that_no_page_has_leads_to_the_nearest_or_nowhere(reader, qtbot, typed, page):
    reader.view.go(4)
    go_to(reader, qtbot, typed)
    wanted = page % reader.view.count
    assert (reader.view.page, reader.number.text()) == (wanted, str(wanted + 1))


def go_to(reader, qtbot, typed):
    reader.number.setText(typed)
    qtbot.keyClick(reader.number, Qt.Key.Key_Return)


def test_the_list_of_pages_leads_to_them(reader, qtbot):
    assert reader.list.isVisible()
    qtbot.keyClick(reader.list, Qt.Key.Key_PageDown)
    assert reader.view.page == 1


def test_hits_are_gone_through_and_start_again(reader, qtbot):
    reader.field.setText("рядок 010")
    reader.field.textEdited.emit("рядок 010")
    qtbot.waitUntil(lambda: "10" in reader.found.text())
    assert reader.found.text().startswith("1 ")
    qtbot.keyClick(reader.field, Qt.Key.Key_Return)
    assert reader.found.text().startswith("2 ")
    for _ in range(2):
        qtbot.keyClick(reader.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert reader.found.text().startswith("10 ")
    assert reader.view.page == reader._hits[-1].page


def test_the_size_stays_with_another_paper_and_so_does_the_page(reader, pdf):
    reader.set_zoom(1.5)
    reader.view.go(5)
    reader.show_pdf(pdf)
    assert (reader.zoom, reader.view.page) == (1.5, 5)
    assert reader.sizes.currentText() == "150%"


def test_a_paper_of_one_page_needs_no_list(reader, bare_pdf):
    reader.view.go(5)
    reader.show_pdf(bare_pdf)
    assert not reader.list.isVisible()
    assert reader.view.page == 0
    reader.show_pdf(b"")
    assert reader.view.count == 0


@pytest.fixture
def bare_pdf():
    paper = Paper("Приклад", "Приклад", "uk", "Вигадана", NOW, "", is_demo=True)
    return document(paper, [Block((1,), ((cell(escaped("рядок")),),))])


@pytest.mark.parametrize(("width", "height"), [(400, 300), (1200, 900), (10, 10)])
def test_pages_fit(width, height):
    view = QSizeF(width, height)
    fitted = laid_out((A4,) * 3, view, FIT_WIDTH).place(0)
    assert fitted.width() <= max(width, 60)
    whole = laid_out((A4,) * 3, view, FIT_PAGE).place(0)
    assert whole.width() <= fitted.width()
    assert whole.height() <= max(height, 85)


def test_the_pages_between_two_heights_are_found():
    lie = laid_out((A4,) * 100, QSizeF(600, 800), 1.0)
    for page in (0, 1, 50, 99):
        top = lie.place(page).top()
        assert page in lie.pages(top, top + 1)
    assert list(lie.pages(-10, 0)) == []
    assert lie.pages(lie.height + 10, lie.height + 20)[:1] in (range(0), range(99, 100))


def test_where_there_is_no_paper_nothing_is_searched_or_counted(reader, qtbot):
    reader.field.setText("рядок")
    reader.show_pdf(b"")
    assert reader.found.text() == reader.total.text() == reader.number.text() == ""
    reader.field.textEdited.emit("")  # typed while there is none
    assert reader.found.text() == ""
    qtbot.waitUntil(lambda: reader.view.drawer.is_idle)
