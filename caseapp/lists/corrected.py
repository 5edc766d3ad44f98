"""Rows that were refused, corrected in the file into which they were saved, and read again.

The file says in a column that everybody sees which import refused each row, and where it stood.
"""

import json
import re
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.dates import from_edtf
from caseapp.lines.standing import standing_list, stands
from caseapp.lists.model import NO_DATE, Columns, ListHead, Reading, RefusedReading, Scan, SourceRow
from caseapp.lists.versions.alignment import Line, alike
from caseapp.lists.versions.differing import line_of
from caseapp.lists.versions.earlier import sheet_lines
from caseapp.matching.given_names import are_two_names
from db.tables import ChildList, ImportRun

_Place: TypeAlias = tuple[str, int]  # sheet, row
_Read = TypeVar("_Read", Reading, RefusedReading)
_FROM = re.compile(
    r"\s*([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\s+(.*): (\d{1,7})\s*", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A file of refused rows: the list into which they go, and what its columns meant."""

    head: ListHead
    mapping: Mapping[str, str]  # heading -> field


def place_text(import_id: uuid.UUID, row: SourceRow) -> str:
    """Return what a file of refused rows says of a row: its import, sheet and number."""
    return f"{import_id} {row.sheet}: {row.number}"


def names_a_place(cell: str) -> bool:
    """Tell whether a cell is what a file of refused rows says of a row."""
    return _FROM.fullmatch(cell) is not None


def corrected_file(session: Session, scan: Scan) -> Corrected | None:
    """Return the list for which a file's rows were refused, or none where it is another file."""
    ids = {import_id for import_id, _ in _places(scan).values()}
    query = (
        select(ChildList, col(ImportRun.mapping))
        .join(ImportRun, col(ImportRun.list_id) == col(ChildList.id))
        .where(col(ImportRun.id).in_(ids), stands())
        .order_by(col(ImportRun.id).desc())
    )
    found = session.execute(query).all() if ids else []
    if len({listed.id for listed, _ in found}) != 1:
        return None
    listed, mapping = found[0]
    return Corrected(head_of(listed), json.loads(mapping))


def head_of_list(session: Session, list_id: uuid.UUID) -> ListHead:
    """Return what was said of a standing list, for rows that are added to it."""
    return head_of(standing_list(session, list_id))


def head_of(listed: ChildList) -> ListHead:
    """Return what was said of a list, for rows that are added to it."""
    return ListHead(
        kind=listed.kind,
        title=listed.title,
        issuer=listed.issuer,
        recipient=listed.recipient,
        channel=listed.channel,
        date=from_edtf(listed.date_edtf) if listed.date_edtf else NO_DATE,
        answers_list_id=listed.answers_list_id,
        document=listed.document,
        into=listed.id,
    )


def meant_before(columns: Columns, found: Corrected) -> Columns:
    """Return the columns of a file of refused rows with the meanings that they had."""
    mapping = found.mapping
    fields = tuple(mapping.get(heading, "") for heading in columns.headings)
    return replace(columns, fields=fields) if any(fields) else columns


def in_their_places(scan: Scan, rows: Iterable[_Read]) -> tuple[_Read, ...]:
    """Return rows numbered as in the file that they come from; halves of one row are its parts."""
    places = {number: place for number, (_, place) in _places(scan).items()}
    known = list(rows)
    if any(one.row.number not in places for one in known):
        return tuple(known)
    wanted = Counter(places[one.row.number] for one in known)
    seen: Counter[_Place] = Counter()
    found: list[_Read] = []
    for one in known:
        sheet, number = place = places[one.row.number]
        seen[place] += 1
        part = seen[place] if wanted[place] > 1 else 0
        row = replace(one.row, sheet=sheet, number=number, part=part)
        found.append(replace(one, row=row))
    return tuple(sorted(found, key=lambda one: one.row.key))


def parted(
    session: Session, list_id: uuid.UUID, readings: Sequence[Reading]
) -> tuple[tuple[Reading, ...], tuple[Reading, ...]]:
    """Return the rows that a list has not yet, and those that it has."""
    here: defaultdict[_Place, list[Line]] = defaultdict(list)
    known: Counter[tuple[object, ...]] = Counter()
    for sheet, number, line in sheet_lines(session, list_id):
        here[sheet, number].append(line)
        known[_whole(line)] += 1
    present = {place for place, reading in enumerate(readings) if _is_there(reading, here, known)}
    return (
        tuple(one for place, one in enumerate(readings) if place not in present),
        tuple(one for place, one in enumerate(readings) if place in present),
    )


def _is_there(
    reading: Reading, here: Mapping[_Place, Sequence[Line]], known: Counter[tuple[object, ...]]
) -> bool:
    line = line_of(reading)
    if any(_same_child(line, one) for one in here.get((reading.row.sheet, reading.row.number), ())):
        return True
    known[_whole(line)] -= 1
    return known[_whole(line)] >= 0


def _whole(line: Line) -> tuple[object, ...]:
    return (*line.key, line.birth.edtf)


def _same_child(one: Line, other: Line) -> bool:
    """Tell whether two lines of one row are one child's; twins differ in their given names."""
    if one.key[1] == other.key[1]:
        return True
    surname, given = (
        alike(one.values[name], other.values[name]) for name in ("surname", "given_name")
    )
    if are_two_names(one.values["given_name"], other.values["given_name"]):
        return False
    return given and (surname or one.birth.edtf == other.birth.edtf != "")


def _places(scan: Scan) -> dict[int, tuple[uuid.UUID, _Place]]:
    """Return, by the number of a row, the import that refused it and where it stood."""
    return {row.number: found for row in scan.rows for found in _place(row)}


def _place(row: SourceRow) -> Iterator[tuple[uuid.UUID, _Place]]:
    for cell in row.cells[::-1]:
        if found := _FROM.fullmatch(cell):
            yield uuid.UUID(found[1]), (found[2], int(found[3]))
            return
