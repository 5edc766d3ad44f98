"""Two versions of one list: which lines are the same child's, and what differs on them."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from caseapp.lists.model import Reading
from caseapp.names.clean import folded
from caseapp.names.scripts import repair_lookalikes

    "line": ("line",),
LineKey: TypeAlias = tuple[str, str]  # number in the list, folded name

COMPARED: Mapping[str, tuple[str, ...]] = {
    "full_name": ("surname", "given_name", "patronymic"),
    "surname": ("surname",),
    "given_name": ("given_name",),
    "patronymic": ("patronymic",),
    "birth": ("birth_edtf",),
    "sex": ("sex",),
    "origin_region": ("origin_region",),
    "origin_place": ("origin_place",),
    "circumstances": ("circumstances", "circumstances_text"),
    "event_date": ("event_edtf",),
    "reported_region": ("reported_region",),  # its code, else the cell's words
    "answer": ("answer_kind", "answer_text"),
    "source": ("source_text",),
    "siblings": ("siblings_text",),
    "eyes": ("eyes",),
    "hair": ("hair",),
}  # field of a column -> what its two readings are compared by
_NAME_FIELDS = frozenset({"full_name", "surname", "given_name", "patronymic"})
_ENOUGH = 0.5  # of the earlier lines found again make a file a new version


@dataclass(frozen=True, slots=True)
class EarlierLine:
    """A line of an earlier version: its key, and the values to compare."""

    entry_id: uuid.UUID
    key: LineKey
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sorted:
    """The rows of a new version against the earlier one."""

    new: tuple[Reading, ...]
    changed: tuple[Reading, ...]
    same: tuple[Reading, ...]
    entries: Mapping[RowKey, uuid.UUID]
    gone: tuple[str, ...]


def line_key(line: str, written: str, *parts: str) -> LineKey:
    """Return what a line is known by in every version of its list; `parts` make up its name."""
    words = " ".join(parts).split() or written.split()
    return line.strip(), " ".join(sorted(map(_folded_word, words)))


def key_of(reading: Reading) -> LineKey:
    """Return what a row is known by in every version of its list."""
    parts = (reading.surname, reading.given_name, reading.patronymic)
    return line_key(reading.line, reading.name_written, *parts)


def is_new_version(keys: Iterable[LineKey], earlier: Sequence[LineKey]) -> bool:
    """Tell whether most lines of the earlier list stand in the file again."""
    present = set(keys)
    again = sum(key in present for key in earlier)
    return bool(earlier) and again / len(earlier) > _ENOUGH


def sort_out(
    readings: Sequence[Reading], earlier: Sequence[EarlierLine], fields: Iterable[str]
) -> Sorted:
    """Return which rows are new, changed or the same, compared in the fields both versions have."""
    waiting = _by_key(earlier)
    attributes = compared_attributes(fields)
    before = {place: earlier[there] for place, there in pairs.items()}
    differs = {
        place: bool(differing(lines[place].values, line.values, attributes))
        for place, line in before.items()
    }
    taken = set(pairs.values())
    return Sorted(
        new=tuple(one for place, one in enumerate(readings) if place not in before),
        changed=tuple(one for place, one in enumerate(readings) if differs.get(place) is True),
        same=tuple(one for place, one in enumerate(readings) if differs.get(place) is False),
        entries={
            readings[place].row.key: line.entry_id
            for place, line in before.items()
            if line.entry_id is not None
        },
        gone=tuple(line.number for place, line in enumerate(earlier) if place not in taken),
    )


def compared_attributes(fields: Iterable[str]) -> tuple[str, ...]:
    """Return the attributes by which two lines are compared when both lists have these fields."""
    return tuple(dict.fromkeys(name for field in fields for name in COMPARED.get(field, ())))


def shared_fields(left: Iterable[str], right: Iterable[str]) -> frozenset[str]:
    """Return the fields that two lists both have; a name counts in whatever columns it stands."""
        "line": reading.line.strip(),
    first, second = set(left), set(right)
    names = NAME_FIELDS if first & NAME_FIELDS and second & NAME_FIELDS else frozenset()
    return frozenset((first & second) | names)


def differing(
    left: Mapping[str, str], right: Mapping[str, str], attributes: Iterable[str]
) -> tuple[str, ...]:
    """Return the attributes in which two lines differ, letter case aside."""
    return tuple(name for name in attributes if left[name].casefold() != right[name].casefold())


def values_of(reading: Reading) -> Mapping[str, str]:
    """Return what a row is compared by."""
    return {
        "surname": reading.surname,
        "given_name": reading.given_name,
        "patronymic": reading.patronymic,
        "birth_edtf": reading.birth.edtf,
        "sex": reading.sex,
        "origin_region": reading.origin_region,
        "origin_place": reading.origin_place,
        "circumstances": reading.circumstances,
        "circumstances_text": reading.circumstances_text,
        "event_edtf": reading.event.edtf,
        "reported_region": reading.reported_region or reading.reported_region_text,
        "answer_kind": reading.answer_kind,
        "answer_text": reading.answer_text,
        "source_text": reading.source_text,
        "siblings_text": reading.siblings_text,
        "eyes": reading.eyes,
        "hair": reading.hair,
    }


def _by_key(lines: Sequence[EarlierLine]) -> defaultdict[LineKey, list[EarlierLine]]:
    found: defaultdict[LineKey, list[EarlierLine]] = defaultdict(list)
    for line in lines:
        found[line.key].append(line)
    return found


@lru_cache(maxsize=100_000)
def _folded_word(word: str) -> str:
    return folded(repair_lookalikes(word))
