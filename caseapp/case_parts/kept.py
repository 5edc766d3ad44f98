"""Reading what is kept with a case: files without their bytes, descriptions, the leading photo."""

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Mapping, Sequence

from sqlmodel import Session, col, select

from caseapp.case_parts.by_case import ByCase, Ids, lines_of
from caseapp.case_parts.kept_lines import AttachmentLine, DescriptionLine, LeadingPhoto
from caseapp.cases.attachments import previews_of
from caseapp.cases.facts import chunks
from caseapp.dates import UncertainDate
from caseapp.fields import date_of
from caseapp.progress import SILENT, Progress
from db.codes import AttachmentKind
from db.tables import Attachment, Description


def attachment_lines(session: Session, case_ids: Ids) -> ByCase[tuple[AttachmentLine, ...]]:
    """Return the files of each case in the order in which they came."""
    return lines_of(session, Attachment, case_ids, _attachment_line)


def description_lines(session: Session, case_ids: Ids) -> ByCase[tuple[DescriptionLine, ...]]:
    """Return what each child looked like, the earliest first, without a date last."""
    found = lines_of(session, Description, case_ids, _description_line)
    return {one: tuple(sorted(lines, key=_as_of)) for one, lines in found.items()}


def photos_of(
    session: Session, attachments: Mapping[uuid.UUID, Iterable[AttachmentLine]]
) -> ByCase[LeadingPhoto]:
    """Return the newest of each case's photos that may stand on its head, where there is one."""
    newest = {
        case_id: photo
        for case_id, lines in attachments.items()
        if (photo := max(filter(_leads, lines), key=_by_day, default=None)) is not None
    }
    pictures = previews_of(session, [photo.id for photo in newest.values()])
    return {
        case_id: LeadingPhoto(photo.id, pictures[photo.id], photo.date, photo.seen)
        for case_id, photo in newest.items()
        if pictures.get(photo.id)
    }


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
        found |= photos_of(session, {case_id: own})
    return found


def _leads(line: AttachmentLine) -> bool:
    return line.leads and line.kind == AttachmentKind.PHOTO


def _as_of(line: DescriptionLine) -> dt.date:
    return _day(line.as_of) or dt.date.max


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
