"""How the letter of a request comes about: read, named, drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.papers.request_letter import RequestLetter, read_letter

if TYPE_CHECKING:
    from caseapp.workspace import Workspace
    from exports.outgoing import Choices, Printed
    from ui.papers.subject import Subject


def letter(workspace: Workspace, subject: Subject, printed: Printed) -> RequestLetter:
    """Read a request with its case, the office and the words left for the letter."""
    if subject.record is None:
        raise TypeError(subject)
    return workspace.read(read_letter, subject.record, today=printed.at.date())


def name_letter(found: RequestLetter, _printed: Printed) -> str:
    """Name the letter by its case."""
    return f"request-{found.case.number}"


def draw_letter(found: RequestLetter, choices: Choices, printed: Printed) -> bytes:
    """Draw the letter."""
    from exports.request_letter import request_letter  # noqa: PLC0415 - only paper needs ReportLab

    return request_letter(found, choices=choices, printed_by=printed.by, printed_at=printed.at)
