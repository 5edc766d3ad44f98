"""What the list of cases is asked for: the typed text, and the query that it is."""

import datetime as dt
from dataclasses import dataclass, field
from functools import cached_property

from caseapp.filters.fields import Field, Thing
from caseapp.filters.grammar import Read, parse, print_query, read_query
from caseapp.filters.model import Query, Term, choose, chosen, switch
from caseapp.filters.pile import FACETS
from exports.query_words import vocabulary
from ui.messages import sentence
from ui.words import language

EVERY = "every"  # a detail that takes all filters off


@dataclass(frozen=True)
class Asked:
    """A text of the search box as it is understood in the language of the window."""

    text: str = ""
    today: dt.date = field(default_factory=dt.date.today)

    @cached_property
    def read(self) -> Read:
        """What is understood of the text."""
        return read_query(self.text, vocabulary(language()), self.today)

    @property
    def query(self) -> Query:
        """The part of the text that is understood."""
        return self.read.query

    @property
    def problem(self) -> str:
        """What is not understood, as a sentence."""
        return sentence(self.read.problems[0]) if self.read.problems else ""

    @property
    def kept(self) -> str:
        """The query in codes, as views keep it and other languages read it."""
        return print_query(self.query)

    def chosen(self) -> dict[Field, tuple[str, ...]]:
        """Give the values that each facet has chosen."""
        return {one: chosen(self.query, one) for one in FACETS}

    def switched(self, facet: Field, value: str) -> "Asked":
        """Give the text with a value of a facet chosen, or let go."""
        return worded(switch(self.query, facet, value))

    def without(self, facet: Field) -> "Asked":
        """Give the text with no value of a facet chosen."""
        return worded(choose(self.query, facet, ()))


def worded(query: Query) -> Asked:
    """Give the text of a query in the language of the window."""
    return Asked(print_query(query, vocabulary(language())))


def of_kept(text: str) -> Asked:
    """Give a kept query in the language of the window."""
    return worded(parse(text))


def begun_with(detail: str) -> tuple[Term, ...]:
    """Return what a place asks for: a status, something on file, or (with `EVERY`) nothing."""
    if detail == EVERY:
        return ()
    if detail in tuple(Thing):
        return (Term(Field.HAS, (detail,)),)
    return (Term(Field.STATUS, (detail,)),)
