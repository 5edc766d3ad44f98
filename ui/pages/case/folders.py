"""The parts of a case file, one in front: a bar of tabs over scrolling columns."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.words import translate


class Folders(QWidget):
    """Columns of sections under titles; whoever needs a section brings its column to the front."""

    def __init__(self, columns: Sequence[tuple[str, Sequence[QWidget]]]) -> None:
        super().__init__()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(translate("CasePage", "Parts of the case"))
        self._stack = QStackedWidget()
        for title, widgets in columns:
            self.tabs.addTab(title)
            self._stack.addWidget(_scrolling(widgets))
        self.tabs.currentChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)

    def bring(self, widget: QWidget) -> None:
        """Bring the column to the front in which a section stands, and the section into sight."""
        for place in range(self._stack.count()):
            scroll = self._stack.widget(place)
            if isinstance(scroll, QScrollArea) and scroll.isAncestorOf(widget):
                self.tabs.setCurrentIndex(place)
                scroll.ensureWidgetVisible(widget)

    def step(self, by: int) -> None:
        """Show the part after or before this one, round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    @Slot(int)
    def _show(self, place: int) -> None:
        self._stack.setCurrentIndex(place)


def _scrolling(widgets: Sequence[QWidget]) -> QScrollArea:
    column = QWidget()
    stacked = QVBoxLayout(column)
    stacked.setContentsMargins(0, 0, 12, 0)
    for widget in widgets:
        stacked.addWidget(widget)
    stacked.addStretch(1)
    scroll = QScrollArea()
    scroll.setObjectName("sections")
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its tables and buttons take the keyboard
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(column)
    return scroll
