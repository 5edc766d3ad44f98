"""How the commands that make papers of lists and requests present themselves."""

from collections.abc import Mapping

from ui.commands import Command, Spec
from ui.words import translate


def papers() -> Mapping[Command, Spec]:
    """Give the papers that a page makes beside its own."""
    return {
        Command.REGION_REPORT: Spec(
            translate("Actions", "Children by &region…"),
            "Ctrl+F7",
            translate("Actions", "Print where the children were last reported, with a map"),
        ),
    }
