"""What stands around the page; made anew whenever language, theme or text size change."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.commands.table import NAVIGATION, PLACES, Command
from ui.shell import PageName, Shell
from ui.widgets.labels import label
from ui.widgets.message_bar import MessageBar
from ui.widgets.navigation import Navigation
from ui.widgets.status_strip import StatusStrip
from ui.widgets.top_bar import TopBar
from ui.window.page_stack import PageStack
from ui.words import translate

STANDS_UNDER = {
    PageName.WELCOME: Command.SHOW_START,
    PageName.START: Command.SHOW_START,
    PageName.LISTS: Command.SHOW_LISTS,
    PageName.ENTRIES: Command.SHOW_LISTS,
    PageName.IMPORT: Command.SHOW_LISTS,
    PageName.CASES: Command.SHOW_CASES,
    PageName.COMING: Command.SHOW_COMING,
    PageName.CASE: Command.SHOW_CASES,
    PageName.PREVIEW: Command.SHOW_CASES,
    PageName.REVIEW: Command.SHOW_REVIEW,
    PageName.LEDGER: Command.SHOW_LEDGER,
    PageName.CONTRADICTIONS: Command.SHOW_CONTRADICTIONS,
    PageName.JOURNAL: Command.SHOW_JOURNAL,
    PageName.GIVEN_OUT: Command.SHOW_GIVEN_OUT,
    PageName.VERSIONS: Command.SHOW_LISTS,
    PageName.IMPORTS: Command.SHOW_LISTS,
    PageName.REQUESTS: Command.SHOW_REQUESTS,
    PageName.CHECKS: Command.SHOW_CHECKS,
    PageName.SOURCES: Command.SHOW_SOURCES,
    PageName.STATEMENTS: Command.SHOW_STATEMENTS,
}


class Chrome(QWidget):
    """Navigation on the left; banner, top bar, page, message bar and status strip beside it."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        actions = shell.action_set
        self.navigation = Navigation(
            [actions[command] if command else None for command in NAVIGATION],
            translate("Chrome", "Pages"),
        )
        self.banner = _banner()
        self.top = TopBar(actions[Command.BACK])
        self.messages = MessageBar()
        self.stack = PageStack(shell)
        self.strip = StatusStrip(shell.desk.tasks, actions[Command.GO_ON])
        self._lay_out()

    def show_state(self, unfinished: Sequence[str]) -> None:
        """Mark the place in front and the file, and what was begun and not recorded."""
        place, front = self.stack.place, self.stack.front
        here = {STANDS_UNDER[place.page]} if place else set()
        self._shell.action_set.mark(here, PLACES)
        desk = self._shell.desk
        self.top.show_place(front.crumb() if front else "", file_open=desk.is_open)
        self.strip.show_file(desk.workspace.path.name if desk.is_open else "")
        unsaved = front is not None and front.unsaved()
        self.strip.show_unsaved(unfinished, unsaved=unsaved)
        self.banner.setVisible(desk.is_open and desk.workspace.is_demo)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        for part in (self.banner, self.top):
            column.addWidget(part)
        column.addWidget(self.stack, 1)
        for part in (self.messages, self.strip):  # below: no row moves away under the pointer
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addLayout(column, 1)


def _banner() -> QWidget:
    made = label(
        translate(
            "Chrome", "Invented data: a file to try things out in. None of these children exists."
        ),
        "banner",
        wrap=True,
    )
    made.setVisible(False)
    return made
