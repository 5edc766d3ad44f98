"""How the commands of the window itself present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    # case files
    Command.OPEN_DEMO: Spec(
        QT_TRANSLATE_NOOP("Actions", "Open the &demo"),
        "Ctrl+D",
        QT_TRANSLATE_NOOP("Actions", "Open a file of invented children to look around in"),
        "demo",
    ),
    Command.NEW_FILE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&New case file…"),
        "Ctrl+N",
        QT_TRANSLATE_NOOP("Actions", "Make a new encrypted file"),
        "new",
    ),
    Command.OPEN_FILE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Open a case file…"),
        "Ctrl+O",
        QT_TRANSLATE_NOOP("Actions", "Open a file that you have"),
        "open",
    ),
    Command.IMPORT_LIST: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Import a list…"),
        "Ctrl+I",
        QT_TRANSLATE_NOOP(
            "Actions", "Read a list from a spreadsheet; you see it before it is written"
        ),
        "import",
    ),
    Command.WORKER: Spec(
        QT_TRANSLATE_NOOP("Actions", "Your na&me…"),
        "Ctrl+Shift+N",
        QT_TRANSLATE_NOOP("Actions", "The name that the journal writes beside your work"),
    ),
    Command.OFFICE: Spec(
        QT_TRANSLATE_NOOP("Actions", "A s&econd person…"),
        "Shift+F12",
        QT_TRANSLATE_NOOP("Actions", "Say what the office lets nobody decide alone"),
    ),
    Command.CLOSE_FILE: Spec(
        QT_TRANSLATE_NOOP("Actions", "Close the &file"),
        "Ctrl+W",
        QT_TRANSLATE_NOOP("Actions", "Close the case file and go to the start"),
    ),
    Command.QUIT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        "Ctrl+Q",
        QT_TRANSLATE_NOOP("Actions", "Close the file and the window"),
    ),
    # back and forth over all edits
    Command.UNDO: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        "Ctrl+Z",
        QT_TRANSLATE_NOOP("Actions", "Undo the last edit, also one of an earlier day"),
    ),
    Command.REDO: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Do again"),
        "Ctrl+Y",
        QT_TRANSLATE_NOOP("Actions", "Do again what was undone last"),
    ),
    Command.RECORD_PAST: Spec(
        QT_TRANSLATE_NOOP("Actions", "&History of this record…"),
        "Ctrl+H",
        QT_TRANSLATE_NOOP("Actions", "Who wrote what into the chosen record, and when"),
    ),
    Command.REMOVED_RECORDS: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Removed records…"),
        "Ctrl+Shift+R",
        QT_TRANSLATE_NOOP("Actions", "All records that were removed, to be brought back"),
    ),
    # how the window looks
    Command.LARGER: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Larger text"),
        "Ctrl++",
        QT_TRANSLATE_NOOP("Actions", "Make all text larger"),
    ),
    Command.SMALLER: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Smaller text"),
        "Ctrl+-",
        QT_TRANSLATE_NOOP("Actions", "Make all text smaller"),
    ),
    Command.NORMAL_SIZE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Normal text"),
        "Ctrl+0",
        QT_TRANSLATE_NOOP("Actions", "Give all text its normal size"),
    ),
    Command.DARK: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Dark window"),
        "Ctrl+Shift+D",
        QT_TRANSLATE_NOOP("Actions", "Light text on a dark ground, for the evening"),
        checkable=True,
    ),
    Command.UKRAINIAN: Spec(
        "Українська",
        "Ctrl+Alt+1",
        QT_TRANSLATE_NOOP("Actions", "The window speaks Ukrainian"),
        checkable=True,
    ),
    Command.ENGLISH: Spec(
        "English",
        "Ctrl+Alt+2",
        QT_TRANSLATE_NOOP("Actions", "The window speaks English"),
        checkable=True,
    ),
    # where help is found
    Command.KEYS: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Keys"),
        "F1",
        QT_TRANSLATE_NOOP("Actions", "Everything the keyboard can do"),
    ),
    Command.ABOUT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&About caseapp"),
        "Shift+F1",
        QT_TRANSLATE_NOOP("Actions", "Version, licences and what this program is for"),
    ),
}
