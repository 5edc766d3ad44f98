"""One sentence that says what comes next, with the button that does it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from ui.commands.action_set import CommandAction
from ui.widgets.heading import command_button
from ui.widgets.labels import label


class NextStep(QFrame):
    """A card with a sentence and a button; both can be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._sentence = label("", wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 12, 12, 12)
        self._row.addWidget(self._sentence, 1)
        self._button: QToolButton | None = None
        self.setVisible(False)

    @property
    def sentence(self) -> str:
        """Give the sentence."""
        return self._sentence.text()

    def say(self, sentence: str, action: CommandAction) -> None:
        """Say what comes next."""
        self._sentence.setText(sentence)
        if self._button is not None:
            self._row.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
        self._button = command_button(action, primary=True)
        self._row.addWidget(self._button)
        self.setVisible(True)
