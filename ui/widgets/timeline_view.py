"""The picture of a timeline: lanes of marks and spans; the keyboard reads and opens events."""

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip

from caseapp.course.timeline import Event
from exports.timeline import event_label, event_sentence, lane_name
from exports.words import Words
from ui.widgets.timeline_layout import Layout, Placed, laid_out
from ui.widgets.timeline_paint import Brush, Geometry
from ui.words import translate

NEAREST, FARTHEST, STEP = 32.0, 1.0, 1.6  # of the zoom
TITLES = 17  # average letters that the names of lanes may take


class TimelineView(QAbstractScrollArea):
    """Laid out when it is first painted; tells which event is read, and which is to be opened."""

    read = Signal(str)  # the sentence of the event at which the reader stands
    opened = Signal(object)  # the event

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._events: Sequence[Event] = ()
        self._today = dt.date.today()
        self._zoom = FARTHEST
        self._at: int | None = None
        self._layout: Layout | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(words.text("summary.timeline"))
        self.viewport().setMouseTracking(True)

    def show_events(self, events: Sequence[Event]) -> None:
        """Show other events; nothing is laid out before it is painted."""
        kept = self.current
        self._events, self._layout = [event for event in events if event.first], None
        same = [n for n, one in enumerate(self._events) if kept and _key(one) == _key(kept)]
        self._at = same[0] if same else None
        self._tell()
        self.updateGeometry()
        self.viewport().update()

    @property
    def current(self) -> Event | None:
        """The event at which the reader stands."""
        return self._events[self._at] if self._at is not None else None

    def zoom(self, steps: int) -> None:
        """Draw time wider or narrower; 0 shows the whole. What is read stays in sight."""
        factor = self._zoom * STEP**steps if steps else FARTHEST
        self._zoom = min(max(factor, FARTHEST), NEAREST)
        self._layout = None
        self._bring()
        self.updateGeometry()
        self.viewport().update()

    def layout_now(self) -> Layout:
        """Give the layout for the width and the zoom of now."""
        if self._layout is None:
            metrics = self.fontMetrics()
            width = self._geometry().room * self._zoom
            self._layout = laid_out(
                self._events, self._today, width, self._label, metrics.horizontalAdvance
            )
            bar = self.horizontalScrollBar()
            bar.setRange(0, max(round(width - self._geometry().room), 0))
            bar.setPageStep(round(self._geometry().room))
            bar.setSingleStep(40)
            self.setFixedHeight(self.sizeHint().height())
        return self._layout

    def sizeHint(self) -> QSize:
        """Ask for the height of all lanes; before they are laid out, for that of a few."""
        rows = self._layout.rows if self._layout else 6
        bar = self.horizontalScrollBar().sizeHint().height()
        return QSize(400, round(self._geometry().height(rows)) + bar + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the event before or after, open it, or draw time wider or narrower."""
        moves = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Home: -len(self._events),
            Qt.Key.Key_End: len(self._events),
        }
        zooms = {"+": 1, "=": 1, "-": -1, "0": 0}
        key = Qt.Key(event.key())
        if key in moves:
            self._step(moves[key])
        elif event.text() in zooms:
            self.zoom(zooms[event.text()])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current:
            self.opened.emit(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Read the first event, or that at which the reader stood."""
        super().focusInEvent(event)
        if self._at is None and event.reason() != Qt.FocusReason.MouseFocusReason:
            self._step(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the frame of the focus."""
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl draw time wider or narrower; else leave the wheel to the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the click, which counts when the button is let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the event that is clicked."""
        event.accept()
        found = self._found(event.position())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._stand(self._events.index(found.event))
            self.opened.emit(found.event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        found = self._found(event.position())
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell the sentence of the event under the pointer."""
        if isinstance(event, QHelpEvent):
            found = self._found(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._sentence(found.event) if found else "")
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._layout = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lanes, scale, events and today."""
        del event
        layout = self.layout_now()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = Brush(painter, layout, self._geometry(), self.horizontalScrollBar().value())
        brush.ground([lane_name(lane.name, self._words) for lane in layout.lanes])
        brush.today(self._today, translate("Timeline", "today"))
        for place, placed in enumerate(layout.placed):
            brush.event(placed, read=self.hasFocus() and place == self._at)
        painter.end()

    def _geometry(self) -> Geometry:
        metrics = self.fontMetrics()
        names = {lane_name(event.lane, self._words) for event in self._events}
        longest = max(map(metrics.horizontalAdvance, names), default=0)
        titles = min(longest, metrics.averageCharWidth() * TITLES) + 12
        return Geometry(metrics.height() + 8, titles, max(self.viewport().width() - titles, 50))

    def _label(self, event: Event) -> str:
        return event_label(event, self._words)

    def _sentence(self, event: Event) -> str:
        return event_sentence(event, self._words)

    def _step(self, by: int) -> None:
        if self._events:
            self._stand(min(max((self._at or 0) + by, 0), len(self._events) - 1))

    def _stand(self, place: int) -> None:
        self._at = place
        self._tell()
        self._bring()
        self.viewport().update()

    def _bring(self) -> None:
        """Bring the event that is read into sight."""
        layout = self.layout_now()
        if self._at is None:
            return
        placed, bar = layout.placed[self._at], self.horizontalScrollBar()
        if not bar.value() <= placed.left <= bar.value() + bar.pageStep() - 40:
            bar.setValue(round(placed.left - bar.pageStep() / 3))

    def _tell(self) -> None:
        said = self._sentence(self.current) if self.current else ""
        self.setAccessibleDescription(said)
        self.read.emit(said)

    def _found(self, at: QPointF) -> Placed | None:
        """Find the event that is drawn at a point."""
        geometry, left = self._geometry(), self.horizontalScrollBar().value()
        if at.x() < geometry.titles:
            return None
        x, row = at.x() - geometry.titles + left, geometry.row_at(at.y())
        for placed in self.layout_now().placed:
            label_end = placed.label_left + self.fontMetrics().horizontalAdvance(placed.label)
            if placed.row == row and placed.left <= x <= max(placed.right, label_end):
                return placed
        return None


def _key(event: Event) -> object:
    return event.kind, event.section, event.record
