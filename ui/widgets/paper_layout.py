"""Where the pages of a paper lie, below each other, at a size; in pixels from the top of all."""

from bisect import bisect_right
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, QSizeF

from exports.page_text import Box
from exports.render import Size

GAP = 16  # around pages
SMALLEST, LARGEST = 0.1, 4.0
SCREEN_SCALE = 96 / 72  # pixels a point at zoom 1
FIT_WIDTH, FIT_PAGE = 0.0, -1.0  # in place of a zoom


@dataclass(frozen=True, slots=True)
class PaperLayout:
    """Pages of some sizes in a view; nothing is drawn here."""

    sizes: tuple[Size, ...] = ()
    view: QSizeF = field(default_factory=QSizeF)
    zoom: float = FIT_WIDTH
    scale: float = 1.0  # pixels a point
    tops: tuple[float, ...] = ()  # of each page, and where all ends

    @property
    def width(self) -> float:
        """Width of all."""
        widest = max((width for width, _ in self.sizes), default=0)
        return max(widest * self.scale + 2 * GAP, self.view.width())

    @property
    def height(self) -> float:
        """Height of all."""
        return self.tops[-1] if self.sizes else 0

    def place(self, page: int) -> QRectF:
        """Give where a page lies."""
        width, height = (part * self.scale for part in self.sizes[page])
        return QRectF((self.width - width) / 2, self.tops[page], width, height)

    def pages(self, top: float, bottom: float) -> range:
        """Give the pages of which something lies between two heights."""
        first = max(bisect_right(self.tops, top) - 1, 0)
        return range(first, min(bisect_right(self.tops, bottom), len(self.sizes)))

    def box(self, page: int, box: Box) -> QRectF:
        """Give where a box of a page lies; a page counts from its lower left corner."""
        place, (left, bottom, right, top) = self.place(page), box
        above = self.sizes[page][1] - top
        corner = place.topLeft()
        width, height = (right - left) * self.scale, (top - bottom) * self.scale
        return QRectF(
            corner.x() + left * self.scale, corner.y() + above * self.scale, width, height
        )


def laid_out(sizes: tuple[Size, ...], view: QSizeF, zoom: float) -> PaperLayout:
    """Lay pages out for a view."""
    scale = _scale(sizes, view, zoom)
    tops = [float(GAP)]
    for _, height in sizes:
        tops.append(tops[-1] + height * scale + GAP)
    return PaperLayout(sizes, view, zoom, scale, tuple(tops))


def _scale(sizes: tuple[Size, ...], view: QSizeF, zoom: float) -> float:
    if zoom > 0 or not sizes:
        return min(max(zoom, SMALLEST), LARGEST) * SCREEN_SCALE
    fits = (view.width() - 2 * GAP) / max(width for width, _ in sizes)
    if zoom == FIT_PAGE:
        fits = min(fits, (view.height() - 2 * GAP) / max(height for _, height in sizes))
    return min(max(fits, SMALLEST), LARGEST * SCREEN_SCALE)
