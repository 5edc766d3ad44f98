"""Birth records: as written, and as understood."""

from caseapp.case_file import BirthLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.styles import cell
from exports.text import escaped, lines

_SHARES = (4, 5, 6, 4)
_HEADER = ("column.birth_written", "column.birth_understood", "column.birth_place", "column.source")


def births(context: Context) -> Block:
    """Table every birth record."""
    if not context.case.births:
        return context.empty("summary.births")
    return Block(
        _SHARES,
        tuple(_row(context, birth) for birth in context.case.births),
        title=context.label("summary.births"),
        header=tuple(map(context.label, _HEADER)),
    )


def _row(context: Context, birth: BirthLine) -> Row:
    understood = context.date(birth.date) if birth.date.edtf else context.label("date.unknown")
    place = lines([context.place(birth.region, birth.place), escaped(birth.note)])
    cited = context.cited(birth.source_id, birth.entry_id, birth.id)
    return cell(escaped(birth.date.text)), cell(understood), cell(place), cell(cited)
