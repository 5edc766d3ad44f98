"""How papers about a list, or about all cases, come about: read, named, drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from caseapp.region_report import RegionReport, read_regions

if TYPE_CHECKING:
    from caseapp.workspace import Workspace
    from exports.outgoing import Choices, Printed
    from ui.papers import Subject


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
        report, language=choices.language, printed_by=printed.by, printed_at=printed.at
    )
