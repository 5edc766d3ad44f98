"""A typed text read as a query, and a query printed as the text that reads as the same query."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from caseapp.errors import NotUnderstood
from caseapp.filters.fields import NAMES, NONE, TITLED, Field, field_named, name_of
from caseapp.filters.model import Query, Term
from caseapp.filters.pieces import NOT, Piece, pieces, quoted
from caseapp.filters.spans import age_span, birth_span, number_span
from caseapp.filters.vocabulary import Vocabulary
from caseapp.names.clean import tidy
from caseapp.regions import find_region

CODES = Vocabulary()
"""Prints codes and English names: the form in which queries are kept."""
_REGIONS = frozenset({Field.REGION, Field.REGION_EVER, Field.ORIGIN})


@dataclass(frozen=True, slots=True)
class Read:
    """What is understood of a text, and why the rest is not."""

    query: Query
    problems: tuple[NotUnderstood, ...] = ()


def read_query(text: str, known: Vocabulary = CODES, today: dt.date | None = None) -> Read:
    """Read what was typed so far: what is not understood yet asks for nothing."""
    words: list[str] = []
    terms: list[Term] = []
    problems: list[NotUnderstood] = []
    for piece in pieces(text):
        if not piece.field:
            words += filter(None, piece.values)
            continue
        try:
            terms.append(_term(piece, known, today))
        except NotUnderstood as problem:
            problems.append(problem)
    return Read(Query(tuple(words), tuple(terms)), tuple(problems))


def parse(text: str, known: Vocabulary = CODES, today: dt.date | None = None) -> Query:
    """Return the query that a text is, or refuse with the piece that is not understood."""
    read = read_query(text, known, today)
    if read.problems:
        raise read.problems[0]
    return read.query


def print_query(query: Query, known: Vocabulary = CODES) -> str:
    """Return the text of a query, in the language of the vocabulary."""
    terms = (_printed(term, known) for term in query.terms)
    return " ".join((*map(quoted, query.words), *terms))


def print_value(field: Field, value: str, known: Vocabulary = CODES) -> str:
    """Return a value as a term writes it."""
    return quoted(known.word(field, value))


def _printed(term: Term, known: Vocabulary) -> str:
    values = ",".join(print_value(term.field, value, known) for value in term.values)
    if term.field == Field.HAS:
        return f"{name_of(term.field, known.language, lacks=term.negated)}:{values}"
    return f"{NOT * term.negated}{name_of(term.field, known.language)}:{values}"


def _term(piece: Piece, known: Vocabulary, today: dt.date | None) -> Term:
    found = field_named(piece.field)
    if found is None:
        names = tuple(name_of(field, known.language) for field in NAMES)
        raise NotUnderstood("query", piece.written, "query_field", names)
    field, lacks = found
    if not piece.values:
        raise NotUnderstood("query", piece.written, "query_empty", _some_words(field, known))
    values = (_value(field, value, piece, known, today) for value in piece.values)
    return Term(field, tuple(dict.fromkeys(values)), piece.negated != lacks)


def _value(field: Field, value: str, piece: Piece, known: Vocabulary, today: dt.date | None) -> str:
    if field in TITLED:
        return NONE if known.meant(field, value) == {NONE} else tidy(value)
    meant = known.meant(field, value)
    if not meant:
        meant = frozenset(_read_otherwise(field, value, piece, today))
    if len(meant) == 1:
        return next(iter(meant))
    choices = tuple(sorted(known.word(field, code) for code in meant))
    cause = "query_several" if choices else "query_value"
    raise NotUnderstood("query", piece.written, cause, choices or _some_words(field, known))


def _read_otherwise(field: Field, value: str, piece: Piece, today: dt.date | None) -> Iterator[str]:
    """Yield what a value means that is no code and no word of the catalogue."""
    if field in _REGIONS and (region := find_region(value)):
        yield region.code
    if field in (Field.AGE, Field.BORN, Field.CONTRADICTIONS):
        try:
            yield _span(field, value, today)
        except NotUnderstood:
            raise NotUnderstood("query", piece.written, "query_span") from None


def _span(field: Field, value: str, today: dt.date | None) -> str:
    if field == Field.BORN:
        return birth_span(value, today)
    return age_span(value) if field == Field.AGE else number_span(value)


def _some_words(field: Field, known: Vocabulary, most: int = 12) -> tuple[str, ...]:
    return tuple(known.word(field, code) for code in known.codes(field)[:most])
