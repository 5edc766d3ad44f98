"""What the child looked like, as of a day, by source."""

from collections.abc import Iterator

from caseapp.case_file import DescriptionLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.styles import cell
from exports.text import Markup, escaped, lines, sentence

_SHARES = (4, 7, 9, 3)
_HEADER = ("column.as_of", "column.looks", "column.marks", "column.source")


def descriptions(context: Context) -> list[Block]:
    """Table every description, where there is one."""
    if not context.case.descriptions:
        return []
    return [
        Block(
            _SHARES,
            tuple(_row(context, line) for line in context.case.descriptions),
            title=context.label("summary.descriptions"),
            header=tuple(map(context.label, _HEADER)),
        )
    ]


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
