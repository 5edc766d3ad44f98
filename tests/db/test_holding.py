import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from db import engine
from db.errors import (
    FileInUse,
    FileNotWritable,
)
from db.holding import discard
from tests.db.records import posix
from tests.db.rights import in_a_folder_of_anybody, without_being_root
from tests.files import CHEAP, PASSPHRASE


def test_a_folder_that_does_not_exist_is_told(path):
    with pytest.raises(FileNotWritable):
        engine.create(path.parent / "none" / "file.caseapp", PASSPHRASE, cost=CHEAP)


def test_the_same_program_cannot_open_a_file_twice(database, path):
    with pytest.raises(FileInUse):
        engine.open_file(path, PASSPHRASE)


@posix
def test_a_link_to_an_open_file_is_no_way_around_the_lock(database, path, tmp_path_factory):
    link = tmp_path_factory.mktemp("elsewhere") / "link.caseapp"
    link.symlink_to(path)
    with pytest.raises(FileInUse):
        engine.open_file(link, PASSPHRASE)
    database.close()
    engine.open_file(link, PASSPHRASE).close()
    assert [file.name for file in link.parent.iterdir()] == ["link.caseapp"]


def test_a_discarded_file_leaves_nothing(closed):
    discard(closed)
    assert list(closed.parent.iterdir()) == []


def test_an_open_file_is_not_discarded(database, path):
    with pytest.raises(FileInUse):
        discard(path)
    assert path.exists()


OPEN = """
import sys
from pathlib import Path
from db import engine
try:
    engine.open_file(Path(sys.argv[1]), sys.argv[2]).close()
except Exception as error:
    print(type(error).__name__)
else:
    print("opened")
"""


def _open_elsewhere(path):
    command = [sys.executable, "-c", OPEN, str(path), PASSPHRASE]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_two_programs_cannot_open_a_file(database, path):
    assert _open_elsewhere(path) == "FileInUse"
    database.close()
    assert _open_elsewhere(path) == "opened"


@posix
def test_a_read_only_folder_is_told(closed):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in closed.parent.iterdir():
            shutil.copyfile(file, folder / file.name)
            (folder / file.name).chmod(0o444)
        folder.chmod(0o555)
        with without_being_root(), pytest.raises(FileNotWritable):
            engine.open_file(folder / closed.name, PASSPHRASE)
        with without_being_root(), pytest.raises(FileNotWritable):
            engine.create(folder / "new.caseapp", PASSPHRASE, cost=CHEAP)
        folder.chmod(0o755)


@posix
@pytest.mark.parametrize("rights", [0o444, 0o000])
def test_a_file_that_may_not_be_written_is_told_and_left_alone(closed, rights):
    with in_a_folder_of_anybody(closed) as path:
        path.chmod(rights)
        before = sorted(path.parent.iterdir())
        with without_being_root(), pytest.raises(FileNotWritable):
            engine.open_file(path, PASSPHRASE)
        assert sorted(path.parent.iterdir()) == before
