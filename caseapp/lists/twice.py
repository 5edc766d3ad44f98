"""Rows of one file that are likely the same child's, told before anything is written."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations, islice

from caseapp.lists.model import Reading, RowKey
from caseapp.lists.planned import ImportPlan
from caseapp.matching.given_names import are_two_fathers, are_two_names
from caseapp.names.features import stem_of_surname
from caseapp.names.skeleton import skeleton
from db.codes import ListKind

_COMPARED = 100_000  # pairs at most: so many children are never born and called alike

Twice = tuple[Reading, ...]  # the rows of one child


def rows_twice(plan: ImportPlan) -> tuple[Twice, ...]:
    """Return the rows of each child who stands on several; of a reply each row is an answer."""
    if plan.head.kind == ListKind.REPLY:
        return ()
    pairs = islice(_near(plan.readings), _COMPARED)
    return _together(pair for pair in pairs if _is_likely(*pair))


def _near(readings: Iterable[Reading]) -> Iterable[tuple[Reading, Reading]]:
    """Yield pairs of rows with one birth and one surname, spelt in whatever way."""
    groups: defaultdict[tuple[str, str], list[Reading]] = defaultdict(list)
    for reading in readings:
        if reading.birth.edtf and reading.surname:
            stem = stem_of_surname(skeleton(reading.surname))
            groups[reading.birth.edtf, stem].append(reading)
    for group in groups.values():
        yield from combinations(group, 2)


def _is_likely(one: Reading, other: Reading) -> bool:
    named = one.given_name and other.given_name
    two = are_two_names(one.given_name, other.given_name)
    return bool(named) and not two and not are_two_fathers(one.patronymic, other.patronymic)


def _together(pairs: Iterable[tuple[Reading, Reading]]) -> tuple[Twice, ...]:
    """Return the rows that pairs join, each child's in the order of the file."""
    groups: dict[RowKey, dict[RowKey, Reading]] = {}
    for pair in pairs:
        own = [groups.get(row.row.key, {row.row.key: row}) for row in pair]
        joined = own[0] | own[1]
        groups |= dict.fromkeys(joined, joined)
    children = {id(group): group for group in groups.values()}.values()
    return tuple(tuple(group[key] for key in sorted(group)) for group in children)
