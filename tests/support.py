"""What tests of several rooms share."""

from pathlib import Path

from caseapp.acts import ActCode
from caseapp.workspace import Act, Workspace
from db import engine
from tests.files import PASSPHRASE, new_file

WORKER = "О. Перевіряльна"


def new_workspace(folder: Path, name: str = "file.caseapp", *, is_demo: bool = False) -> Workspace:
    """Return a new file, which opens without costing a second."""
    database = engine.open_file(new_file(folder / name, is_demo=is_demo), PASSPHRASE)
    created = Act(ActCode.FILE_CREATED, data={"is_demo": is_demo})
    return Workspace(database, worker=WORKER, opening=created)
