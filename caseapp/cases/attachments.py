"""Files kept with a case: taken in whole, hashed, described, looked at again on demand."""

import datetime as dt
import json
import uuid
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases import records
from caseapp.cases.taken import Taken, fingerprint
from caseapp.cases.written import Written
from caseapp.errors import InputRefused, NotFound
from caseapp.fields import Columns, code_of, date_columns, prose, typed_date
from caseapp.journal import Act
from caseapp.names.clean import tidy
from db.codes import AttachmentKind
from db.tables import Attachment, AttachmentContent, AttachmentPreview, JournalLine

YES = "yes"
CHANGED = "attachments.changed"  # a code of what a check of the file found


@dataclass(frozen=True, slots=True)
class AttachmentDraft:
    """How a file is described."""

    kind: str = AttachmentKind.DOCUMENT
    title: str = ""
    date_text: str = ""
    seen: str = ""
    leads: str = ""  # “yes”, or nothing
    note: str = ""
    source_id: uuid.UUID | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Belongs:
    """What of a case a new file belongs to, beside the case itself."""

    record_id: uuid.UUID | None = None
    source_id: uuid.UUID | None = None
    kind: str = AttachmentKind.DOCUMENT


def attach(
    session: Session, case_id: uuid.UUID, taken: Taken, belongs: Belongs | None = None
) -> Written:
    """Keep a file with a case, byte for byte; the same file is kept once."""
    to = belongs or Belongs()
    _refuse_twin(session, case_id, taken)
    values: Columns = {
        "kind": code_of(AttachmentKind, to.kind, "attachment_kind"),
        "file_name": tidy(taken.file_name),
        "media_type": taken.media_type,
        "size": len(taken.content),
        "sha256": taken.sha256,
        "width": taken.width,
        "height": taken.height,
        "about_id": to.record_id,
        "source_id": to.source_id,
        "leads": to.kind == AttachmentKind.PHOTO and bool(taken.preview),
    }
    written = records.add(session, Attachment, case_id, values)
    session.add(AttachmentContent(attachment_id=written.id, content=taken.content))
    if taken.preview:
        session.add(AttachmentPreview(attachment_id=written.id, picture=taken.preview))
    return written


def change_attachment(
    session: Session,
    attachment_id: uuid.UUID,
    draft: AttachmentDraft,
    *,
    today: dt.date | None = None,
) -> Written:
    """Describe a file otherwise; its bytes never change."""
    values: Columns = {
        "kind": code_of(AttachmentKind, draft.kind, "attachment_kind"),
        "title": tidy(draft.title),
        **date_columns("date_", typed_date(draft.date_text, "date", today)),
        "seen": tidy(draft.seen),
        "leads": draft.leads == YES,
        "note": prose(draft.note),
        "source_id": draft.source_id,
        "private": draft.private,
    }
    return records.change(session, Attachment, attachment_id, values)


def remove_attachment(session: Session, attachment_id: uuid.UUID) -> Written:
    """Take a file out of sight."""
    return records.remove(session, Attachment, attachment_id)


def content_of(session: Session, attachment_id: uuid.UUID) -> bytes:
    """Return a file's bytes as they came; refuse where they are no longer the same."""
    query = (
        select(Attachment.file_name, Attachment.sha256, AttachmentContent.content)
        .join(AttachmentContent, col(AttachmentContent.attachment_id) == col(Attachment.id))
        .where(col(Attachment.id) == attachment_id)
    )
    found = session.exec(query).first()
    if found is None:
        raise NotFound("attachment", str(attachment_id))
    name, sha256, content = found
    if fingerprint(content) != sha256:
        raise InputRefused(Path(name), "attachment_changed")
    return content


def preview_of(session: Session, attachment_id: uuid.UUID) -> bytes:
    """Return the small picture of a picture; nothing of other files."""
    return previews_of(session, (attachment_id,)).get(attachment_id, b"")


def previews_of(
    session: Session, attachment_ids: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, bytes]:
    """Return the small picture of each of these that has one."""
    if not attachment_ids:
        return {}
    query = select(AttachmentPreview.attachment_id, AttachmentPreview.picture)
    return dict(
        session.exec(query.where(col(AttachmentPreview.attachment_id).in_(attachment_ids))).all()
    )


def exported(attachment_id: uuid.UUID, case_id: uuid.UUID, sha256: str) -> Act:
    """Return the act of a copy that leaves the file; its name stays inside."""
    data = {"id": str(attachment_id), "sha256": sha256}
    return Act(ActCode.ATTACHMENT_EXPORTED, str(case_id), data)


def changed_files(session: Session, case_id: uuid.UUID | None = None) -> tuple[str, ...]:
    """Return the names of files whose bytes are not those that were taken in."""
    taken_in = dict(_hashes_taken_in(session))
    query = select(Attachment.id, Attachment.file_name, Attachment.sha256)
    if case_id is not None:
        query = query.where(col(Attachment.case_id) == case_id)
    return tuple(
        name
        for one, name, sha256 in session.exec(query.order_by(col(Attachment.id))).all()
        if not _is_as_taken_in(session, one, sha256, taken_in.get(str(one), sha256))
    )


def problems(session: Session) -> tuple[str, ...]:
    """Return the code of what is wrong with the files kept in cases; empty when sound."""
    return (CHANGED,) if changed_files(session) else ()


def _is_as_taken_in(session: Session, one: uuid.UUID, sha256: str, at_intake: str) -> bool:
    query = select(AttachmentContent.content).where(col(AttachmentContent.attachment_id) == one)
    content = session.exec(query).first()
    return content is not None and fingerprint(content) == sha256 == at_intake


def _hashes_taken_in(session: Session) -> Iterator[tuple[str, str]]:
    """Yield each file's hash as the journal, which is chained, has it."""
    query = select(JournalLine.data).where(col(JournalLine.act) == ActCode.ATTACHMENT_ADDED)
    for text in session.exec(query):
        data = json.loads(text)
        yield data["id"], data["sha256"]


def _refuse_twin(session: Session, case_id: uuid.UUID, taken: Taken) -> None:
    query = select(Attachment.id).where(
        col(Attachment.case_id) == case_id,
        col(Attachment.sha256) == taken.sha256,
        col(Attachment.removed_at).is_(None),
    )
    if session.exec(query).first() is not None:
        raise InputRefused(Path(taken.file_name), "attached_already")
