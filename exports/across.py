"""Rows that stand with others: a heading over all columns, and a row that goes on from the last."""

from exports.blocks import TEXT_WIDTH, Row, inner
from exports.styles import CELL, Text, cell
from exports.text import NO_TEXT, Markup, bold


class Across(Text):
    """Stands in the first column and is as wide as the table."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines at the width of the table."""
        del width
        return super().wrap(inner(TEXT_WIDTH), height)


def across(heading: Markup, columns: int) -> Row:
    """Give a row of one heading."""
    return (Across(bold(heading), CELL), *(cell(NO_TEXT) for _ in range(columns - 1)))


class Along(Text):
    """Begins a row that says more of what the row before it names; no page parts the two."""
