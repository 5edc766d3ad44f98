"""Small drawings that stand in a cell: a line to sign on, a bar for a share."""

from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.platypus import Flowable
from reportlab.platypus.flowables import HRFlowable


def rule() -> Flowable:
    """Give a thin line as wide as its cell."""
    return HRFlowable(width="100%", thickness=0.5, color=black, spaceBefore=0, spaceAfter=0)


class Bar(Flowable):
    """A share of the whole, as a filled length within a frame."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.width, self.height = 44 * mm, 3 * mm
        self._share = min(max(share, 0.0), 1.0)

    def draw(self) -> None:
        """Draw the frame and what of it is filled."""
        self.canv.setLineWidth(0.3)
        self.canv.setStrokeGray(0.6)
        self.canv.rect(0, 0, self.width, self.height, fill=0)
        self.canv.setFillGray(0.35)
        self.canv.rect(0, 0, self.width * self._share, self.height, stroke=0, fill=1)
        self.canv.setFillGray(0)
