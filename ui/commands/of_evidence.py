"""How the commands about contradictions present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def evidence() -> Mapping[Command, Spec]:
    """Give the way to what contradicts, and what can be said of it."""
    return {
        Command.SHOW_CONTRADICTIONS: Spec(
            translate("Actions", "C&ontradictions"),
            "Ctrl+9",
            translate("Actions", "What is said of the children that cannot both be true"),
            "contradictions",
            checkable=True,
        ),
        Command.LOOKED_AT: Spec(
            translate("Actions", "Looked at, in or&der…"),
            "Ctrl+G",
            translate("Actions", "Say why the selected contradiction is in order"),
        ),
        Command.OPEN_AGAIN: Spec(
            translate("Actions", "Open a&gain"),
            "Ctrl+U",
            translate("Actions", "Take back that the selected contradiction is in order"),
        ),
    }
