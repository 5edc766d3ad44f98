"""Who answers the commands that every page has."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from ui.commands.command import Command
from ui.dialogs.about import AboutDialog
from ui.dialogs.keys import KeysDialog
from ui.shell import PageName, Place
from ui.window.record_dialogs import (
    ask_letterhead,
    ask_new_case,
    ask_office,
    ask_public_source,
    ask_source,
    compare_two,
)
from ui.window.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.commands.action_set import Handlers
    from ui.window.files import Files
    from ui.window.leaving import Leaving
    from ui.window.undoing import Undoing
    from ui.window.unfinished import Unfinished

GOES_TO = {
    Command.SHOW_LISTS: PageName.LISTS,
    Command.SHOW_CASES: PageName.CASES,
    Command.SHOW_REVIEW: PageName.REVIEW,
    Command.SHOW_LEDGER: PageName.LEDGER,
    Command.SHOW_CONTRADICTIONS: PageName.CONTRADICTIONS,
    Command.SHOW_JOURNAL: PageName.JOURNAL,
    Command.SHOW_GIVEN_OUT: PageName.GIVEN_OUT,
    Command.SHOW_COMING: PageName.COMING,
    Command.SHOW_SOURCES: PageName.SOURCES,
    Command.SHOW_STATEMENTS: PageName.STATEMENTS,
    Command.SHOW_REQUESTS: PageName.REQUESTS,
    Command.SHOW_CHECKS: PageName.CHECKS,
    Command.SHOW_IMPORTS: PageName.IMPORTS,
}
NEED_A_FILE = {
    *GOES_TO,
    Command.REMOVED_RECORDS,
    Command.OFFICE,
    Command.CLOSE_FILE,
    Command.FIND,
    Command.NEW_CASE,
    Command.COMPARE_TWO,
    Command.ADD_SOURCE,
    Command.ADD_PUBLIC_SOURCE,
    Command.LETTERHEAD,
}


class Whole(Window, Protocol):
    """The window with the parts that answer commands."""

    files: Files
    leaving: Leaving
    undoing: Undoing
    unfinished: Unfinished

    def find_case(self) -> None:
        """Give the keyboard to the search box."""

    def redress(self) -> None:
        """Make everything anew in the language, theme and text size of now."""

    def close(self) -> bool:
        """Close the window."""


def handlers(window: Whole, parent: QWidget) -> Handlers:
    """Give what the window does for each command of its own."""
    return {
        **{command: partial(window.go, Place(page)) for command, page in GOES_TO.items()},
        **_of_files(window),
        **_of_looks(window),
        Command.NEW_CASE: partial(ask_new_case, window, parent),
        Command.COMPARE_TWO: partial(compare_two, window, parent),
        Command.ADD_SOURCE: partial(ask_source, window, parent),
        Command.ADD_PUBLIC_SOURCE: partial(ask_public_source, window, parent),
        Command.OFFICE: partial(ask_office, window.desk, parent),
        Command.LETTERHEAD: partial(ask_letterhead, window.desk, parent),
        Command.UNDO: window.undoing.undo,
        Command.REDO: window.undoing.redo,
        Command.REMOVED_RECORDS: window.undoing.show_removed,
        Command.SHOW_START: partial(_show_start, window),
        Command.FIND: window.find_case,
        Command.BACK: window.back,
        Command.GO_ON: window.unfinished.go,
        Command.KEYS: partial(_show_keys, window, parent),
        Command.ABOUT: partial(_show_about, parent),
    }


def _of_files(window: Whole) -> Handlers:
    files, leaving = window.files, window.leaving
    return {
        Command.OPEN_DEMO: partial(leaving.then, files.open_demo),
        Command.NEW_FILE: partial(leaving.then, files.ask_new),
        Command.OPEN_FILE: partial(leaving.then, files.ask_open),
        Command.IMPORT_LIST: files.ask_import,
        Command.PASTE_LIST: files.paste_list,
        Command.WORKER: files.ask_worker,
        Command.CLOSE_FILE: partial(leaving.then, window.desk.put_away),
        Command.QUIT: partial(_quit, window),
    }


def _of_looks(window: Whole) -> Handlers:
    return {
        Command.LARGER: partial(_resize_text, window, 1),
        Command.SMALLER: partial(_resize_text, window, -1),
        Command.NORMAL_SIZE: partial(_resize_text, window, 0),
        Command.DARK: partial(_switch_theme, window),
        Command.UKRAINIAN: partial(_speak, window, "uk"),
        Command.ENGLISH: partial(_speak, window, "en"),
    }


def _quit(window: Whole) -> None:
    window.close()


def _show_start(window: Whole) -> None:
    window.go(Place(PageName.START if window.desk.is_open else PageName.WELCOME))


def _speak(window: Whole, code: str) -> None:
    window.settings.language = code
    window.redress()


def _switch_theme(window: Whole) -> None:
    window.settings.theme = "light" if window.settings.theme == "dark" else "dark"
    window.redress()


def _resize_text(window: Whole, step: int) -> None:
    window.settings.step_text_size(step)
    window.redress()


def _show_keys(window: Whole, parent: QWidget) -> None:
    KeysDialog(window.action_set.all(), parent).open()


def _show_about(parent: QWidget) -> None:
    AboutDialog(parent).open()
