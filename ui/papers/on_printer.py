"""Puts finished documents on a printer beside the window, and says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from exports.render import page_count
from ui.papers.printing import chosen_pages, print_pages
from ui.words import translate

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from caseapp.progress import Progress
    from caseapp.workspace import Act, Workspace
    from ui.shell import Shell

Acts = Callable[[range, int], Sequence["Act"]]
"""What the journal says of the pages that go out, of how many."""


def print_beside(shell: Shell, title: str, work: Callable[[Progress], bool]) -> None:
    """Print beside the window, and say what came of it."""
    shell.desk.run(
        title, work, partial(_tell_printed, shell), stopped=partial(_tell_stopped, shell)
    )


def print_paper(
    workspace: Workspace, pdf: bytes, acts: Acts, printer: QPrinter, progress: Progress
) -> bool:
    """Print the chosen pages; the journal says that they went out, before they do."""
    count = page_count(pdf)
    told = acts(chosen_pages(printer, count), count)
    return print_pages(pdf, printer, partial(workspace.note_all, told), progress)


def _tell_printed(shell: Shell, taken: bool) -> None:
    shell.desk.changed.emit()
    if not taken:
        said = translate("OnPrinter", "The printer did not take it. Save the PDF instead.")
        shell.tell(said, wrong=True)


def _tell_stopped(shell: Shell) -> None:
    shell.desk.changed.emit()
    shell.tell(
        translate(
            "OnPrinter",
            "Printing was stopped. Pages may have come out already: the journal names them as "
            "given out. Collect them at the printer.",
        )
    )
