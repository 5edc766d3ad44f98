"""How the commands of an import present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import translate


def importing() -> Mapping[Command, Spec]:
    """Give the ways through an import."""
    return {
        Command.PASTE_LIST: Spec(
            translate("Actions", "Import what was &copied"),
            "Ctrl+V",
            translate("Actions", "Read a table or a text that you copied in another program"),
            "import",
        ),
        Command.NEXT_STEP: Spec(
            translate("Actions", "Next s&tep"),
            "Alt+PgDown",
            translate("Actions", "Go on to the next step of the import"),
        ),
        Command.PREVIOUS_STEP: Spec(
            translate("Actions", "Step &before"),
            "Alt+PgUp",
            translate("Actions", "Go back to the step before; everything typed stays"),
        ),
        Command.WRITE_IMPORT: Spec(
            translate("Actions", "&Write the import"),
            "Ctrl+Shift+I",
            translate("Actions", "Write the rows of the preview into the file, all in one step"),
        ),
    }
