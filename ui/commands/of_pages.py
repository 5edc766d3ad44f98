"""How the ways to the pages and within them present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    # pages
    Command.SHOW_START: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Start"),
        "Ctrl+1",
        QT_TRANSLATE_NOOP("Actions", "Where the work stands and what comes next"),
        "start",
        checkable=True,
    ),
    Command.SHOW_LISTS: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Lists"),
        "Ctrl+2",
        QT_TRANSLATE_NOOP("Actions", "All lists in this file"),
        "lists",
        checkable=True,
    ),
    Command.SHOW_CASES: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Cases"),
        "Ctrl+3",
        QT_TRANSLATE_NOOP("Actions", "All cases"),
        "cases",
        checkable=True,
    ),
    Command.SHOW_REVIEW: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Match review"),
        "Ctrl+4",
        QT_TRANSLATE_NOOP("Actions", "Possible matches that wait for a decision"),
        "review",
        checkable=True,
    ),
    Command.SHOW_LEDGER: Spec(
        QT_TRANSLATE_NOOP("Actions", "L&edger"),
        "Ctrl+5",
        QT_TRANSLATE_NOOP("Actions", "Who on the list is back, unconfirmed, or without an answer"),
        "ledger",
        checkable=True,
    ),
    Command.SHOW_JOURNAL: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Journal"),
        "Ctrl+6",
        QT_TRANSLATE_NOOP("Actions", "What was done in this file, by whom and when"),
        "journal",
        checkable=True,
    ),
    # pages of what waits in all cases
    Command.SHOW_REQUESTS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Re&quests"),
        "Ctrl+7",
        QT_TRANSLATE_NOOP(
            "Actions", "What was asked of others and what is to be done, overdue first"
        ),
        "requests",
        checkable=True,
    ),
    Command.SHOW_CHECKS: Spec(
        QT_TRANSLATE_NOOP("Actions", "C&hecks of all cases"),
        "Ctrl+Shift+8",
        QT_TRANSLATE_NOOP("Actions", "What is missing or doubtful in any case"),
        "checks",
        checkable=True,
    ),
    Command.SHOW_COMING: Spec(
        QT_TRANSLATE_NOOP("Actions", "Com&ing of age"),
        "Ctrl+Shift+7",
        QT_TRANSLATE_NOOP("Actions", "Who turns 18 or 16 soon, by any birth record"),
        "coming",
        checkable=True,
    ),
    # within a page, to a case and back
    Command.PART_BEFORE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Part before"),
        "Ctrl+PgUp",
        QT_TRANSLATE_NOOP("Actions", "Show the part of the case before this one"),
    ),
    Command.PART_AFTER: Spec(
        QT_TRANSLATE_NOOP("Actions", "P&art after"),
        "Ctrl+PgDown",
        QT_TRANSLATE_NOOP("Actions", "Show the part of the case after this one"),
    ),
    Command.FIND: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Find a case"),
        "Ctrl+F",
        QT_TRANSLATE_NOOP("Actions", "Find a case by name in any spelling, or by its number"),
        "find",
    ),
    Command.BACK: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Back"),
        "Alt+Left",
        QT_TRANSLATE_NOOP("Actions", "Go back to where you were"),
        "back",
    ),
    Command.GO_ON: Spec(
        QT_TRANSLATE_NOOP("Actions", "To what is u&nfinished"),
        "F11",
        QT_TRANSLATE_NOOP("Actions", "Go on with what was typed and not recorded"),
    ),
    # lists and their rows
    Command.OPEN_SELECTED: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Open"),
        "Ctrl+Return",
        QT_TRANSLATE_NOOP("Actions", "Open the selected row"),
    ),
    Command.UNDO_IMPORT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Undo the import…"),
        "Ctrl+Shift+U",
        QT_TRANSLATE_NOOP("Actions", "Take back everything that the import of this list wrote"),
    ),
    Command.EXPORT_ROWS: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Export the rows…"),
        "Ctrl+E",
        QT_TRANSLATE_NOOP("Actions", "Save the rows that are shown as XLSX or CSV, not encrypted"),
    ),
    Command.CHECK_JOURNAL: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Check the journal"),
        "Ctrl+Shift+J",
        QT_TRANSLATE_NOOP("Actions", "Check that no line of the journal was changed or removed"),
    ),
}
