"""Which lines of two lists are one child's: by number and name, by name and birth, by matching.

A number alone proves nothing, for lists are renumbered; a name alone neither, for names are
corrected. Each step takes only what is evident and leaves the rest to the next one. Two given names
are two children's, whatever else agrees: twins share all but that.
"""

import uuid
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

from rapidfuzz.distance import OSA

from caseapp.matching.assign import assign
from caseapp.matching.given_names import are_two_names
from caseapp.matching.model import BirthSpan, Person, WrittenName
from caseapp.matching.reasons import Story
from caseapp.matching.search import search
from caseapp.names.clean import folded
from caseapp.names.scripts import repair_lookalikes
from caseapp.progress import SILENT, Progress
from db.codes import Sex

LineKey: TypeAlias = tuple[str, str]  # number in the list, folded name
Pairs: TypeAlias = dict[int, int]  # position on the left -> position on the right

NO_PAIRS: Mapping[int, int] = MappingProxyType({})
_ENOUGH = 0.5  # of the earlier lines found again make a file a new version
_CHOICES = 3
_SLIPS = 2  # letters by which two spellings of one name may differ
_AGREEING = 2  # of surname, given name and birth, where the numbers agree


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list: its key, the values to compare, its birth date; its id where it has one."""

    key: LineKey
    values: Mapping[str, str]
    birth: BirthSpan
    entry_id: uuid.UUID | None = None

    @property
    def number(self) -> str:
        """Return the number as the list gives it."""
        return self.key[0]


def line_key(line: str, written: str, *parts: str) -> LineKey:
    """Return what a line is known by in every version of its list; `parts` make up its name."""
    words = " ".join(parts).split() or written.split()
    return line.strip(), " ".join(sorted(map(_folded_word, words)))


def is_new_version(lines: Sequence[Line], earlier: Sequence[Line]) -> bool:
    """Tell whether most lines of the earlier list stand in the file again, renumbered or not."""
    return bool(earlier) and len(_plainly_aligned(lines, earlier)) / len(earlier) > _ENOUGH


def aligned(
    left: Sequence[Line],
    right: Sequence[Line],
    *,
    known: Mapping[int, int] = NO_PAIRS,
    progress: Progress = SILENT,
) -> Mapping[int, int]:
    """Return which line on the right, by position, is the same child's as each on the left."""
    pairs = _plainly_aligned(left, right, known)
    _pair_evident(pairs, left, right)
    _pair_matching(pairs, left, right, progress)
    return pairs


def _plainly_aligned(
    left: Sequence[Line], right: Sequence[Line], known: Mapping[int, int] = NO_PAIRS
) -> Pairs:
    pairs: Pairs = dict(known)
    _pair_in_order(pairs, left, right)
    _pair_unique(pairs, left, right, _name_and_birth)
    return pairs


def _pair_in_order(pairs: Pairs, left: Sequence[Line], right: Sequence[Line]) -> None:
    """Pair lines of one number and name; several of them one by one, as they stand."""
    waiting: defaultdict[LineKey, list[int]] = defaultdict(list)
    taken = set(pairs.values())
    for place in reversed(range(len(right))):
        if place not in taken:
            waiting[right[place].key].append(place)
    for place, line in enumerate(left):
        if place not in pairs and waiting[line.key]:
            pairs[place] = waiting[line.key].pop()


def _pair_unique(
    pairs: Pairs,
    left: Sequence[Line],
    right: Sequence[Line],
    known_by: Callable[[Line], Hashable],
) -> None:
    """Pair what is left over and known by something that nobody else there is known by."""
    lefts = _unique(left, pairs, known_by)
    rights = _unique(right, pairs.values(), known_by)
    pairs |= {place: rights[key] for key, place in lefts.items() if key in rights}


def _unique(
    lines: Sequence[Line], taken: Iterable[int], known_by: Callable[[Line], Hashable]
) -> dict[Hashable, int]:
    """Return the places of lines by what they alone are known by."""
    places: defaultdict[Hashable, list[int]] = defaultdict(list)
    left_over = set(range(len(lines))) - set(taken)
    for place in sorted(left_over):
        places[known_by(lines[place])].append(place)
    return {key: found[0] for key, found in places.items() if key and len(found) == 1}


def _name_and_birth(line: Line) -> Hashable:
    return (line.key[1], line.birth.edtf) if line.key[1] and line.birth.edtf else None


def _number(line: Line) -> Hashable:
    return line.number


def _pair_evident(pairs: Pairs, left: Sequence[Line], right: Sequence[Line]) -> None:
    """Pair lines of one number that evidently speak of one child."""
    numbered: Pairs = dict(pairs)
    _pair_unique(numbered, left, right, _number)
    pairs |= {
        here: there
        for here, there in numbered.items()
        if here in pairs or _evidently_same(left[here], right[there])
    }


def _evidently_same(left: Line, right: Line) -> bool:
    if _may_be_two(left, right):
        return False
    names = sum(alike(left.values[name], right.values[name]) for name in ("surname", "given_name"))
    birth = left.birth.edtf == right.birth.edtf != ""
    return names + birth >= _AGREEING


def _may_be_two(left: Line, right: Line) -> bool:
    """Tell whether two lines bear given names of two children."""
    return are_two_names(left.values["given_name"], right.values["given_name"])


def twins_among(
    left: Sequence[Line], right: Sequence[Line], pairs: Mapping[int, int]
) -> Mapping[int, int]:
    """Return of the lines left over those of one birth and surname, but of another given name.

    They may be twins, or one child whose name was corrected.
    """
    born: defaultdict[str, list[int]] = defaultdict(list)
    for place in sorted(set(range(len(right))) - set(pairs.values())):
        born[right[place].birth.edtf].append(place)
    found: Pairs = {}
    for place, line in enumerate(left):
        if place not in pairs and line.birth.edtf:
            others = born.get(line.birth.edtf, ())
            twin = next((one for one in others if _possible_twins(line, right[one])), None)
            if twin is not None:
                found[place] = twin
    return found


def _possible_twins(left: Line, right: Line) -> bool:
    surname = alike(left.values["surname"], right.values["surname"])
    return surname and _may_be_two(left, right)


def alike(left: str, right: str) -> bool:
    """Tell whether two spellings differ by a slip at most; short names must agree."""
    one, other = _folded_word(left), _folded_word(right)
    slips = min(_SLIPS, min(len(one), len(other)) // 4)
    return bool(one and other) and OSA.distance(one, other, score_cutoff=slips) <= slips


def _pair_matching(
    pairs: Pairs, left: Sequence[Line], right: Sequence[Line], progress: Progress
) -> None:
    """Pair what is left over where matching is sure and no name was replaced."""
    taken = set(pairs.values())
    sought = [_person(line, place) for place, line in enumerate(left) if place not in pairs]
    pool = [_person(line, place) for place, line in enumerate(right) if place not in taken]
    found = search(sought, pool, top=_CHOICES, evidence=False, progress=progress)
    kept = [
        pair
        for pair in found
        if pair.story == Story.NAMES_KEPT
        and not _may_be_two(left[int(pair.left)], right[int(pair.right)])
    ]
    pairs |= {int(here): int(there) for here, there in assign(kept).sure.items()}


def _person(line: Line, place: int) -> Person:
    surname, given, patronymic = (
        line.values[name] for name in ("surname", "given_name", "patronymic")
    )
    named = WrittenName(surname, given, patronymic)
    sex = line.values["sex"]
    return Person(
        id=str(place),
        names=(named if surname or given else WrittenName(full=line.key[1]),),
        sex="" if sex == Sex.UNKNOWN else sex,
        births=(line.birth,) if line.birth.edtf else (),
        birth_place=line.values["origin_place"],
    )


@lru_cache(maxsize=100_000)
def _folded_word(word: str) -> str:
    return folded(repair_lookalikes(word))
