"""How wide the columns of a table are: what each needs, and how a width is shared."""

import operator
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QFont, QFontMetrics

from ui.models.columns import Column
from ui.models.row_table import RowTable
from ui.widgets.row_delegate import DOT, PADDING

SORT_MARK = 10  # room for the arrow beside a title
MOST = 40  # letters that the texts of a column can ask for, unless it stretches


def shared(
    wishes: Sequence[int],
    least: Sequence[int],
    stretching: Sequence[bool],
    width: int,
    more: Sequence[Sequence[int]] = (),
) -> list[int]:
    """Share a width: lack comes from slack, what is left goes to each `more`, then to stretch."""
    left = width - sum(wishes)
    if left >= 0:
        widths = list(wishes)
        for asked in more:
            room = width - sum(widths)
            given = [one * room // sum(asked) if sum(asked) > room else one for one in asked]
            widths = list(map(operator.add, widths, given))
        share = (width - sum(widths)) // max(1, sum(stretching))
        return [one + share * grows for one, grows in zip(widths, stretching, strict=True)]
    slack = [wish - floor for wish, floor in zip(wishes, least, strict=True)]
    lack = min(-left, sum(slack))
    taken = [-(-lack * one // max(1, sum(slack))) for one in slack]
    return [wish - less for wish, less in zip(wishes, taken, strict=True)]


class ColumnWidths:
    """What the columns of one table wish, what they keep of it, and what their texts need."""

    def __init__(
        self, columns: Sequence[Column[Any]], font: QFont, *, wrapping: bool = False
    ) -> None:
        self._columns, self._metrics = columns, QFontMetrics(font)
        self._titles = [title_width(font, column.title) for column in columns]
        words = [max(column.title.split(), key=len, default="") for column in columns]
        self._floors = [title_width(font, word) for word in words] if wrapping else self._titles
        self.measure()

    def measure(self) -> None:
        """Wish what the columns are described by, whatever a person drew before."""
        metrics, columns = self._metrics, self._columns
        titles, floors = self._titles, self._floors
        self._least = [room(metrics, one.floor, floors[at]) for at, one in enumerate(columns)]
        self._wishes = [room(metrics, one.width, titles[at]) for at, one in enumerate(columns)]
        self._needs: list[int] = list(self._wishes)

    def fit(self, table: RowTable[Any], metrics: QFontMetrics) -> None:
        """Learn what the texts need; a column that asks for it is never narrower than that."""
        self._metrics = metrics  # the style may have given the view another font meanwhile
        for place, column in enumerate(self._columns if table.rows else ()):
            needed = self._of_texts(table, column, column.value)
            self._needs[place] = max(needed, self._titles[place])
            uncut = _uncut(column)
            if uncut is not None:
                whole = self._of_texts(table, column, uncut)
                self._least[place] = max(self._least[place], whole)
                self._wishes[place] = max(self._wishes[place], whole)

    def draw(self, column: int, width: int) -> None:
        """Keep a width that a person has chosen, whatever room there is."""
        self._wishes[column] = self._needs[column] = width
        self._least[column] = min(self._least[column], width)

    def wished(self, places: Sequence[int]) -> list[int]:
        """Give what columns wish: no more than their texts need."""
        return [min(self._wishes[place], self._needs[place]) for place in places]

    def share(self, places: Sequence[int], width: int) -> list[int]:
        """Share a width among the columns at these places."""
        wishes = self.wished(places)
        least = [min(self._least[place], wish) for place, wish in zip(places, wishes, strict=True)]
        more = [self._more(place) for place in places]
        whole = [self._needs[place] for place in places]
        rest = [
            max(0, one - wish - got) for one, wish, got in zip(whole, wishes, more, strict=True)
        ]
        stretching = [self._columns[place].stretch for place in places]
        return shared(wishes, least, stretching, width, (more, rest))

    def lines(self, places: Sequence[int], widths: Sequence[int]) -> int:
        """Tell how many lines the titles take in these widths: two where one of them wraps."""
        titles = [self._titles[place] - SORT_MARK for place in places]
        return 2 if any(map(operator.gt, titles, widths)) else 1

    def _more(self, place: int) -> int:
        needed = self._needs[place]
        if not self._columns[place].stretch:
            most = self._metrics.averageCharWidth() * MOST
            needed = min(needed, max(most, self._wishes[place]))
        return max(0, needed - self._wishes[place])

    def _of_texts(
        self, table: RowTable[Any], column: Column[Any], value: Callable[[Any], str]
    ) -> int:
        """Return the width of the longest texts of a column, with mark and padding."""
        texts = table.longest(value, every=column.fit)
        dot = DOT + 6 if column.tone else 0
        return max(map(self._metrics.horizontalAdvance, texts)) + dot + 2 * PADDING + 2


def _uncut(column: Column[Any]) -> Callable[[Any], str] | None:
    """Give what is never cut: a text that must fit, or a date, briefly."""
    if column.fit:
        return column.value
    return column.brief if column.edtf else None


def room(metrics: QFontMetrics, letters: int, title: int) -> int:
    """Return the width of so many letters and their padding, never less than the title's."""
    return max(metrics.averageCharWidth() * letters + 2 * PADDING, title)


def title_width(font: QFont, title: str) -> int:
    """Return the width of a title, which is bold, with its padding and the arrow of sorting."""
    bold = QFont(font)
    bold.setBold(True)
    return QFontMetrics(bold).horizontalAdvance(title) + 2 * PADDING + SORT_MARK
