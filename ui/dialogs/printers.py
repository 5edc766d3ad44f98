"""Asks for a printer and for the pages that go on it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from ui.words import translate


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
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()


def new_printer(name: str) -> QPrinter:
    """Give a printer set to A4, with a document name that says no child's name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer


def _chosen(printer: QPrinter, then: Callable[[QPrinter], None], result: int) -> None:
    if result == QDialog.DialogCode.Accepted:
        then(printer)
