"""Our own determinations, newest first, each with date and source."""

from caseapp.case_file import DeterminationLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.styles import SMALL, cell
from exports.text import bold, escaped, lines, struck

_SHARES = (4, 6, 6, 2, 4)
_HEADER = ("column.date", "column.status", "column.note", "column.source", "column.recorded")


def determinations(context: Context) -> Block:
    """Table every determination that was ever made."""
    if not context.case.determinations:
        return context.empty("summary.determinations")
    return Block(
        _SHARES,
        tuple(_row(context, line) for line in context.case.determinations),
        title=context.label("summary.determinations"),
        header=tuple(map(context.label, _HEADER)),
    )


def _row(context: Context, line: DeterminationLine) -> Row:
    status = context.code("tracing_status", line.status)
    taken_back = context.words.worded("withdrawal", line.withdrawn_reason)
    told = escaped(status)
    said = [struck(told), bold(escaped(taken_back))] if taken_back else [bold(told)]
    recorded = [*map(escaped, _persons(context, line)), escaped(context.moment(line.recorded_at))]
    return (
        cell(context.date(line.date)),
        cell(lines(said)),
        cell(escaped(line.note)),
        cell(context.cited(line.source_id, record_id=line.id)),
        cell(lines(recorded), SMALL),
    )


def _persons(context: Context, line: DeterminationLine) -> list[str]:
    """Name who determined it: where two persons did, what each of them did."""
    if not line.confirmed_by:
        return [line.worker]
    return [
        context.words.text("determined.proposed_by", worker=line.worker),
        context.words.text("determined.confirmed_by", worker=line.confirmed_by),
    ]
