"""PFIF 1.4 (People Finder Interchange Format): persons with notes, written and read back.

Elements stand in the order of the specification; what PFIF has no form for stands as words in the
text of a note. Moments are in UTC to the second.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Final, TypeVar
from xml.etree import ElementTree as ET

from exports.interchange import FormError

NAMESPACE: Final = "http://zesty.ca/pfif/1.4"
STATUSES: Final = (
    "information_sought",
    "is_note_author",
    "believed_alive",
    "believed_missing",
    "believed_dead",
)

_MOMENT: Final = "%Y-%m-%dT%H:%M:%SZ"
_FORMS: Final = {
    "person_record_id": r"[\w.-]+\.[\w-]+/\S+",
    "linked_person_record_id": r"[\w.-]+\.[\w-]+/\S+",
    "note_record_id": r"[\w.-]+\.[\w-]+/\S+",
    "sex": "female|male|other",
    "date_of_birth": r"\d{4}(-\d\d(-\d\d)?)?",
    "age": r"\d+(-\d+)?",
    "home_country": "[A-Z]{2}",
    "author_made_contact": "true|false",
    "status": "|".join(STATUSES),
    **dict.fromkeys(
        ("entry_date", "expiry_date", "source_date"), r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
    ),
}
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Note:
    """What somebody says of a person; empty fields are not written."""

    note_record_id: str
    person_record_id: str
    linked_person_record_id: str = ""
    entry_date: str = ""
    author_name: str = ""
    source_date: str = ""
    author_made_contact: str = ""
    status: str = ""
    last_known_location: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A person that is sought or found; empty fields are not written."""

    person_record_id: str
    entry_date: str = ""
    expiry_date: str = ""
    author_name: str = ""
    source_name: str = ""
    source_date: str = ""
    source_url: str = ""
    full_name: str = ""
    given_name: str = ""
    family_name: str = ""
    alternate_names: str = ""  # one a line
    description: str = ""
    sex: str = ""
    date_of_birth: str = ""
    age: str = ""
    home_city: str = ""
    home_state: str = ""
    home_country: str = ""
    photo_url: str = ""
    notes: tuple[Note, ...] = ()


_NEEDED: Final = {
    Person: ("person_record_id", "source_date", "full_name"),
    Note: ("note_record_id", "person_record_id", "author_name", "source_date", "text"),
}
T = TypeVar("T", Person, Note)


def moment(at: dt.datetime) -> str:
    """Write a moment as PFIF does."""
    return at.astimezone(dt.UTC).strftime(_MOMENT)


def write_pfif(persons: tuple[Person, ...]) -> bytes:
    """Write persons, each with its notes in it; what is not as PFIF wants it is our mistake."""
    ET.register_namespace("pfif", NAMESPACE)
    root = ET.Element(_tag("pfif"))
    for person in persons:
        made = _element(root, person)
        for note in person.notes:
            _element(made, note)
    ET.indent(root)
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def read_pfif(data: bytes) -> tuple[Person, ...]:
    """Read persons with their notes; what is not PFIF 1.4 as specified is refused."""
    if b"<!" in data.replace(b"<!--", b""):  # a document type could define entities
        raise FormError("no PFIF")
    try:
        root = ET.fromstring(data)  # noqa: S314 - no document type, see above
    except ET.ParseError as error:
        raise FormError("no PFIF") from error
    if root.tag != _tag("pfif"):
        raise FormError(root.tag)
    return tuple(_person(element) for element in root)


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"


def _element(parent: ET.Element, record: Person | Note) -> ET.Element:
    kind = "person" if isinstance(record, Person) else "note"
    made = ET.SubElement(parent, _tag(kind))
    for name, value in _values(record):
        ET.SubElement(made, _tag(name)).text = value
    return made


def _values(record: Person | Note) -> Iterator[tuple[str, str]]:
    _check(record)
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, str) and value:
            yield field.name, value


def clean(text: str) -> str:
    """Drop what XML cannot hold, and give line ends and outer space one form."""
    return _NOT_IN_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _person(element: ET.Element) -> Person:
    notes = tuple(_record(Note, one) for one in element if one.tag == _tag("note"))
    told = [one for one in element if one.tag != _tag("note")]
    if any(one.tag == _tag("note") for one in element[: len(told)]):
        raise FormError("note")  # notes follow the fields
    return _record(Person, told, tag=element.tag, notes=notes)


def _record(
    kind: type[T],
    element: ET.Element | list[ET.Element],
    *,
    tag: str = _tag("note"),
    **more: tuple[Note, ...],
) -> T:
    if tag != _tag(kind.__name__.lower()):
        raise FormError(tag)
    order = [_tag(field.name) for field in fields(kind) if field.name != "notes"]
    tags = [one.tag for one in element]
    if not _in_order(tags, order):
        raise FormError(", ".join(tags))
    told = {one.tag.partition("}")[2]: one.text or "" for one in element}
    made = kind(**{"person_record_id": "", **told, **more})  # type: ignore[arg-type] # by name
    _check(made)
    return made


def _in_order(tags: list[str], order: list[str]) -> bool:
    """Tell whether every element is known, stands in the order of the specification, and once."""
    places = [order.index(tag) for tag in tags if tag in order]
    return len(places) == len(tags) and places == sorted(set(places))


def _check(record: Person | Note) -> None:
    """Refuse a record without what it needs, or with a value of another form."""
    for name in _NEEDED[type(record)]:
        if not getattr(record, name):
            raise FormError(name)
    for name, form in _FORMS.items():
        value = getattr(record, name, "")
        if value and not re.fullmatch(form, value, re.ASCII):
            raise FormError(f"{name}: {value}")
