"""How the commands that make papers of lists and requests present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def papers() -> Mapping[Command, Spec]:
    """Give the papers that a page makes beside its own."""
    return {
        Command.LETTER: Spec(
            translate("Actions", "Le&tter of the request…"),
            "Ctrl+F6",
            translate("Actions", "Word the letter of the selected request, and see it on paper"),
        ),
        Command.LETTERHEAD: Spec(
            translate("Actions", "Letter&head of the office…"),
            "Ctrl+F9",
            translate("Actions", "Name, address and signatory of the office on its letters"),
        ),
        Command.REGION_REPORT: Spec(
            translate("Actions", "Children b&y region…"),
            "Ctrl+F7",
            translate("Actions", "Print where the children were last reported, with a map"),
        ),
        Command.PHOTO_SHEET: Spec(
            translate("Actions", "Ph&otos by number…"),
            "Ctrl+F8",
            translate("Actions", "Print the leading photos with case numbers, without names"),
        ),
        Command.LIST_LETTER: Spec(
            translate("Actions", "Letter with the &list…"),
            "Ctrl+F11",
            translate("Actions", "Print the letter that goes with a list, for both sides to sign"),
        ),
    }
