"""How the commands that decide about two records present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    # one key each
    Command.SCREEN_LIST: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Look for matches…"),
        "Ctrl+M",
        QT_TRANSLATE_NOOP("Actions", "Compare every line of a list with the other lists"),
    ),
    Command.SAME: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Same child (1)"),
        "1",
        QT_TRANSLATE_NOOP("Actions", "Both records are the same child"),
    ),
    Command.SAME_WITH_REASON: Spec(
        QT_TRANSLATE_NOOP("Actions", "Same child, with the r&eason…"),
        "Ctrl+Shift+1",
        QT_TRANSLATE_NOOP("Actions", "Both records are the same child; say by what that is known"),
    ),
    Command.DIFFERENT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Different child… (2)"),
        "2",
        QT_TRANSLATE_NOOP("Actions", "The records are two children; they are not offered again"),
    ),
    Command.UNSURE: Spec(
        QT_TRANSLATE_NOOP("Actions", "&More is needed (3)"),
        "3",
        QT_TRANSLATE_NOOP("Actions", "Further information is needed; the pair stays in the queue"),
    ),
    Command.WITHDRAW_VERDICT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Withdraw the verdict…"),
        "Ctrl+Backspace",
        QT_TRANSLATE_NOOP("Actions", "Take a verdict back, with the reason"),
    ),
    Command.COMPARE_TWO: Spec(
        QT_TRANSLATE_NOOP("Actions", "Why was this pair &not found?…"),
        "Ctrl+Shift+M",
        QT_TRANSLATE_NOOP(
            "Actions", "Compare any two records, and say why the pair was not offered"
        ),
    ),
}
