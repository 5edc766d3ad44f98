"""How the commands of finding cases present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    Command.SHOW_FILTERS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Filter&s"),
        "Ctrl+L",
        QT_TRANSLATE_NOOP("Actions", "Show the filters beside the cases, or put them away"),
    ),
    Command.CLEAR_FILTERS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Clear t&he search and all filters"),
        "Ctrl+Shift+X",
        QT_TRANSLATE_NOOP("Actions", "Show all cases again"),
    ),
    Command.SAVE_VIEW: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Keep this search…"),
        "Ctrl+B",
        QT_TRANSLATE_NOOP("Actions", "Keep the search with its columns and order, under a name"),
    ),
    Command.RENAME_VIEW: Spec(
        QT_TRANSLATE_NOOP("Actions", "Rename the saved &view…"),
        "Ctrl+R",
        QT_TRANSLATE_NOOP("Actions", "Give the chosen view another name"),
    ),
    Command.CHOOSE_COLUMNS: Spec(
        QT_TRANSLATE_NOOP("Actions", "Colum&ns…"),
        "Ctrl+J",
        QT_TRANSLATE_NOOP("Actions", "Choose columns, their order and width, and the sorting"),
    ),
}
