"""How wide the columns of a table are: by their shares, and no narrower than their headings."""

from collections.abc import Sequence
from functools import lru_cache

from reportlab.pdfbase.pdfmetrics import stringWidth

from exports import fonts
from exports.styles import HEADER
from exports.text import Markup

_TO_SPARE = 0.2  # points, so that rounding cuts no word


def widened(widths: Sequence[float], header: Sequence[Markup], padding: float) -> tuple[float, ...]:
    """Give columns in which the longest word of a heading fits; the others pay for it."""
    least = [_longest(heading) + 2 * padding for heading in header]
    spare = [max(0.0, width - need) for width, need in zip(widths, least, strict=True)]
    missing = sum(max(0.0, need - width) for width, need in zip(widths, least, strict=True))
    if not missing or missing > sum(spare):
        return tuple(widths)
    taken = missing / sum(spare)
    return tuple(
        max(width - own * taken, need if not own else 0.0)
        for width, own, need in zip(widths, spare, least, strict=True)
    )


@lru_cache(maxsize=512)
def _longest(heading: Markup) -> float:
    fonts.register()
    words = (stringWidth(word, fonts.BOLD, HEADER.fontSize) for word in heading.split())
    return max(words, default=0.0) + _TO_SPARE
