"""The columns of sources, of public sources, and of public statements."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from caseapp.case_file import SourceLine
from caseapp.claimed_figures import differing
from caseapp.source_uses import SourceUse
from caseapp.statements import Statement, StatementSource
from exports.words import Words
from ui import wording
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
    return (
        Column(
            translate("SourcesPage", "Publisher or person"),
            lambda row: row.source.publisher,
            width=30,
            least=16,
        ),
        Column(
            translate("SourcesPage", "Title"),
            lambda row: row.source.title,
            width=30,
            least=16,
            stretch=True,
        ),
        Column(
            translate("SourcesPage", "Date"),
            lambda row: wording.date(words, row.source.date.edtf),
            sort=lambda row: row.source.date.edtf,
            width=14,
            edtf=lambda row: row.source.date.edtf,
        ),
        Column(
            translate("SourcesPage", "Reliability"),
            lambda row: wording.code(words, "reliability", row.source.reliability) or "—",
            width=22,
            least=10,
        ),
        Column(
            translate("SourcesPage", "Credibility"),
            lambda row: wording.code(words, "credibility", row.source.credibility) or "—",
            width=22,
            least=10,
        ),
        _figure(translate("SourcesPage", "Facts"), lambda row: row.use.facts),
        _figure(translate("SourcesPage", "Cases"), lambda row: row.use.cases),
        _figure(translate("SourcesPage", "Files"), lambda row: row.files),
    )


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
    others = differing()
    return (
        Column(
            translate("StatementsPage", "Said on"),
            lambda one: wording.date(words, one.stated.edtf),
            sort=lambda one: one.stated.edtf,
            width=14,
            fit=True,
            edtf=lambda one: one.stated.edtf,
        ),
        Column(
            translate("StatementsPage", "Who"),
            lambda one: f"{words.public(one.actor)} ({words.text(f'speaker.{one.party}')})",
            width=30,
            least=14,
        ),
        Column(
            translate("StatementsPage", "Of what"),
            lambda one: words.capital(f"metric.{one.metric}"),
            width=26,
            least=12,
        ),
        Column(
            translate("StatementsPage", "Claims"),
            lambda one: figure(words, one),
            sort=lambda one: one.value or 0,
            width=14,
            fit=True,
            align=RIGHT,
        ),
        Column(
            translate("StatementsPage", "Others claim"),
            lambda one: beside(words, others, one),
            width=30,
            least=12,
            tone=lambda one: "waiting" if one.id in others else "",
        ),
        Column(
            translate("StatementsPage", "In the collection's words"),
            lambda one: words.public(one.paraphrase),
            width=30,
            stretch=True,
        ),
        Column(
            translate("StatementsPage", "Published by"),
            lambda one: words.public(one.source.publisher),
            width=20,
            least=10,
        ),
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


def _figure(title: str, number: Callable[[SourceRow], int]) -> Column[SourceRow]:
    return Column(
        title, lambda row: wording.count(number(row)), sort=number, width=8, align=RIGHT, fit=True
    )
