import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db import engine
from db.checks import check
from db.errors import (
    FileDamaged,
    NotACaseFile,
)
from tests.db.records import add
from tests.files import CHEAP, PASSPHRASE, independent


@given(share=st.floats(0, 1), bit=st.integers(0, 7))
@settings(max_examples=60)
def test_any_flipped_bit_is_noticed(tmp_path, share, bit):
    path = tmp_path / "damaged.caseapp"
    if not path.exists():
        engine.create(path, PASSPHRASE, cost=CHEAP).close()
    content = path.read_bytes()
    position = min(int(share * len(content)), len(content) - 1)
    _flip(path, position, bit)
    assert _noticed(path)
    path.write_bytes(content)
    assert not _noticed(path)


def _flip(path, position, bit):
    with path.open("r+b") as file:
        file.seek(position)
        (byte,) = file.read(1)
        file.seek(position)
        file.write(bytes([byte ^ (1 << bit)]))


def _noticed(path):
    try:
        database = engine.open_file(path, PASSPHRASE)
    except FileDamaged:
        return True
    try:
        with database.reading() as session:
            return bool(check(session))
    except FileDamaged:
        return True
    finally:
        database.close()


@pytest.mark.parametrize("left", [0, 100, 4096, 5000, 8192, -1, -4096])
def test_a_truncated_file_is_noticed(closed, left):
    size = closed.stat().st_size
    os.truncate(closed, left if left >= 0 else size + left)
    assert _noticed(closed)


@pytest.mark.parametrize("content", [b"", b"an essay", b"\0" * 8192, b"SQLite format 3\0" * 512])
def test_another_file_under_the_name_is_noticed(closed, content):
    closed.write_bytes(content)
    with pytest.raises(FileDamaged):
        engine.open_file(closed, PASSPHRASE)


@pytest.mark.parametrize(
    "content", [b"", b"an essay", b"pages of words. " * 512, b"SQLite format 3\0" * 512]
)
def test_a_file_that_never_was_ours_is_told_and_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(NotACaseFile):
        engine.open_file(path, PASSPHRASE)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_pages_of_a_neighbour_do_not_pass(closed):
    content = closed.read_bytes()
    first, second = content[4096:8192], content[8192:12288]
    closed.write_bytes(content[:4096] + second + first + content[12288:])
    assert _noticed(closed)


def test_a_sound_file_has_no_problems(database):
    add(database)
    with database.reading() as session:
        assert check(session) == ()


def test_a_lost_trigger_and_a_broken_reference_are_found(database, path):
    database.close()
    connection = independent(path)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("DROP TRIGGER claim_no_update")
    connection.execute(
        "INSERT INTO refused_row VALUES ('a','2025-01-01','nobody','s',1,'r','v','{}')"
    )
    connection.close()
    again = engine.open_file(path, PASSPHRASE)
    with again.reading() as session:
        assert check(session) == ("file.references", "file.triggers")
    again.close()
