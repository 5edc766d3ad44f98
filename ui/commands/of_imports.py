"""How the commands of an import present themselves."""

from collections.abc import Mapping

from ui.commands.command import Command, Spec
from ui.words import QT_TRANSLATE_NOOP

SPECS: Mapping[Command, Spec] = {
    Command.PASTE_LIST: Spec(
        QT_TRANSLATE_NOOP("Actions", "Import what was &copied"),
        "Ctrl+V",
        QT_TRANSLATE_NOOP("Actions", "Read a table or a text that you copied in another program"),
        "import",
    ),
    Command.NEXT_STEP: Spec(
        QT_TRANSLATE_NOOP("Actions", "Next s&tep"),
        "Alt+PgDown",
        QT_TRANSLATE_NOOP("Actions", "Go on to the next step of the import"),
    ),
    Command.PREVIOUS_STEP: Spec(
        QT_TRANSLATE_NOOP("Actions", "Step &before"),
        "Alt+PgUp",
        QT_TRANSLATE_NOOP("Actions", "Go back to the step before; everything typed stays"),
    ),
    Command.WRITE_IMPORT: Spec(
        QT_TRANSLATE_NOOP("Actions", "&Write the import"),
        "Ctrl+Shift+I",
        QT_TRANSLATE_NOOP(
            "Actions", "Write the rows of the preview into the file, all in one step"
        ),
    ),
}
