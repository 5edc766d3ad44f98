"""Lists from the clipboard, kept in memory between pasting and the wizard; nothing is written."""

import datetime as dt

from PySide6.QtCore import QMimeData

from ui.pages.importing.state import Source
from ui.words import translate

_PREFIX = "pasted:"
_waiting: dict[str, Source] = {}


def keep_pasted(copied: QMimeData) -> str:
    """Keep what was copied; give the key by which the wizard takes it, or nothing."""
    if not copied.hasText() or not copied.text().strip():
        return ""
    at = dt.datetime.now().astimezone()
    name = translate("ImportPage", "Pasted on {0}").format(f"{at:%d.%m.%Y %H-%M-%S}")
    key = f"{_PREFIX}{at.isoformat()}"
    _waiting.clear()
    _waiting[key] = Source(text=copied.text(), html=copied.html(), name=name)
    return key


def take_pasted(key: str) -> Source | None:
    """Give a kept list, once; None where the key is a path."""
    return _waiting.pop(key, None)
