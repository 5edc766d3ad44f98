"""Asks before something that is not taken back by a click."""

from PySide6.QtWidgets import QWidget

from ui.dialogs.form import FormDialog


class ConfirmDialog(FormDialog):
    """A question, what will happen, and a button that names the deed."""

    def __init__(self, question: str, consequence: str, do: str, parent: QWidget | None) -> None:
        super().__init__(question, consequence, do, parent)
