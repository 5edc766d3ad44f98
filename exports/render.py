"""PDF bytes to pictures of pages: what is previewed and printed is the very file that is saved."""

import threading

from pypdfium2 import PdfDocument

ONE_AT_A_TIME = threading.Lock()  # PDFium keeps state of its own, whichever document it reads

Size = tuple[float, float]  # width and height in points


def page_count(pdf: bytes) -> int:
    """Count the pages."""
    with ONE_AT_A_TIME, PdfDocument(pdf) as document:
        return len(document)


def page_sizes(pdf: bytes) -> tuple[Size, ...]:
    """Give the size of every page."""
    with ONE_AT_A_TIME, PdfDocument(pdf) as document:
        return tuple(document.get_page_size(index) for index in range(len(document)))


def render_page(pdf: bytes, index: int, scale: float) -> tuple[int, int, bytes]:
    """Draw a page (from 0) at `scale` pixels a point: width, height, RGBA bytes."""
    with ONE_AT_A_TIME, PdfDocument(pdf) as document:
        bitmap = document[index].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        return bitmap.width, bitmap.height, bytes(bitmap.buffer)
