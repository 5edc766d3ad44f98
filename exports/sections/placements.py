"""Where and with whom the child is, or was, as reported; through time."""

import datetime as dt

from caseapp.case_file import PlacementLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.sections.periods import period
from exports.styles import cell
from exports.text import NO_TEXT, escaped, lines

_SHARES = (5, 8, 5, 4, 3)
_HEADER = (
    "column.period",
    "column.place",
    "column.care",
    "column.reported_by",
    "column.source",
)


def placements(context: Context) -> Block:
    """Table the placements in the order of time."""
    if not context.case.placements:
        return context.empty("summary.placements")
    ordered = sorted(context.case.placements, key=_when)
    return Block(
        _SHARES,
        tuple(_row(context, placement) for placement in ordered),
        title=context.label("summary.placements"),
        header=tuple(map(context.label, _HEADER)),
    )


def _when(placement: PlacementLine) -> dt.date:
    return placement.start.earliest or placement.end.earliest or dt.date.max


def _row(context: Context, placement: PlacementLine) -> Row:
    place = context.place(placement.region, placement.locality)
    party = context.code("party", placement.reported_by) if placement.reported_by else NO_TEXT
    return (
        cell(period(context, placement.start, placement.end)),
        cell(lines([place, escaped(placement.institution), escaped(placement.note)])),
        cell(context.code("care_arrangement", placement.care)),
        cell(party),
        cell(context.cited(placement.source_id, placement.entry_id, placement.id)),
    )
