"""A number with its name; a click opens its rows."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.widgets.labels import label
from ui.widgets.worded_button import WordedButton
from ui.wording import count

LETTERS = 18


class Figure(WordedButton):
    """Number and name; `wanted` hands on the place that holds its rows."""

    wanted = Signal(object)

    def __init__(self, number: int, name: str, place: object) -> None:
        super().__init__(LETTERS)
        self.setObjectName("figure")
        self.setAccessibleName(f"{name}: {number}")
        self.setToolTip(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        for text, style in ((count(number), "figureNumber"), (name, "muted")):
            part = label(text, style, wrap=style == "muted")
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        column.addStretch(1)
        self.clicked.connect(partial(self._tell, place))

    def _tell(self, place: object) -> None:
        self.wanted.emit(place)
