"""Written whole or not at all: an export never leaves half a file, nor a plain copy elsewhere."""

import os
import shutil
import unicodedata
import zlib
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from pathlib import Path

from caseapp.errors import FileExists, NotOverCaseFile

_CASE_FILE = ".caseapp"


def write_whole(
    path: Path,
    data: bytes,
    *,
    kept: Collection[Path] = (),
    first: Callable[[], object] | None = None,
) -> None:
    """Write beside the target, flush to disk and put in place at once; on failure nothing stays.

    A case file, and whatever is named in `kept`, is never written over. What must be done before
    anybody can read the export is done `first`, once only its putting in place can still fail.
    """
    refuse_case_file(path, kept)
    partial = path.with_name(f".{zlib.crc32(path.name.encode()):08x}.partial")
    partial.unlink(missing_ok=True)  # of a run that was killed
    try:
        with open(partial, "xb", opener=_for_the_owner_only) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if first is not None:
            first()
        partial.replace(path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def write_folder(
    path: Path,
    files: Iterable[tuple[str, bytes]],
    *,
    kept: Collection[Path] = (),
    first: Callable[[], object] | None = None,
) -> None:
    """Write files into a new or empty folder, which appears with all of them or not at all."""
    refuse_case_file(path, kept)
    if path.is_file() or (path.is_dir() and any(path.iterdir())):
        raise FileExists(path)
    partial = path.with_name(f".{zlib.crc32(path.name.encode()):08x}.partial")
    shutil.rmtree(partial, ignore_errors=True)  # of a run that was killed
    partial.mkdir(mode=0o700)
    try:
        for name, data in files:
            write_whole(partial / name, data, kept=kept)
        if first is not None:
            first()
        if path.is_dir():
            path.rmdir()
        partial.rename(path)
    except BaseException:
        shutil.rmtree(partial, ignore_errors=True)
        raise


def refuse_case_file(path: Path, kept: Collection[Path] = ()) -> None:
    """Refuse a place that is, by whatever name or link, a case file's or one of `kept`."""
    places = (path, Path(os.path.realpath(path)))  # a link in a circle raises nothing here
    named = any(_CASE_FILE in _folded(place) for place in places)
    if named or any(_same(place, one) for place in places for one in kept):
        raise NotOverCaseFile(path)


def _same(place: Path, one: Path) -> bool:
    """Tell whether two paths are one file, or would be if it were there."""
    with suppress(OSError):
        if place.samefile(one):
            return True
    with suppress(OSError):
        return _folded(place) == _folded(one) and place.parent.samefile(one.parent)
    return False


def _folded(path: Path) -> str:
    return unicodedata.normalize("NFC", path.name).casefold()


def _for_the_owner_only(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
