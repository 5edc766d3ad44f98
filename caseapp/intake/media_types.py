"""What a file is by its first bytes; the ending of its name says nothing."""

from collections.abc import Mapping
from typing import Final

PROGRAM: Final = "application/x-executable"
UNKNOWN: Final = "application/octet-stream"
TEXT: Final = "text/plain"
PICTURES: Final = ("image/jpeg", "image/png", "image/webp")
"""The pictures that are shown; others are kept and not opened."""

_LOOKED_AT = 64 * 1024
_BEGINNINGS: Mapping[bytes, str] = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"GIF8": "image/gif",
    b"II*\x00": "image/tiff",
    b"MM\x00*": "image/tiff",
    b"MZ": PROGRAM,
    b"\x7fELF": PROGRAM,
    b"\xcf\xfa\xed\xfe": PROGRAM,
    b"\xca\xfe\xba\xbe": PROGRAM,
    b"#!": PROGRAM,
    b"L\x00\x00\x00\x01\x14\x02\x00": PROGRAM,  # a link of Windows
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "application/x-ole-storage",
    b"ID3": "audio/mpeg",
    b"OggS": "audio/ogg",
    b"fLaC": "audio/flac",
    b"\x1aE\xdf\xa3": "video/webm",
    b"{\\rtf": "application/rtf",
}
_WITHIN_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_WITHIN_ZIP = {
    b"word/": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    b"xl/": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    b"opendocument.text": "application/vnd.oasis.opendocument.text",
    b"opendocument.spreadsheet": "application/vnd.oasis.opendocument.spreadsheet",
}


def media_type_of(content: bytes) -> str:
    """Return the media type of a file's content."""
    for beginning, media_type in _BEGINNINGS.items():
        if content.startswith(beginning):
            return media_type
    return _boxed(content) or _written(content)


def _boxed(content: bytes) -> str:
    """Return what stands in a box that several kinds of files share, or nothing."""
    head = content[:_LOOKED_AT]
    if head.startswith(b"RIFF"):
        return _WITHIN_RIFF.get(content[8:12], UNKNOWN)
    if head.startswith(b"PK\x03\x04"):
        named = (kind for part, kind in _WITHIN_ZIP.items() if part in head)
        return next(named, "application/zip")
    if content[4:8] == b"ftyp":
        return "image/heic" if content[8:11] in (b"hei", b"mif") else "video/mp4"
    return "application/pdf" if b"%PDF-" in head[:1024] else ""


def _written(content: bytes) -> str:
    if b"\x00" in content[:_LOOKED_AT]:
        return UNKNOWN
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return UNKNOWN
    return TEXT
