"""The lists on which the child stands, each with its line and its spelling there."""

from caseapp.case_file import EntryLine
from exports.blocks import Block, Row
from exports.list_values import gone_text
from exports.sections.context import Context
from exports.styles import cell, quiet
from exports.text import NO_TEXT, Markup, escaped, lines

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
        cell(lines([escaped(entry.list_title), quiet(kind), *_gone(context, entry)])),
        cell(context.edtf(entry.list_date)),
        cell(escaped(entry.line)),
        cell(escaped(entry.name_written)),
    )


def _gone(context: Context, entry: EntryLine) -> tuple[Markup, ...]:
    said = gone_text(context.words, entry.gone_version, entry.gone_date)
    return (quiet(escaped(said)),) if said else ()
