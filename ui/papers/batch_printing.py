"""The papers of many cases onto one printer, as one job, from the bytes that would be saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from caseapp.acts import ActCode
from caseapp.errors import NoSuchPages
from ui.papers.batch import Wanted, case_act, draw_together
from ui.papers.printing import chosen_pages, print_pages
from ui.papers.saving import given_out, some_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from caseapp.progress import Progress
    from caseapp.workspace import Act, Workspace
    from exports.many import Drawn
    from exports.merged import Merged


def print_together(
    workspace: Workspace, wanted: Wanted, printer: QPrinter, progress: Progress
) -> bool:
    """Draw the papers and print the chosen pages; tell whether the printer took them."""
    papers, together = draw_together(workspace, wanted, progress.portion(0, 2))
    count = sum(map(len, together.pages))
    pages = chosen_pages(printer, count)
    if not pages:
        raise NoSuchPages(count)
    acts = _acts(wanted, papers, together, pages)
    first = partial(workspace.note_all, acts)
    return print_pages(together.pdf, printer, first, progress.portion(1, 2))


@dataclass(frozen=True, slots=True)
class _OnPaper:
    """A case of which pages are printed: which of its own, from 0."""

    place: int
    pages: range
    count: int


def _acts(wanted: Wanted, papers: Sequence[Drawn], together: Merged, pages: range) -> Sequence[Act]:
    """Return an act for each case of which a page comes out."""
    found = [_on_paper(place, own, pages) for place, own in enumerate(together.pages)]
    printed = [one for one in found if one.pages]
    told = {**given_out(wanted.choices, together.pdf), "together": len(printed)}
    return [
        case_act(
            ActCode.PAPER_PRINTED,
            wanted.choices,
            wanted.cases[one.place],
            papers[one.place],
            {**told, **some_pages(one.pages, one.count)},
        )
        for one in printed
    ]


def _on_paper(place: int, own: range, pages: range) -> _OnPaper:
    first, last = max(own.start, pages.start), min(own.stop, pages.stop)
    return _OnPaper(place, range(first - own.start, last - own.start), len(own))
