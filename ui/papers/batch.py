"""The papers of many cases: into one file, or a file for each in a new folder; all or none."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from caseapp.acts import ActCode
from caseapp.case_file import CaseFile, read_cases
from caseapp.errors import FileNotWritable, TooMany
from caseapp.progress import Progress, around
from caseapp.workspace import JSON, Act, Workspace
from exports.outgoing import Choices, PaperKind, Printed
from exports.write import write_folder
from ui.papers.saving import form_of, given_out, save

if TYPE_CHECKING:
    from exports.many import Drawn
    from exports.merged import Merged

PORTION = 25  # cases that are read at once
MOST_IN_ONE = 2_000  # cases; more do not fit into the memory of an old computer


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases go onto paper, and what of them goes out."""

    cases: Sequence[uuid.UUID]
    choices: Choices


@dataclass(frozen=True, slots=True)
class Order(Wanted):
    """Where to the papers are saved, in which form."""

    path: Path
    one_file: bool
    password: str = ""


class About(Protocol):
    """What the journal keeps of a case that goes out."""

    @property
    def number(self) -> str:
        """The number of the case."""

    @property
    def journal_anchor(self) -> str:
        """The newest line of the journal when it was read."""


def print_many(workspace: Workspace, order: Order, progress: Progress) -> int:
    """Save the papers; return how many. Nothing stays if it is cancelled or fails."""
    try:
        return (
            _one_file(workspace, order, progress)
            if order.one_file
            else _folder(workspace, order, progress)
        )
    except OSError as error:
        raise FileNotWritable(order.path) from error


def draw_together(
    workspace: Workspace, wanted: Wanted, progress: Progress
) -> tuple[Sequence[Drawn], Merged]:
    """Draw the papers and put them into one."""
    from exports.merged import merged  # noqa: PLC0415 - only paper needs it

    if len(wanted.cases) > MOST_IN_ONE:
        raise TooMany(len(wanted.cases), MOST_IN_ONE)
    papers = list(_papers(workspace, wanted, "", progress))
    with around(Progress(stop=progress.stop)):
        return papers, merged(papers, wanted.choices)


def _one_file(workspace: Workspace, order: Order, progress: Progress) -> int:
    from exports.locked import locked  # noqa: PLC0415 - only paper needs it

    papers, together = draw_together(workspace, order, progress)
    data = locked(together.pdf, order.password) if order.password else together.pdf
    progress.check()
    told = {**given_out(order.choices, data), "together": len(papers)}
    acts = [_saved(order, *one, told) for one in zip(order.cases, papers, strict=True)]
    save(order.path, data, kept=workspace.files, first=lambda: workspace.note_all(acts))
    return len(papers)


def _folder(workspace: Workspace, order: Order, progress: Progress) -> int:
    acts: list[Act] = []

    def files() -> Iterator[tuple[str, bytes]]:
        papers = _papers(workspace, order, order.password, progress)
        for case_id, paper in zip(order.cases, papers, strict=True):
            acts.append(_saved(order, case_id, paper, given_out(order.choices, paper.pdf)))
            yield f"case-{paper.number}.pdf", paper.pdf

    write_folder(order.path, files(), kept=workspace.files, first=lambda: workspace.note_all(acts))
    return len(acts)


def _papers(
    workspace: Workspace, wanted: Wanted, password: str, progress: Progress
) -> Iterator[Drawn]:
    from exports.many import draw_many  # noqa: PLC0415 - only paper needs ReportLab

    printed = Printed(workspace.worker, dt.datetime.now().astimezone())
    count = len(wanted.cases)
    made = draw_many(cases_of(workspace, wanted.cases), count, wanted.choices, printed, password)
    for done, paper in enumerate(made):
        progress.step(done, count)
        yield paper
    progress.step(count, count)


def cases_of(workspace: Workspace, ids: Sequence[uuid.UUID]) -> Iterator[CaseFile]:
    """Read cases, some at a time."""
    for start in range(0, len(ids), PORTION):
        yield from workspace.read(read_cases, ids[start : start + PORTION])


def _saved(order: Order, case_id: uuid.UUID, paper: Drawn, out: Mapping[str, JSON]) -> Act:
    locked: Mapping[str, JSON] = {"locked": bool(order.password)}
    return case_act(ActCode.PAPER_SAVED, order.choices, case_id, paper, {**locked, **out})


def case_act(
    code: ActCode, choices: Choices, case_id: uuid.UUID, case: About, out: Mapping[str, JSON]
) -> Act:
    """Return the act of one case: each of them says to whom it went, also of a common file."""
    told: dict[str, JSON] = {"document": PaperKind.CASE.value, "paper": f"case-{case.number}"}
    told |= {"anchor": case.journal_anchor}
    return Act(code, str(case_id), {**told, **form_of(PaperKind.CASE, choices), **out})
