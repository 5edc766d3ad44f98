"""Papers are made beside the window: it stays alive, they can be stopped, the newest one counts."""

import threading
import time

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QPushButton

from caseapp.acts import ActCode
from caseapp.cases import index
from caseapp.cases.drafts import CaseDraft, NameDraft
from caseapp.cases.notes import NoteDraft, add_note
from caseapp.cases.register import open_case
from caseapp.workspace import Act
from exports.outgoing import Choices, Profile
from ui import appearance
from ui.desk import Desk
from ui.main_window import MainWindow
from ui.shell import PageName, Place
from ui.tasks import ThreadTasks

MANY = 80
LONG = Choices("en", Profile.FULL)


@pytest.fixture
def window(qapp, qtbot, settings):
    """The window with its thread for long work."""
    appearance.wear(qapp, settings)
    made = MainWindow(Desk(ThreadTasks()), settings)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _write_much(session, case_id):
    for number in range(MANY):
        text = f"Розмова {number} зі службою у справах дітей. " * 40
        add_note(session, case_id, NoteDraft(text), worker="О. Перевіряльна")


@pytest.fixture
def page(open_window, qtbot):
    """The preview of a case with many pages, of which the least is shown."""
    workspace = open_window.desk.workspace
    name = NameDraft("registered_at_birth", "Вигаданенко", "Марта")
    workspace.write(Act(ActCode.CASE_OPENED), open_case, CaseDraft(), name, year=2025)
    (row,) = workspace.read(index.rows)
    workspace.write(Act(ActCode.NOTE_ADDED, str(row.case_id)), _write_much, row.case_id)
    open_window.go(Place(PageName.PREVIEW, record=row.case_id))
    shown = open_window.chrome.stack.front
    _until_made(qtbot, shown)
    return shown


def _until_made(qtbot, page):
    qtbot.waitUntil(lambda: page.paper is not None, timeout=30_000)


def _cancel_button(window):
    buttons = window.chrome.strip.findChildren(QPushButton)
    return next(one for one in buttons if one.text() == "Cancel")


def test_the_window_lives_while_a_paper_is_made_and_the_paper_can_be_stopped(
    open_window, page, qtbot
):
    ticks = []
    clock = QTimer(interval=20)
    clock.timeout.connect(lambda: ticks.append(time.monotonic()))
    clock.start()
    page.choose(LONG)
    button = _cancel_button(open_window)
    qtbot.waitUntil(button.isVisible, timeout=5_000)
    assert page.paper is None
    assert page._head.line.text() == "The paper is being made…"
    before = len(ticks)
    qtbot.waitUntil(lambda: len(ticks) > before + 3, timeout=5_000)
    assert page.paper is None  # the window was alive before the paper was there
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.again.isVisible, timeout=5_000)
    assert page.paper is None
    assert page.reader.view.count == 0
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    _until_made(qtbot, page)
    assert page.paper.choices.profile is Profile.FULL
    assert not page.again.isVisible()


def test_only_the_newest_paper_is_shown_and_the_one_before_is_given_up(page, qtbot):
    papers = []
    page.making.made.connect(papers.append)
    page.choose(LONG)
    page.choose(Choices("ru"))
    _until_made(qtbot, page)
    assert [one.choices for one in papers] == [Choices("ru")]


def test_a_paper_says_what_it_waits_for_and_goes_before_other_work(open_window, page, qtbot):
    go_on, order = threading.Event(), []
    desk = open_window.desk
    qtbot.waitUntil(lambda: not desk.tasks.busy, timeout=30_000)
    desk.run("Counting something…", lambda _progress: go_on.wait(10), lambda _: None)
    desk.run("Something later…", lambda _progress: order.append("later"), lambda _: None)
    page.making.made.connect(lambda _: order.append("paper"))
    page.choose(Choices("ru"))
    qtbot.waitUntil(lambda: "Counting something…" in page._head.line.text(), timeout=5_000)
    go_on.set()
    _until_made(qtbot, page)
    qtbot.waitUntil(lambda: len(order) == 2, timeout=5_000)
    assert order == ["paper", "later"]


def test_a_quick_paper_takes_the_place_of_the_one_before_without_a_blink(page, qtbot):
    shown = []
    page._soon.setInterval(60_000)  # however slow this machine is
    page.reader.show_pdf = shown.append
    page.languages.set_text("ru")
    page.languages.edited.emit()
    _until_made(qtbot, page)
    assert [bool(pdf) for pdf in shown] == [True]


def test_the_paper_of_another_child_is_gone_at_once(open_window, page):
    page.show_place(Place(PageName.PREVIEW, detail="regions"))
    assert page.paper is None
    assert page.reader.view.count == 0


def test_leaving_the_file_stops_the_paper(open_window, page, qtbot):
    page.choose(LONG)
    begun = time.monotonic()
    open_window.desk.put_away()
    assert time.monotonic() - begun < 5
    assert not open_window.desk.tasks.busy
