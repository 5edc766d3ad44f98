"""Lists on their way to the wizard, kept in memory; what was pasted is never written."""

import datetime as dt
from itertools import count
from pathlib import Path

from PySide6.QtCore import QMimeData

from ui.pages.importing.state import Source
from ui.words import translate

_PREFIX = "handed:"
_ANEW = "anew:"
_numbers = count(1)
_waiting: dict[str, Source] = {}


def hand_over(source: Source) -> str:
    """Keep a list for the wizard; give the key by which it takes it."""
    _waiting.clear()
    key = f"{_PREFIX}{next(_numbers)}"
    _waiting[key] = source
    return key


def hand_over_file(path: Path) -> str:
    """Keep a file for the wizard; give the key by which it takes it."""
    return hand_over(Source(path=path))


def ask_anew() -> str:
    """Give the key of a request to import, each one its own: a finished import is done with."""
    return f"{_ANEW}{next(_numbers)}"


def asks_anew(detail: str) -> bool:
    """Tell whether a place was asked for without a list."""
    return detail.startswith(_ANEW)


def copied_list(copied: QMimeData | None) -> Source | None:
    """Give the text or table that was copied, or the file."""
    if copied is None:  # where the system holds nothing
        return None
    paths = [Path(url.toLocalFile()) for url in copied.urls() if url.isLocalFile()]
    if len(paths) == 1:
        return Source(path=paths[0])
    if not copied.text().strip():
        return None
    at = dt.datetime.now().astimezone()
    name = translate("ImportPage", "Pasted on {0}").format(f"{at:%d.%m.%Y %H-%M-%S}")
    return Source(text=copied.text(), html=copied.html(), name=name)


def take(detail: str) -> Source | None:
    """Give the list of a place: handed over, once, or a path."""
    if detail.startswith(_PREFIX):
        return _waiting.pop(detail, None)
    return Source(path=Path(detail))
