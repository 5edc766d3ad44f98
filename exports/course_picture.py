"""How the answers came, drawn on paper: outcomes laid on one another, day by day."""

import datetime as dt
import math
from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

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
from exports import fonts
from exports.words import Words

HEIGHT, AXIS, LEGEND, ABOVE = 44 * mm, 5 * mm, 6 * mm, 4 * mm
GREYS = {  # from the ground up
    RETURNED: 0.1,
    LOCATED: 0.32,
    UNDER_PREPARATION: 0.72,
    NOT_CONFIRMED: 0.5,
    UNREAD: 0.82,
    NO_ANSWER: 0.92,
}
SIZE = 7
MONTHS_NAMED, ENDS = 8, 26 * mm  # what the first and last day take


class CoursePicture(Flowable):
    """Steps in greys that any printer tells apart, with first and last day and a legend."""

    def __init__(self, steps: Sequence[Step], catalogue: Words) -> None:
        super().__init__()
        self._steps, self._words = steps, catalogue
        self._order = outcomes_among(step.counts for step in steps)
        self.alt = "; ".join(map(self._said, self._order)) if steps else ""
        self._whole = max(sum(steps[0].counts.values()), 1) if steps else 1

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the width of the column."""
        del height
        self.width, self.height = width, HEIGHT + AXIS + LEGEND + ABOVE
        return self.width, self.height

    def draw(self) -> None:
        """Draw the steps, the days below them, and what each grey means."""
        base = AXIS + LEGEND
        for left, right, step in self._spans():
            self._draw_step(left, right, step, base)
        self.canv.setStrokeGray(0.4)
        self.canv.setLineWidth(0.3)
        self.canv.rect(0, base, self.width, HEIGHT, fill=0)
        self.canv.setFillGray(0)
        self.canv.setFont(fonts.REGULAR, SIZE)
        self.canv.drawString(0, base + HEIGHT + 1 * mm, str(self._whole))
        self._draw_days()
        self._draw_months(base)
        self._draw_legend()
        self.canv.setFillGray(0)

    def _spans(self) -> Iterator[tuple[float, float, Step]]:
        """Yield where each step begins and ends, from the left."""
        for step, after in zip(self._steps, self._steps[1:], strict=False):
            yield self._across(step.day), self._across(after.day), step

    def _across(self, day: dt.date) -> float:
        first, last = self._steps[0].day, self._steps[-1].day
        return self.width * (day - first).days / max((last - first).days, 1)

    def _draw_step(self, left: float, right: float, step: Step, base: float) -> None:
        for outcome in self._order:
            height = HEIGHT * step.counts[outcome] / self._whole
            self.canv.setFillGray(GREYS[outcome])
            self.canv.rect(left, base, right - left, height, stroke=0, fill=1)
            base += height

    def _draw_days(self) -> None:
        self.canv.setFillGray(0)
        self.canv.setFont(fonts.REGULAR, SIZE)
        self.canv.drawString(0, LEGEND + 1.5 * mm, f"{self._steps[0].day:%d.%m.%Y}")
        last = f"{self._steps[-1].day:%d.%m.%Y}"
        self.canv.drawRightString(self.width, LEGEND + 1.5 * mm, last)

    def _draw_months(self, base: float) -> None:
        """Mark the beginnings of months, those named for which there is room."""
        months = list(_months(self._steps[0].day, self._steps[-1].day))
        named = months[:: max(math.ceil(len(months) / MONTHS_NAMED), 1)]
        self.canv.setStrokeGray(0.4)
        for month in months:
            x = self._across(month)
            self.canv.line(x, base, x, base - 1 * mm)
            if month in named and ENDS < x < self.width - ENDS:
                self.canv.drawCentredString(x, LEGEND + 1.5 * mm, f"{month:%m.%Y}")

    def _draw_legend(self) -> None:
        left = 0.0
        for outcome in self._order:
            self.canv.setFillGray(GREYS[outcome])
            self.canv.setStrokeGray(0.4)
            self.canv.rect(left, 1 * mm, 2.5 * mm, 2.5 * mm, fill=1)
            said = self._said(outcome)
            self.canv.setFillGray(0)
            self.canv.setFont(fonts.REGULAR, SIZE)
            self.canv.drawString(left + 3.5 * mm, 1.2 * mm, said)
            left += 3.5 * mm + self.canv.stringWidth(said, fonts.REGULAR, SIZE) + 4 * mm

    def _said(self, outcome: str) -> str:
        return f"{self._words.text(f'outcome.{outcome}')}: {self._steps[-1].counts[outcome]}"


def _months(first: dt.date, last: dt.date) -> Iterator[dt.date]:
    """Yield the first days of months after one day and before another."""
    year, month = first.year, first.month
    while True:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        day = dt.date(year, month, 1)
        if day >= last:
            return
        yield day
