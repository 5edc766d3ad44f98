"""Reading what is kept with a case: files without their bytes, descriptions, the leading photo."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlmodel import Session, col, select

from caseapp.case_parts.kept_lines import AttachmentLine, DescriptionLine, LeadingPhoto
from caseapp.cases.attachments import preview_of
from caseapp.cases.facts import chunks
from caseapp.cases.fields import date_of
from caseapp.dates import UncertainDate
from caseapp.progress import SILENT, Progress
from db.codes import AttachmentKind
from db.tables import Attachment, Description


def attachment_lines(session: Session, case_id: uuid.UUID) -> tuple[AttachmentLine, ...]:
    """Return the files of a case in the order in which they came."""
    query = select(Attachment).where(
        col(Attachment.case_id) == case_id, col(Attachment.removed_at).is_(None)
    )
    return tuple(map(_attachment_line, session.exec(query.order_by(col(Attachment.id)))))


def description_lines(session: Session, case_id: uuid.UUID) -> tuple[DescriptionLine, ...]:
    """Return what the child looked like, the earliest first, without a date last."""
    query = select(Description).where(
        col(Description.case_id) == case_id, col(Description.removed_at).is_(None)
    )
    lines = map(_description_line, session.exec(query.order_by(col(Description.id))))
    return tuple(sorted(lines, key=lambda line: _day(line.as_of) or dt.date.max))


def leading_photo(session: Session, lines: Iterable[AttachmentLine]) -> LeadingPhoto | None:
    """Return the newest of the photos that may stand on the head of the case."""
    photos = [line for line in lines if line.leads and line.kind == AttachmentKind.PHOTO]
    newest = max(photos, key=_by_day, default=None)
    picture = preview_of(session, newest.id) if newest else b""
    if newest is None or not picture:
        return None
    return LeadingPhoto(newest.id, picture, newest.date, newest.seen)


def leading_photos(
    session: Session,
    case_ids: Sequence[uuid.UUID],
    *,
    without: Collection[uuid.UUID] = (),
    progress: Progress = SILENT,
) -> Mapping[uuid.UUID, LeadingPhoto]:
    """Return the leading photo of each of these cases, the newest that is none of `without`."""
    lines: dict[uuid.UUID, list[AttachmentLine]] = {}
    photos = select(Attachment).where(
        col(Attachment.kind) == AttachmentKind.PHOTO,
        col(Attachment.leads),
        col(Attachment.removed_at).is_(None),
    )
    for chunk in chunks(case_ids):
        for row in session.exec(photos.where(col(Attachment.case_id).in_(chunk))):
            if row.id not in without:
                lines.setdefault(row.case_id, []).append(_attachment_line(row))
    found: dict[uuid.UUID, LeadingPhoto] = {}
    for number, (case_id, own) in enumerate(lines.items()):
        progress.step(number, len(lines))
        photo = leading_photo(session, own)
        if photo is not None:
            found[case_id] = photo
    return found


def _by_day(line: AttachmentLine) -> tuple[dt.date, uuid.UUID]:
    return _day(line.date) or dt.date.min, line.id


def _day(date: UncertainDate) -> dt.date | None:
    return date.latest or date.earliest


def _attachment_line(row: Attachment) -> AttachmentLine:
    return AttachmentLine(
        id=row.id,
        kind=row.kind,
        title=row.title,
        file_name=row.file_name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        width=row.width,
        height=row.height,
        about_id=row.about_id,
        date=date_of(row, "date_"),
        seen=row.seen,
        leads=row.leads,
        note=row.note,
        source_id=row.source_id,
        private=row.private,
    )


def _description_line(row: Description) -> DescriptionLine:
    return DescriptionLine(
        id=row.id,
        as_of=date_of(row, "as_of_"),
        eyes=row.eyes,
        hair=row.hair,
        height_cm=row.height_cm,
        marks=row.marks,
        health_group=row.health_group,
        clothes=row.clothes,
        note=row.note,
        source_id=row.source_id,
        private=row.private,
    )
