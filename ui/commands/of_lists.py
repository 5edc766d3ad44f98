"""How the commands about imports and versions of lists present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def lists() -> Mapping[Command, Spec]:
    """Give what can be done with imports, and with two lists side by side."""
    return {
        Command.COMPARE_LISTS: Spec(
            translate("Actions", "Compare with another lis&t…"),
            "Ctrl+Shift+V",
            translate("Actions", "What is new, gone or changed between two lists, by child"),
        ),
        Command.SHOW_IMPORTS: Spec(
            translate("Actions", "All &imports…"),
            "Ctrl+Shift+L",
            translate("Actions", "Every import of this file, with its date and its counts"),
        ),
        Command.ACCEPT_LINE: Spec(
            translate("Actions", "&Accept the selected line"),
            "Ctrl+Shift+E",
            translate("Actions", "Make all changes of the selected line facts of the case"),
        ),
        Command.ACCEPT_SHOWN: Spec(
            translate("Actions", "Accept all sho&wn…"),
            "Ctrl+Shift+B",
            translate("Actions", "Make the changes of all lines shown facts of their cases"),
        ),
        Command.SWAP_LISTS: Spec(
            translate("Actions", "Swap &both lists"),
            "Shift+F5",
            translate("Actions", "Compare the two lists the other way round"),
        ),
        Command.SAVE_REFUSED: Spec(
            translate("Actions", "Save refused &rows…"),
            "Ctrl+Shift+S",
            translate("Actions", "Write the refused rows into a file that can be corrected"),
        ),
    }
