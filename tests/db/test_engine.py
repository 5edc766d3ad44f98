import multiprocessing
import random
import shutil
import stat
import time
from contextlib import suppress

import pytest

from db import engine, key_files, schema
from db.errors import (
    FileExists,
    FileMissing,
    FileNotWritable,
)
from db.holding import discard
from tests.children import create_until_killed
from tests.db.records import add, posix, publishers
from tests.files import CHEAP, PASSPHRASE, independent


def test_what_is_written_is_there_after_closing(database, path):
    add(database)
    database.close()
    again = engine.open_file(path, PASSPHRASE)
    assert publishers(again) == ["вигадане"]
    again.close()


def test_an_independent_program_reads_the_same_file(database):
    add(database, "Кам'янецьке 'вигадане'")
    database.close()
    connection = independent(database.path)
    assert list(connection.execute("SELECT publisher FROM source")) == [("Кам'янецьке 'вигадане'",)]
    connection.close()


def test_closing_leaves_only_the_file_its_keys_and_the_lock(database, path):
    add(database)
    database.close()
    names = {name.name for name in path.parent.iterdir()}
    assert names == {
        "file.caseapp",
        "file.caseapp.keys",
        "file.caseapp.keys-copy",
        "file.caseapp.lock",
    }


@posix
def test_only_the_owner_may_read(path):
    database = engine.create(path, PASSPHRASE, cost=CHEAP)
    add(database)
    rights = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert len(list(path.parent.iterdir())) == 6
    assert rights == {0o600}
    database.close()


def test_an_existing_file_is_never_overwritten(closed):
    before = closed.read_bytes()
    with pytest.raises(FileExists):
        engine.create(closed, PASSPHRASE, cost=CHEAP)
    assert closed.read_bytes() == before


def test_a_missing_file_is_told_and_leaves_nothing(path):
    with pytest.raises(FileMissing):
        engine.open_file(path, PASSPHRASE)
    assert list(path.parent.iterdir()) == []


@pytest.mark.parametrize(
    ("room", "step"),
    [(schema, "upgrade"), (key_files, "write_ring"), (key_files, "sync_folder")],
)
def test_a_failed_creation_leaves_nothing(path, monkeypatch, room, step):
    def refuse(*_args):
        raise OSError

    monkeypatch.setattr(room, step, refuse)
    with pytest.raises(FileNotWritable):
        engine.create(path, PASSPHRASE, cost=CHEAP)
    assert list(path.parent.iterdir()) == []


def test_a_killed_creation_leaves_a_whole_file_or_room_for_one(tmp_path):
    children = multiprocessing.get_context("forkserver")
    children.set_forkserver_preload(["tests.children"])
    chance = random.Random(2)  # noqa: S311 - when to kill, no secret
    for attempt in range(8):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        newest = _create_and_kill(children, folder, chance.uniform(0, 0.3))
        path = folder / f"{newest}.caseapp"
        if path.exists():
            engine.open_file(path, PASSPHRASE).close()
        else:
            engine.create(path, PASSPHRASE, cost=CHEAP).close()


def _create_and_kill(children, folder, seconds):
    heard, said = children.Pipe(duplex=False)
    child = children.Process(target=create_until_killed, args=(str(folder), PASSPHRASE, said))
    child.start()
    said.close()
    newest = heard.recv()
    time.sleep(seconds)
    child.kill()
    with suppress(EOFError):
        while True:
            newest = heard.recv()
    child.join()
    heard.close()
    return newest


def test_who_comes_second_does_not_overwrite(path, monkeypatch):
    """Two programs make the same file; the second had looked before the first was done."""
    engine.create(path, PASSPHRASE, cost=CHEAP).close()
    before = path.read_bytes()
    exists = type(path).exists
    looked = []

    def late(self):
        looked.append(self)
        return len(looked) > 1 and exists(self)

    monkeypatch.setattr(type(path), "exists", late)
    with pytest.raises(FileExists):
        engine.create(path, PASSPHRASE, cost=CHEAP)
    assert path.read_bytes() == before


def test_what_an_interrupted_creation_left_is_in_nobodys_way(path):
    """Part, log and keys of another data key, as a program leaves them that was killed."""
    part = path.with_name("file.caseapp.part")
    other = engine.create(part, PASSPHRASE, cost=CHEAP)
    add(other)
    for copy, target in zip(key_files.key_paths(part), key_files.key_paths(path), strict=True):
        shutil.copyfile(copy, target)
    files = {file: file.read_bytes() for file in (part, part.with_name(part.name + "-wal"))}
    other.close()
    discard(part)
    for file, content in files.items():
        file.write_bytes(content)
    engine.create(path, PASSPHRASE, cost=CHEAP).close()
    engine.open_file(path, PASSPHRASE).close()
    assert not path.with_name("file.caseapp.part").exists()
