"""What happened, was said and was written, in the order of time."""

from caseapp.course.timeline import Event, timeline
from exports.blocks import DENSE, Block, Row
from exports.sections.context import Context
from exports.styles import QUIET, cell
from exports.text import escaped
from exports.timeline import event_what, lane_name, when

_SHARES = (5, 4, 14)
_ELSEWHERE = ("birth", "turns_16", "turns_18", "silence", "note", "flag")  # or not for paper


def course_of_events(context: Context) -> Block:
    """Table every event that has a date, the earliest first, as close as it can be read."""
    dated = (event for event in timeline(context.case) if event.first)
    events = [event for event in dated if event.kind not in _ELSEWHERE]
    if not events:
        return context.empty("summary.timeline")
    return Block(
        _SHARES,
        tuple(_row(context, event) for event in events),
        title=context.label("summary.timeline"),
        ruled=False,
        padding=DENSE,
    )


def _row(context: Context, event: Event) -> Row:
    words = context.words
    return (
        cell(escaped(when(event, words))),
        cell(escaped(lane_name(event.lane, words)), QUIET),
        cell(escaped(event_what(event, words))),
    )
