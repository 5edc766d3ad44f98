"""The leading photos of many cases, with case numbers and nothing else."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.case_parts.kept import leading_photos
from caseapp.cases.asides import kept_on_list
from caseapp.cases.facts import chunks
from caseapp.journal import anchor
from caseapp.lines.standing import standing_list
from caseapp.office.letterhead import office_name
from caseapp.papers.private import private_records
from caseapp.progress import SILENT, Progress
from db.tables import CaseIndex, FileInfo


@dataclass(frozen=True, slots=True)
class NumberedPhoto:
    """A photo, drawn anew, and the number of its case."""

    number: str
    picture: bytes


@dataclass(frozen=True, slots=True)
class PhotoSheet:
    """Photos in the order of case numbers, and the numbers of the cases that have none."""

    title: str  # of the list; empty where cases were chosen
    date_edtf: str
    photos: tuple[NumberedPhoto, ...]
    without: tuple[str, ...]
    journal_anchor: str
    is_demo: bool
    office: str = ""  # that issues the paper


def read_photos(
    session: Session,
    list_id: uuid.UUID | None,
    chosen: Collection[uuid.UUID] = (),
    *,
    progress: Progress = SILENT,
) -> PhotoSheet:
    """Return the photos that may leave, of the children on a list, of chosen cases, or of all."""
    listed = standing_list(session, list_id) if list_id is not None else None
    numbers = _numbers(session, list_id, chosen)
    private = private_records(session)
    found = leading_photos(session, list(numbers), without=private, progress=progress)
    return PhotoSheet(
        title=listed.title if listed else "",
        date_edtf=listed.date_edtf if listed else "",
        photos=tuple(
            NumberedPhoto(number, found[case].picture)
            for case, number in numbers.items()
            if case in found
        ),
        without=tuple(number for case, number in numbers.items() if case not in found),
        journal_anchor=anchor(session),
        office=office_name(session),
        is_demo=session.exec(select(FileInfo.is_demo)).one(),
    )


def _numbers(
    session: Session, list_id: uuid.UUID | None, chosen: Collection[uuid.UUID]
) -> dict[uuid.UUID, str]:
    """Return the cases with their numbers, in the order of these."""
    query = select(CaseIndex.case_id, CaseIndex.number).where(col(CaseIndex.aside) == "")
    if list_id is not None:
        rows = list(session.exec(query.where(col(CaseIndex.case_id).in_(kept_on_list(list_id)))))
    elif chosen:
        rows = [
            row
            for chunk in chunks(chosen)
            for row in session.exec(query.where(col(CaseIndex.case_id).in_(chunk)))
        ]
    else:
        rows = list(session.exec(query))
    return dict(sorted(rows, key=lambda row: row[1]))
