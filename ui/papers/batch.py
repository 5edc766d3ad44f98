"""The papers of many cases: into one file, or a file for each in a new folder; all or none."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from caseapp.acts import ActCode
from caseapp.errors import FileNotWritable
from caseapp.progress import Progress, around
from caseapp.workspace import JSON, Act, Workspace
from exports.outgoing import Choices, PaperKind
from exports.profiles import cut
from exports.write import write_folder
from ui.papers.documents import Paper, closed, paper_for
from ui.papers.of_cases import cases_of
from ui.papers.printed import printed_for
from ui.papers.saving import case_act, given_out, save_paper
from ui.papers.subject import Subject

if TYPE_CHECKING:
    from exports.many import Drawn


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


def draw_together(workspace: Workspace, wanted: Wanted, progress: Progress) -> Paper:
    """Draw the papers and put them into one, as the preview shows it."""
    subject = Subject(PaperKind.CASES, more=tuple(map(str, wanted.cases)))
    now = dt.datetime.now().astimezone()
    with around(progress):
        return paper_for(workspace, subject, wanted.choices, now)


def _one_file(workspace: Workspace, order: Order, progress: Progress) -> int:
    paper = closed(draw_together(workspace, order, progress), order.password)
    progress.check()
    save_paper(workspace, paper, order.path)
    return len(paper.cases)


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

    now = dt.datetime.now().astimezone()
    printed = printed_for(workspace, PaperKind.CASE, wanted.choices.profile, now)
    count = len(wanted.cases)
    cases = (cut(case, wanted.choices) for case in cases_of(workspace, wanted.cases))
    made = draw_many(cases, count, wanted.choices, printed, password)
    for done, paper in enumerate(made):
        progress.step(done, count)
        yield paper
    progress.step(count, count)


def _saved(order: Order, case_id: uuid.UUID, paper: Drawn, out: Mapping[str, JSON]) -> Act:
    locked: Mapping[str, JSON] = {"locked": bool(order.password)}
    about = (case_id, paper.number, paper.journal_anchor)
    return case_act(ActCode.PAPER_SAVED, order.choices, about, {**locked, **out})
