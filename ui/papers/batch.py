"""The papers of many cases: into one file, or a file for each in a new folder; all or none."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.acts import ActCode
from caseapp.case_file import CaseFile, read_cases
from caseapp.errors import FileNotWritable, TooMany
from caseapp.progress import Progress
from caseapp.workspace import JSON, Act, Workspace
from exports.outgoing import Choices, PaperKind, Printed
from exports.write import write_folder
from ui.papers.saving import form_of, given_out, save

if TYPE_CHECKING:
    from exports.many import Drawn

PORTION = 25  # cases that are read at once
MOST_IN_ONE = 2_000  # cases; more do not fit into the memory of an old computer


@dataclass(frozen=True, slots=True)
class Order:
    """Which cases are printed, what of them goes out, and where to."""

    cases: Sequence[uuid.UUID]
    choices: Choices
    path: Path
    one_file: bool
    password: str = ""


def print_many(workspace: Workspace, order: Order, progress: Progress) -> int:
    """Print the cases; return how many. Nothing stays if it is cancelled or fails."""
    if order.one_file and len(order.cases) > MOST_IN_ONE:
        raise TooMany(len(order.cases), MOST_IN_ONE)
    try:
        return (
            _one_file(workspace, order, progress)
            if order.one_file
            else _folder(workspace, order, progress)
        )
    except OSError as error:
        raise FileNotWritable(order.path) from error


def _one_file(workspace: Workspace, order: Order, progress: Progress) -> int:
    from exports.locked import locked  # noqa: PLC0415 - only paper needs it
    from exports.merged import merged  # noqa: PLC0415 - likewise

    papers = list(_papers(workspace, order, "", progress))
    data = merged(papers, order.choices)
    if order.password:
        data = locked(data, order.password)
    told = given_out(order.choices, data)
    acts = [
        _act(order, case_id, paper, told)
        for case_id, paper in zip(order.cases, papers, strict=True)
    ]
    save(order.path, data, kept=workspace.files, first=lambda: workspace.note_all(acts))
    return len(papers)


def _folder(workspace: Workspace, order: Order, progress: Progress) -> int:
    acts: list[Act] = []

    def files() -> Iterator[tuple[str, bytes]]:
        papers = _papers(workspace, order, order.password, progress)
        for case_id, paper in zip(order.cases, papers, strict=True):
            acts.append(_act(order, case_id, paper, given_out(order.choices, paper.pdf)))
            yield f"case-{paper.number}.pdf", paper.pdf

    write_folder(order.path, files(), kept=workspace.files, first=lambda: workspace.note_all(acts))
    return len(acts)


def _papers(
    workspace: Workspace, order: Order, password: str, progress: Progress
) -> Iterator[Drawn]:
    from exports.many import draw_many  # noqa: PLC0415 - only paper needs ReportLab

    printed = Printed(workspace.worker, dt.datetime.now().astimezone())
    count = len(order.cases)
    made = draw_many(_cases(workspace, order.cases), count, order.choices, printed, password)
    for done, paper in enumerate(made):
        progress.step(done, count)
        yield paper
    progress.step(count, count)


def _cases(workspace: Workspace, ids: Sequence[uuid.UUID]) -> Iterator[CaseFile]:
    for start in range(0, len(ids), PORTION):
        yield from workspace.read(read_cases, ids[start : start + PORTION])


def _act(order: Order, case_id: uuid.UUID, paper: Drawn, out: Mapping[str, JSON]) -> Act:
    """Return the act of one case: each of them says to whom it went, also of a common file."""
    told: dict[str, JSON] = {"document": PaperKind.CASE.value, "paper": f"case-{paper.number}"}
    told |= {"anchor": paper.anchor, "locked": bool(order.password)}
    told |= form_of(PaperKind.CASE, order.choices)
    if order.one_file:
        told |= {"together": len(order.cases)}
    return Act(ActCode.PAPER_SAVED, str(case_id), {**told, **out})
