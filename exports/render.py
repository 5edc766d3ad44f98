"""PDF bytes to pictures of pages: what is previewed and printed is the very file that is saved."""

from pypdfium2 import PdfDocument


def page_count(pdf: bytes) -> int:
    """Count the pages."""
    with PdfDocument(pdf) as document:
        return len(document)


def render_page(pdf: bytes, index: int, scale: float) -> tuple[int, int, bytes]:
    """Draw a page (from 0) at `scale` pixels a point: width, height, RGBA bytes."""
    with PdfDocument(pdf) as document:
        bitmap = document[index].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        return bitmap.width, bitmap.height, bytes(bitmap.buffer)
