"""The parts of a zipped workbook, inflated bit by bit and counted before anything parses them."""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from caseapp.lists.files.limits import Limits
from caseapp.lists.problems import FileCause

_CHUNK = 1024 * 1024
_XML = (".xml", ".rels", ".vml")
# The only markup declarations that a workbook needs are comments and character data.
_DECLARATION = re.compile(rb"<!(?!--|\[CDATA\[)")
_LONGEST_DECLARATION = 9
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_ENCRYPTED_BIT = 1
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    struct.error,
    NotImplementedError,
)


class Unacceptable(Exception):  # noqa: N818 - turned into InputRefused, which knows the path
    """What the guard found: a cause, the part it was found in, and what the sentence names."""

    def __init__(self, cause: FileCause, where: str = "", detail: str = "") -> None:
        super().__init__(cause)
        self.cause = cause
        self.where = where
        self.detail = detail


class Archive:
    """A zip file in memory; remembers how much of it was inflated."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self.limits = limits
        self._inflated = 0
        self._packed = len(data)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except _BROKEN:
            raise Unacceptable(FileCause.DAMAGED) from None
        self._check_directory()

    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return tuple(self._zip.namelist())

    def chunks(self, name: str) -> Iterator[bytes]:
        """Inflate one part piece by piece; XML that declares anything is refused."""
        info = self._zip.getinfo(name)
        size, tail = 0, b""
        for chunk in self._raw_chunks(name):
            size += len(chunk)
            self._count(info, size, len(chunk))
            if name.lower().endswith(_XML):
                _check_xml(name, tail + chunk)
            tail = chunk[-_LONGEST_DECLARATION:]
            yield chunk

    def read(self, name: str) -> bytes:
        """Inflate one small part."""
        return b"".join(self.chunks(name)) if name in self._zip.namelist() else b""

    def _raw_chunks(self, name: str) -> Iterator[bytes]:
        try:
            with self._zip.open(name) as part:
                while chunk := part.read(_CHUNK):
                    yield chunk
        except _BROKEN:
            raise Unacceptable(FileCause.DAMAGED, name) from None

    def _check_directory(self) -> None:
        """Refuse by what the directory says of itself."""
        infos = self._zip.infolist()
        if len(infos) > self.limits.parts or len({info.filename for info in infos}) < len(infos):
            raise Unacceptable(FileCause.DAMAGED)
        for info in infos:
            if info.flag_bits & _ENCRYPTED_BIT:
                raise Unacceptable(FileCause.ENCRYPTED, info.filename)
            if info.compress_type not in _METHODS:
                raise Unacceptable(FileCause.UNSUPPORTED_KIND, info.filename)
            self._check_size(info, info.file_size)
        if sum(info.file_size for info in infos) > self.limits.unpacked:
            raise Unacceptable(FileCause.UNPACKED_TOO_LARGE)

    def _check_size(self, info: zipfile.ZipInfo, size: int) -> None:
        """Refuse a part that is, or says that it is, too large or packed too well."""
        if size > self.limits.part:
            raise Unacceptable(FileCause.UNPACKED_TOO_LARGE, info.filename)
        packed = max(1, min(info.compress_size, self._packed))
        if size > self.limits.ratio_from and size > packed * self.limits.ratio:
            raise Unacceptable(FileCause.SUSPICIOUS_COMPRESSION, info.filename)

    def _count(self, info: zipfile.ZipInfo, size: int, more: int) -> None:
        """Count what was really inflated, whatever the directory said."""
        self._inflated += more
        self._check_size(info, size)
        if self._inflated > self.limits.unpacked:
            raise Unacceptable(FileCause.UNPACKED_TOO_LARGE)


def _check_xml(name: str, text: bytes) -> None:
    """Refuse document types, entities and encodings that would hide them."""
    if _DECLARATION.search(text):
        raise Unacceptable(FileCause.XML_ENTITIES, name)
    if b"\0" in text:
        raise Unacceptable(FileCause.DAMAGED, name)
