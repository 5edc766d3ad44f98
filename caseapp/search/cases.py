"""Finding cases from whatever a person types: a name in any spelling, a number, a line."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from sqlmodel import Session, col, or_, select

from caseapp.cases.asides import asides
from caseapp.cases.born_figures import born_needles
from caseapp.cases.facts import names_of, numbers_of
from caseapp.cases.figures import figure_keys, figures_in, names_in, read_query
from caseapp.cases.known_births import keys_of_births, known_births
from caseapp.cases.model import Hit
from caseapp.cases.shown import NameFact, leading_name
from caseapp.names.clean import folded
from caseapp.names.keys import Query, matches, query_keys, search_keys, words_of
from caseapp.names.slips import Slip
from caseapp.search.haystack import Haystack
from db.tables import CaseIndex

_OTHER = 2  # the rank of what is found in another spelling; slips come after it


class Why(StrEnum):
    """Why a case was found; those behind `FIELD` are found nearly, and for the slip named."""

    SAME_SPELLING = "same_spelling"
    OTHER_SPELLING = "other_spelling"
    CASE_NUMBER = "case_number"
    LIST_LINE = "list_line"
    BIRTH = "birth"  # by a day, month or year in which the child may be born
    FIELD = "field"  # by its fields alone
    OTHER_ENDING = "other_ending"
    INITIAL = "initial"
    LEFT_OUT = "left_out"
    ONE_LETTER = "one_letter"
    FEW_LETTERS = "few_letters"
    BEGUN = "begun"
    OTHER_FATHER = "other_father"


def find(
    session: Session, text: str, *, limit: int = 50, set_aside: bool = False
) -> tuple[Hit, ...]:
    """Return the cases that a text finds: the same words first, then other forms, then slips.

    Cases set aside only by their numbers, unless asked for; their names find the case kept.
    """
    if not read_query(text).needles:
        return ()
    typed = _read(text)
    columns = select(CaseIndex.case_id, CaseIndex.number, CaseIndex.sort_key, CaseIndex.search_text)
    in_sight = or_(col(CaseIndex.aside) == "", col(CaseIndex.number).in_(typed.figures))
    rows = session.exec(columns if set_aside else columns.where(in_sight)).all()
    births = keys_of_births(known_births(session, asides(session))) if typed.figures else {}
    haystack = Haystack([keys + births.get(case_id, "") for case_id, *_, keys in rows])
    exact, near = haystack.find(text), haystack.nearly(text)
    found = [(rows[place], near.get(place)) for place in (*exact, *near)]
    names = _names_of_children(session, [case_id for (case_id, *_), _ in found])
    born = {case_id for case_id, keys in births.items() if _is_born(typed, keys)}
    ranked = sorted(
        (*_match(typed, number, names[case_id], slip, case_id in born), sort_key, number, case_id)
        for (case_id, number, sort_key, _), slip in found
    )
    return tuple(
        Hit(case_id, number, names[case_id].leading(number), matched, why)
        for _, why, matched, _, number, case_id in ranked[:limit]
    )


@dataclass(frozen=True, slots=True)
class _Child:
    """The names of a case, and those of its duplicates with their numbers."""

    own: Sequence[NameFact] = ()
    others: Sequence[NameFact] = ()
    numbers: Sequence[str] = ()

    @property
    def names(self) -> Sequence[NameFact]:
        """Every name of the child."""
        return (*self.own, *self.others)

    def leading(self, otherwise: str) -> str:
        """Return the name of the case itself that is shown."""
        return leading_name(self.own, otherwise)


def _names_of_children(
    session: Session, case_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, _Child]:
    duplicates = asides(session).duplicates
    others = {one: duplicates[one] for one in case_ids if one in duplicates}
    every = [*case_ids, *chain.from_iterable(others.values())]
    names, numbers = names_of(session, every), numbers_of(session, every) if others else {}
    return {
        one: _Child(
            names[one],
            [name for other in others.get(one, ()) for name in names[other]],
            [numbers[other] for other in others.get(one, ())],
        )
        for one in case_ids
    }


def other_names(
    session: Session, text: str, case_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID, str]:
    """Return the name that a text finds, of each case whose shown name it does not find."""
    typed = _read(text)
    if not typed.words:
        return {}
    known = _names_of_children(session, case_ids)
    found = {case_id: _other_name(typed, known[case_id]) for case_id in case_ids}
    return {case_id: name for case_id, name in found.items() if name}


def _other_name(typed: "_Typed", child: _Child) -> str:
    shown = child.leading("")
    said = [name for name in child.names if _says(typed, name)]
    if any(str(name) == shown for name in said):
        return ""
    return min(((_rank(typed, name), str(name)) for name in said), default=(0, ""))[1]


@dataclass(frozen=True, slots=True)
class _Typed:
    """A typed text: its words as written, their keys, and whether a case number is among it."""

    text: str
    words: tuple[str, ...]
    names: Query
    figures: tuple[str, ...]


def _read(text: str) -> _Typed:
    names = names_in(text)
    words = tuple(folded(word) for word in words_of(names))
    return _Typed(text, words, query_keys(names), tuple(figures_in(text)))


def _is_born(typed: _Typed, births: str) -> bool:
    return any(one in births for figure in typed.figures for one in born_needles(figure))


def _match(
    typed: _Typed, number: str, child: _Child, slip: Slip | None, is_born: bool
) -> tuple[int, Why, str]:
    """Return how well a case answers, why, and which of the child's names does."""
    shown, names = child.leading(number), child.names
    if slip is not None:
        return _OTHER + slip, Why[slip.name], _nearest(typed, names) or shown
    if not typed.words:
        keys = "".join(figure_keys(one, ()) for one in (number, *child.numbers))
        by_number = any(keys.find(f" {one}") >= 0 for one in typed.figures)
        if by_number:
            return 0, Why.CASE_NUMBER, shown
        return 1, Why.BIRTH if is_born else Why.LIST_LINE, shown
    ranks = [(_rank(typed, name), str(name)) for name in names if _says(typed, name)]
    rank, matched = min(ranks, default=(_OTHER, shown))
    return rank, Why.OTHER_SPELLING if rank == _OTHER else Why.SAME_SPELLING, matched


def _nearest(typed: _Typed, names: Sequence[NameFact]) -> str:
    """Return the name of a child that comes nearest to what is typed."""
    near = Haystack([search_keys(*name.parts) for name in names]).nearly(typed.text)
    return str(names[next(iter(near))]) if near else ""


def _says(typed: _Typed, name: NameFact) -> bool:
    return matches(typed.names, search_keys(*name.parts))


def _rank(typed: _Typed, name: NameFact) -> int:
    """Return 0 where every word stands in the name, 1 where one only begins, 2 otherwise."""
    written = [folded(word) for word in words_of(str(name))]
    if all(word in written for word in typed.words):
        return 0
    begun = all(any(one.startswith(word) for one in written) for word in typed.words)
    return 1 if begun else _OTHER
