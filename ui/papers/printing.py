"""Puts the pages of a finished document on a printer, drawn from the very bytes that are saved."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

from caseapp.progress import SILENT, Progress
from exports.render import page_count, render_page

POINTS_PER_INCH = 72
FINEST = 300  # dots an inch; more is slower and no sharper to the eye


def print_pages(
    pdf: bytes, printer: QPrinter, first: Callable[[], object], progress: Progress = SILENT
) -> bool:
    """Print the chosen pages; tell whether the printer took them. May run beside the window.

    What must be done before anything is on paper is done `first`, once the printer is ready.
    """
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        first()
        drawn = _draw_pages(pdf, printer, painter, progress)
    except BaseException:
        printer.abort()
        painter.end()
        raise
    return painter.end() and drawn


def _draw_pages(pdf: bytes, printer: QPrinter, painter: QPainter, progress: Progress) -> bool:
    pages = chosen_pages(printer, page_count(pdf))
    for number, index in enumerate(pages):
        progress.step(number, len(pages))
        if number and not printer.newPage():
            return False
        _draw(painter, printer, page_image(pdf, index, FINEST / POINTS_PER_INCH))
    return True


def page_image(pdf: bytes, index: int, scale: float) -> QImage:
    """Draw a page as a picture."""
    width, height, pixels = render_page(pdf, index, scale)
    image = QImage(pixels, width, height, width * 4, QImage.Format.Format_RGBX8888)
    return image.copy()


def chosen_pages(printer: QPrinter, count: int) -> range:
    """Give the pages that are to be printed, from 0."""
    first, last = printer.fromPage(), printer.toPage()
    return range(first - 1, min(last, count)) if first else range(count)


def _draw(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    target = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    painter.drawImage(target, image)
