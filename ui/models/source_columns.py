"""The columns of sources, of public sources, and of public statements."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from caseapp.case_file import SourceLine
from caseapp.cases.source_uses import SourceUse
from caseapp.statements import Statement, StatementSource, differing
from exports.words import Words
from ui import wording
from ui.models.column_kinds import date_column, figure_column
from ui.models.columns import RIGHT, Column
from ui.words import translate


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source, what cites it, and how many files it has."""

    source: SourceLine
    use: SourceUse
    files: int


def source_columns(words: Words) -> Sequence[Column[SourceRow]]:
    """Describe the columns of the sources of the file."""
    publisher = translate("SourcesPage", "Publisher or person")
    title = translate("SourcesPage", "Title")
    date = translate("SourcesPage", "Date")
    reliability = translate("SourcesPage", "Reliability")
    credibility = translate("SourcesPage", "Credibility")
    return (
        Column(publisher, lambda row: row.source.publisher, width=30, least=16),
        Column(title, lambda row: row.source.title, width=30, least=16, stretch=True),
        date_column(words, date, lambda row: row.source.date.edtf, width=14),
        Column(reliability, partial(_reliability, words), width=22, least=10),
        Column(credibility, partial(_credibility, words), width=22, least=10),
        _figure(translate("SourcesPage", "Facts"), lambda row: row.use.facts),
        _figure(translate("SourcesPage", "Cases"), lambda row: row.use.cases),
        _figure(translate("SourcesPage", "Files"), lambda row: row.files),
    )


def _reliability(words: Words, row: SourceRow) -> str:
    return wording.code(words, "reliability", row.source.reliability) or wording.NOTHING


def _credibility(words: Words, row: SourceRow) -> str:
    return wording.code(words, "credibility", row.source.credibility) or wording.NOTHING


def _figure(title: str, number: Callable[[SourceRow], int]) -> Column[SourceRow]:
    return figure_column(title, number, width=8, fit=True)


def public_columns(words: Words) -> Sequence[Column[StatementSource]]:
    """Describe the columns of the public sources that can be taken over."""
    return (
        Column(
            translate("SourcesPage", "Publisher or person"), lambda one: one.publisher, width=34
        ),
        Column(translate("SourcesPage", "Title"), lambda one: one.title, width=50, stretch=True),
        Column(
            translate("SourcesPage", "Date"),
            lambda one: wording.date(words, one.date.edtf),
            width=14,
        ),
    )


def statement_columns(words: Words) -> Sequence[Column[Statement]]:
    """Describe the columns of what was said in public; others' figures stand beside it."""
    said_on = translate("StatementsPage", "Said on")
    of_what = translate("StatementsPage", "Of what")
    told = translate("StatementsPage", "In the collection's words")
    published = translate("StatementsPage", "Published by")
    return (
        date_column(words, said_on, lambda one: one.stated.edtf, width=14, fit=True),
        Column(translate("StatementsPage", "Who"), partial(_who, words), width=30, least=14),
        Column(of_what, lambda one: words.capital(f"metric.{one.metric}"), width=26, least=12),
        _claimed(words),
        _others(words),
        Column(told, lambda one: words.public(one.paraphrase), width=30, stretch=True),
        Column(published, lambda one: words.public(one.source.publisher), width=20, least=10),
    )


def _who(words: Words, one: Statement) -> str:
    return f"{words.public(one.actor)} ({words.text(f'speaker.{one.party}')})"


def _claimed(words: Words) -> Column[Statement]:
    return Column(
        translate("StatementsPage", "Claims"),
        partial(figure, words),
        sort=lambda one: one.value or 0,
        width=14,
        fit=True,
        align=RIGHT,
    )


def _others(words: Words) -> Column[Statement]:
    others = differing()
    return Column(
        translate("StatementsPage", "Others claim"),
        partial(beside, words, others),
        width=30,
        least=12,
        tone=lambda one: "waiting" if one.id in others else "",
    )


def figure(words: Words, one: Statement) -> str:
    """Write the figure of a statement as it was said."""
    number = "" if one.value is None else wording.count(round(one.value))
    plain = one.qualifier in ("", "exact")
    return " ".join(part for part in (_qualified(words, one, plain=plain), number) if part) or "—"


def beside(words: Words, others: Mapping[str, Sequence[Statement]], one: Statement) -> str:
    """Name who tells another figure of the same thing."""
    told = others.get(one.id, ())
    return "; ".join(f"{figure(words, other)} – {words.public(other.actor)}" for other in told)


def _qualified(words: Words, one: Statement, *, plain: bool) -> str:
    return "" if plain else words.text(f"qualifier.{one.qualifier}")
