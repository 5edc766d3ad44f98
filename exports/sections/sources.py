"""The sources, numbered as they are cited."""

from caseapp.case_file import SourceLine
from exports.blocks import DENSE, Block, Row
from exports.sections.context import Context
from exports.styles import cell
from exports.text import Markup, escaped, lines, sentence


def sources(context: Context) -> list[Block]:
    """Set every source that the file cites, under its number; nothing where it cites none."""
    if not context.case.sources:
        return []
    cited = Block(
        (1, 16),
        tuple(_row(context, source) for source in context.case.sources),
        title=context.label("summary.sources"),
        ruled=False,
        padding=DENSE,
    )
    return [cited]


def _row(context: Context, source: SourceLine) -> Row:
    date = context.date(source.date)
    named = sentence([escaped(source.publisher), escaped(source.title), date], ". ")
    number = context.label("cite.source", number=context.sources[source.id])
    files = context.files_of(source.id)
    return cell(number), cell(lines([named, escaped(source.link), _graded(context, source), files]))


def _graded(context: Context, source: SourceLine) -> Markup:
    grades = {"reliability": source.reliability, "credibility": source.credibility}
    return sentence(
        (
            context.around(f"source.{scale}", grade=context.code(scale, grade))
            for scale, grade in grades.items()
            if grade
        ),
        "; ",
    )
