"""What one comparison is worth, as a bar from the middle: to the right for, to the left against."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from exports import fonts

FULL = 14.0  # bits that fill a half
_NUMBER, _HEIGHT, _SIZE = 9 * mm, 3 * mm, 7.5


class ContributionBar(Flowable):
    """Dark for, white within a frame against; the number, with its sign, beside it."""

    def __init__(self, bits: float, said: str) -> None:
        super().__init__()
        self._bits, self._said = bits, said
        self.alt = said

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the width of the column and the height of a line of text."""
        del height
        self.width, self.height = width, 11
        return self.width, self.height

    def draw(self) -> None:
        """Draw the middle, the bar and the number."""
        half = (self.width - _NUMBER) / 2
        low = (self.height - _HEIGHT) / 2
        long = half * min(abs(self._bits) / FULL, 1.0)
        self.canv.setLineWidth(0.4)
        self.canv.setStrokeGray(0)
        self.canv.setFillGray(0.35 if self._bits > 0 else 1)
        left = half if self._bits > 0 else half - long
        self.canv.rect(left, low, long, _HEIGHT, stroke=1, fill=1)
        self.canv.line(half, 0, half, self.height)
        self.canv.setFillGray(0)
        self.canv.setFont(fonts.REGULAR, _SIZE)
        self.canv.drawRightString(self.width, low + 0.6, self._said)
