"""Puts a finished document on a printer: asks for the printer and the pages, prints beside."""

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
    from caseapp.workspace import Act, Workspace
    from ui.pages.page import Shell

Acts = Callable[[range, int], Sequence["Act"]]
"""What the journal says of the pages that go out, of how many."""


def has_printer() -> bool:
    """Tell whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def no_printer() -> str:
    """Say that there is none, and what can be done."""
    return translate("OnPrinter", "This computer knows no printer. Save the PDF instead.")


def ask_printer(parent: QWidget, name: str, pdf: bytes, then: Callable[[QPrinter], None]) -> None:
    """Let the person choose printer and pages; `then` gets the printer."""
    printer = new_printer(name)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, page_count(pdf))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.finished.connect(partial(_chosen, printer, then))
    dialog.show()


def print_beside(shell: Shell, pdf: bytes, acts: Acts, printer: QPrinter) -> None:
    """Print beside the window; the journal says that the pages went out, before they do.

    What is shown may change meanwhile: what is printed and journalled is what was handed over.
    """
    count = page_count(pdf)
    told = acts(chosen_pages(printer, count), count)
    first = partial(_note, shell.desk.workspace, told)
    work = partial(print_pages, pdf, printer, first)
    shell.desk.run(
        translate("OnPrinter", "Printing…"),
        work,
        partial(_tell_printed, shell),
        stopped=partial(_tell_stopped, shell),
    )


def _chosen(printer: QPrinter, then: Callable[[QPrinter], None], result: int) -> None:
    if result == QDialog.DialogCode.Accepted:
        then(printer)


def _note(workspace: Workspace, acts: Sequence[Act]) -> None:
    workspace.note_all(acts)


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
