"""What other processes do in tests: importable, so that a fork server can run it."""

import itertools
from multiprocessing.connection import Connection
from pathlib import Path

from sqlmodel import Session

from caseapp.workspace import Act, Workspace
from db.tables import SourceRecord


def write_until_killed(path: str, passphrase: str, worker: str, said: Connection) -> None:
    """Write without end, saying each number after its commit; even ones span many pages."""
    workspace = Workspace.open(Path(path), passphrase, worker=worker)
    for number in itertools.count():
        workspace.write(Act("source.added", str(number)), _add, number)
        said.send(number)


def _add(session: Session, number: int) -> None:
    rows = 40 if number % 2 == 0 else 1
    for row in range(rows):
        session.add(SourceRecord(publisher=str(number), title=f"{row} " + "ї" * 500))
        session.flush()
