"""How papers about a list, or about all cases, come about: read, named, drawn."""

from __future__ import annotations

import hashlib
import uuid
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from caseapp.errors import InputRefused
from caseapp.lists.problems import FileCause
from caseapp.papers.photo_sheet import PhotoSheet, read_photos
from caseapp.papers.region_report import RegionReport, read_regions
from caseapp.papers.transmittal import GoesAlong, Transmittal, read_transmittal

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.workspace import Workspace
    from exports.outgoing import Choices, Printed
    from ui.papers.subject import Subject


def regions(workspace: Workspace, subject: Subject, _printed: Printed) -> RegionReport:
    """Read the counts of a list, or of all cases."""
    return workspace.read(read_regions, subject.record)


def name_regions(_report: RegionReport, printed: Printed) -> str:
    """Name the report by its day."""
    return f"regions-{printed.at:%Y-%m-%d}"


def draw_regions(report: RegionReport, choices: Choices, printed: Printed) -> bytes:
    """Draw maps and table."""
    from exports.region_report import region_report  # noqa: PLC0415 - only paper needs ReportLab

    return region_report(
        report,
        language=choices.language,
        printed_by=printed.by,
        printed_at=printed.at,
        profile=choices.profile,
    )


def photos(workspace: Workspace, subject: Subject, _printed: Printed) -> PhotoSheet:
    """Read the photos of a list, of the cases that are named, or of all."""
    return workspace.read(read_photos, subject.record, [uuid.UUID(one) for one in subject.more])


def name_photos(_sheet: PhotoSheet, printed: Printed) -> str:
    """Name the sheet by its day."""
    return f"photos-{printed.at:%Y-%m-%d}"


def draw_photos(sheet: PhotoSheet, choices: Choices, printed: Printed) -> bytes:
    """Draw photos and numbers."""
    from exports.photo_sheet import photo_sheet  # noqa: PLC0415 - only paper needs ReportLab

    return photo_sheet(
        sheet, language=choices.language, printed_by=printed.by, printed_at=printed.at
    )


def letter(workspace: Workspace, subject: Subject, _printed: Printed) -> Transmittal:
    """Read a list as it is handed over; a file that goes along is named by hash and name."""
    if subject.record is None:
        raise TypeError(subject)
    sha256, name = subject.more or ("", "")
    along = GoesAlong(unquote(name), sha256) if sha256 else None
    return workspace.read(read_transmittal, subject.record, along)


def goes_along(path: Path) -> tuple[str, str]:
    """Name a file by its hash and, in one word, its name."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest(), quote(path.name)
    except OSError as error:
        raise InputRefused(path, FileCause.UNREADABLE) from error


def name_letter(_letter: Transmittal, printed: Printed) -> str:
    """Name the letter by its day."""
    return f"list-letter-{printed.at:%Y-%m-%d}"


def draw_letter(found: Transmittal, choices: Choices, printed: Printed) -> bytes:
    """Draw the letter with all names."""
    from exports.transmittal import transmittal  # noqa: PLC0415 - only paper needs ReportLab

    return transmittal(found, choices=choices, printed_by=printed.by, printed_at=printed.at)
