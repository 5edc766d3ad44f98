"""The office's tags: one list of words for all cases, put on a case and taken off it."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from caseapp.acts import ActCode
from caseapp.cases import records
from caseapp.cases.written import Written, changed, telling
from caseapp.errors import AlreadyThere, NotFound, NotUnderstood
from caseapp.fields import needed
from caseapp.names.ordering import sort_key
from db.tables import CaseTag, Tag

LONGEST = 40  # letters; a tag is a word or three, no note


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag of the office, and on how many cases it stands."""

    id: uuid.UUID
    name: str
    cases: int


@dataclass(frozen=True, slots=True)
class TagDraft:
    """A tag as typed or chosen."""

    name: str


def add_tag(session: Session, case_id: uuid.UUID, draft: TagDraft) -> Written:
    """Put a tag on a case; a word that the office does not have yet joins its list."""
    name = _name(draft.name)
    tag = _of_name(session, name) or Tag(name=name)
    session.add(tag)
    session.flush()
    if _standing(session, case_id, tag.id):
        raise AlreadyThere("tag", tag.name)
    written = records.add(session, CaseTag, case_id, {"tag_id": tag.id})
    return telling(written, tag=tag.name)


def remove_tag(session: Session, case_tag_id: uuid.UUID) -> Written:
    """Take a tag off a case; it stays in the office's list."""
    return records.remove(session, CaseTag, case_tag_id)


def rename_tag(session: Session, tag_id: uuid.UUID, name: str) -> Written:
    """Give a tag another name, on every case at once."""
    tag = session.get(Tag, tag_id)
    if tag is None:
        raise NotFound("tag", str(tag_id))
    wanted, before = _name(name), tag.name
    other = _of_name(session, wanted)
    if other is not None and other.id != tag_id:
        raise AlreadyThere("tag", other.name)
    tag.name = wanted
    session.flush()
    values = {"name": before}, {"name": wanted}
    written = changed(ActCode.TAG_NAME_CHANGED, tag_id, tag_id, *values)
    return telling(written, before=before, after=wanted)


def tags(session: Session) -> tuple[TagUse, ...]:
    """Return every tag of the office in Ukrainian order, with the number of its cases."""
    standing = (col(CaseTag.tag_id) == col(Tag.id)) & col(CaseTag.removed_at).is_(None)
    query = (
        select(Tag.id, Tag.name, func.count(col(CaseTag.id)))
        .outerjoin(CaseTag, standing)
        .group_by(col(Tag.id), col(Tag.name))
    )
    found = (TagUse(*row) for row in session.exec(query))
    return tuple(sorted(found, key=lambda tag: sort_key(tag.name)))


def tags_of(session: Session) -> Mapping[uuid.UUID, tuple[str, ...]]:
    """Return the tags on every case that has any, in Ukrainian order."""
    query = (
        select(CaseTag.case_id, Tag.name)
        .join(Tag, col(Tag.id) == col(CaseTag.tag_id))
        .where(col(CaseTag.removed_at).is_(None))
    )
    found: dict[uuid.UUID, list[str]] = {}
    for case_id, name in session.exec(query):
        found.setdefault(case_id, []).append(name)
    return {case_id: tuple(sorted(names, key=sort_key)) for case_id, names in found.items()}


def _standing(session: Session, case_id: uuid.UUID, tag_id: uuid.UUID) -> bool:
    query = select(CaseTag.id).where(
        col(CaseTag.case_id) == case_id,
        col(CaseTag.tag_id) == tag_id,
        col(CaseTag.removed_at).is_(None),
    )
    return session.exec(query).first() is not None


def _of_name(session: Session, name: str) -> Tag | None:
    """Return the tag of this name, whatever the case of its letters; tags are few."""
    wanted = name.casefold()
    return next((tag for tag in session.exec(select(Tag)) if tag.name.casefold() == wanted), None)


def _name(text: str) -> str:
    name = needed(text, "tag")
    if len(name) > LONGEST:
        raise NotUnderstood("tag", f"{name[:LONGEST]}…", "too_long")
    return name
