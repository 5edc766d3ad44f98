"""How wide the columns of a table are: what each needs, and how a width is shared."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetrics

from ui.widgets.row_delegate import PADDING

SORT_MARK = 10  # room for the arrow beside a title


def shared(
    wishes: Sequence[int], least: Sequence[int], stretching: Sequence[bool], width: int
) -> list[int]:
    """Share a width: what is left goes to columns that stretch, what lacks is taken from slack."""
    left = width - sum(wishes)
    if left >= 0:
        share = left // max(1, sum(stretching))
        return [wish + share * grows for wish, grows in zip(wishes, stretching, strict=True)]
    slack = [wish - floor for wish, floor in zip(wishes, least, strict=True)]
    lack = min(-left, sum(slack))
    taken = [-(-lack * one // max(1, sum(slack))) for one in slack]
    return [wish - less for wish, less in zip(wishes, taken, strict=True)]


def room(metrics: QFontMetrics, letters: int, title: int) -> int:
    """Return the width of so many letters and their padding, never less than the title's."""
    return max(metrics.averageCharWidth() * letters + 2 * PADDING, title)


def title_width(font: QFont, title: str) -> int:
    """Return the width of a title, which is bold, with its padding and the arrow of sorting."""
    bold = QFont(font)
    bold.setBold(True)
    return QFontMetrics(bold).horizontalAdvance(title) + 2 * PADDING + SORT_MARK
