"""Since when and until when something held."""

from caseapp.dates import UncertainDate
from exports.sections.context import Context
from exports.text import Markup, sentence


def period(context: Context, begun: UncertainDate, ended: UncertainDate) -> Markup:
    """Word two uncertain dates, of which either may be unknown."""
    start, end = context.date(begun), context.date(ended)
    if start and end:
        return sentence([start, end], " – ")
    if start and "/" in begun.edtf:
        return context.around("period.began", start=start)
    if start:
        return context.around("period.since", start=start)
    return context.around("period.until", end=end) if end else context.label("date.unknown")
