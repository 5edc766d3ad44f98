"""How answers came over time: outcomes laid on one another; arrow keys read the days."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from caseapp.lists.ledgers.course import Step
from caseapp.lists.ledgers.places import (
    LOCATED,
    NO_ANSWER,
    NOT_CONFIRMED,
    RETURNED,
    UNDER_PREPARATION,
    UNREAD,
    outcomes_among,
)
from exports.words import Words
from ui import theme
from ui.seen import seen

PICTURE, GAP, MARK = 150, 6, 2
COLOURS = {  # from the ground up
    RETURNED: "good",
    LOCATED: "accent",
    UNDER_PREPARATION: "waiting",
    NOT_CONFIRMED: "against",
    UNREAD: "selected",
    NO_ANSWER: "raised",
}


class CourseView(QWidget):
    """The picture, below it what one day says; by itself, the last day."""

    def __init__(self, steps: Sequence[Step], words: Words) -> None:
        super().__init__()
        self._steps, self._words = steps, words
        self._outcomes = outcomes_among(step.counts for step in steps)
        self._whole = max(sum(steps[0].counts.values()), 1)
        self._days = max((steps[-1].day - steps[0].day).days, 1)
        self._at = len(steps) - 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words.text("ledger.course"))
        self._tell()

    @property
    def said(self) -> str:
        """What the day says at which the reader stands."""
        step = self._steps[self._at]
        counts = (
            f"{self._words.text(f'outcome.{outcome}')}: {step.counts[outcome]}"
            for outcome in self._outcomes
        )
        return f"{step.day:%d.%m.%Y} — {'; '.join(counts)}"

    def sizeHint(self) -> QSize:
        """Give the height of picture, days and words."""
        return QSize(400, PICTURE + 2 * GAP + 2 * self.fontMetrics().height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the day before or after, to the first or the last."""
        places = {
            Qt.Key.Key_Left: self._at - 1,
            Qt.Key.Key_Right: self._at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._steps) - 1,
        }
        place = places.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
            return
        self._at = min(max(place, 0), len(self._steps) - 1)
        self._tell()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the reader stands."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it again."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps, the first and last day, the place of the reader, and its words."""
        del event
        painter = QPainter(self)
        for left, right, step in self._spans():
            self._paint_step(painter, left, right, step)
        painter.setPen(QColor(theme.colours().border))
        painter.drawRect(QRectF(0, 0, self.width() - 1, PICTURE))
        self._paint_place(painter)
        self._paint_words(painter)
        painter.end()

    def _spans(self) -> Iterator[tuple[float, float, Step]]:
        for step, after in zip(self._steps, self._steps[1:], strict=False):
            yield self._across(step), self._across(after), step

    def _across(self, step: Step) -> float:
        return self.width() * (step.day - self._steps[0].day).days / self._days

    def _paint_step(self, painter: QPainter, left: float, right: float, step: Step) -> None:
        bottom = float(PICTURE)
        for outcome in self._outcomes:
            height = PICTURE * step.counts[outcome] / self._whole
            ground = QColor(getattr(theme.colours(), COLOURS[outcome]))
            painter.fillRect(QRectF(left, bottom - height, right - left, height), ground)
            bottom -= height

    def _paint_place(self, painter: QPainter) -> None:
        if not self.hasFocus():
            return
        left = min(self._across(self._steps[self._at]), self.width() - MARK)
        painter.setPen(QPen(self.palette().windowText().color(), MARK))
        painter.drawLine(QPointF(left, 0), QPointF(left, PICTURE))
        painter.drawRect(QRectF(1, 1, self.width() - MARK, PICTURE - MARK))

    def _paint_words(self, painter: QPainter) -> None:
        metrics, top = self.fontMetrics(), PICTURE + GAP
        painter.setPen(QColor(theme.colours().muted))
        painter.drawText(0, top + metrics.ascent(), f"{self._steps[0].day:%d.%m.%Y}")
        last = f"{self._steps[-1].day:%d.%m.%Y}"
        right = self.width() - metrics.horizontalAdvance(last)
        painter.drawText(right, top + metrics.ascent(), last)
        self._paint_legend(painter, top + metrics.height() + GAP)

    def _paint_legend(self, painter: QPainter, top: int) -> None:
        metrics, step = self.fontMetrics(), self._steps[self._at]
        day, side = f"{step.day:%d.%m.%Y}", metrics.height() // 2
        painter.setPen(self.palette().windowText().color())
        painter.drawText(0, top + metrics.ascent(), day)
        left = metrics.horizontalAdvance(day) + 16
        for outcome in self._outcomes:
            said = f"{self._words.text(f'outcome.{outcome}')}: {step.counts[outcome]}"
            box = QRectF(left, top + (metrics.height() - side) // 2, side, side)
            painter.fillRect(box, QColor(getattr(theme.colours(), COLOURS[outcome])))
            painter.drawRect(box)
            painter.drawText(left + side + 6, top + metrics.ascent(), said)
            left += side + 6 + metrics.horizontalAdvance(said) + 16

    def _tell(self) -> None:
        self.setAccessibleDescription(self.said)
        self.setToolTip(seen(self.said))
