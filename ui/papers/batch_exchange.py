"""Many cases as one workbook for other programs: whole or not at all, each case knows of it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from caseapp.acts import ActCode
from caseapp.progress import Progress, around
from exports.outgoing import PaperKind
from exports.profiles import cut
from ui.papers.batch import Wanted
from ui.papers.of_cases import cases_of
from ui.papers.printed import printed_for
from ui.papers.saving import case_act, given_out, save

if TYPE_CHECKING:
    from pathlib import Path

    from caseapp.case_file import CaseFile
    from caseapp.workspace import Workspace


def save_cpims(workspace: Workspace, wanted: Wanted, path: Path, progress: Progress) -> Path:
    """Save the cases with the field names of CPIMS+, a row for each."""
    from exports.interchange.case_cpims import cases_cpims  # noqa: PLC0415 - rare

    now = dt.datetime.now().astimezone()
    printed = printed_for(workspace, PaperKind.CASE_CPIMS, wanted.choices.profile, now)
    with around(Progress(stop=progress.stop)):
        cases = [cut(case, wanted.choices) for case in _read(workspace, wanted, progress)]
        data = cases_cpims(cases, wanted.choices, printed)
    out = {**given_out(wanted.choices, data), "together": len(cases), "locked": False}
    out |= {"document": PaperKind.CASE_CPIMS.value}
    acts = [
        case_act(
            ActCode.PAPER_SAVED, wanted.choices, (case_id, case.number, case.journal_anchor), out
        )
        for case_id, case in zip(wanted.cases, cases, strict=True)
    ]
    progress.check()
    save(path, data, kept=workspace.files, first=lambda: workspace.note_all(acts))
    return path


def _read(workspace: Workspace, wanted: Wanted, progress: Progress) -> list[CaseFile]:
    cases: list[CaseFile] = []
    for case in cases_of(workspace, wanted.cases):
        progress.step(len(cases), len(wanted.cases))
        cases.append(case)
    return cases
