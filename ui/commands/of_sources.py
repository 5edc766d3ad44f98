"""How the commands of sources, descriptions and kept files present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def sources() -> Mapping[Command, Spec]:
    """Give what can be done with sources and files."""
    return {
        Command.SHOW_SOURCES: Spec(
            translate("Actions", "So&urces"),
            "Ctrl+Shift+9",
            translate("Actions", "Every source, how far it is trusted and what cites it"),
            "sources",
            checkable=True,
        ),
        Command.SHOW_STATEMENTS: Spec(
            translate("Actions", "Public s&tatements"),
            "Ctrl+8",
            translate("Actions", "Who claimed which figure in public, and who claims another"),
            "statements",
            checkable=True,
        ),
        Command.ADD_SOURCE: Spec(
            translate("Actions", "New source…"),
            "Ctrl+Shift+O",
            translate("Actions", "Record a source that facts can cite"),
        ),
        Command.ADD_PUBLIC_SOURCE: Spec(
            translate("Actions", "&From the public sources…"),
            "Ctrl+Shift+Y",
            translate("Actions", "Take over a public source that the program brings along"),
        ),
        **_files(),
    }


def _files() -> Mapping[Command, Spec]:
    return {
        Command.ADD_DESCRIPTION: Spec(
            translate("Actions", "&Add a description…"),
            "Shift+F7",
            translate("Actions", "Say what the child looked like, as of which day"),
        ),
        Command.ATTACH_FILE: Spec(
            translate("Actions", "&Keep files…"),
            "Ctrl+Shift+F",
            translate("Actions", "Keep files within the case; or drop them on its page"),
        ),
        Command.ADD_PHOTO: Spec(
            translate("Actions", "Add a p&hoto…"),
            "Ctrl+Shift+G",
            translate("Actions", "Keep a photo of the child; the newest leads the case"),
        ),
        Command.ATTACH_TO_RECORD: Spec(
            translate("Actions", "Keep f&iles with this record…"),
            "Ctrl+Shift+T",
            translate("Actions", "Keep files that belong to the chosen record or source"),
        ),
        Command.SAVE_COPY: Spec(
            translate("Actions", "&Save a copy of the file…"),
            "Ctrl+Shift+C",
            translate("Actions", "Save the chosen file outside; the copy is not encrypted"),
        ),
        Command.CHECK_FILES: Spec(
            translate("Actions", "Check the files a&gain"),
            "Ctrl+Shift+H",
            translate("Actions", "Look whether the files are byte for byte what was taken in"),
        ),
    }
