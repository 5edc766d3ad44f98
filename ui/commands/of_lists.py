"""How the commands about imports and versions of lists present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    Command.COMPARE_LISTS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Compare with another lis&t…"),
        "Ctrl+Shift+V",
        QT_TRANSLATE_NOOP("Actions", "What is new, gone or changed between two lists, by child"),
    ),
    Command.SHOW_IMPORTS: Spec(
        QT_TRANSLATE_NOOP("Actions", "All &imports…"),
        "Ctrl+Shift+L",
        QT_TRANSLATE_NOOP("Actions", "Every import of this file, with its date and its counts"),
    ),
    Command.ACCEPT_LINE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Accept the selected line"),
        "Ctrl+Shift+E",
        QT_TRANSLATE_NOOP("Actions", "Make all changes of the selected line facts of the case"),
    ),
    Command.ACCEPT_SHOWN: Spec(
        QT_TRANSLATE_NOOP("Actions", "Accept all sho&wn…"),
        "Ctrl+Shift+B",
        QT_TRANSLATE_NOOP("Actions", "Make the changes of all lines shown facts of their cases"),
    ),
    Command.SWAP_LISTS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Swap &both lists"),
        "Shift+F5",
        QT_TRANSLATE_NOOP("Actions", "Compare the two lists the other way round"),
    ),
    Command.SAVE_REFUSED: Spec(
        QT_TRANSLATE_NOOP("Actions", "Save refused &rows…"),
        "Ctrl+Shift+S",
        QT_TRANSLATE_NOOP("Actions", "Write the refused rows into a file that can be corrected"),
    ),
}
