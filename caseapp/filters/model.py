"""What is asked for, as data."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from caseapp.filters.fields import Field


@dataclass(frozen=True, slots=True)
class Term:
    """A field with values of which one must hold, or none where `negated`."""

    field: Field
    values: tuple[str, ...]  # codes, titles, spans such as 2012..2014
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """Words of names and numbers, and terms all of which must hold."""

    words: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def text(self) -> str:
        """The words as the search in any spelling reads them."""
        return " ".join(self.words)


def without(query: Query, fields: Collection[Field]) -> Query:
    """Return the query with no term about these fields."""
    return replace(query, terms=tuple(one for one in query.terms if one.field not in fields))


def chosen(query: Query, field: Field) -> tuple[str, ...]:
    """Return the values of a field that its facet has chosen."""
    return next((term.values for term in query.terms if _is_facet(term, field)), ())


def choose(query: Query, field: Field, values: tuple[str, ...]) -> Query:
    """Return the query with these values of a facet chosen; none takes its term away."""
    others = tuple(term for term in query.terms if not _is_facet(term, field))
    places = [place for place, term in enumerate(query.terms) if _is_facet(term, field)]
    place = places[0] if places else len(others)
    made = (Term(field, values),) if values else ()
    return replace(query, terms=(*others[:place], *made, *others[place:]))


def switch(query: Query, field: Field, value: str) -> Query:
    """Return the query with one value of a facet chosen if it was not, and the other way round."""
    now = chosen(query, field)
    kept = tuple(one for one in now if one != value)
    return choose(query, field, kept if value in now else (*now, value))


def _is_facet(term: Term, field: Field) -> bool:
    return term.field == field and not term.negated
