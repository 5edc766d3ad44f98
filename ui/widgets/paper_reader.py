"""A paper to be read: its pages with their list, sizes, page numbers, and words to be found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from exports.page_text import Hit
from ui.widgets.labels import label
from ui.widgets.paper_layout import FIT_PAGE, FIT_WIDTH, SCREEN_SCALE
from ui.widgets.paper_view import PaperView
from ui.widgets.whole_box import WholeBox
from ui.words import translate

SIZES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
LARGER, SMALLER = 1.25, 0.8
LIST_WIDTH = 150  # pixels
NUMBER_WIDTH, LONGEST_NUMBER = 8, 4  # letters; the width with the frame of the style
FEWEST = 2  # pages that need a list


class PaperReader(QWidget):
    """Shows the bytes that are saved and printed."""

    def __init__(self) -> None:
        super().__init__()
        self.view = PaperView(translate("PaperReader", "Pages"))
        self.list = PaperView(translate("PaperReader", "List of pages"), framed=True)
        self._steps: list[QToolButton] = []
        self.number = QLineEdit()
        self.total = label("", "muted")
        self.sizes = WholeBox()
        self.field = FindField()
        self.found = label("", "muted")
        self._hits: Sequence[Hit] = ()
        self._hit = -1
        self._lay_out()
        self._connect()

    def show_pdf(self, pdf: bytes) -> None:
        """Show a paper, and look for the words that were looked for."""
        self.view.show_pdf(pdf)
        count = self.view.count
        self.list.setVisible(count >= FEWEST)
        self.list.show_pdf(pdf if count >= FEWEST else b"")
        self._show_number()
        self.total.setText(translate("PaperReader", "of {0}").format(count) if count else "")
        self._search()

    def larger(self, factor: float) -> None:
        """Change the size by a factor."""
        self.view.enlarge(factor)

    @property
    def zoom(self) -> float:
        """The size: a factor, or a code of fitting."""
        return self.view.zoom

    def set_zoom(self, zoom: float) -> None:
        """Show pages at a size."""
        self.view.set_zoom(zoom)

    @Slot()
    def ask(self) -> None:
        """Let the person type what to find."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def find_next(self) -> None:
        """Go to the next place."""
        self._show_hit(self._hit + 1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the place before."""
        self._show_hit(self._hit - 1)

    @Slot()
    def _search(self) -> None:
        self._take_hits(())
        if self.field.text().strip() and self.view.count:
            self.found.setText(translate("PaperReader", "searching…"))
            self.view.drawer.search(self.field.text())

    @Slot(object)
    def _take_hits(self, hits: Sequence[Hit]) -> None:
        self._hits, self._hit = hits, -1
        here = [number for number, hit in enumerate(hits) if hit.page >= self.view.page]
        self._show_hit(here[0] if here else 0)

    def _show_hit(self, number: int) -> None:
        self._hit = number % len(self._hits) if self._hits else -1
        self.view.show_hits(self._hits, self._hit)
        self.found.setText(self._told())
        for button in self._steps:
            button.setEnabled(len(self._hits) > 1)

    def _told(self) -> str:
        if not self.field.text().strip() or not self.view.count:
            return ""
        if not self._hits:
            return translate("PaperReader", "not found")
        return translate("PaperReader", "{0} of {1}").format(self._hit + 1, len(self._hits))

    @Slot(int)
    def _turned(self, page: int) -> None:
        self._show_number()
        if self.list.page != page:
            self.list.go(page)

    @Slot()
    def _jump(self) -> None:
        """Go to the page that was typed, the nearest there is."""
        typed = self.number.text().strip()
        if typed.isdecimal():
            self.view.go(int(typed) - 1)
        self._show_number()

    def _show_number(self) -> None:
        self.number.setText(str(self.view.page + 1) if self.view.count else "")

    @Slot(int)
    def _choose_size(self, at: int) -> None:
        self.view.set_zoom(float(self.sizes.itemData(at)))

    @Slot()
    def _say_size(self) -> None:
        """Show the size in the box; one between the steps under its own name."""
        at = self.sizes.findData(self.view.zoom)
        text = f"{self.view.lie.scale / SCREEN_SCALE:.0%}" if at < 0 else self.sizes.itemText(at)
        self.sizes.setCurrentIndex(at)
        self.sizes.setPlaceholderText(text)

    def _connect(self) -> None:
        self.view.turned.connect(self._turned)
        self.view.zoomed.connect(self._say_size)
        self.view.drawer.found.connect(self._take_hits)
        self.list.picked.connect(self.view.go)
        self.number.returnPressed.connect(self._jump)
        self.sizes.activated.connect(self._choose_size)
        self.field.textEdited.connect(self._search)
        self.field.next.connect(self.find_next)
        self.field.previous.connect(self.find_previous)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._bar())
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.list)
        parts.addWidget(self.view)
        parts.setSizes([LIST_WIDTH, 10 * LIST_WIDTH])
        parts.setStretchFactor(1, 1)
        self.list.setMinimumWidth(LIST_WIDTH // 2)
        column.addWidget(parts, 1)

    def _bar(self) -> QHBoxLayout:
        """Page, size, and what is to be found, in one row."""
        name_control(self.number, translate("PaperReader", "Page"))
        name_control(self.sizes, translate("PaperReader", "Size"))
        name_control(self.field, translate("PaperReader", "Find on the pages"))
        self.field.setPlaceholderText(translate("PaperReader", "Find on the pages"))
        self.number.setFixedWidth(NUMBER_WIDTH * self.fontMetrics().averageCharWidth())
        self.number.setMaxLength(LONGEST_NUMBER)
        self._fill_sizes()
        before = (Qt.ArrowType.UpArrow, translate("PaperReader", "Previous place (Shift+Enter)"))
        after = (Qt.ArrowType.DownArrow, translate("PaperReader", "Next place (Enter)"))
        self._steps = [step_button(*before), step_button(*after)]
        for button, slot in zip(self._steps, (self.find_previous, self.find_next), strict=True):
            button.clicked.connect(slot)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(label(translate("PaperReader", "Page"), "fieldLabel"))
        bar.addWidget(self.number)
        bar.addWidget(self.total)
        bar.addSpacing(12)
        bar.addWidget(self.sizes)
        bar.addStretch(1)
        bar.addWidget(self.found)
        bar.addWidget(self.field, 2)
        for button in self._steps:
            bar.addWidget(button)
        return bar

    def _fill_sizes(self) -> None:
        self.sizes.addItem(translate("PaperReader", "Fit the width"), FIT_WIDTH)
        self.sizes.addItem(translate("PaperReader", "Fit the page"), FIT_PAGE)
        for size in SIZES:
            self.sizes.addItem(f"{size:.0%}", size)


class FindField(QLineEdit):
    """Enter goes to the next place, Shift+Enter to the one before."""

    next = Signal()
    previous = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter; all else is typing."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        (self.previous if back else self.next).emit()


def name_control(widget: QWidget, name: str) -> None:
    """Say to whoever cannot see it what a control is for."""
    widget.setAccessibleName(name)
    widget.setToolTip(name)


def step_button(arrow: Qt.ArrowType, name: str) -> QToolButton:
    """Give a small button with an arrow."""
    made = QToolButton()
    made.setArrowType(arrow)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setEnabled(False)
    name_control(made, name)
    return made
