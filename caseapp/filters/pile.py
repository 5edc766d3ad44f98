"""All cases in memory, ready to be filtered by a query and counted by facets at every key."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from caseapp.cases.figures import LINE
from caseapp.cases.known_births import keys_of_births
from caseapp.cases.model import CaseRow
from caseapp.filters.columns import Column, Mask, births, column, column_of_masks
from caseapp.filters.fields import NONE, TITLED, Field, Thing
from caseapp.filters.model import Query, Term, chosen
from caseapp.filters.pieces import plain
from caseapp.filters.spans import days_born, days_of_age, numbers_of
from caseapp.filters.traits import UNKNOWN, Traits
from caseapp.lists.ledgers.breakdown import YOUNGEST_OF_GROUPS
from caseapp.names.clean import folded, tidy
from caseapp.names.slips import Slip
from caseapp.search.haystack import Haystack
from db.codes import TracingStatus

FACETS = (
    Field.STATUS,
    Field.REGION,
    Field.ORIGIN,
    Field.LIST,
    Field.ANSWER,
    Field.AGE,
    Field.SEX,
    Field.TAKEN,
    Field.TAG,
    Field.FLAG,
    Field.CONTRADICTIONS,
    Field.HAS,
    Field.ASIDE,
)
"""Fields that are offered as facets, in their order."""
AGE_GROUPS = tuple(
    f"{first}..{after - 1 if after else ''}"
    for first, after in zip(YOUNGEST_OF_GROUPS, (*YOUNGEST_OF_GROUPS[1:], 0), strict=True)
)
COUNT_GROUPS = ("1", "2", "3..", "0")
_NO = (NONE,)
_RETURNED = (TracingStatus.RETURNED, TracingStatus.REUNIFIED)
_BESIDE = {
    Thing.ANSWER: Field.ANSWER,
    Thing.REGION: Field.REGION,
    Thing.ORIGIN: Field.ORIGIN,
    Thing.BIRTH: Field.AGE,
    Thing.LIST: Field.LIST,
    Thing.TAG: Field.TAG,
    Thing.FLAG: Field.FLAG,
}


class Pile:
    """Remembers the rows of terms, so that a key costs only what it changes."""

    def __init__(
        self, rows: Sequence[CaseRow] = (), traits: Traits | None = None, *, today: dt.date
    ) -> None:
        traits = Traits() if traits is None else traits
        self._size = len(rows)
        self._today = today
        born = keys_of_births(traits.births)
        self._haystack = Haystack([row.search_text + born.get(row.case_id, "") for row in rows])
        places = {row.case_id: place for place, row in enumerate(rows)}
        self._births = births(traits.births, places)
        self._columns = dict(self._made(rows, traits))
        self._masks: dict[Term | str, Mask] = {}
        self._places = places
        self._aside = _aside_of(rows)
        self._contradictions: NDArray[np.int32] | None = None

    def take_contradictions(self, counted: Mapping[UUID, int]) -> None:
        """Take how many contradictions of each case wait to be looked at."""
        numbers = np.zeros(self._size, np.int32)
        for case_id, number in counted.items():
            if case_id in self._places:
                numbers[self._places[case_id]] = number
        self._contradictions = numbers
        masks = {group: self._counting(group) for group in COUNT_GROUPS}
        self._columns[Field.CONTRADICTIONS] = column_of_masks(masks, self._size)
        self._masks.clear()

    def lacks_counts(self, query: Query) -> bool:
        """Tell whether a query asks for contradictions, which are not counted yet."""
        asks = any(term.field == Field.CONTRADICTIONS for term in query.terms)
        return asks and self._contradictions is None

    def found(self, query: Query) -> Sequence[int] | None:
        """Return the positions of the rows that a query finds; None: all of them."""
        if not query.terms and not self._aside:
            exact, near = self._haystack.find(query.text), self._haystack.nearly(query.text)
            places = [*exact, *near] if near else exact
            return None if len(exact) == self._size else places
        found: list[int] = np.flatnonzero(self._all(query)).tolist()
        return None if len(found) == self._size else found

    def nearly(self, query: Query) -> Mapping[int, Slip]:
        """Return those of the rows found whose names are only nearly so, and for which slip."""
        near = self._haystack.nearly(query.text)
        if not near or not (query.terms or self._aside):
            return near
        kept = self._all(query)
        return {place: slip for place, slip in near.items() if kept[place]}

    def number(self, query: Query) -> int:
        """Return how many rows a query finds."""
        found = self.found(query)
        return self._size if found is None else len(found)

    def counts(self, query: Query) -> Mapping[Field, Mapping[str, int]]:
        """Return how many rows each value of each facet would find beside the other terms."""
        everything = self._all(query)
        return {
            field: self._columns[field].counts(
                self._all(query, but=field)
                if chosen(query, field) or field == Field.ASIDE
                else everything
            )
            for field in FACETS
        }

    def values(self, field: Field) -> Collection[str]:
        """Return the values of a field that occur."""
        return self._columns[field].values if field in self._columns else ()

    def _all(self, query: Query, but: Field | None = None) -> Mask:
        """Return the rows for which every term holds, without the facet of one field."""
        found = self._with_words(query.text).copy()
        if but != Field.ASIDE:
            found[self._out_of_sight(query)] = False
        for term in query.terms:
            if term.field != but or term.negated:
                found &= self._with(term)
        return found

    def _out_of_sight(self, query: Query) -> list[int]:
        """Return the rows set aside, unless they are asked for: as such, or one by its number."""
        if not self._aside or any(term.field == Field.ASIDE for term in query.terms):
            return []
        words = {word.strip(".,;:") for word in query.words}
        return [place for number, place in self._aside.items() if number not in words]

    def _with_words(self, text: str) -> Mask:
        if text not in self._masks:
            self._forget()
            found = np.zeros(self._size, bool)
            places = self._haystack.find(text)
            found[slice(None) if len(places) == self._size else list(places)] = True
            found[list(self._haystack.nearly(text))] = True
            self._masks[text] = found
        return self._masks[text]

    def _with(self, term: Term) -> Mask:
        if term not in self._masks:
            self._forget()
            held = np.zeros(self._size, bool)
            for value in term.values:
                held |= self._holding(term.field, value)
            self._masks[term] = ~held if term.negated else held
        return self._masks[term]

    def _forget(self, most: int = 64) -> None:
        """Let go of what was asked long ago."""
        while len(self._masks) >= most:
            del self._masks[next(iter(self._masks))]

    def _holding(self, field: Field, value: str) -> Mask:
        if field == Field.HAS:
            return self._having(value)
        if field == Field.CONTRADICTIONS:
            return self._counting(value)
        if field == Field.BORN:
            return self._births.mask(days_born(value))
        if field == Field.AGE and value != NONE:
            return self._births.mask(days_of_age(value, self._today))
        held = self._columns[field]
        wanted = _named(value, held) if field in TITLED else (value,)
        return held.mask(wanted.__contains__)

    def _counting(self, span: str) -> Mask:
        if self._contradictions is None:
            return np.zeros(self._size, bool)
        low, high = numbers_of(span)
        return (low <= self._contradictions) & (self._contradictions <= high)

    def _having(self, thing: str) -> Mask:
        if thing == Thing.RETURN:
            return self._columns[Field.STATUS].mask(_RETURNED.__contains__)
        if thing not in _BESIDE:
            return self._columns[Field.HAS].mask(thing.__eq__)
        return ~self._columns[_BESIDE[Thing(thing)]].mask(NONE.__eq__)

    def _made(self, rows: Sequence[CaseRow], traits: Traits) -> Iterator[tuple[Field, Column]]:
        facts = [traits.facts.get(row.case_id, UNKNOWN) for row in rows]
        answers = (traits.answers.get(row.case_id, NONE) for row in rows)
        yield Field.STATUS, self._column((row.status,) for row in rows)
        yield Field.REGION, self._column((row.region or NONE,) for row in rows)
        yield Field.REGION_EVER, self._column(_ever(row.case_id, traits) for row in rows)
        yield Field.CONTRADICTIONS, column_of_masks({}, self._size)
        yield Field.ORIGIN, self._column((origin or NONE,) for _, _, origin in facts)
        yield Field.LIST, self._column(titles(row) for row in rows)
        yield Field.ANSWER, self._column((answer,) for answer in answers)
        yield Field.SEX, self._column((sex,) for sex, _, _ in facts)
        yield Field.TAKEN, self._column((taken,) for _, taken, _ in facts)
        yield Field.TAG, self._column(_written(traits.tags.get(row.case_id, ())) for row in rows)
        yield Field.FLAG, self._column(tuple(traits.flags.get(row.case_id, _NO)) for row in rows)
        yield Field.HAS, self._column(_things(row.case_id, traits) for row in rows)
        yield Field.ASIDE, self._column((row.aside,) if row.aside else () for row in rows)
        yield Field.AGE, self._ages()

    def _column(self, values: Iterator[Sequence[str]]) -> Column:
        return column(values, self._size)

    def _ages(self) -> Column:
        masks = {group: self._births.mask(days_of_age(group, self._today)) for group in AGE_GROUPS}
        return column_of_masks({**masks, NONE: self._births.missing()}, self._size)


def _aside_of(rows: Sequence[CaseRow]) -> Mapping[str, int]:
    """Return the places of the rows that are set aside, by the numbers of their cases."""
    return {row.number: place for place, row in enumerate(rows) if row.aside}


def titles(row: CaseRow) -> tuple[str, ...]:
    """Return the titles of the lists on which a child stands, as a query writes them."""
    lines = (line.rpartition(f" {LINE}")[0] for line in row.lists.split("\n"))
    return _written(title for title in lines if title)


def _written(texts: Iterable[str]) -> tuple[str, ...]:
    """Return what a person wrote as a query writes it."""
    return tuple(dict.fromkeys(plain(tidy(text)) for text in texts)) or _NO


def _ever(case_id: UUID, traits: Traits) -> Sequence[str]:
    return tuple(traits.regions.get(case_id, ())) or _NO


def _things(case_id: UUID, traits: Traits) -> tuple[str, ...]:
    held = {Thing.APPLICATION: traits.applications, Thing.PROPOSAL: traits.proposals}
    return tuple(thing for thing, cases in held.items() if case_id in cases)


def _named(value: str, held: Column) -> frozenset[str]:
    """Return the titles that a value names: the same title if there is one, else those with it."""
    wanted = folded(value)
    same = frozenset(title for title in held.values if folded(title) == wanted)
    return same or frozenset(title for title in held.values if wanted in folded(title))
