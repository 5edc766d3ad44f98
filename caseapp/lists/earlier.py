"""What the file holds already of a list that is about to be imported."""

import json
import uuid
from collections.abc import Sequence

from sqlalchemy import RowMapping, select
from sqlmodel import Session, col

from caseapp.lists.model import EarlierVersion, ListHead, Reading
from caseapp.lists.standing import stands
from caseapp.lists.versions import (
    COMPARED,
    EarlierLine,
    LineKey,
    Sorted,
    compared_attributes,
    is_new_version,
    key_of,
    line_key,
    shared_fields,
    sort_out,
)
from db.tables import ChildList, ImportRun, ListEntry

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
    """Return the newest list of the same kind and issuer that most of these rows continue."""
    keys = {key_of(reading) for reading in readings}
    for earlier in _heads(session, head):
        if is_new_version(keys, _keys(session, earlier.id)):
            return earlier
    return None


def sort_out_against(
    session: Session, earlier: ChildList, readings: Sequence[Reading], fields: Sequence[str]
) -> tuple[Sorted, EarlierVersion]:
    """Return the rows sorted against an earlier version, and how the two go together."""
    shared = shared_fields(fields, _fields(session, earlier))
    found = sort_out(readings, _lines(session, earlier.id), shared)
    version = EarlierVersion(
        list_id=earlier.id,
        title=earlier.title,
        version=earlier.version,
        entries=found.entries,
        gone=found.gone,
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


def _keys(session: Session, list_id: uuid.UUID) -> list[LineKey]:
    columns = (col(getattr(ListEntry, name)) for name in _KEY)
    query = select(*columns).where(col(ListEntry.list_id) == list_id)
    return [line_key(*row) for row in session.execute(query)]


def _lines(session: Session, list_id: uuid.UUID) -> list[EarlierLine]:
    names = dict.fromkeys((*_KEY, *compared_attributes(COMPARED), "reported_region_text"))
    columns = (col(getattr(ListEntry, name)) for name in ("id", *names))
    query = select(*columns).where(col(ListEntry.list_id) == list_id)
    found = session.execute(query.order_by(col(ListEntry.position)))
    return [_earlier_line(row) for row in found.mappings()]


def _earlier_line(row: RowMapping) -> EarlierLine:
    values = {name: row[name] for name in compared_attributes(COMPARED)}
    values["reported_region"] = row["reported_region"] or row["reported_region_text"]
    key = line_key(*(row[name] for name in _KEY))
    return EarlierLine(row["id"], key, values)


def _fields(session: Session, earlier: ChildList) -> frozenset[str]:
    """Return the fields that an earlier version's columns had."""
    run = session.get(ImportRun, earlier.import_id) if earlier.import_id else None
    return frozenset(json.loads(run.mapping).values()) - {""} if run else frozenset()
