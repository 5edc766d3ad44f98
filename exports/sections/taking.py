"""Where the child lived and how it was taken."""

from exports.blocks import TITLE_SPACE, Block
from exports.sections.context import Context
from exports.sections.facts import facts
from exports.text import escaped


def taking(context: Context) -> Block:
    """Give residence, circumstances and date of the event."""
    case = context.case
    nothing = context.label("paper.nothing")
    pairs = [
        ("summary.origin", context.place(case.origin_region, case.origin_place) or nothing),
        ("summary.circumstances", context.code("circumstances", case.circumstances)),
        ("summary.described", escaped(case.circumstances_text)),
        ("summary.taken_by", escaped(case.taken_by)),
        ("summary.event", context.date(case.event) or nothing),
        ("summary.separation", escaped(case.separation_place)),
        ("summary.last_place", escaped(case.last_place)),
        ("summary.last_seen", context.date(case.last_seen)),
    ]
    return facts(context, pairs, title="summary.taking", space=TITLE_SPACE)
