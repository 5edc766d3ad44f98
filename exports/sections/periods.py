"""Since when and until when something held."""

from caseapp.dates import UncertainDate
from exports.dates import since, until
from exports.sections.context import Context
from exports.text import Markup, escaped, sentence


def period(context: Context, begun: UncertainDate, ended: UncertainDate) -> Markup:
    """Word two uncertain dates, of which either may be unknown."""
    start, end = context.date(begun), context.date(ended)
    if start and end:
        return sentence([start, end], " – ")
    if start:
        return escaped(since(begun.edtf, context.words)) if begun.edtf else start
    if end:
        return escaped(until(ended.edtf, context.words)) if ended.edtf else end
    return context.label("date.unknown")
