"""What was asked of whom, by when, and what came back."""

from caseapp.case_file import RequestLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.styles import cell
from exports.text import bold, escaped, lines, sentence

_SHARES = (8, 4, 4, 5, 4)
_HEADER = ("column.request", "column.sent", "column.due", "column.answer", "column.source")


def requests(context: Context) -> list[Block]:
    """Table every request and every step of ours, where there are any."""
    if not context.case.requests:
        return []
    return [
        Block(
            _SHARES,
            tuple(_row(context, line) for line in context.case.requests),
            title=context.label("summary.requests"),
            header=tuple(map(context.label, _HEADER)),
        )
    ]


def _row(context: Context, line: RequestLine) -> Row:
    asked = sentence([context.code("request_kind", line.kind), escaped(line.recipient)], ", ")
    return (
        cell(lines([asked, bold(escaped(line.subject)), escaped(line.note)])),
        cell(lines([context.date(line.sent), escaped(line.reference)])),
        cell(context.date(line.due)),
        cell(lines([context.date(line.answered), escaped(line.answer)])),
        cell(context.cited(line.source_id, record_id=line.id)),
    )
