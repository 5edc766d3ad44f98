"""The row above the page: back, where one stands, the search box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QToolButton

from ui.icons import icon
from ui.seen import seen
from ui.widgets.elided import ElidedLabel
from ui.widgets.heading import command_button
from ui.words import translate

if TYPE_CHECKING:
    from caseapp.filters.completion import Completion

Complete: TypeAlias = "Callable[[str], Sequence[Completion]]"

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchBox(QLineEdit):
    """Finds cases while one types; Down or Enter goes to what was found, Escape clears."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(translate("SearchBox", "Name, number, or a field: region:Tyumen"))
        self.setAccessibleName(translate("SearchBox", "Find a case"))
        self.setClearButtonEnabled(True)
        self.addAction(icon("find"), QLineEdit.ActionPosition.LeadingPosition)
        self._quiet = False
        self._complete: Complete | None = None
        self._completer = _completer(self)
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index] # overload
        self.textChanged.connect(self._tell)
        self.textEdited.connect(self._offer)

    def forget(self) -> None:
        """Empty the box without a word to the pages; the box itself must hear of it."""
        self.show_text("")
        self._complete = None

    def show_text(self, text: str) -> None:
        """Say what a page is asked for, without asking it again."""
        if text != self.text():
            self._quiet = True
            self.setText(text)
            self._quiet = False

    def complete_with(self, complete: Complete) -> None:
        """Offer what completes the piece that is being typed."""
        self._complete = complete

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that leave the box."""
        if event.key() in _ENTER and self._offered():
            event.ignore()  # the list of completions takes it
        elif event.key() in (Qt.Key.Key_Down, *_ENTER):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _tell(self, text: str) -> None:
        if not self._quiet:
            self.wanted.emit(text)

    @Slot(str)
    def _offer(self, text: str) -> None:
        """Show what can stand at the end of the text, if anything."""
        at_end = self.cursorPosition() == len(text)
        found = self._complete(text) if self._complete and at_end else ()
        model = self._completer.model()
        if isinstance(model, QStandardItemModel):
            model.clear()
            model.invisibleRootItem().appendRows([_item(one) for one in found])
        popup = self._completer.popup()
        if found:
            self._completer.complete()
        elif popup is not None:
            popup.hide()

    def _offered(self) -> bool:
        """Tell whether one of the completions is chosen by the arrow keys."""
        popup = self._completer.popup()
        return popup is not None and popup.isVisible() and popup.currentIndex().isValid()

    @Slot(QModelIndex)
    def _take(self, chosen: QModelIndex) -> None:
        self.setText(chosen.data(Qt.ItemDataRole.UserRole))
        QTimer.singleShot(0, self._offer_next)  # the list is still at work with what it offered

    @Slot()
    def _offer_next(self) -> None:
        self._offer(self.text())


def _completer(box: QLineEdit) -> QCompleter:
    """Give a list below the box that writes nothing by itself."""
    made = QCompleter(QStandardItemModel(box), box)
    made.setWidget(box)
    made.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
    made.setMaxVisibleItems(12)
    return made


def _item(one: Completion) -> QStandardItem:
    item = QStandardItem(seen(one.shown))
    item.setData(one.text, Qt.ItemDataRole.UserRole)
    return item


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
