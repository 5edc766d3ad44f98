"""The papers of many cases onto one printer, as one job, from the bytes that would be saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from caseapp.errors import NoSuchPages
from exports.render import page_count
from ui.papers.batch import Wanted, draw_together
from ui.papers.on_printer import print_paper
from ui.papers.printing import chosen_pages
from ui.papers.saving import printed_acts

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from caseapp.progress import Progress
    from caseapp.workspace import Workspace


def print_together(
    workspace: Workspace, wanted: Wanted, printer: QPrinter, progress: Progress
) -> bool:
    """Draw the papers and print the chosen pages; tell whether the printer took them."""
    paper = draw_together(workspace, wanted, progress.portion(0, 2))
    count = page_count(paper.pdf)
    if not chosen_pages(printer, count):
        raise NoSuchPages(count)
    acts = partial(printed_acts, paper)
    return print_paper(workspace, paper.pdf, acts, printer, progress.portion(1, 2))
