"""What the child looked like, as of a day, by source."""

from collections.abc import Iterator

from caseapp.case_file import DescriptionLine
from exports.blocks import Block, Row, without_column
from exports.outgoing import Profile
from exports.sections.context import Context
from exports.styles import cell
from exports.text import Markup, escaped, lines, sentence

_SHARES = (4, 7, 8, 4)
_HEADER = ("column.as_of", "column.looks", "column.marks", "column.source")
_MARKS = 2  # the place of their column


def descriptions(context: Context) -> list[Block]:
    """Table every description, where there is one."""
    if not context.case.descriptions:
        return []
    table = Block(
        _SHARES,
        tuple(_row(context, line) for line in context.case.descriptions),
        title=context.label("summary.descriptions"),
        header=tuple(map(context.label, _HEADER)),
    )
    return [without_column(table, _MARKS) if _is_public(context) else table]


def _is_public(context: Context) -> bool:
    """Tell whether marks do not go out at all: their column would stand empty."""
    return context.choices.profile is Profile.PUBLIC


def _row(context: Context, line: DescriptionLine) -> Row:
    return (
        cell(context.date(line.as_of) or context.label("date.unknown")),
        cell(sentence(_looks(context, line), ", ")),
        cell(lines([escaped(line.marks), *_more(context, line), escaped(line.note)])),
        cell(context.cited(line.source_id, record_id=line.id)),
    )


def _looks(context: Context, line: DescriptionLine) -> Iterator[Markup]:
    said = {"eyes": line.eyes, "hair": line.hair, "height": line.height_cm}
    return (context.label(f"looks.{name}", value=value) for name, value in said.items() if value)


def _more(context: Context, line: DescriptionLine) -> Iterator[Markup]:
    group = context.words.worded("health_group", line.health_group)
    said = {"health": group, "clothes": line.clothes}
    return (context.label(f"looks.{name}", value=value) for name, value in said.items() if value)
