"""A corpus of hostile files: each is made by a function of its name in `FILES`."""

import random
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pypdf

from caseapp.lists.files.limits import MEBIBYTE
from tests.caseapp.lists import documents, workbooks
from tests.caseapp.lists.documents import page_objects, stream

Maker = Callable[[Path], Path]
_CHANCE = random.Random(11)  # noqa: S311 - the same bytes in every run, no secret
_NAMES = [["№", "ПІБ"], ["1", "Гойданук Гліб"]]
_BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {name} "{f"&{before};" * 10}">'
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
_REPEATED = 'table:number-columns-repeated="16384"'
_WIDE_CELL = documents.cell("x", '<w:gridSpan w:val="999999999"/>')
_TEXT = b"BT /F 10 Tf 50 700 Td (Hojdanuk Hlib) Tj ET "


def _sheet(inside: str, before: str = "") -> Maker:
    return lambda path: workbooks.xlsx(path, {"a": workbooks.sheet_xml(inside, before)})


def _document(body: str, before: str = "", **parts: str | bytes) -> Maker:
    return lambda path: documents.docx(path, body, before=before, **parts)


def _bytes(data: bytes) -> Maker:
    def make(path: Path) -> Path:
        path.write_bytes(data)
        return path

    return make


def _cut(maker: Maker, share: float) -> Maker:
    def make(path: Path) -> Path:
        data = maker(path).read_bytes()
        path.write_bytes(data[: int(len(data) * share)])
        return path

    return make


def _flipped(maker: Maker) -> Maker:
    def make(path: Path) -> Path:
        data = bytearray(maker(path).read_bytes())
        for _ in range(20):
            data[_CHANCE.randrange(9, len(data))] ^= 1 << _CHANCE.randrange(8)
        path.write_bytes(bytes(data))
        return path

    return make


def _twice(maker: Maker, name: str) -> Maker:
    """Write one part twice, which zipfile itself warns of."""

    def make(path: Path) -> Path:
        with zipfile.ZipFile(maker(path), "a") as archive:
            info = archive.getinfo(name)
            archive.filelist.append(info)
        return path

    return make


def _pdf(content: bytes, page: str = "", resources: str = "", **more: bytes | str) -> Maker:
    further = {int(name.removeprefix("object_")): inside for name, inside in more.items()}
    objects = page_objects(content, page, resources) | further
    return lambda path: documents.pdf(path, objects)


def _pages(count: int) -> Maker:
    kids = " ".join(f"{number} 0 R" for number in range(10, 10 + count))
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
    objects = page_objects(b"") | {2: f"<< /Type /Pages /Kids [{kids}] /Count {count} >>"}
    objects |= dict.fromkeys(range(10, 10 + count), page)
    return lambda path: documents.pdf(path, objects)


_IMAGE = stream(b"\xff" * 300, "/Type /XObject /Subtype /Image /Width 10 /Height 10 "
                "/ColorSpace /DeviceRGB /BitsPerComponent 8")  # fmt: skip
_LOOP = stream(b"/X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
               "/Resources << /XObject << /X 6 0 R >> >>")  # fmt: skip
_RULES = b"".join(
    b"%d %d m %d %d l S\n" % (x, 10, x, 800) + b"%d %d m %d %d l S\n" % (10, x, 580, x)
    for x in range(10, 580)
)
_SOUND_PDF = _pdf(stream(_TEXT))
_SOUND_DOCX = _document(documents.table(_NAMES))
_NESTED = "<w:tbl><w:tr><w:tc>" * 20_000 + "</w:tc></w:tr></w:tbl>" * 20_000


def _zeros() -> bytes:
    return b"\0" * (300 * MEBIBYTE)


def _packed(data: bytes) -> bytes:
    return zlib.compress(data, 9)


def _content_bomb(path: Path) -> Path:
    return _pdf(stream(_zeros()))(path)


def _packed_twice(path: Path) -> Path:
    packing = "/Filter [/FlateDecode /FlateDecode]"
    return _pdf(stream(_packed(_packed(_zeros())), packing, packed=False))(path)


def _locked(path: Path) -> Path:
    """Write a PDF that opens with a password only."""
    writer = pypdf.PdfWriter(clone_from=_SOUND_PDF(path))
    writer.encrypt("secret", algorithm="AES-256")
    writer.write(path)
    return path


FILES: Mapping[str, Maker] = {
    "far_corner.xlsx": _sheet(workbooks.text_cell("A1", "x") + workbooks.text_cell("XFD99", "x")),
    "entities.xlsx": _sheet("", f"{_BOMB}]>"),
    "outer_entity.xlsx": _sheet("", '<!DOCTYPE a SYSTEM "file:///etc/passwd">'),
    "zip_bomb.xlsx": lambda path: workbooks.zipped(
        path, {"xl/workbook.xml": "<a/>", "xl/media/zeros.bin": b"\0" * (30 * MEBIBYTE)}
    ),
    "deep.xlsx": _sheet("<row><c>" + "<is>" * 100_000 + "</is>" * 100_000 + "</c></row>"),
    "columns.xlsx": _sheet(workbooks.row_xml(1, ["x"] * 1000)),
    "password.xlsx": _bytes(_OLE + "EncryptedPackage".encode("utf-16-le")),
    "cut.xlsx": _cut(_sheet(workbooks.row_xml(1, ["x"] * 9)), 0.5),
    "flipped.xlsx": _flipped(_sheet(workbooks.row_xml(1, ["x"] * 9))),
    "repeated_rows.ods": lambda path: workbooks.ods(
        path,
        f'<table:table-row table:number-rows-repeated="9999999">{workbooks.ods_cell("x")}'
        "</table:table-row>",
    ),
    "repeated_cells.ods": lambda path: workbooks.ods(
        path,
        f"<table:table-row>{workbooks.ods_cell('x', _REPEATED)}</table:table-row>",
    ),
    "empty_ole.xls": _bytes(_OLE),
    "wild.xls": _bytes(_OLE + "Workbook".encode("utf-16-le") + _CHANCE.randbytes(9000)),
    "html.xls": _bytes(b"<html><table><tr><td>x</td></tr></table>"),
    "zeros.csv": _bytes("ПІБ;Вік\r\n".encode() + b"\0" * 1000),
    "endless_cell.csv": _bytes(b'a;b\n1;"' + b"x" * (3 * MEBIBYTE)),
    "endless_line.txt": _bytes(b"1. " + b"x" * (3 * MEBIBYTE)),
    "no_text.csv": _bytes(bytes(range(256)) * 50),
    "half_utf16.csv": _bytes(b"\xff\xfe" + "ПІБ;Вік".encode("utf-16-le")[:-1]),
    "rows.csv": _bytes(b"a;b\n" * 200_001),
    "picture.csv": _bytes(b"\x89PNG\r\n\x1a\n" + b"x" * 50),
    "commas.txt": _bytes("1. Вигаденко ".encode() + "та ".encode() * 600 + b"\n"),
    "entities.docx": _document("<w:p/>", f"{_BOMB}]>"),
    "outer_entity.docx": _document("<w:p/>", '<!DOCTYPE a SYSTEM "file:///etc/passwd">'),
    "entities_elsewhere.docx": _document("<w:p/>", word__footnotes_dot_xml=f"{_BOMB}]><a/>"),
    "zip_bomb.docx": _document("<w:p/>", word__media__a_dot_bin=b"\0" * (30 * MEBIBYTE)),
    "nested_tables.docx": _document(_NESTED),
    "nested_runs.docx": _document("<w:p>" + "<w:r>" * 200_000 + "</w:r>" * 200_000 + "</w:p>"),
    "wide_cells.docx": _document(f"<w:tbl>{f'<w:tr>{_WIDE_CELL * 9}</w:tr>' * 9}</w:tbl>"),
    "columns.docx": _document(documents.table([["x"] * 1000])),
    "rows.docx": _document("<w:tbl>" + "<w:tr><w:tc><w:p/></w:tc></w:tr>" * 200_002 + "</w:tbl>"),
    "long_cell.docx": _document(documents.table([["ПІБ"], [_CHANCE.randbytes(700_000).hex()]])),
    "unclosed.docx": _document("<w:tbl><w:tr><w:tc>"),
    "other_main_part.docx": _document(
        "<w:p/>",
        _rels___dot_rels='<Relationships><Relationship Type="x/officeDocument" '
        'Target="../../etc/passwd"/></Relationships>',
    ),
    "no_words.docx": _document(""),
    "password.docx": _bytes(_OLE + "EncryptedPackage".encode("utf-16-le")),
    "cut.docx": _cut(_SOUND_DOCX, 0.6),
    "flipped.docx": _flipped(_SOUND_DOCX),
    "doubled_part.docx": _twice(_SOUND_DOCX, "word/document.xml"),
    "workbook.docx": _sheet(workbooks.row_xml(1, ["x"])),
    "cut.pdf": _cut(_SOUND_PDF, 0.5),
    "flipped.pdf": _flipped(_SOUND_PDF),
    "wild.pdf": _bytes(b"%PDF-1.7\n" + _CHANCE.randbytes(90_000)),
    "head_only.pdf": _bytes(b"%PDF-1.7\n"),
    "content_bomb.pdf": _content_bomb,
    "packed_twice.pdf": _packed_twice,
    "object_stream_bomb.pdf": lambda path: documents.pdf(
        path,
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            7: stream(b"2 0 " + _zeros(), "/Type /ObjStm /N 99999999 /First 4"),
        },
    ),
    "predictor.pdf": _pdf(
        stream(
            _packed(b"\2" * 5000),
            "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 999999999 /Colors 9 >>",
            packed=False,
        )
    ),
    "wrong_length.pdf": _pdf(b"<< /Length 999999999 >>\nstream\nBT ET\nendstream"),
    "page_loop.pdf": lambda path: documents.pdf(
        path,
        page_objects(b"") | {2: "<< /Type /Pages /Kids [2 0 R 2 0 R] /Parent 2 0 R /Count 2 >>"},
    ),
    "many_pages.pdf": _pages(2_000),
    "said_pages.pdf": lambda path: documents.pdf(
        path, page_objects(stream(b"")) | {2: "<< /Type /Pages /Kids [3 0 R] /Count 99999999 >>"}
    ),
    "huge_page.pdf": lambda path: documents.pdf(
        path,
        {
            number: inside.replace("595 842", "1e300 1e300") if isinstance(inside, str) else inside
            for number, inside in page_objects(stream(_TEXT)).items()
        },
    ),
    "nested_arrays.pdf": _pdf(b"[" * 300_000 + b"]" * 300_000),
    "nested_content.pdf": _pdf(stream(b"[" * 300_000)),
    "form_loop.pdf": _pdf(stream(b"/X Do"), "", "/XObject << /X 6 0 R >>", object_6=_LOOP),
    "rules.pdf": _pdf(stream(_RULES + _TEXT)),
    "letters.pdf": _pdf(stream(_TEXT * 300_000)),
    "scanned.pdf": _pdf(
        stream(b"500 0 0 500 0 0 cm /X Do"), "", "/XObject << /X 6 0 R >>", object_6=_IMAGE
    ),
    "no_words.pdf": _pdf(stream(b"0 0 9 9 re f")),
    "password.pdf": _locked,
    "xref_loop.pdf": _bytes(
        b"%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Prev 9 /Root 1 0 R >>\n"
        b"startxref\n9\n%%EOF\n"
    ),
    "workbook.pdf": _sheet(workbooks.row_xml(1, ["x"])),
}
