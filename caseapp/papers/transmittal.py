"""A list as it is handed over: whose it is, to whom it goes, and each name as it is written."""

import uuid
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.journal import anchor
from caseapp.lines.standing import standing_list
from caseapp.office.letterhead import Letterhead, read_letterhead
from db.tables import FileInfo, ListEntry


@dataclass(frozen=True, slots=True)
class TransmittalLine:
    """One line: its number, the name letter for letter, the birth as understood."""

    line: str
    name: str
    birth_edtf: str


@dataclass(frozen=True, slots=True)
class GoesAlong:
    """A file that goes with the letter, known by its hash."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Transmittal:
    """What the letter that goes with a list says of it."""

    head: Letterhead
    title: str
    issuer: str
    recipient: str
    channel: str
    date_edtf: str
    document: str
    version: int
    lines: tuple[TransmittalLine, ...]
    journal_anchor: str
    is_demo: bool
    file: GoesAlong | None = None
    office: str = ""  # stands in the head of the letter, not above each page


def read_transmittal(
    session: Session, list_id: uuid.UUID, file: GoesAlong | None = None
) -> Transmittal:
    """Return what goes with a list."""
    listed = standing_list(session, list_id)
    query = select(ListEntry.line, ListEntry.name_written, ListEntry.birth_edtf)
    rows = session.exec(
        query.where(col(ListEntry.list_id) == list_id).order_by(col(ListEntry.position))
    )
    return Transmittal(
        head=read_letterhead(session),
        title=listed.title,
        issuer=listed.issuer,
        recipient=listed.recipient,
        channel=listed.channel,
        date_edtf=listed.date_edtf,
        document=listed.document,
        version=listed.version,
        lines=tuple(TransmittalLine(*row) for row in rows),
        journal_anchor=anchor(session),
        is_demo=session.exec(select(FileInfo.is_demo)).one(),
        file=file,
    )
