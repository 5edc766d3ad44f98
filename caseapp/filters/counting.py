"""Which cases a query finds in a file, and how many each saved view finds."""

import datetime as dt
from collections.abc import Iterable

from sqlmodel import Session

from caseapp.cases import index
from caseapp.cases.model import CaseRow, Hit
from caseapp.contradictions.counting import count_open
from caseapp.errors import NotFound
from caseapp.filters.grammar import parse
from caseapp.filters.model import Query
from caseapp.filters.pile import Pile
from caseapp.filters.traits import read_traits
from caseapp.filters.views import View, views
from caseapp.names.clean import folded
from caseapp.names.slips import Slip
from caseapp.search.cases import Why, find

ALL = 1_000_000


def pile_of(session: Session, today: dt.date) -> Pile:
    """Return all cases of a file, ready to be asked."""
    return Pile(index.rows(session), read_traits(session), today=today)


def _counted(session: Session, pile: Pile, queries: Iterable[Query]) -> Pile:
    """Let contradictions be counted if a query asks for them: that takes seconds for thousands."""
    if any(pile.lacks_counts(query) for query in queries):
        pile.take_contradictions(count_open(session).by_case)
    return pile


def count_views(session: Session, today: dt.date) -> tuple[tuple[View, int], ...]:
    """Return every view with the number of its cases; nothing is read where there is no view."""
    kept = views(session)
    if not kept:
        return ()
    queries = [parse(view.query) for view in kept]
    pile = _counted(session, pile_of(session, today), queries)
    return tuple((view, pile.number(query)) for view, query in zip(kept, queries, strict=True))


def found_cases(session: Session, query: Query, today: dt.date) -> tuple[CaseRow, ...]:
    """Return the cases that a query finds, in Ukrainian alphabetical order; near ones come last."""
    rows = index.rows(session)
    pile = Pile(rows, read_traits(session), today=today)
    _counted(session, pile, [query])
    places, near = pile.found(query), pile.nearly(query)
    if places is None:
        return rows
    order = sorted(places, key=lambda place: near.get(place, Slip.NONE))
    return tuple(rows[place] for place in order)


def view_named(session: Session, name: str) -> View:
    """Return the view of a name, or refuse."""
    for view in views(session):
        if folded(view.name) == folded(name):
            return view
    raise NotFound("view", name)


def find_all(session: Session, query: Query, today: dt.date) -> tuple[Hit, ...]:
    """Return what a query finds: by its names in their order of likeness, else by its fields."""
    if not query.terms:
        return find(session, query.text, limit=ALL)
    rows = found_cases(session, query, today)
    if not query.words:
        return tuple(Hit(row.case_id, row.number, row.name, row.name, Why.FIELD) for row in rows)
    kept = {row.case_id for row in rows}
    hits = find(session, query.text, limit=ALL, set_aside=True)
    return tuple(hit for hit in hits if hit.case_id in kept)
