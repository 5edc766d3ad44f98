"""A whole case as JSON for other programs, and read back; `case.schema.json` says what it holds.

A section that a profile or a person leaves out is absent, never empty, and named in `left_out`:
what is left out is not unknown. Ids are those of the file only where the whole file may be read.
"""

import datetime as dt
import json
import uuid
from collections.abc import Iterator, Mapping
from importlib import resources
from typing import Any, Final

from caseapp.case_file import CaseFile
from exports.interchange.case_data import case_data
from exports.outgoing import Choices, Printed, Profile, Section
from exports.words import words

FORMAT: Final = "caseapp-case"
VERSION: Final = 1

_OF_SECTION: Final[Mapping[Section, tuple[str, ...]]] = {
    Section.FAMILY: ("relations", "siblings_named", "groups", "applications", "apart"),
    Section.SOURCES: ("sources", "citations"),
    Section.BIRTHS: ("births", "coming_of_age"),
    Section.TAKING: (),
}
_TAKING: Final = (
    "circumstances",
    "circumstances_text",
    "event",
    "origin_region",
    "origin_place",
    "separation_place",
    "taken_by",
    "last_place",
    "last_seen",
)
_OURS: Final = ("history", "proposals", "tags", "flags")  # what the office keeps to itself


def case_json(case: CaseFile, choices: Choices, printed: Printed) -> bytes:
    """Write a case that was cut down to what may go out; the same data give the same bytes."""
    data = case_data(case, words(choices.language), printed.at.date())
    absent = set(_absent(choices))
    kept = {key: value for key, value in data.items() if key not in absent}
    if not choices.has(Section.TAKING):
        kept["case"] = {key: value for key, value in _case(kept).items() if key not in _TAKING}
    told = {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": printed.at,
        "profile": choices.profile.value,
        "language": choices.language,
        "left_out": [section.value for section in Section if not choices.has(section)],
        **kept,
    }
    ids = _Ids(case.id, opaque=choices.profile is not Profile.FULL)
    return f"{json.dumps(told, ensure_ascii=False, indent=1, default=ids.plain)}\n".encode()


def schema() -> dict[str, Any]:
    """Give the published schema."""
    file = resources.files("exports").joinpath("interchange", "case.schema.json")
    read: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return read


def _case(data: Mapping[str, object]) -> Mapping[str, object]:
    case = data["case"]
    return case if isinstance(case, dict) else {}


def _absent(choices: Choices) -> Iterator[str]:
    yield from _OURS
    for section in Section:
        if not choices.has(section):
            yield from _OF_SECTION.get(section, (section.value,))


class _Ids:
    """Words what JSON has no form for; ids that tell when a record was made become others."""

    def __init__(self, case_id: uuid.UUID, *, opaque: bool) -> None:
        self._case_id, self._opaque = case_id, opaque

    def plain(self, value: object) -> str:
        """Give an id, a moment or a day as text."""
        if isinstance(value, uuid.UUID):
            return str(uuid.uuid5(self._case_id, value.hex) if self._opaque else value)
        if isinstance(value, dt.date):
            return value.isoformat()
        raise TypeError(type(value))
