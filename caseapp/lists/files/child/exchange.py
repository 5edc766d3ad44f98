"""Children in a file of another program, a row for each: our JSON, FollowTheMoney, PFIF.

Only what a list can hold is read; the file itself says the rest. Whatever it says is a line of a
list, as any other: it opens no case by itself and changes none.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from typing import Any
from xml.etree import ElementTree
from xml.parsers import expat

from caseapp.lists.files.child import ftm
from caseapp.lists.files.child.answering import Order, Refusal
from caseapp.lists.files.child.tables import Table, answers_of

_OURS = "caseapp-case"
_PFIF = "http://zesty.ca/pfif/"
_PERSON = {
    "person_record_id": "person record id",
    "full_name": "full name",
    "family_name": "surname",
    "given_name": "given name",
    "date_of_birth": "date of birth",
    "age": "age",
    "sex": "sex",
    "home_city": "place of origin",
    "description": "note",
}
Row = dict[str, str]


def answers(data: bytes, order: Order) -> Iterator[object]:
    """Return what the parent is told of the children in a file."""
    rows = list(
        _persons(data) if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else _told(data)
    )
    if not rows:
        raise Refusal("empty")
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    cells = [[row.get(heading, "") for heading in headings] for row in rows]
    yield from answers_of([Table([headings, *cells])], order)


def _told(data: bytes) -> Iterator[Row]:
    """Give the cases or the entities of JSON: one, several in a row, or one a line."""
    told = _objects(data)
    if told and ftm.is_entity(told[0]):
        yield from ftm.children(told)
        return
    for one in told:
        if not isinstance(one, dict) or one.get("format") != _OURS:
            raise Refusal("no_children")
        yield _case(one)


def _objects(data: bytes) -> list[Any]:
    try:
        told = _whole(data)
    except (ValueError, RecursionError):
        raise Refusal("damaged") from None
    return told if isinstance(told, list) else [told]


def _whole(data: bytes) -> Any:  # noqa: ANN401 - whatever JSON can say
    """Read one value, or where more follows a value a line."""
    text = data.decode(json.detect_encoding(data)).removeprefix("\N{BOM}")
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg != "Extra data":
            raise
    return [json.loads(line) for line in text.split("\n") if line.strip()]


def _case(told: Mapping[str, Any]) -> Row:
    case, name, birth = told["case"], _first(told, "names"), _first(told, "births")
    looks, place = _first(told, "descriptions"), _last(told, "placements")
    return {
        "number": case["number"],
        "full name": case["name"],
        "surname": name.get("surname", ""),
        "given name": name.get("given_name", ""),
        "patronymic": name.get("patronymic", ""),
        "date of birth edtf": birth.get("date", {}).get("edtf", ""),
        "place of birth": birth.get("place", ""),
        "sex": _known(case["sex"]),
        "region of origin": case.get("origin_region", ""),
        "place of origin": case.get("origin_place", ""),
        "circumstances": _known(case.get("circumstances", "")),
        "date of event": case.get("event", {}).get("edtf", ""),
        "reported region": place.get("region", ""),
        "eyes": looks.get("eyes", ""),
        "hair": looks.get("hair", ""),
    }


def _known(code: str) -> str:
    return "" if code == "unknown" else code


def _first(told: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    """Give the first record; a name without parts is none."""
    records = told.get(kind, [])
    named = (one for one in records if kind != "names" or one["surname"] or one["given_name"])
    return next(named, {})


def _last(told: Mapping[str, Any], kind: str) -> Mapping[str, Any]:
    return next(reversed(told.get(kind, [])), {})


def _persons(data: bytes) -> Iterator[Row]:
    """Give the persons of PFIF, whichever release of it; each is let go once it is read."""
    if b"<!ENTITY" in data.upper():
        raise Refusal("xml_entities")
    root = ""
    try:
        _refuse_document_type(data)
        for event, element in ElementTree.iterparse(BytesIO(data), ("start", "end")):  # noqa: S314 - no document type, see above
            space, _, name = str(element.tag).lstrip("{").rpartition("}")
            root = root or space
            if not root.startswith(_PFIF):
                raise Refusal("no_children")
            if event == "end" and name == "person":
                yield _person(element)
                element.clear()
    except (ElementTree.ParseError, expat.ExpatError):
        raise Refusal("damaged") from None


class _Begun(Exception):  # noqa: N818 - the first element is reached
    """No document type can come any more."""


def _refuse_document_type(data: bytes) -> None:
    """Let the parser itself say whether there is one: it knows every encoding."""

    def refuse(*_: object) -> None:
        raise Refusal("xml_entities")

    def begin(*_: object) -> None:
        raise _Begun

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler, parser.StartElementHandler = refuse, begin
    with suppress(_Begun):
        parser.Parse(data, True)


def _person(element: ElementTree.Element) -> Row:
    told = {str(one.tag).rpartition("}")[2]: (one.text or "").strip() for one in element}
    row = {heading: told.get(name, "") for name, heading in _PERSON.items()}
    state, country = told.get("home_state", ""), told.get("home_country", "")
    return {
        **row,
        "patronymic": _patronymic(row),
        "region of origin": f"{country}-{state}" if state and country else state,
    }


def _patronymic(row: Row) -> str:
    """Give the one word of the full name that no part of PFIF holds."""
    parts = f"{row['surname']} {row['given name']}".casefold().split()
    rest = [word for word in row["full name"].split() if word.casefold() not in parts]
    return rest[0] if len(rest) == 1 and row["surname"] and row["given name"] else ""
