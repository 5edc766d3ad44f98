"""How the commands of the window itself present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def file() -> Mapping[Command, Spec]:
    """Give what can be done with case files."""
    return {
        Command.OPEN_DEMO: Spec(
            translate("Actions", "Open the &demo"),
            "Ctrl+D",
            translate("Actions", "Open a file of invented children to look around in"),
            "demo",
        ),
        Command.NEW_FILE: Spec(
            translate("Actions", "&New case file…"),
            "Ctrl+N",
            translate("Actions", "Make a new encrypted file"),
            "new",
        ),
        Command.OPEN_FILE: Spec(
            translate("Actions", "&Open a case file…"),
            "Ctrl+O",
            translate("Actions", "Open a file that you have"),
            "open",
        ),
        Command.IMPORT_LIST: Spec(
            translate("Actions", "&Import a list…"),
            "Ctrl+I",
            translate("Actions", "Read a list from a spreadsheet; you see it before it is written"),
            "import",
        ),
        Command.WORKER: Spec(
            translate("Actions", "Your na&me…"),
            "Ctrl+Shift+N",
            translate("Actions", "The name that the journal writes beside your work"),
        ),
        Command.OFFICE: Spec(
            translate("Actions", "A s&econd person…"),
            "Shift+F12",
            translate("Actions", "Say what the office lets nobody decide alone"),
        ),
        Command.CLOSE_FILE: Spec(
            translate("Actions", "Close the &file"),
            "Ctrl+W",
            translate("Actions", "Close the case file and go to the start"),
        ),
        Command.QUIT: Spec(
            translate("Actions", "&Quit"),
            "Ctrl+Q",
            translate("Actions", "Close the file and the window"),
        ),
    }


def go() -> Mapping[Command, Spec]:
    """Give the ways to the pages."""
    return {
        Command.SHOW_START: Spec(
            translate("Actions", "&Start"),
            "Ctrl+1",
            translate("Actions", "Where the work stands and what comes next"),
            "start",
            checkable=True,
        ),
        Command.SHOW_LISTS: Spec(
            translate("Actions", "&Lists"),
            "Ctrl+2",
            translate("Actions", "All lists in this file"),
            "lists",
            checkable=True,
        ),
        Command.SHOW_CASES: Spec(
            translate("Actions", "&Cases"),
            "Ctrl+3",
            translate("Actions", "All cases"),
            "cases",
            checkable=True,
        ),
        Command.SHOW_REVIEW: Spec(
            translate("Actions", "&Match review"),
            "Ctrl+4",
            translate("Actions", "Possible matches that wait for a decision"),
            "review",
            checkable=True,
        ),
        Command.SHOW_LEDGER: Spec(
            translate("Actions", "L&edger"),
            "Ctrl+5",
            translate("Actions", "Who on the list is back, unconfirmed, or without an answer"),
            "ledger",
            checkable=True,
        ),
        Command.SHOW_JOURNAL: Spec(
            translate("Actions", "&Journal"),
            "Ctrl+6",
            translate("Actions", "What was done in this file, by whom and when"),
            "journal",
            checkable=True,
        ),
        **_pages_of_work(),
        **_ways(),
    }


def _pages_of_work() -> Mapping[Command, Spec]:
    """Give the pages that gather what waits in all cases."""
    return {
        Command.SHOW_REQUESTS: Spec(
            translate("Actions", "Re&quests"),
            "Ctrl+7",
            translate("Actions", "What was asked of others and what is to be done, overdue first"),
            "requests",
            checkable=True,
        ),
        Command.SHOW_CHECKS: Spec(
            translate("Actions", "C&hecks of all cases"),
            "Ctrl+Shift+8",
            translate("Actions", "What is missing or doubtful in any case"),
            "checks",
            checkable=True,
        ),
        Command.SHOW_COMING: Spec(
            translate("Actions", "Com&ing of age"),
            "Ctrl+Shift+7",
            translate("Actions", "Who turns 18 or 16 soon, by any birth record"),
            "coming",
            checkable=True,
        ),
    }


def _ways() -> Mapping[Command, Spec]:
    """Give the ways within a page, to a case and back."""
    return {
        Command.PART_BEFORE: Spec(
            translate("Actions", "&Part before"),
            "Ctrl+PgUp",
            translate("Actions", "Show the part of the case before this one"),
        ),
        Command.PART_AFTER: Spec(
            translate("Actions", "P&art after"),
            "Ctrl+PgDown",
            translate("Actions", "Show the part of the case after this one"),
        ),
        Command.FIND: Spec(
            translate("Actions", "&Find a case"),
            "Ctrl+F",
            translate("Actions", "Find a case by name in any spelling, or by its number"),
            "find",
        ),
        Command.BACK: Spec(
            translate("Actions", "&Back"),
            "Alt+Left",
            translate("Actions", "Go back to where you were"),
            "back",
        ),
        Command.GO_ON: Spec(
            translate("Actions", "To what is u&nfinished"),
            "F11",
            translate("Actions", "Go on with what was typed and not recorded"),
        ),
    }


def edit() -> Mapping[Command, Spec]:
    """Give the steps back and forth over all edits."""
    return {
        Command.UNDO: Spec(
            translate("Actions", "&Undo"),
            "Ctrl+Z",
            translate("Actions", "Undo the last edit, also one of an earlier day"),
        ),
        Command.REDO: Spec(
            translate("Actions", "&Do again"),
            "Ctrl+Y",
            translate("Actions", "Do again what was undone last"),
        ),
        Command.RECORD_PAST: Spec(
            translate("Actions", "&History of this record…"),
            "Ctrl+H",
            translate("Actions", "Who wrote what into the chosen record, and when"),
        ),
        Command.REMOVED_RECORDS: Spec(
            translate("Actions", "&Removed records…"),
            "Ctrl+Shift+R",
            translate("Actions", "All records that were removed, to be brought back"),
        ),
    }


def records() -> Mapping[Command, Spec]:
    """Give what can be done with lists and their rows."""
    return {
        Command.OPEN_SELECTED: Spec(
            translate("Actions", "&Open"),
            "Ctrl+Return",
            translate("Actions", "Open the selected row"),
        ),
        Command.UNDO_IMPORT: Spec(
            translate("Actions", "&Undo the import…"),
            "Ctrl+Shift+U",
            translate("Actions", "Take back everything that the import of this list wrote"),
        ),
        Command.EXPORT_ROWS: Spec(
            translate("Actions", "&Export the rows…"),
            "Ctrl+E",
            translate("Actions", "Save the rows that are shown as XLSX or CSV, not encrypted"),
        ),
        Command.CHECK_JOURNAL: Spec(
            translate("Actions", "&Check the journal"),
            "Ctrl+Shift+J",
            translate("Actions", "Check that no line of the journal was changed or removed"),
        ),
    }


def view() -> Mapping[Command, Spec]:
    """Give how the window can look."""
    return {
        Command.LARGER: Spec(
            translate("Actions", "&Larger text"),
            "Ctrl++",
            translate("Actions", "Make all text larger"),
        ),
        Command.SMALLER: Spec(
            translate("Actions", "&Smaller text"),
            "Ctrl+-",
            translate("Actions", "Make all text smaller"),
        ),
        Command.NORMAL_SIZE: Spec(
            translate("Actions", "&Normal text"),
            "Ctrl+0",
            translate("Actions", "Give all text its normal size"),
        ),
        Command.DARK: Spec(
            translate("Actions", "&Dark window"),
            "Ctrl+Shift+D",
            translate("Actions", "Light text on a dark ground, for the evening"),
            checkable=True,
        ),
        Command.UKRAINIAN: Spec(
            "Українська",
            "Ctrl+Alt+1",
            translate("Actions", "The window speaks Ukrainian"),
            checkable=True,
        ),
        Command.ENGLISH: Spec(
            "English",
            "Ctrl+Alt+2",
            translate("Actions", "The window speaks English"),
            checkable=True,
        ),
    }


def guidance() -> Mapping[Command, Spec]:
    """Give where help is found."""
    return {
        Command.KEYS: Spec(
            translate("Actions", "&Keys"),
            "F1",
            translate("Actions", "Everything the keyboard can do"),
        ),
        Command.ABOUT: Spec(
            translate("Actions", "&About caseapp"),
            "Shift+F1",
            translate("Actions", "Version, licences and what this program is for"),
        ),
    }
