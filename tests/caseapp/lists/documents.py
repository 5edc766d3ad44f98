"""Documents and PDFs made part by part, sound and hostile ones."""

import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape

from tests.caseapp.lists.workbooks import zipped

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def paragraph(text: str) -> str:
    """Return a paragraph."""
    return f'<w:p><w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def cell(text: str, properties: str = "") -> str:
    """Return a cell; line breaks part its paragraphs."""
    inside = "".join(map(paragraph, text.split("\n")))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def row(cells: Sequence[str], properties: str = "") -> str:
    """Return a row of texts."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(map(cell, cells))}</w:tr>"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Return a table of texts."""
    return f"<w:tbl>{''.join(map(row, rows))}</w:tbl>"


def docx(path: Path, body: str, *, before: str = "", **parts: str | bytes) -> Path:
    """Write a DOCX file around its body; `parts` are further ones, with __ for / and _dot_."""
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_LINKS}"><Relationship Id="r" '
        f'Type="{_OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'{head}{before}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body>'
        "</w:document>",
    }
    files |= {name.replace("__", "/").replace("_dot_", "."): text for name, text in parts.items()}
    return zipped(path, files)


def stream(content: bytes, more: str = "", *, packed: bool = True) -> bytes:
    """Return the object of a stream."""
    data = zlib.compress(content, 9) if packed else content
    packing = "/Filter /FlateDecode" if packed else ""
    head = f"<< /Length {len(data)} {packing} {more} >>\nstream\n"
    return head.encode() + data + b"\nendstream"


def pdf(path: Path, objects: Mapping[int, bytes | str], trailer: str = "/Root 1 0 R") -> Path:
    """Write a PDF of numbered objects with its table of places."""
    data = bytearray(b"%PDF-1.7\n")
    places: dict[int, int] = {}
    for number, inside in objects.items():
        places[number] = len(data)
        raw = inside if isinstance(inside, bytes) else inside.encode("latin-1")
        data += f"{number} 0 obj\n".encode() + raw + b"\nendobj\n"
    start = len(data)
    data += f"xref\n0 {max(places) + 1}\n0000000000 65535 f \n".encode()
    for number in range(1, max(places) + 1):
        used = number in places
        data += (
            f"{places.get(number, 0):010} 0000{0 if used else 1} {'n' if used else 'f'} \n".encode()
        )
    data += f"trailer\n<< /Size {max(places) + 1} {trailer} >>\n".encode()
    data += f"startxref\n{start}\n%%EOF\n".encode()
    path.write_bytes(bytes(data))
    return path


def page_objects(content: bytes, page: str = "", resources: str = "") -> dict[int, bytes | str]:
    """Return the objects of a PDF of one page that draws this."""
    return {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
        f"<< /Font << /F 5 0 R >> {resources} >> {page} >>",
        4: content,
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
