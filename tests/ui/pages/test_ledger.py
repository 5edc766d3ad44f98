import dataclasses
import datetime as dt

import pytest
from PySide6.QtCore import Qt

from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.ledgers.selection import selection
from caseapp.lists.overview import lists
from caseapp.progress import SILENT
from tests.ui.places import place_of
from ui.commands.command import Command
from ui.pages.ledger.chooser import ALL
from ui.pages.ledger.figures import claimed_words, parts, standing
from ui.shell import PageName, Place
from ui.widgets.course_view import CourseView
from ui.widgets.cross_table import CrossTable
from ui.widgets.figure import Figure


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.LEDGER))
    return demo_window.chrome.stack.front


def front(window):
    return window.chrome.stack.front


def test_the_list_handed_over_is_counted_first(demo_window, page):
    handed_over = next(one for one in demo_window.desk.read(lists) if one.kind == "handed_over")
    assert page.chooser.list_id == page.ledger.list_id == handed_over.list_id


def test_many_lines_are_counted_beside_the_window(demo_window, page, monkeypatch):
    counted, run = page.ledger, []
    monkeypatch.setattr("ui.pages.ledger.page.AT_ONCE", counted.entries - 1)
    monkeypatch.setattr(demo_window.desk, "run", lambda *task: run.append(task))
    page.refresh()
    assert page.ledger is None
    assert Command.PREVIEW in page.asleep()
    ((title, work, done),) = run
    assert "Counting the lines" in title
    done(work(SILENT))
    assert page.ledger == counted
    assert Command.PREVIEW not in page.asleep()
    done(dataclasses.replace(counted, on=dt.date(2025, 7, 1)))
    assert page.ledger == counted, "of another day than the one that is wanted by now"


@pytest.mark.parametrize("detail", ["", ALL])
def test_every_number_opens_exactly_its_rows(demo_window, detail):
    place = Place(PageName.LEDGER, detail=detail)
    demo_window.go(place)
    figures = len(front(demo_window).findChildren(Figure))
    assert figures >= 8
    for number in range(figures):
        demo_window.go(place)
        figure = front(demo_window).findChildren(Figure)[number]
        said = int(figure.accessibleName().rsplit(": ", 1)[1])
        figure.click()
        assert front(demo_window).table.rowCount() == said, figure


@pytest.mark.parametrize(
    ("ours", "said"),
    [
        (0, "located, as the other side claims (not verified)"),
        (3, "located: 3 as determined by us, 1 as the other side claims (not verified)"),
        (4, "located, as determined by us"),
    ],
)
def test_what_is_only_claimed_never_stands_as_found_out(demo_window, page, ours, said):
    ledger = dataclasses.replace(page.ledger, located=4, located_determined=ours)
    names = [one.name for one in standing(ledger, demo_window.words)]
    assert said in names
    told = {part.name: part.number for part in parts(ledger, demo_window.words)}
    assert (told["located by us"], told["claimed located"]) == (ours, 4 - ours)


def test_every_number_of_a_table_opens_its_rows_and_says_which(qtbot, demo_window, page):
    model = page.cross.model()
    places = [(row, column) for row in (0, 5) for column in range(1, 7)]
    numbers = {place: model.number(*place) for place in places if model.number(*place)}
    assert len(numbers) > 6
    for (row, column), said in numbers.items():
        demo_window.go(Place(PageName.LEDGER))
        cross = front(demo_window).cross
        cross.setCurrentIndex(cross.model().index(row, column))
        region = cross.currentIndex().siblingAtColumn(0).data()
        qtbot.keyClick(cross, Qt.Key.Key_Return)
        entries = front(demo_window)
        assert entries.table.rowCount() == said
        assert region in entries._of_number.text()
        entries._everything.click()
        assert front(demo_window).table.rowCount() == 339
        assert not front(demo_window)._of_number.isVisible()


def test_a_number_that_is_nothing_opens_nothing(qtbot, demo_window, page):
    cross = page.cross
    qtbot.keyClick(cross, Qt.Key.Key_Return)  # nothing is chosen
    cross.clicked.emit(cross.model().index(0, 0))
    cross.clicked.emit(cross.model().index(0, 7))
    assert front(demo_window) is page


@pytest.mark.parametrize("by", ["origin", "age_taken", "age_now", "sex", "circumstances"])
def test_every_breakdown_holds_every_line(page, by):
    page.by.set_text(by)
    page.by.edited.emit()
    groups = page.findChildren(CrossTable)[-1].model().groups
    assert sum(group.lines for group in groups) == 339


def test_an_earlier_day_is_chosen_and_carried_to_its_rows(demo_window, page):
    today = page.ledger.no_answer
    first = page.chooser.day.box.itemData(page.chooser.day.box.count() - 1)
    page.chooser.day.set_text(first)
    page.chooser.day.edited.emit()
    assert page.ledger.on == dt.date.fromisoformat(first)
    assert page.ledger.no_answer == 339 > today
    figure = next(one for one in page.findChildren(Figure) if one.toolTip().startswith("no answer"))
    figure.click()
    assert selection(demo_window.chrome.stack.place.detail).on == first
    assert front(demo_window).table.rowCount() == 339


def test_another_list_is_counted_as_of_today(demo_window, page):
    page.chooser.which.set_text(ALL)
    page.chooser.which.edited.emit()
    assert page.ledger.list_id is None
    assert page.ledger.on is None


def test_the_arrow_keys_read_the_picture(qtbot, page):
    (picture,) = page.findChildren(CourseView)
    last = picture.said
    assert "339" not in last
    qtbot.keyClick(picture, Qt.Key.Key_Home)
    assert picture.said.startswith("02.06.2025")
    assert "no answer: 339" in picture.accessibleDescription()
    qtbot.keyClick(picture, Qt.Key.Key_Right)
    assert not picture.said.startswith("02.06.2025")
    qtbot.keyClick(picture, Qt.Key.Key_End)
    assert picture.said == last
    assert not picture.grab().isNull()


def test_the_ledger_becomes_paper(demo_window, page):
    demo_window.action_set[Command.PREVIEW].trigger()
    assert front(demo_window).paper.pdf.startswith(b"%PDF")


def test_the_paper_of_an_earlier_day_says_so(demo_window, page):
    demo_window.go(Place(PageName.PREVIEW, detail="ledger 2025-06-10"))
    assert front(demo_window).paper.name == "ledger-2025-06-10"
    assert front(demo_window).paper.record == ALL


def test_a_public_statement_is_told_with_the_list_that_it_is_about(page):
    list_id = page.ledger.list_id
    counted = page.shell.desk.read(ledger, list_id, today=dt.date(2025, 9, 30))
    said = {
        "claimed_by": "Приклад",
        "claimed_on": "2025-08-08",
        "claimed_source": "Вигадане агентство",
        "claimed_list_date": "2025-06-02",
        "claimed_list_size": 339,
    }
    line = claimed_words(dataclasses.replace(counted, **said), page.shell.words)
    for part in ("339", "02.06.2025", "08.08.2025", "Приклад", "Вигадане агентство"):
        assert part in line


def test_an_empty_file_has_no_ledger(open_window):
    open_window.go(Place(PageName.LEDGER))
    assert front(open_window).ledger is None
    assert not open_window.action_set[Command.EXPORT_ROWS].isEnabled()


def test_the_place_of_entries_leads_back_to_its_ledger(demo_window):
    demo_window.go(Place(PageName.ENTRIES, detail="no_answer"))
    demo_window.action_set[Command.SHOW_LEDGER].trigger()
    assert front(demo_window).ledger.list_id is None
    list_id = place_of(demo_window, PageName.ENTRIES).record
    demo_window.go(Place(PageName.ENTRIES, record=list_id))
    demo_window.action_set[Command.SHOW_LEDGER].trigger()
    assert front(demo_window).ledger.list_id == list_id
