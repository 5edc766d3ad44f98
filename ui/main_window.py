"""The main window: what stands in it, and who answers the commands that every page has."""

import uuid
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow

from exports.words import Words, words
from ui import appearance
from ui.commands.action_set import ActionSet
from ui.commands.menus import menu_bar
from ui.commands.table import Command
from ui.desk import Desk
from ui.dialogs.fault import FaultDialog
from ui.icons import icon
from ui.messages import sentence
from ui.pages.page import Page
from ui.seen import seen
from ui.settings import Settings
from ui.shell import PageName, Place
from ui.widgets.top_bar import SearchBox
from ui.window.chrome import Chrome
from ui.window.drops import Drops
from ui.window.files import Files
from ui.window.handlers import NEED_A_FILE, handlers
from ui.window.kept_drafts import KeptDrafts
from ui.window.leaving import Leaving
from ui.window.undoing import Undoing
from ui.window.unfinished import Unfinished
from ui.words import language

SMALLEST = (1024, 600)
USUAL = (1280, 720)
COUNT_AFTER = 400  # milliseconds without a write


class MainWindow(QMainWindow):
    """The shell of all pages: see `ui.shell.Shell`."""

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self.desk = desk
        self.settings = settings
        self.trail: Sequence[uuid.UUID] = ()
        self.drafts = KeptDrafts(desk)
        self.files = Files(self, self)
        self.unfinished = Unfinished(self, self)
        self.leaving = Leaving(self, self.unfinished, self)
        self.drops = Drops(self, self.files.import_list, self)
        self.undoing = Undoing(self, self)
        self.action_set = ActionSet(handlers(self, self), self)
        self.addActions(self.action_set.all())
        self.setMinimumSize(*SMALLEST)
        if not self.restoreGeometry(settings.geometry):
            self.resize(*USUAL)
        self._counting = QTimer(self, interval=COUNT_AFTER, singleShot=True)
        self._connect()
        self.chrome = Chrome(self)
        self._furnish(self.chrome)
        self.go(Place(PageName.WELCOME))

    @property
    def words(self) -> Words:
        """The words of all codes, in the language of the window."""
        return words(language())

    @property
    def front(self) -> Page | None:
        """The page in front."""
        return self.chrome.stack.front

    @property
    def search_box(self) -> SearchBox:
        """The box above the page."""
        return self.chrome.top.search

    def go(self, place: Place) -> None:
        """Show a place and remember the way back."""
        self.chrome.messages.clear()
        if place.page != PageName.CASES or place.detail:
            self.chrome.top.forget()
        self.chrome.stack.go(place)

    @Slot()
    def back(self) -> None:
        """Show the place before."""
        self.chrome.messages.clear()
        self.chrome.stack.back()

    def tell(self, sentence: str, *, wrong: bool = False) -> None:
        """Say something in the bar below the page."""
        self.chrome.messages.tell(sentence, wrong=wrong)

    def open_file(self, path: Path) -> None:
        """Open a case file in place of the one that is open."""
        self.leaving.then(partial(self.files.open, path))

    @Slot()
    def wake(self) -> None:
        """Ask the page in front anew which commands it can do, and say where it stands."""
        front = self.front
        asleep = set(front.asleep()) if front else set()
        if not self.desk.is_open:
            asleep |= NEED_A_FILE
        asleep |= set(self.undoing.asleep())
        if not self.chrome.stack.can_go_back:
            asleep.add(Command.BACK)
        if not self.unfinished:
            asleep.add(Command.GO_ON)
        self.action_set.answer(
            front.commands() if front else {}, asleep, front.why_asleep() if front else {}
        )
        self._check_marks()
        self.chrome.show_state(self.unfinished.names())

    @Slot()
    def count_waiting(self) -> None:
        """Say in the navigation how many candidates wait."""
        waiting = 0
        if self.desk.is_open:
            from caseapp.overviews import work as overview  # noqa: PLC0415 - slow; the window is painted first

            waiting = self.desk.read(overview.waiting)
        self.action_set[Command.SHOW_REVIEW].count(waiting)

    @Slot()
    def redress(self) -> None:
        """Make everything anew in the language, theme and text size of now; the place is kept."""
        appearance.wear(_app(), self.settings)
        self.action_set.present()
        self.undoing.present()
        old, self.chrome = self.chrome, Chrome(self)
        self._furnish(self.chrome)
        self.chrome.stack.take_over(old.stack)
        if not self.search_box.text():  # else the page has worded its search anew
            self.search_box.setText(old.top.search.text())
        old.deleteLater()
        self.count_waiting()
        self.wake()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; Qt by itself knows only Space."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
            focus, QAbstractButton
        ):
            focus.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the file, remember where the window stood; first ask about unwritten texts."""
        if self.leaving.unwritten():
            event.ignore()
            self.leaving.then(self.close)
            return
        self.settings.geometry = self.saveGeometry()
        self.desk.tasks.close()
        self.desk.put_away()
        super().closeEvent(event)

    def _connect(self) -> None:
        self.setWindowIcon(icon("app"))
        self.desk.opened.connect(self._file_opened)
        self.desk.closing.connect(self.leaving.flush)
        self.desk.closed.connect(self._file_closed)
        self.desk.changed.connect(self._counting.start)
        for moment in (self.desk.opened, self.desk.changed, self.desk.closed):
            moment.connect(self.undoing.renew)
        self._counting.timeout.connect(self.count_waiting)
        self.desk.refused.connect(self._tell_refusal)
        self.desk.failed.connect(self.show_fault)

    def _furnish(self, chrome: Chrome) -> None:
        self.setCentralWidget(chrome)
        chrome.stack.moved.connect(self.wake)
        chrome.top.search.wanted.connect(self._search)
        chrome.top.search.left.connect(self.leave_field)
        self.setMenuBar(menu_bar(self.action_set))

    def _check_marks(self) -> None:
        holds = {Command.UKRAINIAN if language() == "uk" else Command.ENGLISH}
        if self.settings.theme == "dark":
            holds.add(Command.DARK)
        self.action_set.mark(holds, (Command.DARK, Command.UKRAINIAN, Command.ENGLISH))

    @Slot()
    def _file_opened(self) -> None:
        self.setWindowTitle(seen(f"{self.desk.workspace.path.name} — caseapp"))
        self.drafts.load()
        self.chrome.stack.forget()
        self.count_waiting()
        self.go(Place(PageName.START))
        self.leaving.tell_unfinished()

    @Slot()
    def _file_closed(self) -> None:
        self.drafts.forget()
        self.setWindowTitle("caseapp")
        self.chrome.stack.forget()
        self.count_waiting()
        self.go(Place(PageName.WELCOME))

    @Slot()
    def find_case(self) -> None:
        """Give the keyboard to the search box."""
        self.chrome.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.chrome.top.search.selectAll()

    @Slot(str)
    def _search(self, text: str) -> None:
        place = self.chrome.stack.place
        if place is None or place.page != PageName.CASES:
            self.chrome.stack.go(Place(PageName.CASES))
            self.search_box.show_text(text)
            self.search_box.setFocus()
        front = self.front
        if front is not None:
            front.search(text)

    def leave_form(self) -> None:
        """Write what waits in the page in front, and take the keyboard out of its form."""
        self.leaving.flush()
        self.leave_field()

    @Slot()
    def leave_field(self) -> None:
        """Give the keyboard from a field to the page in front."""
        front = self.front
        focus = front.first_focus() if front else None
        if focus is not None:
            focus.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _tell_refusal(self, error: Exception) -> None:
        self.tell(sentence(error), wrong=True)

    @Slot(object)
    def show_fault(self, error: BaseException) -> None:
        """Show that something is our bug, without a word about any child."""
        FaultDialog(error, self).open()


def _app() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError
    return app
