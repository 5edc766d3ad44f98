"""Puts finished documents on a printer: asks for the printer and the pages, prints beside."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from exports.render import page_count
from ui.papers.printing import chosen_pages, new_printer, print_pages
from ui.words import translate

if TYPE_CHECKING:
    from caseapp.progress import Progress
    from caseapp.workspace import Act, Workspace
    from ui.shell import Shell

Acts = Callable[[range, int], Sequence["Act"]]
"""What the journal says of the pages that go out, of how many."""


def has_printer() -> bool:
    """Tell whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def no_printer() -> str:
    """Say that there is none, and what can be done."""
    return translate("OnPrinter", "This computer knows no printer. Save the PDF instead.")


def ask_printer(
    parent: QWidget, name: str, then: Callable[[QPrinter], None], pages: int = 0
) -> None:
    """Let the person choose printer and pages, of so many where that is known."""
    printer = new_printer(name)
    dialog = QPrintDialog(printer, parent)
    if pages:
        dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(partial(_chosen, printer, then))
    dialog.show()


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


def _chosen(printer: QPrinter, then: Callable[[QPrinter], None], result: int) -> None:
    if result == QDialog.DialogCode.Accepted:
        then(printer)


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
