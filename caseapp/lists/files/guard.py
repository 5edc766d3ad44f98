"""A look at a file from outside before anything parses it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from caseapp.errors import InputRefused
from caseapp.lists.files.archive import Archive, Unacceptable
from caseapp.lists.files.extent import Extent, ods_extent, xlsx_extent
from caseapp.lists.files.limits import LIMITS, Limits
from caseapp.lists.files.xlsx_parts import date_styles, sheet_parts
from caseapp.lists.problems import FileCause

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_WORKBOOK = "Workbook".encode("utf-16-le")
_OLD_WORKBOOK = "Book".encode("utf-16-le")
_ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_PDF = b"%PDF-"
_PDF_WITHIN = 1024  # other bytes may stand before
_FOREIGN = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"MZ", b"\x7fELF", b"7z\xbc",
            b"Rar!", b"\x1f\x8b", b"SQLite format 3", b"{\\rtf")  # fmt: skip


class Kind(StrEnum):
    """What a file is by its content."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    DOCX = "docx"
    PDF = "pdf"
    HTML = "html"  # only as it is pasted
    EXCHANGE = "exchange"  # cases or persons of another program, as JSON or XML
    TEXT = "text"


_ENDINGS = {
    ".xlsx": Kind.XLSX,
    ".xlsm": Kind.XLSX,
    ".xls": Kind.XLS,
    ".ods": Kind.ODS,
    ".docx": Kind.DOCX,
    ".docm": Kind.DOCX,
    ".pdf": Kind.PDF,
    ".csv": Kind.TEXT,
    ".tsv": Kind.TEXT,
    ".tab": Kind.TEXT,
    ".txt": Kind.TEXT,
    ".json": Kind.EXCHANGE,
    ".jsonl": Kind.EXCHANGE,
    ".ftm": Kind.EXCHANGE,
    ".xml": Kind.EXCHANGE,
}
_AS_TEXT = (Kind.TEXT, Kind.EXCHANGE)


@dataclass(frozen=True, slots=True)
class Inspected:
    """A file that may be parsed: its bytes, and what only its parts tell of each sheet."""

    kind: Kind
    data: bytes
    sha256: str
    extents: Mapping[str, Extent] = field(default_factory=dict)  # by sheet name; XLSX only


def inspect(path: Path, limits: Limits = LIMITS) -> Inspected:
    """Read a file into memory if it may be parsed; raise `InputRefused` if not."""
    data = _read(path, limits)
    try:
        kind = _kind(path, data)
        extents = _inspect_parts(kind, data, limits)
    except Unacceptable as found:
        raise InputRefused(path, found.cause, found.where, found.detail) from None
    return Inspected(kind, data, hashlib.sha256(data).hexdigest(), extents)


def _read(path: Path, limits: Limits) -> bytes:
    """Return the file's bytes; nothing that is no regular file is opened."""
    try:
        if not path.exists():
            raise InputRefused(path, FileCause.MISSING)
        if not path.is_file():
            raise InputRefused(path, FileCause.UNREADABLE)
        with path.open("rb") as file:
            data = file.read(limits.file + 1)
    except OSError:
        raise InputRefused(path, FileCause.UNREADABLE) from None
    if len(data) > limits.file:
        raise InputRefused(path, FileCause.FILE_TOO_LARGE)
    if not data.strip():
        raise InputRefused(path, FileCause.EMPTY)
    return data


def _kind(path: Path, data: bytes) -> Kind:
    """Return what the file is; its ending must say the same."""
    expected = _ENDINGS.get(path.suffix.lower())
    if expected is None:
        raise Unacceptable(FileCause.UNSUPPORTED_KIND)
    if data.startswith(_OLE) and _ENCRYPTED_PACKAGE in data:
        raise Unacceptable(FileCause.ENCRYPTED)
    found = _kind_by_content(data)
    if found != expected and not (found is Kind.TEXT and expected in _AS_TEXT):
        raise Unacceptable(FileCause.WRONG_ENDING)
    return expected


def _kind_by_content(data: bytes) -> Kind | None:
    """Return what the first bytes say; None for what is no table at all."""
    if data.startswith((_ZIP, _EMPTY_ZIP)):
        return _zipped_kind(data)
    if _PDF in data[:_PDF_WITHIN]:
        return Kind.PDF
    if data.startswith(_OLE):
        return Kind.XLS if _WORKBOOK in data or _OLD_WORKBOOK in data else None
    return None if data.startswith(_FOREIGN) else Kind.TEXT


def _zipped_kind(data: bytes) -> Kind:
    """Tell ODS by its first bytes and DOCX by its parts; the rest must be XLSX."""
    if _ODS_TYPE in data[:200]:
        return Kind.ODS
    return Kind.DOCX if b"word/document" in data else Kind.XLSX


def _inspect_parts(kind: Kind, data: bytes, limits: Limits) -> dict[str, Extent]:
    """Inflate and count every part of a zipped workbook, and measure its sheets."""
    if kind not in (Kind.XLSX, Kind.ODS, Kind.DOCX):
        return {}
    archive = Archive(data, limits)
    if kind is Kind.ODS:
        return _inspect_ods(archive, limits)
    if kind is Kind.DOCX:
        return _inspect_docx(archive)
    if "xl/workbook.xml" not in archive.names():
        raise Unacceptable(FileCause.WRONG_ENDING)
    return _inspect_xlsx(archive, limits)


def _inspect_ods(archive: Archive, limits: Limits) -> dict[str, Extent]:
    """Measure the content of an ODS file and inflate the rest."""
    for name in archive.names():
        if name != "content.xml":
            _drain(archive, name)
    if "content.xml" not in archive.names():
        raise Unacceptable(FileCause.DAMAGED)
    ods_extent(archive.chunks("content.xml"), limits)
    return {}


def _inspect_docx(archive: Archive) -> dict[str, Extent]:
    """Inflate all parts of a document."""
    for name in archive.names():
        _drain(archive, name)
    return {}


def _inspect_xlsx(archive: Archive, limits: Limits) -> dict[str, Extent]:
    """Measure every sheet of an XLSX file and inflate the rest."""
    sheets = sheet_parts(archive)
    styles = date_styles(archive)
    extents = {
        name: xlsx_extent(archive.chunks(part), limits, styles) for name, part in sheets.items()
    }
    for name in set(archive.names()) - set(sheets.values()):
        _drain(archive, name)
    return extents


def _drain(archive: Archive, name: str) -> None:
    """Inflate a part only to count it."""
    for _ in archive.chunks(name):
        pass
