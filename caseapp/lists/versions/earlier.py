"""What the file holds already of a list that is about to be imported."""

import json
import uuid
from collections.abc import Sequence

from sqlalchemy import RowMapping, select
from sqlmodel import Session, col

from caseapp.lines.standing import standing_list, stands
from caseapp.lists.model import ListHead, Reading
from caseapp.lists.planned import EarlierVersion
from caseapp.lists.versions.alignment import Line, is_new_version, line_key
from caseapp.lists.versions.differing import (
    COMPARED,
    Sorted,
    compared_attributes,
    line_of,
    sort_out,
    whole_names,
)
from caseapp.matching.model import BirthSpan
from caseapp.progress import SILENT, Progress
from db.tables import ChildList, ImportRun, ListEntry

_BESIDE = ("reported_region_text", "birth_earliest", "birth_latest")
_KEY = ("line", "name_written", "surname", "given_name", "patronymic")


def import_of_file(session: Session, sha256: str) -> uuid.UUID | None:
    """Return the newest standing import of this very file."""
    query = (
        select(col(ImportRun.id))
        .where(col(ImportRun.file_sha256) == sha256, col(ImportRun.undone_at).is_(None))
        .order_by(col(ImportRun.id).desc())
    )
    return session.scalars(query).first()


def earlier_version(
    session: Session, head: ListHead, readings: Sequence[Reading]
) -> ChildList | None:
    """Return the list that a person names, or the newest that most of these rows continue."""
    if head.first_version:
        return None
    if head.version_of is not None:
        return standing_list(session, head.version_of)
    heads = _heads(session, head)
    lines = [line_of(reading) for reading in readings] if heads else []
    for earlier in heads:
        if is_new_version(lines, lines_of(session, earlier.id)):
            return earlier
    return None


def sort_out_against(
    earlier: ChildList,
    lines: Sequence[Line],
    readings: Sequence[Reading],
    shared: frozenset[str],
    *,
    progress: Progress = SILENT,
) -> tuple[Sorted, EarlierVersion]:
    """Return the rows sorted against lines of an earlier version, and how the two go together."""
    found = sort_out(readings, lines, shared, progress=progress)
    version = EarlierVersion(
        list_id=earlier.id,
        title=earlier.title,
        version=earlier.version,
        entries=found.entries,
        gone=found.gone,
        compared=whole_names(shared),
        changes=found.changes,
        twins=found.twins,
    )
    return found, version


def _heads(session: Session, head: ListHead) -> Sequence[ChildList]:
    """Return the lists that may be continued, the newest first: no standing one follows them."""
    followed = select(col(ChildList.earlier_version_id)).where(
        col(ChildList.earlier_version_id).is_not(None), stands()
    )
    query = (
        select(ChildList)
        .where(col(ChildList.kind) == head.kind, col(ChildList.issuer) == head.issuer, stands())
        .where(col(ChildList.id).not_in(followed))
        .order_by(col(ChildList.id).desc())
    )
    return session.scalars(query).all()


def lines_of(session: Session, list_id: uuid.UUID) -> list[Line]:
    """Return the lines of a list as they are compared, in its order."""
    names = dict.fromkeys((*_KEY, *compared_attributes(COMPARED), *_BESIDE))
    columns = (col(getattr(ListEntry, name)) for name in ("id", *names))
    query = select(*columns).where(col(ListEntry.list_id) == list_id)
    found = session.execute(query.order_by(col(ListEntry.position)))
    return [_line(row) for row in found.mappings()]


def sheet_lines(session: Session, list_id: uuid.UUID) -> list[tuple[str, int, Line]]:
    """Return the lines of a list with the sheet and row where each of them stood."""
    query = select(col(ListEntry.sheet), col(ListEntry.row_number)).where(
        col(ListEntry.list_id) == list_id
    )
    places = session.execute(query.order_by(col(ListEntry.position)))
    lines = lines_of(session, list_id)
    return [(sheet, row, line) for (sheet, row), line in zip(places, lines, strict=True)]


def _line(row: RowMapping) -> Line:
    values = {name: row[name] for name in compared_attributes(COMPARED)}
    values["reported_region"] = row["reported_region"] or row["reported_region_text"]
    values["line"] = row["line"].strip()
    key = line_key(*(row[name] for name in _KEY))
    birth = BirthSpan(row["birth_edtf"], row["birth_earliest"], row["birth_latest"])
    return Line(key, values, birth, row["id"])


def fields_of(session: Session, listed: ChildList) -> frozenset[str]:
    """Return the fields that a list's columns had when it was imported."""
    run = session.get(ImportRun, listed.import_id) if listed.import_id else None
    return frozenset(json.loads(run.mapping).values()) - {""} if run else frozenset()
