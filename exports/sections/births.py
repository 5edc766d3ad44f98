"""Birth records: as written, and as understood; for the public the year alone, and called so."""

from caseapp.case_file import BirthLine
from exports.blocks import Block, Row
from exports.outgoing import Profile
from exports.sections.context import Context
from exports.styles import cell
from exports.text import escaped, lines

_SHARES = (4, 5, 6, 4)
_HEADER = ("column.birth_written", "column.birth_understood", "column.birth_place", "column.source")
_OF_YEAR = ("column.birth_year", *_HEADER[2:])


def births(context: Context) -> Block:
    """Table every birth record."""
    if not context.case.births:
        return context.empty("summary.births")
    year_alone = context.choices.profile is Profile.PUBLIC
    return Block(
        (sum(_SHARES[:2]), *_SHARES[2:]) if year_alone else _SHARES,
        tuple(_row(context, one, year_alone=year_alone) for one in context.case.births),
        title=context.label("summary.births"),
        header=tuple(map(context.label, _OF_YEAR if year_alone else _HEADER)),
    )


def _row(context: Context, birth: BirthLine, *, year_alone: bool) -> Row:
    understood = context.date(birth.date) if birth.date.edtf else context.label("date.unknown")
    place = lines([context.place(birth.region, birth.place), escaped(birth.note)])
    cited = context.cited(birth.source_id, birth.entry_id, birth.id)
    said = (cell(understood), cell(place), cell(cited))
    return said if year_alone else (cell(escaped(birth.date.text)), *said)
