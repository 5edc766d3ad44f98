"""A number with its name; a click opens its rows."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout

from ui.pages.page import Place
from ui.widgets.labels import grow_with_words, label
from ui.wording import count


class Figure(QPushButton):
    """Number and name; `wanted` says which place holds its rows."""

    wanted = Signal(object)

    def __init__(self, number: int, name: str, place: Place) -> None:
        super().__init__()
        self.setObjectName("figure")
        self.setAccessibleName(f"{name}: {number}")
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(0)
        for text, style in ((count(number), "figureNumber"), (name, "muted")):
            part = label(text, style, wrap=style == "muted")
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(part)
        column.addStretch(1)
        self.clicked.connect(partial(self._tell, place))
        grow_with_words(self)

    def heightForWidth(self, width: int) -> int:
        """Grow where the words need more lines."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Make room for the words, which a push button does not ask its layout about."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Make room likewise."""
        layout = self.layout()
        hint = layout.totalSizeHint() if layout else super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 18, hint.height())

    def _tell(self, place: Place) -> None:
        self.wanted.emit(place)
