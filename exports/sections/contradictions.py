"""What contradicts in the case, both sides quoted; nothing where nothing does."""

from exports.blocks import Block
from exports.contradiction_sheet import table
from exports.sections.context import Context


def contradictions(context: Context) -> list[Block]:
    """Table the contradictions of the case."""
    found = context.case.contradictions
    title = context.label("summary.contradictions")
    return [table(found, context.words, title=title)] if found else []
