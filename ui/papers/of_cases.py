"""How the summaries of several cases come about as one paper: read, named, drawn."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final

from caseapp.case_file import CaseFile, read_cases
from caseapp.errors import TooMany
from caseapp.papers.several import SeveralCases
from caseapp.progress import Progress, around, here

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from caseapp.workspace import Workspace
    from exports.outgoing import Choices, Printed, Together
    from ui.papers.subject import Subject

PORTION: Final = 25  # cases that are read at once
MOST_IN_ONE: Final = 2_000  # cases; more do not fit into the memory of an old computer


def several(workspace: Workspace, subject: Subject, _printed: Printed) -> SeveralCases:
    """Read the cases that are named, once they are wanted."""
    if len(subject.more) > MOST_IN_ONE:
        raise TooMany(len(subject.more), MOST_IN_ONE)
    ids = [uuid.UUID(one) for one in subject.more]
    return SeveralCases(cases_of(workspace, ids), len(ids))


def cases_of(workspace: Workspace, ids: Sequence[uuid.UUID]) -> Iterator[CaseFile]:
    """Read cases, some at a time."""
    for start in range(0, len(ids), PORTION):
        here().check()
        yield from workspace.read(read_cases, ids[start : start + PORTION])


def name_several(_found: SeveralCases, printed: Printed) -> str:
    """Name the file by its day."""
    return f"cases-{printed.at:%Y-%m-%d}"


def draw_several(found: SeveralCases, choices: Choices, printed: Printed) -> Together:
    """Draw each summary and put them together."""
    from exports.merged import draw_together  # noqa: PLC0415 - only paper needs it

    progress = here()
    with around(Progress(stop=progress.stop)):  # the bar counts cases, and fills but once
        return draw_together(found.cases, found.count, choices, printed, progress)
