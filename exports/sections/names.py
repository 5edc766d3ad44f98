"""All names of the child, in every script, with kind and source."""

from caseapp.case_file import NameLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.sections.periods import period
from exports.styles import QUIET, cell
from exports.text import NO_TEXT, Markup, escaped, lines, sentence

_SHARES = (8, 6, 3, 4)
_HEADER = ("column.name", "column.name_kind", "column.script", "column.source")


def names(context: Context) -> Block:
    """Table every name that somebody gave."""
    if not context.case.names:
        return context.empty("summary.names")
    return Block(
        _SHARES,
        tuple(_row(context, name) for name in context.case.names),
        title=context.label("summary.names"),
        header=tuple(map(context.label, _HEADER)),
    )


def _row(context: Context, name: NameLine) -> Row:
    return (
        cell(lines([written(name), _used(context, name), escaped(name.note)])),
        cell(context.code("name_kind", name.kind)),
        cell(context.code("script", name.script), QUIET),
        cell(context.cited(name.source_id, name.entry_id, name.id)),
    )


def written(name: NameLine) -> Markup:
    """Give a name as it was written, or its parts."""
    parts = sentence(map(escaped, (name.surname, name.given_name, name.patronymic)), " ")
    return escaped(name.written) or parts


def _used(context: Context, name: NameLine) -> Markup:
    known = name.start.text or name.end.text
    return period(context, name.start, name.end) if known else NO_TEXT
