import multiprocessing
import os
import random
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session, select

from db import engine, key_files, schema
from db.checks import check
from db.connection import make_engine
from db.errors import (
    FileDamaged,
    FileExists,
    FileInUse,
    FileMissing,
    FileNotWritable,
)
from db.holding import discard
from db.tables import PersonName, SourceRecord, TracingCase
from tests.children import create_until_killed
from tests.files import CHEAP, PASSPHRASE, data_key, independent

posix = pytest.mark.skipif(os.name != "posix", reason="rights as POSIX has them")


@pytest.fixture
def path(tmp_path):
    return tmp_path / "file.caseapp"


@pytest.fixture
def database(path):
    opened = engine.create(path, PASSPHRASE, cost=CHEAP)
    yield opened
    opened.close()


@pytest.fixture
def closed(database):
    database.close()
    return database.path


def _add(database, publisher="вигадане"):
    with database.writing() as session:
        session.add(SourceRecord(publisher=publisher))


def _publishers(database):
    with database.reading() as session:
        return session.exec(select(SourceRecord.publisher)).all()


def test_what_is_written_is_there_after_closing(database, path):
    _add(database)
    database.close()
    again = engine.open_file(path, PASSPHRASE)
    assert _publishers(again) == ["вигадане"]
    again.close()


def test_an_independent_program_reads_the_same_file(database):
    _add(database, "Кам'янецьке 'вигадане'")
    database.close()
    connection = independent(database.path)
    assert list(connection.execute("SELECT publisher FROM source")) == [("Кам'янецьке 'вигадане'",)]
    connection.close()


def test_every_connection_obeys(database):
    wanted = {
        "foreign_keys": 1,
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "recursive_triggers": 1,
    }
    with database.reading() as session, database.reading() as other:
        for each in (session, other):
            found = {name: each.execute(text(f"PRAGMA {name}")).scalar() for name in wanted}
            assert found == wanted


def test_a_reference_to_nothing_is_refused(database):
    with pytest.raises(IntegrityError), database.writing() as session:
        session.add(PersonName(case_id=TracingCase(number="x").id, kind="other", surname="Нічия"))
    with database.reading() as session:
        assert session.exec(select(PersonName)).all() == []


def test_records_may_be_added_in_any_order(database):
    case = TracingCase(number="2025-00001")
    with database.writing() as session:
        session.add(PersonName(case_id=case.id, kind="other", surname="Першенька"))
        session.flush()
        session.add(case)


def test_a_reading_session_cannot_write(database):
    insert = text("INSERT INTO source SELECT * FROM source")
    with pytest.raises(DBAPIError, match="readonly"), database.reading() as session:
        session.execute(insert)
    _add(database)


def test_errors_hold_no_values(database):
    with pytest.raises(DBAPIError) as caught, database.writing() as session:
        session.add(SourceRecord(publisher="таємниця", reliability="Z"))
    assert "таємниця" not in str(caught.value)


def test_no_half_of_a_change_is_kept(database):
    def change():
        with database.writing() as session:
            session.add(SourceRecord(publisher="половина"))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        change()
    assert _publishers(database) == []


def test_many_threads_read_while_one_writes(database):
    failures, readers, stop = [], 12, threading.Event()

    def read():
        try:
            seen = 0
            while not stop.is_set():
                now = len(_publishers(database))
                assert now >= seen
                seen = now
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(readers)]
    for thread in threads:
        thread.start()
    for number in range(30):
        _add(database, str(number))
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(_publishers(database)) == 30


def test_writers_of_several_threads_wait_for_each_other(database):
    threads = [threading.Thread(target=_add, args=(database, str(n))) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(_publishers(database)) == [str(n) for n in range(8)]


def test_closing_leaves_only_the_file_its_keys_and_the_lock(database, path):
    _add(database)
    database.close()
    names = {name.name for name in path.parent.iterdir()}
    assert names == {
        "file.caseapp",
        "file.caseapp.keys",
        "file.caseapp.keys-copy",
        "file.caseapp.lock",
    }


@posix
def test_only_the_owner_may_read(database, path):
    _add(database)
    rights = {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    assert len(list(path.parent.iterdir())) == 6
    assert rights == {0o600}


def test_an_existing_file_is_never_overwritten(closed):
    before = closed.read_bytes()
    with pytest.raises(FileExists):
        engine.create(closed, PASSPHRASE, cost=CHEAP)
    assert closed.read_bytes() == before


def test_a_missing_file_is_told_and_leaves_nothing(path):
    with pytest.raises(FileMissing):
        engine.open_file(path, PASSPHRASE)
    assert list(path.parent.iterdir()) == []


def test_a_folder_that_does_not_exist_is_told(path):
    with pytest.raises(FileNotWritable):
        engine.create(path.parent / "none" / "file.caseapp", PASSPHRASE, cost=CHEAP)


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
    _add(other)
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


@contextmanager
def _without_being_root():
    """Root may write everywhere; give that up for a while, where we have it."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@posix
def test_a_read_only_folder_is_told(closed):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in closed.parent.iterdir():
            shutil.copyfile(file, folder / file.name)
            (folder / file.name).chmod(0o444)
        folder.chmod(0o555)
        with _without_being_root(), pytest.raises(FileNotWritable):
            engine.open_file(folder / closed.name, PASSPHRASE)
        with _without_being_root(), pytest.raises(FileNotWritable):
            engine.create(folder / "new.caseapp", PASSPHRASE, cost=CHEAP)
        folder.chmod(0o755)


def test_a_full_disk_is_told_and_loses_nothing(database):
    _add(database, "перше")

    def fill():
        with database.writing() as session:
            session.execute(text("PRAGMA max_page_count = 1"))  # that is: as many as there are
            session.add_all(SourceRecord(publisher="ї" * 900) for _ in range(200))

    with pytest.raises(FileNotWritable):
        fill()
    assert _publishers(database) == ["перше"]


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


@pytest.mark.parametrize("content", [b"", b"an essay"])
def test_a_file_that_never_was_ours_is_told(path, content):
    path.write_bytes(content)
    with pytest.raises(FileDamaged):
        engine.open_file(path, PASSPHRASE)


def test_pages_of_a_neighbour_do_not_pass(closed):
    content = closed.read_bytes()
    first, second = content[4096:8192], content[8192:12288]
    closed.write_bytes(content[:4096] + second + first + content[12288:])
    assert _noticed(closed)


def test_a_sound_file_has_no_problems(database):
    _add(database)
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


TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    | st.sampled_from("'’ʼ`ʹґҐїЇєЄіІ\u202e\u200b\ufeff\U0001f56f")
)


@given(values=st.lists(TEXTS, min_size=1, max_size=8))
@settings(max_examples=40)
def test_every_text_comes_back_as_it_was(tmp_path, values):
    path = tmp_path / "round.caseapp"
    database = _opened_or_new(path)
    with database.writing() as session:
        records = [SourceRecord(publisher=value) for value in values]
        session.add_all(records)
        ids = [record.id for record in records]
    database.close()
    again = _opened_or_new(path)
    with again.reading() as session:
        assert [session.get(SourceRecord, number).publisher for number in ids] == values
    again.close()


def _opened_or_new(path):
    if path.exists():
        return engine.open_file(path, PASSPHRASE)
    return engine.create(path, PASSPHRASE, cost=CHEAP)


def test_one_statement_of_two_is_not_run_through_a_value(database):
    _add(database, "'); DROP TABLE source; --")
    assert _publishers(database) == ["'); DROP TABLE source; --"]


def test_the_key_is_needed(closed):
    wrong = make_engine(closed, bytes(32))
    with pytest.raises(DBAPIError), Session(wrong) as session:
        session.exec(select(SourceRecord)).all()
    wrong.dispose()
    plain = make_engine(closed, data_key(closed))
    with Session(plain) as session:
        assert session.exec(select(SourceRecord)).all() == []
    plain.dispose()
