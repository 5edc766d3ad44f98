"""Finding cases from whatever a person types: a name in any spelling, a number, a line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from operator import attrgetter

from sqlmodel import Session, select

from caseapp.cases.facts import names_of
from caseapp.cases.figures import figure_keys, figures_in, has_figures, names_in, read_query
from caseapp.cases.model import CaseRow, Hit
from caseapp.cases.shown import NameFact, leading_name
from caseapp.lists.model import EntryRow
from caseapp.names.clean import folded
from caseapp.names.keys import Query, matches, query_keys, search_keys, words_of
from db.tables import CaseIndex


class Why(StrEnum):
    """Why a case was found."""

    SAME_SPELLING = "same_spelling"
    OTHER_SPELLING = "other_spelling"
    CASE_NUMBER = "case_number"
    LIST_LINE = "list_line"
    FIELD = "field"  # by its fields alone


def find(session: Session, text: str, *, limit: int = 50) -> tuple[Hit, ...]:
    """Return the cases that a text finds: the same words first, then beginnings, other forms."""
    query = read_query(text)
    if not query.needles:
        return ()
    columns = select(CaseIndex.case_id, CaseIndex.number, CaseIndex.sort_key, CaseIndex.search_text)
    found = [row for row in session.exec(columns) if matches(query, row[-1])]
    names = names_of(session, [case_id for case_id, *_ in found])
    typed = _read(text)
    ranked = sorted(
        (*_match(typed, number, names[case_id]), sort_key, number, case_id)
        for case_id, number, sort_key, _ in found
    )
    return tuple(
        Hit(case_id, number, leading_name(names[case_id], otherwise=number), matched, why)
        for _, why, matched, _, number, case_id in ranked[:limit]
    )


def filter_rows(rows: Sequence[CaseRow | EntryRow], text: str) -> list[int]:
    """Return the positions of the rows that a text finds; an empty text finds every row."""
    keys_of = _with_figures if has_figures(text) else attrgetter("search_text")
    keys = list(map(keys_of, rows))
    places: Sequence[int] = range(len(rows))
    for needles in read_query(text).needles:
        places = _holding(keys, places, needles)
    return list(places)


def _holding(keys: Sequence[str], places: Sequence[int], needles: Iterable[str]) -> list[int]:
    """Return the places whose keys hold any of the needles; a plain loop for each is fastest."""
    found = [[place for place in places if needle in keys[place]] for needle in needles]
    return found[0] if len(found) == 1 else sorted(set().union(*found))


def _with_figures(row: CaseRow | EntryRow) -> str:
    """Return a row's keys with its figures, which the index keeps for cases only."""
    if isinstance(row, CaseRow):
        return row.search_text
    return row.search_text + figure_keys(row.case_number, (row.line,))


@dataclass(frozen=True, slots=True)
class _Typed:
    """A typed text: its words as written, their keys, and whether a case number is among it."""

    words: tuple[str, ...]
    names: Query
    figures: tuple[str, ...]


def _read(text: str) -> _Typed:
    names = names_in(text)
    words = tuple(folded(word) for word in words_of(names))
    return _Typed(words, query_keys(names), tuple(figures_in(text)))


def _match(typed: _Typed, number: str, names: Sequence[NameFact]) -> tuple[int, Why, str]:
    """Return how well a case answers, why, and which of the child's names does."""
    shown = leading_name(names, otherwise=number)
    if not typed.words:
        by_number = any(figure_keys(number, ()).find(f" {one}") >= 0 for one in typed.figures)
        return (0, Why.CASE_NUMBER, shown) if by_number else (1, Why.LIST_LINE, shown)
    ranks = [(_rank(typed, name), str(name)) for name in names if _says(typed, name)]
    rank, matched = min(ranks, default=(2, shown))
    return rank, Why.OTHER_SPELLING if rank == 2 else Why.SAME_SPELLING, matched


def _says(typed: _Typed, name: NameFact) -> bool:
    return matches(typed.names, search_keys(*name.parts))


def _rank(typed: _Typed, name: NameFact) -> int:
    """Return 0 where every word stands in the name, 1 where one only begins, 2 otherwise."""
    written = [folded(word) for word in words_of(str(name))]
    if all(word in written for word in typed.words):
        return 0
    begun = all(any(one.startswith(word) for one in written) for word in typed.words)
    return 1 if begun else 2
