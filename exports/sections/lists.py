"""The lists on which the child stands, each with its line and its spelling there."""

from caseapp.case_file import EntryLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.styles import cell, quiet
from exports.text import NO_TEXT, escaped, lines

_SHARES = (1, 9, 3, 3, 7)
_HEADER = ("column.list", "column.date", "column.line", "column.name_there")


def lists(context: Context) -> Block:
    """Table the lists and lines."""
    if not context.case.entries:
        return context.empty("summary.lists")
    return Block(
        _SHARES,
        tuple(_row(context, entry) for entry in context.case.entries),
        title=context.label("summary.lists"),
        header=(NO_TEXT, *map(context.label, _HEADER)),
    )


def _row(context: Context, entry: EntryLine) -> Row:
    kind = context.code("list_kind", entry.list_kind)
    return (
        cell(escaped(str(context.lists[entry.list_id]))),
        cell(lines([escaped(entry.list_title), quiet(kind)])),
        cell(context.edtf(entry.list_date)),
        cell(escaped(entry.line)),
        cell(escaped(entry.name_written)),
    )
