"""A process killed while it undoes or accepts leaves nothing half-done."""

import contextlib
import multiprocessing
import random
import time

import pytest
from sqlmodel import func, select

from caseapp.lists.overview import lists
from caseapp.lists.versions.comparison import compare_lists
from caseapp.workspace import Workspace, problems
from db.tables import ListEntry, Placement
from tests.caseapp.lists import made
from tests.children import accept_until_killed, undo_until_killed
from tests.files import PASSPHRASE
from tests.support import WORKER, new_workspace

LINES = 40
KILLS = 12


@pytest.fixture
def path(tmp_path):
    """A list and its new version, in which every line says another region."""
    with new_workspace(tmp_path) as workspace:
        first = made.import_lines(workspace, range(1, LINES + 1))
        made.write(workspace, made.version_of_all(workspace, first.list_id))
        return workspace.path


def _kill(children, task, path, seconds, *, after_one):
    heard, said = children.Pipe(duplex=False)
    child = children.Process(target=task, args=(str(path), PASSPHRASE, WORKER, said))
    child.start()
    said.close()
    heard.recv()
    done = heard.recv() if after_one else 0
    time.sleep(seconds)
    child.kill()
    with contextlib.suppress(EOFError):
        while True:
            done = heard.recv()
    child.join()
    heard.close()
    return done


@pytest.mark.parametrize("task", [accept_until_killed, undo_until_killed])
def test_all_or_nothing_is_done_when_the_process_is_killed(path, task):
    children = multiprocessing.get_context("forkserver")
    children.set_forkserver_preload(["tests.children"])
    chance = random.Random(339)  # noqa: S311 - when to kill, no secret
    states, done = set(), 0
    for number in range(KILLS):
        wait = chance.uniform(0, 0.25)
        done += _kill(children, task, path, wait, after_one=number % 2 == 1)
        with Workspace.open(path, PASSPHRASE, worker=WORKER) as workspace:
            assert workspace.read(problems) == ()
            states.add(_state(workspace))
    assert done
    assert states <= {(LINES, LINES, 0), (2 * LINES, LINES, LINES), (2 * LINES, 2 * LINES, 0)}


def _state(workspace):
    """Return how many lines and placements in sight there are, and how many open changes."""
    entries = workspace.read(lambda session: session.exec(select(func.count(ListEntry.id))).one())
    placed = workspace.read(_placements)
    known = [one.list_id for one in workspace.read(lists)]
    changes = workspace.read(compare_lists, *known).lines if len(known) > 1 else ()
    return entries, placed, sum(len(line.open_changes) for line in changes)


def _placements(session):
    return session.exec(select(func.count(Placement.id)).where(Placement.removed_at == None)).one()  # noqa: E711 - SQL
