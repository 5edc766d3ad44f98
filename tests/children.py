"""What other processes do in tests: importable, so that a fork server can run it."""

import itertools
from multiprocessing.connection import Connection
from pathlib import Path

from sqlmodel import Session

from caseapp.lists.overview import lists
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.lists.versions.accepting import accept, accept_act
from caseapp.lists.versions.comparison import compare_lists
from caseapp.lists.versions.taking_back import take_back, take_back_act
from caseapp.workspace import Act, Workspace
from db import engine
from db.tables import SourceRecord
from tests.caseapp.lists import made
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


def accept_until_killed(path: str, passphrase: str, worker: str, said: Connection) -> None:
    """Accept all that a new version says otherwise and take it back, without end."""
    workspace = Workspace.open(Path(path), passphrase, worker=worker)
    old, new = (one.list_id for one in workspace.read(lists))
    for number in itertools.count():
        said.send(number)
        changes = [line for line in workspace.read(compare_lists, old, new).lines if line.changes]
        choices = [(line.new.entry_id, one.field) for line in changes for one in line.changes]
        if any(line.open_changes for line in changes):
            workspace.write(accept_act, accept, choices, worker=worker)
        else:
            workspace.write(take_back_act, take_back, choices, worker=worker)


def undo_until_killed(path: str, passphrase: str, worker: str, said: Connection) -> None:
    """Take the newest import back and write its rows again, without end."""
    workspace = Workspace.open(Path(path), passphrase, worker=worker)
    for number in itertools.count():
        said.send(number)
        standing = workspace.read(lists)
        if len(standing) > 1:
            import_id = standing[-1].import_id
            workspace.write(undo_act, undo_import, import_id, worker=worker)
        else:
            made.write(workspace, made.version_of_all(workspace, standing[0].list_id))
