"""The pages of a paper below each other; only those in sight are drawn, at any size."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from exports.page_text import Hit
from exports.render import Size, page_sizes
from ui import theme
from ui.widgets.page_drawer import PageDrawer
from ui.widgets.paper_layout import (
    FIT_WIDTH,
    GAP,
    LARGEST,
    SCREEN_SCALE,
    SMALLEST,
    PaperLayout,
    laid_out,
)
from ui.words import translate

STEP = 40  # pixels of an arrow key
FRAME = 2
MARK, MARK_NOW = QColor(255, 200, 0, 90), QColor(255, 110, 0, 130)


class PaperView(QAbstractScrollArea):
    """Scrolls through pages; the page in sight stays when size or paper change."""

    turned = Signal(int)  # the page in sight, from 0
    picked = Signal(int)  # a page that was chosen by mouse or key
    zoomed = Signal()

    def __init__(self, name: str, *, framed: bool = False) -> None:
        super().__init__()
        self._framed = framed  # the page in sight, also where the keyboard is elsewhere
        self.drawer = PageDrawer(self)
        self.drawer.drawn.connect(self._show_drawn)
        self.zoom = FIT_WIDTH
        self.page = 0
        self.lie = PaperLayout()
        self._sizes: tuple[Size, ...] = ()
        self._hits: Sequence[Hit] = ()
        self._hit = -1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.verticalScrollBar().valueChanged.connect(self._moved)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def show_pdf(self, pdf: bytes) -> None:
        """Show another paper."""
        self.drawer.take_paper(pdf)
        self._sizes = page_sizes(pdf) if pdf else ()
        self._hits, self._hit = (), -1
        self._arrange(min(self.page, max(self.count - 1, 0)))

    def begin(self) -> None:
        """Stand at the beginning: another document comes."""
        self.page = 0
        self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: float) -> None:
        """Show pages at another size."""
        self.zoom = min(max(zoom, SMALLEST), LARGEST) if zoom > 0 else zoom
        self._arrange(self.page)
        self.zoomed.emit()

    def enlarge(self, factor: float) -> None:
        """Show pages larger or smaller than now, however they were fitted."""
        self.set_zoom(self.lie.scale / SCREEN_SCALE * factor)

    @Slot(int)
    def go(self, page: int) -> None:
        """Bring the top of a page into sight."""
        if self._sizes:
            page = min(max(page, 0), self.count - 1)
            self.verticalScrollBar().setValue(round(self.lie.tops[page]) - GAP // 2)
            self._set_page(page)

    def show_hits(self, hits: Sequence[Hit], now: int) -> None:
        """Mark what was found, and bring one of the places into sight."""
        self._hits, self._hit = hits, now
        if 0 <= now < len(hits) and hits[now].boxes:
            self._bring(self.lie.box(hits[now].page, hits[now].boxes[0]))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight, white until their pictures are there."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.colours().border))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(-self._corner())
        self.drawer.forget_waiting()
        for page in self._in_sight():
            self._draw_page(painter, page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages anew."""
        super().resizeEvent(event)
        self._arrange(self.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by pages with Page Up and Page Down, to the ends with Home and End."""
        moves = {
            Qt.Key.Key_PageDown: self.page + 1,
            Qt.Key.Key_PageUp: self.page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count - 1,
        }
        page = moves.get(Qt.Key(event.key()))
        if page is None:
            super().keyPressEvent(event)
            return
        self.go(page)
        self.picked.emit(self.page)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which page was clicked."""
        point = event.position() + self._corner()
        for page in self._in_sight():
            if self.lie.place(page).contains(point):
                self._set_page(page)
                self.picked.emit(page)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size with Ctrl, else move."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.enlarge(1.25 if event.angleDelta().y() > 0 else 0.8)
        event.accept()

    @Slot()
    def _show_drawn(self) -> None:
        self.viewport().update()

    @Slot(int)
    def _moved(self, top: int) -> None:
        middle = top + self.viewport().height() / 2
        if pages := self.lie.pages(middle, middle):
            self._set_page(pages[0])
        self.viewport().update()

    def _set_page(self, page: int) -> None:
        if page != self.page:
            self.page = page
            told = translate("PaperView", "Page {0} of {1}").format(page + 1, self.count)
            self.setAccessibleDescription(told)
            self.turned.emit(page)
        self.viewport().update()

    def _arrange(self, page: int) -> None:
        """Lay the pages out for the view and the size of now."""
        view = self.viewport().size()
        self.lie = laid_out(self._sizes, QSizeF(view), self.zoom)
        for bar, whole, seen in (
            (self.verticalScrollBar(), self.lie.height, view.height()),
            (self.horizontalScrollBar(), self.lie.width, view.width()),
        ):
            bar.setRange(0, max(0, round(whole - seen)))
            bar.setPageStep(seen)
            bar.setSingleStep(STEP)
        self.go(page)

    def _corner(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_sight(self) -> range:
        top = self.verticalScrollBar().value()
        return self.lie.pages(top, top + self.viewport().height())

    def _draw_page(self, painter: QPainter, page: int) -> None:
        place = self.lie.place(page)
        painter.fillRect(place, Qt.GlobalColor.white)
        picture = self.drawer.picture(page, self.lie.scale * self.devicePixelRatioF())
        if picture is not None:
            painter.drawPixmap(place, picture, QRectF(picture.rect()))
        for number, hit in enumerate(self._hits):
            if hit.page == page:
                for box in hit.boxes:
                    colour = MARK_NOW if number == self._hit else MARK
                    painter.fillRect(self.lie.box(page, box).adjusted(-2, -2, 2, 2), colour)
        if page == self.page and (self._framed or self.hasFocus()):
            painter.setPen(QPen(QColor(theme.colours().accent), FRAME))
            painter.drawRect(place.adjusted(-1, -1, 1, 1))

    def _bring(self, place: QRectF) -> None:
        """Bring a place into the middle, unless it is in sight."""
        bar = self.verticalScrollBar()
        if not bar.value() <= place.top() <= bar.value() + self.viewport().height() - STEP:
            bar.setValue(round(place.center().y() - self.viewport().height() / 2))
