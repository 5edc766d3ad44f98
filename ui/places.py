"""Where this computer keeps the program's own data; the same folder that Qt names."""

import os
import sys
from pathlib import Path

DEMO_NAME = "demo.caseapp"


def data_folder() -> Path:
    """Name the person's data folder of this program."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", home / "AppData" / "Roaming"), "caseapp")
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "caseapp"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share", "caseapp")


def documents() -> Path:
    """Name the person's folder for documents where there is one, else the home folder."""
    from PySide6.QtCore import QStandardPaths  # noqa: PLC0415 - the command line has no Qt

    location = QStandardPaths.StandardLocation.DocumentsLocation
    named = Path(QStandardPaths.writableLocation(location))
    return named if named.is_dir() else Path.home()


def demo_path() -> Path:
    """Name the demo file of this computer."""
    return data_folder() / DEMO_NAME
