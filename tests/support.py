"""What tests of several rooms share."""

from pathlib import Path
from typing import Any

from caseapp.workspace import Workspace
from tests.files import CHEAP, PASSPHRASE

WORKER = "О. Перевіряльна"


def new_workspace(folder: Path, name: str = "file.caseapp", **changes: Any) -> Workspace:
    """Return a new file that opens without costing a second."""
    return Workspace.create(folder / name, PASSPHRASE, worker=WORKER, cost=CHEAP, **changes)
