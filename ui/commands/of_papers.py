"""How the commands of papers present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    # the paper of what is shown
    Command.PREVIEW: Spec(
        QT_TRANSLATE_NOOP("Actions", "Preview and &print…"),
        "Ctrl+P",
        QT_TRANSLATE_NOOP("Actions", "See the paper as it will be printed and saved"),
    ),
    Command.PRINT_CASES: Spec(
        QT_TRANSLATE_NOOP("Actions", "Print &many cases…"),
        "Ctrl+Alt+P",
        QT_TRANSLATE_NOOP(
            "Actions", "Summaries of all cases shown, or of those selected, saved or printed"
        ),
    ),
    Command.WHAT_GOES_OUT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&What goes out…"),
        "F5",
        QT_TRANSLATE_NOOP("Actions", "Choose profile, sections, photo and language of the paper"),
    ),
    Command.SHOW_GIVEN_OUT: Spec(
        QT_TRANSLATE_NOOP("Actions", "What was gi&ven out"),
        "Ctrl+Alt+J",
        QT_TRANSLATE_NOOP("Actions", "Every paper and table that left; on a case, those about it"),
        "given_out",
        checkable=True,
    ),
    Command.EXPORT_CASE: Spec(
        QT_TRANSLATE_NOOP("Actions", "E&xport the case as…"),
        "F12",
        QT_TRANSLATE_NOOP(
            "Actions", "Save the case for other programs: JSON, FollowTheMoney, PFIF, CPIMS+"
        ),
    ),
    Command.SAVE_PAPER: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Save as PDF…"),
        "Ctrl+S",
        QT_TRANSLATE_NOOP("Actions", "Save the previewed paper as a file"),
    ),
    Command.PRINT_PAPER: Spec(
        QT_TRANSLATE_NOOP("Actions", "P&rint…"),
        "Ctrl+Shift+P",
        QT_TRANSLATE_NOOP("Actions", "Print the previewed paper"),
    ),
    # papers that a page makes beside its own
    Command.LETTER: Spec(
        QT_TRANSLATE_NOOP("Actions", "Le&tter of the request…"),
        "Ctrl+F6",
        QT_TRANSLATE_NOOP(
            "Actions", "Word the letter of the selected request, and see it on paper"
        ),
    ),
    Command.LETTERHEAD: Spec(
        QT_TRANSLATE_NOOP("Actions", "Letter&head of the office…"),
        "Ctrl+F9",
        QT_TRANSLATE_NOOP("Actions", "Name, address and signatory of the office on its letters"),
    ),
    Command.REGION_REPORT: Spec(
        QT_TRANSLATE_NOOP("Actions", "Children b&y region…"),
        "Ctrl+F7",
        QT_TRANSLATE_NOOP("Actions", "Print where the children were last reported, with a map"),
    ),
    Command.PHOTO_SHEET: Spec(
        QT_TRANSLATE_NOOP("Actions", "Ph&otos by number…"),
        "Ctrl+F8",
        QT_TRANSLATE_NOOP("Actions", "Print the leading photos with case numbers, without names"),
    ),
    Command.LIST_LETTER: Spec(
        QT_TRANSLATE_NOOP("Actions", "Letter with the &list…"),
        "Ctrl+F11",
        QT_TRANSLATE_NOOP(
            "Actions", "Print the letter that goes with a list, for both sides to sign"
        ),
    ),
}
