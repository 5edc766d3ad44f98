import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import Session, select

from db import engine
from db.connection import make_engine
from db.errors import (
    FileNotWritable,
)
from db.tables import PersonName, SourceRecord, TracingCase
from tests.db.records import add, publishers
from tests.files import CHEAP, PASSPHRASE, data_key


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
    add(database)


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
    assert publishers(database) == []


def test_many_threads_read_while_one_writes(database):
    failures, readers, stop = [], 12, threading.Event()

    def read():
        try:
            seen = 0
            while not stop.is_set():
                now = len(publishers(database))
                assert now >= seen
                seen = now
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=read) for _ in range(readers)]
    for thread in threads:
        thread.start()
    for number in range(30):
        add(database, str(number))
    stop.set()
    for thread in threads:
        thread.join()
    assert failures == []
    assert len(publishers(database)) == 30


def test_writers_of_several_threads_wait_for_each_other(database):
    threads = [threading.Thread(target=add, args=(database, str(n))) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(publishers(database)) == [str(n) for n in range(8)]


def test_a_full_disk_is_told_and_loses_nothing(database):
    add(database, "перше")

    def fill():
        with database.writing() as session:
            session.execute(text("PRAGMA max_page_count = 1"))  # that is: as many as there are
            session.add_all(SourceRecord(publisher="ї" * 900) for _ in range(200))

    with pytest.raises(FileNotWritable):
        fill()
    assert publishers(database) == ["перше"]


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
    add(database, "'); DROP TABLE source; --")
    assert publishers(database) == ["'); DROP TABLE source; --"]


def test_the_key_is_needed(closed):
    wrong = make_engine(closed, bytes(32))
    with pytest.raises(DBAPIError), Session(wrong) as session:
        session.exec(select(SourceRecord)).all()
    wrong.dispose()
    plain = make_engine(closed, data_key(closed))
    with Session(plain) as session:
        assert session.exec(select(SourceRecord)).all() == []
    plain.dispose()
