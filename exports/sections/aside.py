"""Says on paper that a case was set aside, or that it is kept for others."""

from collections.abc import Iterator

from caseapp.case_file import AsideLine
from exports.blocks import Block
from exports.sections.context import Context
from exports.styles import cell
from exports.text import Markup, bold, escaped, sentence


def aside(context: Context) -> list[Block]:
    """Name the other case, and the reason where it goes out; nothing where there is none."""
    said = [*_set_aside(context), *_kept_for(context)]
    return [Block((1,), tuple((cell(one),) for one in said), ruled=False)] if said else []


def _set_aside(context: Context) -> Iterator[Markup]:
    line = context.case.aside
    if line is not None and not line.waits:
        said = context.label(f"aside.{line.kind}", date=_day(context, line), kept=line.kept)
        yield sentence([bold(said), escaped(context.words.worded("withdrawal", line.reason))], " ")


def _kept_for(context: Context) -> Iterator[Markup]:
    for line in context.case.duplicates:
        yield context.label("aside.kept_for", date=_day(context, line), number=line.number)


def _day(context: Context, line: AsideLine) -> str:
    return context.moment(line.at)
