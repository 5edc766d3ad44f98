"""How a timeline is painted: lanes, scale, marks, spans with soft ends, today."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen, QPolygonF

from caseapp.course.timeline import LIFE, OURS, PLACES
from db.codes import Party
from ui import theme
from ui.widgets.timeline_layout import LONGEST, Layout, Placed, ticks

SCALE = 24  # pixels of the row with the years
TICK_LETTERS = 9
SOFT, VEILED = 40, 110  # how much is left of a colour, of 255
COLOURS = {
    LIFE: "accent",
    PLACES: "waiting",
    OURS: "good",
    Party.RUSSIA: "against",
    Party.UKRAINE: "accent",
}


@dataclass(frozen=True, slots=True)
class Geometry:
    """How high a row is, how much the names of the lanes take, and what is left for time."""

    row: int
    titles: int
    room: float

    def height(self, rows: int) -> float:
        """Return the height of a picture with so many rows."""
        return SCALE + rows * self.row + 4

    def top(self, row: int) -> float:
        """Return where a row begins."""
        return SCALE + row * self.row

    def row_at(self, y: float) -> int:
        """Return the row at a height, or -1 above all."""
        return int((y - SCALE) // self.row) if y >= SCALE else -1


class Brush:
    """Paints one picture; `scrolled` is how far time is scrolled to the left."""

    def __init__(
        self, painter: QPainter, layout: Layout, geometry: Geometry, scrolled: int
    ) -> None:
        self._painter, self._layout, self._geometry = painter, layout, geometry
        self._offset = geometry.titles - scrolled

    def ground(self, names: Sequence[str]) -> None:
        """Paint the lanes with their names, and the scale."""
        self._painter.resetTransform()
        self._painter.setClipping(False)
        for number, (lane, name) in enumerate(zip(self._layout.lanes, names, strict=True)):
            self._lane(self._geometry.top(lane.first_row), lane.rows, name, odd=bool(number % 2))
        self._clip()
        self._scale()

    def today(self, day: dt.date, word: str) -> None:
        """Paint the line of today with its word."""
        x, painter = self._x(self._layout.across(day)), self._painter
        painter.setPen(QPen(_colour("accent"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, SCALE - 4, x, self._geometry.height(self._layout.rows)))
        width = painter.fontMetrics().horizontalAdvance(word) + 8
        left = min(x - width / 2, self._x(self._layout.width) - width - 2)
        box = QRectF(left, 2, width, SCALE - 6)
        painter.fillRect(box, _colour("accent"))
        painter.setPen(_colour("on_accent"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)

    def event(self, placed: Placed, *, read: bool) -> None:
        """Paint one event with its label, framed where the reader stands on it."""
        geometry, painter = self._geometry, self._painter
        top = geometry.top(placed.row)
        bar = QRectF(self._x(placed.left), top + 5, placed.right - placed.left, geometry.row - 10)
        colour = _colour(COLOURS.get(placed.event.lane, "muted"))
        if placed.event.withdrawn:
            colour.setAlpha(VEILED)
        if placed.sure and placed.sure[0] == placed.sure[1]:
            self._mark(bar, colour)
        else:
            self._span(bar, placed, colour)
        self._label(placed, top)
        if read:
            painter.setPen(QPen(_colour("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(bar.adjusted(-3, -3, 3, 3), 3, 3)

    def _lane(self, top: float, rows: int, name: str, *, odd: bool) -> None:
        painter, geometry = self._painter, self._geometry
        whole = QRectF(0, top, geometry.titles + geometry.room, rows * geometry.row)
        painter.fillRect(whole, _colour("window" if odd else "base"))
        painter.setPen(_colour("border"))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        painter.setPen(_colour("muted"))
        box = QRectF(4, top, geometry.titles - 8, geometry.row)
        said = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, said)

    def _clip(self) -> None:
        geometry = self._geometry
        height = geometry.height(self._layout.rows)
        self._painter.setClipRect(QRectF(geometry.titles, 0, geometry.room, height))

    def _scale(self) -> None:
        painter = self._painter
        least = painter.fontMetrics().averageCharWidth() * TICK_LETTERS
        bottom = self._geometry.height(self._layout.rows)
        for across, _, text in ticks(self._layout, least):
            x = self._x(across)
            painter.setPen(_colour("border"))
            painter.drawLine(QLineF(x, SCALE - 4, x, bottom))
            painter.setPen(_colour("muted"))
            box = QRectF(x - least / 2, 0, least, SCALE - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _mark(self, bar: QRectF, colour: QColor) -> None:
        """Paint a diamond: a day that is known."""
        middle, half = bar.center(), bar.width() / 2
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        corners = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)]
        self._painter.drawPolygon(
            QPolygonF([QPointF(middle.x() + x, middle.y() + y) for x, y in corners])
        )

    def _span(self, bar: QRectF, placed: Placed, colour: QColor) -> None:
        """Paint a span, full where it surely was, fading towards days that are not sure."""
        fade = QLinearGradient(bar.left(), 0, bar.right(), 0)
        soft, full = QColor(colour), QColor(colour)
        soft.setAlpha(SOFT)
        full.setAlpha(min(colour.alpha(), 200))
        fade.setColorAt(0, soft)
        fade.setColorAt(1, soft)
        for at in placed.sure or ():
            share = (self._x(at) - bar.left()) / max(bar.width(), 1)
            fade.setColorAt(min(max(share, 0.0), 1.0), full)
        if placed.sure is None:
            fade.setColorAt(0.5, full)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(fade)
        self._painter.drawRoundedRect(bar, 3, 3)

    def _label(self, placed: Placed, top: float) -> None:
        painter = self._painter
        said = painter.fontMetrics().elidedText(placed.label, Qt.TextElideMode.ElideRight, LONGEST)
        painter.setPen(_colour("muted" if placed.event.withdrawn else "text"))
        box = QRectF(self._x(placed.label_left), top, LONGEST + 4, self._geometry.row)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, said)

    def _x(self, across: float) -> float:
        return across + self._offset


def _colour(name: str) -> QColor:
    return QColor(getattr(theme.colours(), name))
