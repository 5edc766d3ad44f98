"""What other processes do in tests: importable, so that a fork server can run it."""

import itertools
from multiprocessing.connection import Connection
from pathlib import Path

from sqlmodel import Session

from caseapp.workspace import Act, Workspace
from db import engine
from db.tables import SourceRecord
from tests.files import CHEAP


def write_until_killed(path: str, passphrase: str, worker: str, said: Connection) -> None:
    """Write without end, saying each number after its commit; even ones span many pages."""
    workspace = Workspace.open(Path(path), passphrase, worker=worker)
    for number in itertools.count():
        workspace.write(Act("source.added", str(number)), _add, number)
        said.send(number)


def create_until_killed(folder: str, passphrase: str, said: Connection) -> None:
    """Make one file after the other, saying which is the next."""
    for number in itertools.count():
        said.send(number)
        engine.create(Path(folder) / f"{number}.caseapp", passphrase, cost=CHEAP).close()


def _add(session: Session, number: int) -> None:
    rows = 40 if number % 2 == 0 else 1
    for row in range(rows):
        session.add(SourceRecord(publisher=str(number), title=f"{row} " + "ї" * 500))
        session.flush()
