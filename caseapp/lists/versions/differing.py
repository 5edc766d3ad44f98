"""Two versions of one list: which lines are the same child's, and what differs on them."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from caseapp.lists.model import Reading, RowKey
from caseapp.lists.planned import PlannedChange
from caseapp.lists.versions.alignment import Line, LineKey, aligned, line_key, twins_among
from caseapp.matching.model import BirthSpan
from caseapp.progress import SILENT, Progress

COMPARED: Mapping[str, tuple[str, ...]] = {
    "line": ("line",),
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
_WORDS_FIRST = ("circumstances", "answer")  # the list's own words, else the code they have
NAME_FIELDS = frozenset({"full_name", "surname", "given_name", "patronymic"})


@dataclass(frozen=True, slots=True)
class Sorted:
    """The rows of a new version against the earlier one."""

    new: tuple[Reading, ...]
    changed: tuple[Reading, ...]
    same: tuple[Reading, ...]
    entries: Mapping[RowKey, uuid.UUID]
    gone: tuple[str, ...]
    changes: Mapping[RowKey, tuple[PlannedChange, ...]]
    twins: Mapping[RowKey, uuid.UUID]  # new row -> a line that is gone, but for the given name


def key_of(reading: Reading) -> LineKey:
    """Return what a row is known by in every version of its list."""
    parts = (reading.surname, reading.given_name, reading.patronymic)
    return line_key(reading.line, reading.name_written, *parts)


def line_of(reading: Reading) -> Line:
    """Return a row as lines are compared."""
    birth = BirthSpan(reading.birth.edtf, reading.birth.earliest, reading.birth.latest)
    return Line(key_of(reading), values_of(reading), birth)


def sort_out(
    readings: Sequence[Reading],
    earlier: Sequence[Line],
    fields: Iterable[str],
    *,
    progress: Progress = SILENT,
) -> Sorted:
    """Return which rows are new, changed or the same, compared in the fields both versions have."""
    fields = in_order(fields)
    lines = [line_of(reading) for reading in readings]
    pairs = aligned(lines, earlier, progress=progress)
    differs = _differing_places(lines, earlier, pairs, compared_attributes(fields))
    keys = [reading.row.key for reading in readings]
    changed = [place for place, is_changed in differs.items() if is_changed]
    gone = set(range(len(earlier))).difference(pairs.values())
    return Sorted(
        changes={
            keys[place]: _changes(lines[place], earlier[pairs[place]], fields) for place in changed
        },
        new=tuple(one for place, one in enumerate(readings) if place not in pairs),
        changed=tuple(one for place, one in enumerate(readings) if differs.get(place) is True),
        same=tuple(one for place, one in enumerate(readings) if differs.get(place) is False),
        entries=_entries(keys, earlier, pairs),
        twins=_entries(keys, earlier, twins_among(lines, earlier, pairs)),
        gone=tuple(earlier[place].number for place in sorted(gone)),
    )


def _differing_places(
    lines: Sequence[Line],
    earlier: Sequence[Line],
    pairs: Mapping[int, int],
    attributes: Sequence[str],
) -> Mapping[int, bool]:
    """Tell for each line that goes on whether it differs from the one before."""
    return {
        place: bool(differing(lines[place].values, earlier[there].values, attributes))
        for place, there in pairs.items()
    }


def _entries(
    keys: Sequence[RowKey], earlier: Sequence[Line], pairs: Mapping[int, int]
) -> Mapping[RowKey, uuid.UUID]:
    """Return the entry of the earlier line beside each row that has one."""
    return {
        keys[place]: entry_id
        for place, there in pairs.items()
        if (entry_id := earlier[there].entry_id) is not None
    }


def _changes(new: Line, old: Line, fields: Iterable[str]) -> tuple[PlannedChange, ...]:
    return tuple(
        PlannedChange(field, shown_value(old.values, field), shown_value(new.values, field))
        for field in fields
        if differing(new.values, old.values, COMPARED[field])
    )


def shown_value(values: Mapping[str, str], field: str) -> str:
    """Return a field in one text: a whole name, else a code where there is one."""
    parts = [values[name] for name in COMPARED[field]]
    if field == "full_name":
        return " ".join(filter(None, parts))
    return next(filter(None, reversed(parts) if field in _WORDS_FIRST else parts), "")


def in_order(fields: Iterable[str]) -> list[str]:
    """Return fields as they are shown, all parts of a name as one."""
    wanted = whole_names(fields)
    return [field for field in COMPARED if field in wanted]


def compared_attributes(fields: Iterable[str]) -> tuple[str, ...]:
    """Return the attributes by which two lines are compared when both lists have these fields."""
    return tuple(dict.fromkeys(name for field in fields for name in COMPARED.get(field, ())))


def shared_fields(left: Iterable[str], right: Iterable[str]) -> frozenset[str]:
    """Return the fields that two lists both have; a name counts in whatever columns it stands."""
    first, second = set(left), set(right)
    names = NAME_FIELDS if first & NAME_FIELDS and second & NAME_FIELDS else frozenset()
    return frozenset((first & second) | names)


def whole_names(fields: Iterable[str]) -> frozenset[str]:
    """Return fields with all parts of a name as one."""
    return frozenset("full_name" if field in NAME_FIELDS else field for field in fields)


def differing(
    left: Mapping[str, str], right: Mapping[str, str], attributes: Iterable[str]
) -> tuple[str, ...]:
    """Return the attributes in which two lines differ, letter case aside."""
    return tuple(name for name in attributes if left[name].casefold() != right[name].casefold())


def values_of(reading: Reading) -> Mapping[str, str]:
    """Return what a row is compared by."""
    return {
        "line": reading.line.strip(),
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
