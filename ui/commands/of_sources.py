"""How the commands of sources, descriptions and kept files present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    # sources and statements
    Command.SHOW_SOURCES: Spec(
        QT_TRANSLATE_NOOP("Actions", "So&urces"),
        "Ctrl+Shift+9",
        QT_TRANSLATE_NOOP("Actions", "Every source, how far it is trusted and what cites it"),
        "sources",
        checkable=True,
    ),
    Command.SHOW_STATEMENTS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Public s&tatements"),
        "Ctrl+8",
        QT_TRANSLATE_NOOP("Actions", "Who claimed which figure in public, and who claims another"),
        "statements",
        checkable=True,
    ),
    Command.ADD_SOURCE: Spec(
        QT_TRANSLATE_NOOP("Actions", "New source…"),
        "Ctrl+Shift+O",
        QT_TRANSLATE_NOOP("Actions", "Record a source that facts can cite"),
    ),
    Command.ADD_PUBLIC_SOURCE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&From the public sources…"),
        "Ctrl+Shift+Y",
        QT_TRANSLATE_NOOP("Actions", "Take over a public source that the program brings along"),
    ),
    # descriptions and kept files
    Command.ADD_DESCRIPTION: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Add a description…"),
        "Shift+F7",
        QT_TRANSLATE_NOOP("Actions", "Say what the child looked like, as of which day"),
    ),
    Command.ATTACH_FILE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Keep files…"),
        "Ctrl+Shift+F",
        QT_TRANSLATE_NOOP("Actions", "Keep files within the case; or drop them on its page"),
    ),
    Command.ADD_PHOTO: Spec(
        QT_TRANSLATE_NOOP("Actions", "Add a p&hoto…"),
        "Ctrl+Shift+G",
        QT_TRANSLATE_NOOP("Actions", "Keep a photo of the child; the newest leads the case"),
    ),
    Command.ATTACH_TO_RECORD: Spec(
        QT_TRANSLATE_NOOP("Actions", "Keep f&iles with this record…"),
        "Ctrl+Shift+T",
        QT_TRANSLATE_NOOP("Actions", "Keep files that belong to the chosen record or source"),
    ),
    Command.SAVE_COPY: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Save a copy of the file…"),
        "Ctrl+Shift+C",
        QT_TRANSLATE_NOOP("Actions", "Save the chosen file outside; the copy is not encrypted"),
    ),
    Command.CHECK_FILES: Spec(
        QT_TRANSLATE_NOOP("Actions", "Check the files a&gain"),
        "Ctrl+Shift+H",
        QT_TRANSLATE_NOOP("Actions", "Look whether the files are byte for byte what was taken in"),
    ),
}
