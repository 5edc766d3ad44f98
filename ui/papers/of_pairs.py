"""How the paper about a possible match comes about: read, named, drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.papers.match_report import MatchReport, read_match

if TYPE_CHECKING:
    from caseapp.workspace import Workspace
    from exports.outgoing import Choices, Printed
    from ui.papers.subject import Subject


def match(workspace: Workspace, subject: Subject, _printed: Printed) -> MatchReport:
    """Read a candidate with all that was decided on it."""
    if subject.record is None:
        raise TypeError(subject)
    return workspace.read(read_match, subject.record)


def name_match(report: MatchReport, printed: Printed) -> str:
    """Name the report by the cases of the pair, or by its day where there is none."""
    sides = (report.left.side, report.right.side)
    numbers = dict.fromkeys(side.case_number for side in sides if side.case_number)
    return "-".join(("match", *(numbers or [f"{printed.at:%Y-%m-%d}"])))


def draw_match(report: MatchReport, choices: Choices, printed: Printed) -> bytes:
    """Draw both records and their comparison."""
    from exports.match_report import match_report  # noqa: PLC0415 - only paper needs ReportLab

    return match_report(
        report,
        language=choices.language,
        printed_by=printed.by,
        printed_at=printed.at,
        profile=choices.profile,
    )
