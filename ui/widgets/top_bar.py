"""The row above the page: back, where one stands, the search box."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton

from ui.icons import icon
from ui.widgets.elided import ElidedLabel
from ui.widgets.heading import command_button
from ui.words import translate


class SearchBox(QLineEdit):
    """Finds cases while one types; Down or Enter goes to what was found, Escape clears."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(translate("SearchBox", "Find a case by name or number"))
        self.setAccessibleName(translate("SearchBox", "Find a case"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self._quiet = False
        self.textChanged.connect(self._tell)

    def forget(self) -> None:
        """Empty the box without a word to the pages; the box itself must hear of it."""
        self._quiet = True
        self.clear()
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that leave the box."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _tell(self, text: str) -> None:
        if not self._quiet:
            self.wanted.emit(text)


class TopBar(QFrame):
    """Back button, crumbs and search box."""

    def __init__(self, back: QAction) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.search = SearchBox()
        self.search.setMinimumWidth(self.fontMetrics().averageCharWidth() * 46)
        self._crumbs = ElidedLabel("", "crumbs")
        self._back = _back_button(back)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._back)
        row.addWidget(self._crumbs, 1)
        row.addWidget(self.search)

    def show_place(self, crumbs: str, *, file_open: bool) -> None:
        """Say where one stands; search only where a file is open."""
        self._crumbs.setText(crumbs)
        self.search.setEnabled(file_open)

    @Slot()
    def forget(self) -> None:
        """Empty the box without a word to the pages."""
        self.search.forget()


def _back_button(back: QAction) -> QToolButton:
    made = command_button(back)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    return made
