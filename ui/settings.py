"""What this computer remembers of the person's choices; never anything about a child."""

import getpass
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_FILES = 6
TEXT_SIZES = (9, 10, 11, 12, 14, 16, 18)
NORMAL_SIZE = 10
THEMES = ("light", "dark")
DAYS_AHEAD = (30, 90, 365)


class Settings:
    """The person's choices in an INI file of their own."""

    def __init__(self, path: Path | None = None) -> None:
        ini = QSettings.Format.IniFormat
        if path is None:
            self._store = QSettings(ini, QSettings.Scope.UserScope, "caseapp", "caseapp")
        else:
            self._store = QSettings(str(path), ini)

    @property
    def language(self) -> str:
        """Code of the window's language, or empty: the system's."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def theme(self) -> str:
        """One of `THEMES`."""
        theme = self._text("theme")
        return theme if theme in THEMES else THEMES[0]

    @theme.setter
    def theme(self, theme: str) -> None:
        self._store.setValue("theme", theme)

    @property
    def text_size(self) -> int:
        """Size of the text in points, one of `TEXT_SIZES`."""
        text = self._text("text_size")
        size = int(text) if text.isdecimal() else NORMAL_SIZE
        return size if size in TEXT_SIZES else NORMAL_SIZE

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._store.setValue("text_size", str(size))

    def step_text_size(self, step: int) -> None:
        """Go to the next larger or smaller text; 0 goes to the normal size."""
        place = TEXT_SIZES.index(self.text_size) + step if step else TEXT_SIZES.index(NORMAL_SIZE)
        self.text_size = TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))]

    @property
    def days_ahead(self) -> int:
        """How many days ahead the start page looks for who comes of age, one of `DAYS_AHEAD`."""
        text = self._text("days_ahead")
        days = int(text) if text.isdecimal() else DAYS_AHEAD[1]
        return days if days in DAYS_AHEAD else DAYS_AHEAD[1]

    @days_ahead.setter
    def days_ahead(self, days: int) -> None:
        self._store.setValue("days_ahead", str(days))

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Paths of the case files opened last, newest first."""
        lines = self._text("recent_files").split("\n")
        return tuple(Path(line) for line in lines if line)

    def remember_file(self, path: Path) -> None:
        """Put a case file first among the recent ones."""
        whole = path.resolve()
        others = [one for one in self.recent_files if one != whole]
        paths = [whole, *others][:RECENT_FILES]
        self._store.setValue("recent_files", "\n".join(map(str, paths)))

    @property
    def worker(self) -> str:
        """Who the journal names: the name given, else the login's."""
        return self._text("worker") or login_name()

    @worker.setter
    def worker(self, name: str) -> None:
        self._store.setValue("worker", name.strip())

    @property
    def worker_known(self) -> bool:
        """Whether the person has given a name."""
        return bool(self._text("worker"))

    @property
    def geometry(self) -> QByteArray:
        """Place and size of the window, as Qt wrote it."""
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)

    @property
    def filters_hidden(self) -> bool:
        """Whether the filters beside the cases are put away."""
        return self._text("filters_hidden") == "yes"

    @filters_hidden.setter
    def filters_hidden(self, hidden: bool) -> None:
        self._store.setValue("filters_hidden", "yes" if hidden else "no")

    def columns(self, page: str) -> list[tuple[str, int]]:
        """Name the columns chosen for a page with their widths in letters; none: no choice."""
        pairs = (one.partition("=") for one in self._text(f"columns/{page}").split() if one)
        return [(name, int(width) if width.isdecimal() else 0) for name, _, width in pairs]

    def sorting(self, page: str) -> list[str]:
        """Name the columns that a page sorts by, each behind a minus where downwards."""
        return self._text(f"sorting/{page}").split()

    def set_columns(
        self, page: str, columns: Sequence[tuple[str, int]], sorting: Sequence[str]
    ) -> None:
        """Remember a page's columns and order."""
        told = " ".join(f"{name}={width}" for name, width in columns)
        self._store.setValue(f"columns/{page}", told)
        self._store.setValue(f"sorting/{page}", " ".join(sorting))

    def keys(self) -> list[str]:
        """Name all that is remembered."""
        return self._store.allKeys()

    def flush(self) -> None:
        """Write everything to the disk now."""
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""


def login_name() -> str:
    """Give the computer's name for the person, or a word that stands for none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "user"
