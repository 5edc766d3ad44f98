"""The parts of a case file, one in front: a bar of tabs over scrolling columns."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.widgets.row_view import RowView
from ui.words import translate


class Folders(QWidget):
    """Columns of sections under titles; whoever needs a section brings its column to the front."""

    def __init__(self, columns: Sequence[tuple[str, Sequence[QWidget]]], parent: QWidget) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(translate("CasePage", "Parts of the case"))
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        for title, widgets in columns:
            self.tabs.addTab(title)
            stacked = _scrolling(self._stack)
            for widget in widgets:  # last: each move under another parent styles all below anew
                stacked.addWidget(widget)
            stacked.addStretch(1)
        self.tabs.currentChanged.connect(self._show)

    def bring(self, widget: QWidget) -> None:
        """Bring the column to the front in which a section stands, and the section into sight."""
        for place in range(self._stack.count()):
            scroll = self._stack.widget(place)
            if isinstance(scroll, QScrollArea) and scroll.isAncestorOf(widget):
                self.tabs.setCurrentIndex(place)
                scroll.ensureWidgetVisible(widget)

    def reveal(self, view: RowView) -> None:
        """Scroll the column in front to the selected row of one of its tables."""
        scroll = self._stack.currentWidget()
        column = scroll.widget() if isinstance(scroll, QScrollArea) else None
        chosen = view.selectionModel().selectedRows()
        if isinstance(scroll, QScrollArea) and column is not None and chosen:
            _settle(view, column)
            middle = view.visualRect(chosen[0]).center()
            point = view.viewport().mapTo(column, middle)
            scroll.ensureVisible(0, point.y(), 0, view.rowHeight(0))

    def step(self, by: int) -> None:
        """Show the part after or before this one, round and round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    @Slot(int)
    def _show(self, place: int) -> None:
        self._stack.setCurrentIndex(place)


def _settle(widget: QWidget, column: QWidget) -> None:
    """Let a table that has just grown take its place in the column at once."""
    around: QWidget | None = widget
    while around is not column and around is not None:
        around = around.parentWidget()
        layout = around.layout() if around is not None else None
        if layout is not None:
            layout.activate()
    column.resize(column.width(), max(column.height(), column.sizeHint().height()))


def _scrolling(stack: QStackedWidget) -> QVBoxLayout:
    """Add an empty column that scrolls, and give its layout."""
    scroll, column = QScrollArea(), QWidget()
    stack.addWidget(scroll)
    scroll.setObjectName("sections")
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its tables and buttons take the keyboard
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidget(column)
    stacked = QVBoxLayout(column)
    stacked.setContentsMargins(0, 0, 12, 0)
    return stacked
