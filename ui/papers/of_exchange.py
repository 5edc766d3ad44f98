"""How a case comes about as a file for other programs: JSON, FollowTheMoney, PFIF, CPIMS+."""

from __future__ import annotations

from typing import TYPE_CHECKING

from exports.outgoing import PaperKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from caseapp.case_file import CaseFile
    from exports.outgoing import Choices, Printed

FORMATS: Mapping[str, PaperKind] = {
    "pdf": PaperKind.CASE,
    "json": PaperKind.CASE_JSON,
    "ftm": PaperKind.CASE_FTM,
    "pfif": PaperKind.CASE_PFIF,
    "cpims": PaperKind.CASE_CPIMS,
}
"""The forms in which a case leaves, as the command line names them."""

EXCHANGE = tuple(name for name in FORMATS if name != "pdf")


def draw_json(case: CaseFile, choices: Choices, printed: Printed) -> bytes:
    """Write JSON with our published schema."""
    from exports.interchange.case_json import case_json  # noqa: PLC0415 - rare

    return case_json(case, choices, printed)


def draw_ftm(case: CaseFile, choices: Choices, _printed: Printed) -> bytes:
    """Write entities of FollowTheMoney, one a line."""
    from exports.interchange.ftm import case_ftm  # noqa: PLC0415 - rare

    return case_ftm(case, choices)


def draw_pfif(case: CaseFile, choices: Choices, printed: Printed) -> bytes:
    """Write PFIF 1.4."""
    from exports.interchange.case_pfif import case_pfif  # noqa: PLC0415 - rare

    return case_pfif(case, choices, printed)


def draw_cpims(case: CaseFile, choices: Choices, printed: Printed) -> bytes:
    """Write a workbook with the field names of CPIMS+."""
    from exports.interchange.case_cpims import cases_cpims  # noqa: PLC0415 - rare

    return cases_cpims((case,), choices, printed)
