"""What a caseworker noted on the case."""

from exports.blocks import Block
from exports.sections.context import Context
from exports.styles import cell
from exports.text import escaped


def notes(context: Context) -> list[Block]:
    """Print the note of the case, where there is one."""
    note = escaped(context.case.note)
    if not note:
        return []
    return [Block((1,), ((cell(note),),), title=context.label("summary.note"), ruled=False)]
