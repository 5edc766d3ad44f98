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


def demo_path() -> Path:
    """Name the demo file of this computer."""
    return data_folder() / DEMO_NAME
