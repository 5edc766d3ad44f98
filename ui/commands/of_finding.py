"""How the commands of finding cases present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def finding() -> Mapping[Command, Spec]:
    """Give what can be done with filters, views and columns."""
    return {
        Command.SHOW_FILTERS: Spec(
            translate("Actions", "Filter&s"),
            "Ctrl+L",
            translate("Actions", "Show the filters beside the cases, or put them away"),
        ),
        Command.CLEAR_FILTERS: Spec(
            translate("Actions", "Clear t&he search and all filters"),
            "Ctrl+Shift+X",
            translate("Actions", "Show all cases again"),
        ),
        Command.SAVE_VIEW: Spec(
            translate("Actions", "&Keep this search…"),
            "Ctrl+B",
            translate("Actions", "Keep the search with its columns and order, under a name"),
        ),
        Command.RENAME_VIEW: Spec(
            translate("Actions", "Rename the saved &view…"),
            "Ctrl+R",
            translate("Actions", "Give the chosen view another name"),
        ),
        Command.CHOOSE_COLUMNS: Spec(
            translate("Actions", "Colum&ns…"),
            "Ctrl+J",
            translate("Actions", "Choose columns, their order and width, and the sorting"),
        ),
    }
