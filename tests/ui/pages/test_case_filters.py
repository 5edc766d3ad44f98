import pytest
from PySide6.QtCore import Qt

from caseapp.filters.fields import Field
from db.codes import TracingStatus
from tests.ui.pages.listed_cases import names
from ui.commands.table import Command
from ui.shell import PageName, Place


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.CASES))
    return demo_window.chrome.stack.front


def _lines(page, field):
    return {value.code: item for value, item in page.facets._items.items() if value.field == field}


def _values(page, field):
    return [code for code, item in _lines(page, field).items() if not item.isHidden()]


def _counted(page, field, code):
    return int(_lines(page, field)[code].text(1))


def test_a_number_of_the_start_page_opens_its_rows(demo_window):
    demo_window.go(Place(PageName.START))
    start = demo_window.chrome.stack.front
    for position in range(2, len(start.figures)):
        demo_window.go(Place(PageName.START))
        figure = start.figures[position]
        number = int(figure.accessibleName().rpartition(": ")[2])
        figure.click()
        assert demo_window.chrome.stack.front.table.rowCount() == number
    demo_window.go(Place(PageName.START))
    start.figures[0].click()
    assert demo_window.chrome.stack.front.table.rowCount() == 339


def test_filters_count_and_keep_what_they_say(demo_window, page):
    for code in _values(page, Field.REGION):
        number = _counted(page, Field.REGION, code)
        page.facets.switched.emit(Field.REGION, code)
        assert page.table.rowCount() == number > 0
        assert demo_window.search_box.text() == page.asked.text != ""
        page.facets.switched.emit(Field.REGION, code)
    assert page.asked.text == ""
    page.facets.switched.emit(Field.STATUS, TracingStatus.RETURNED)
    assert {row.status for row in page.table.shown_rows()} == {"returned"}


def test_facets_are_counted_when_no_further_key_comes(page, qtbot):
    before = _counted(page, Field.STATUS, TracingStatus.OPEN)
    page.search("везмюр")
    assert page.table.rowCount() < before == _counted(page, Field.STATUS, TracingStatus.OPEN)
    qtbot.waitUntil(lambda: _counted(page, Field.STATUS, TracingStatus.OPEN) < before)


def test_several_values_of_a_facet_add_up_and_other_facets_count_beside_them(page):
    regions = _values(page, Field.REGION)[:2]
    numbers = [_counted(page, Field.REGION, code) for code in regions]
    for code in regions:
        page.facets.switched.emit(Field.REGION, code)
    assert page.table.rowCount() == sum(numbers)
    statuses = [_counted(page, Field.STATUS, code) for code in _values(page, Field.STATUS)]
    assert sum(statuses) == sum(numbers)
    page.facets.emptied.emit(Field.REGION)
    assert page.table.rowCount() == 339


def test_what_a_facet_writes_finds_the_same_when_it_is_typed(demo_window, page):
    page.facets.switched.emit(Field.AGE, "6..9")
    page.facets.switched.emit(Field.SEX, "female")
    found, text = page.table.shown_rows(), page.asked.text
    demo_window.action_set[Command.CLEAR_FILTERS].trigger()
    assert page.table.rowCount() == 339
    demo_window.search_box.setText(text)
    assert page.table.shown_rows() == found != []


def test_search_and_filters_hold_together(demo_window, page):
    demo_window.search_box.setText("везмюр")
    both = set(names(page))
    page.facets.switched.emit(Field.STATUS, TracingStatus.OPEN)
    assert demo_window.search_box.text() == "везмюр status:open"
    assert set(names(page)) <= both


def test_what_is_not_understood_is_said_and_the_rest_is_asked(demo_window, page):
    demo_window.search_box.setText("везмюр")
    found = page.table.rowCount()
    demo_window.search_box.setText("везмюр colour:red")
    assert page.table.rowCount() == found
    assert page._problem.isVisible()
    assert "colour:red" in page._problem.text()
    demo_window.search_box.setText("везмюр ")
    assert not page._problem.isVisible()


def test_the_filters_are_chosen_by_keys(qtbot, demo_window, page):
    demo_window.action_set[Command.SHOW_FILTERS].trigger()
    assert page.facets.isHidden()
    demo_window.action_set[Command.SHOW_FILTERS].trigger()
    assert not page.facets.isHidden()
    qtbot.keyClick(page.facets, Qt.Key.Key_Home)
    for _ in range(2):
        qtbot.keyClick(page.facets, Qt.Key.Key_Down)
    qtbot.keyClick(page.facets, Qt.Key.Key_Space)
    assert page.asked.text.startswith("status:")
    qtbot.keyClick(page.facets, Qt.Key.Key_Delete)
    assert page.asked.text == ""


def test_contradictions_are_a_facet_and_a_column(demo_window, page):
    counted = {code: _counted(page, Field.CONTRADICTIONS, code) for code in ("1", "2", "0")}
    page.facets.switched.emit(Field.CONTRADICTIONS, "1")
    assert demo_window.search_box.text() == "contradictions:1"
    assert page.table.rowCount() == counted["1"] > 0
    place = [column.name for column in page._columns.all()].index("contradictions")
    assert {page.table.texts(row)[place] for row in range(page.table.rowCount())} == {"1"}
    demo_window.chrome.top.search.setText("contradictions:>0")
    more = page.table.rowCount()
    assert more == 339 - counted["0"] > counted["1"]


def test_contradictions_that_are_not_counted_yet_are_not_taken_for_none(demo_window, page):
    page._pile = type(page._pile)(page.table.rows, today=page.asked.today)
    demo_window.chrome.top.search.setText("contradictions:>0")
    assert "being counted" in page._problem.text()
    page._counts.counted.emit()
    assert page._problem.isHidden()
    assert page.table.rowCount() > 0
