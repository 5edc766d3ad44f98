"""What the columns of a file meant the last time a party's file had the same headings.

Every import keeps its mapping; the newest that stands is what is remembered, so that undoing an
import brings back what was remembered before it.
"""

import datetime as dt
import json
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.acts import ActCode
from caseapp.journal import Act
from caseapp.lists.columns.heading_words import plain_heading
from caseapp.lists.model import FIELDS, Columns
from db.tables import ChildList, ForgottenMapping, ImportRun


@dataclass(frozen=True, slots=True)
class Remembered:
    """The mapping of an earlier file with the same headings, and the list that it brought."""

    import_id: uuid.UUID
    on: dt.date
    mapping: Mapping[str, str]  # heading -> field, or empty: kept raw only
    title: str
    kind: str
    issuer: str
    recipient: str
    channel: str


def remembered(session: Session, headings: Sequence[str], *, issuer: str = "") -> Remembered | None:
    """Return what files with these headings meant last; with an issuer, only that party's."""
    wanted = signature(headings)
    if not any(wanted):
        return None
    forgotten = _forgotten(session, wanted)
    for found in _imports(session, wanted):
        given_up = forgotten.get(found.issuer)
        if (issuer in ("", found.issuer)) and (given_up is None or given_up < found.import_id):
            return found
    return None


def as_remembered(columns: Columns, found: Remembered) -> Columns:
    """Return the columns with the meanings that they had then."""
    fields = [field if field in FIELDS else "" for field in found.mapping.values()]
    return replace(columns, fields=tuple(fields))


def meant_otherwise(
    columns: Columns, recognised: Columns, before: Remembered | None, found: Remembered | None
) -> Columns:
    """Return columns with the meanings of other headings; what a person chose of them stays.

    `before` is what was remembered until now, `found` what is remembered instead.
    """
    was, now = (
        as_remembered(recognised, one).fields if one else recognised.fields
        for one in (before, found)
    )
    fields = zip(columns.fields, was, now, strict=True)
    return replace(columns, fields=tuple(new if own == old else own for own, old, new in fields))


def forget_mapping(session: Session, found: Remembered, *, worker: str) -> Remembered:
    """Offer these meanings no more; what was imported stays as it is."""
    headings = json.dumps(signature(found.mapping), ensure_ascii=False)
    session.add(ForgottenMapping(issuer=found.issuer, headings=headings, worker=worker))
    return found


def forgotten_act(found: Remembered) -> Act:
    """Return the journal's line about meanings given up."""
    return Act(ActCode.MAPPING_FORGOTTEN, data={"issuer": found.issuer, "title": found.title})


def signature(headings: Iterable[str]) -> list[str]:
    """Return the headings without what differs from one typing to the next."""
    return [plain_heading(heading) or heading.strip() for heading in headings]


def _imports(session: Session, wanted: list[str]) -> Iterator[Remembered]:
    """Yield the standing imports of files with these headings, the newest first."""
    query = (
        select(ImportRun, ChildList)
        .join(ChildList, col(ChildList.id) == col(ImportRun.list_id))
        .where(col(ImportRun.undone_at).is_(None))
        .order_by(col(ImportRun.id).desc())
    )
    for run, listed in session.execute(query):
        mapping = json.loads(run.mapping)
        if signature(mapping) == wanted:
            yield Remembered(
                run.id,
                run.created_at.astimezone().date(),
                mapping,
                listed.title,
                listed.kind,
                listed.issuer,
                listed.recipient,
                listed.channel,
            )


def _forgotten(session: Session, wanted: list[str]) -> dict[str, uuid.UUID]:
    """Return, by issuer, when meanings of these headings were given up last."""
    headings = json.dumps(wanted, ensure_ascii=False)
    query = (
        select(col(ForgottenMapping.issuer), col(ForgottenMapping.id))
        .where(col(ForgottenMapping.headings) == headings)
        .order_by(col(ForgottenMapping.id))
    )
    return {row[0]: row[1] for row in session.execute(query)}
