"""The sources, numbered as they are cited."""

from caseapp.case_file import SourceLine
from exports.blocks import Block, Row
from exports.sections.context import Context
from exports.styles import cell
from exports.text import NO_TEXT, Markup, escaped, lines, sentence


def sources(context: Context) -> Block:
    """Set every source that the file cites, under its number."""
    if not context.case.sources:
        return context.empty("summary.sources")
    return Block(
        (1, 16),
        tuple(_row(context, source) for source in context.case.sources),
        title=context.label("summary.sources"),
        ruled=False,
    )


def _row(context: Context, source: SourceLine) -> Row:
    date = context.date(source.date)
    named = sentence([escaped(source.publisher), escaped(source.title), date], ". ")
    number = context.label("cite.source", number=context.sources[source.id])
    return cell(number), cell(lines([named, escaped(source.link), _graded(context, source)]))


def _graded(context: Context, source: SourceLine) -> Markup:
    reliability = context.code("reliability", source.reliability)
    credibility = context.code("credibility", source.credibility)
    return sentence(
        [
            _filled(context, "source.reliable", reliability),
            _filled(context, "source.credible", credibility),
        ],
        "; ",
    )


def _filled(context: Context, key: str, grade: Markup) -> Markup:
    return Markup(context.words.text(key, grade=grade)) if grade else NO_TEXT
