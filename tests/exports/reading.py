"""What a paper says, read back from its bytes."""

import datetime as dt
import io

import pypdf

PRINTED = {
    "printed_by": "Вигаданчук О. П.",
    "printed_at": dt.datetime(2025, 11, 22, 14, 5, tzinfo=dt.UTC),
}


def text_of(pdf: bytes) -> str:
    """Give the text of all pages with single spaces."""
    pages = (page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    return " ".join(" ".join(pages).split())


def missing(lines, text: str) -> list[str]:
    """Give those of the lines that do not stand in a text."""
    return [line for line in lines if line not in text]
