"""How the commands about contradictions present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    Command.SHOW_CONTRADICTIONS: Spec(
        QT_TRANSLATE_NOOP("Actions", "C&ontradictions"),
        "Ctrl+9",
        QT_TRANSLATE_NOOP("Actions", "What is said of the children that cannot both be true"),
        "contradictions",
        checkable=True,
    ),
    Command.LOOKED_AT: Spec(
        QT_TRANSLATE_NOOP("Actions", "Looked at, in or&der…"),
        "Ctrl+G",
        QT_TRANSLATE_NOOP("Actions", "Say why the selected contradiction or remark is in order"),
    ),
    Command.OPEN_AGAIN: Spec(
        QT_TRANSLATE_NOOP("Actions", "Ask a&gain"),
        "Ctrl+U",
        QT_TRANSLATE_NOOP(
            "Actions", "Take back that the selected contradiction or remark is in order"
        ),
    ),
}
