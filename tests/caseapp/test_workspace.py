import contextlib
import gc
import json
import multiprocessing
import random
import shutil
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import select

from caseapp import journal
from caseapp.cases import index
from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft, CaseDraft, NameDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.progress import Cancelled, Progress, around, here
from caseapp.workspace import Act, Workspace, problems
from db import schema
from db.errors import FileInUse, WrongPassphrase
from db.keys import KeyCost
from db.tables import BirthRecord, SourceRecord, TracingCase
from tests.children import write_until_killed
from tests.files import PASSPHRASE, data_key, independent
from tests.support import WORKER, new_workspace

OLD_FILES = Path(__file__).parents[1] / "data" / "files"
CANARY = "Канаркенківський"


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as opened:
        yield opened


def _add(session, publisher):
    session.add(SourceRecord(publisher=publisher))
    return len(publisher)


def _publishers(session):
    return tuple(session.exec(select(SourceRecord.publisher)))


def _acts(workspace):
    rows = workspace.read(lambda session: session.execute(text("SELECT act FROM journal")).all())
    return [row.act for row in rows]


def test_what_was_written_is_read_with_its_journal_line(workspace):
    assert workspace.write(Act("source.added"), _add, "вигадане") == 8
    assert workspace.read(_publishers) == ("вигадане",)
    assert _acts(workspace) == ["file.created", "source.added"]


def test_the_act_may_be_made_of_the_result(workspace):
    workspace.write(lambda length: Act("source.added", "r", {"length": length}), _add, "десять")
    (line,) = workspace.read(journal.history, "r")
    assert (line.act, line.worker, line.data) == ("source.added", WORKER, '{"length":6}')


def test_arguments_by_name_reach_the_change(workspace):
    workspace.write(Act("source.added"), _add, publisher="іменоване")
    assert workspace.read(_publishers) == ("іменоване",)


@pytest.mark.parametrize("act", [Act("source.added", data={"bad": object()}), lambda _: 1 / 0])
def test_without_its_journal_line_nothing_is_written(workspace, act):
    with pytest.raises((TypeError, ZeroDivisionError)):
        workspace.write(act, _add, "половина")
    assert workspace.read(_publishers) == ()
    assert _acts(workspace) == ["file.created"]


def test_a_change_that_fails_leaves_neither_rows_nor_line(workspace):
    def change(session):
        _add(session, "половина")
        session.flush()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        workspace.write(Act("source.added"), change)
    assert workspace.read(_publishers) == ()
    assert _acts(workspace) == ["file.created"]


def test_opening_is_journalled(tmp_path, workspace):
    workspace.close()
    with Workspace.open(workspace.path, PASSPHRASE, worker="Інша") as again:
        assert _acts(again) == ["file.created", "file.opened"]
        assert again.read(problems) == ()
        assert again.worker == "Інша"


@pytest.mark.parametrize("is_demo", [True, False])
def test_a_demo_file_stays_one(tmp_path, is_demo):
    with new_workspace(tmp_path, is_demo=is_demo) as workspace:
        assert workspace.is_demo is is_demo
    with Workspace.open(workspace.path, PASSPHRASE, worker=WORKER) as again:
        assert again.is_demo is is_demo


def test_leaving_the_block_gives_the_file_back(workspace):
    with pytest.raises(FileInUse):
        Workspace.open(workspace.path, PASSPHRASE, worker=WORKER)
    with workspace:
        pass
    Workspace.open(workspace.path, PASSPHRASE, worker=WORKER).close()


def test_an_opening_that_fails_gives_the_file_back(workspace):
    workspace.close()
    with pytest.raises(WrongPassphrase):
        Workspace.open(workspace.path, "не та", worker=WORKER)
    with pytest.raises(DBAPIError):
        Workspace.open(workspace.path, PASSPHRASE, worker=object())
    Workspace.open(workspace.path, PASSPHRASE, worker=WORKER).close()


def test_the_usual_cost_opens_too(tmp_path):
    """Two derivations at full price: the one test that pays it."""
    path = tmp_path / "dear.caseapp"
    Workspace.create(path, PASSPHRASE, worker=WORKER).close()
    with Workspace.open(path, PASSPHRASE, worker=WORKER) as workspace:
        assert not workspace.is_demo
    content = path.with_name("dear.caseapp.keys").read_text()
    assert f'"memory_kib":{KeyCost().memory_kib}' in content


FIELDS = ("publisher", "title", "date_text", "date_edtf", "link")
TEXTS = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0")
    | st.sampled_from("'’ʼ`ʹ\"ґҐїЇєЄіІ%;-\u202e\u200b\ufeff")
)


@given(values=st.fixed_dictionaries(dict.fromkeys(FIELDS, TEXTS)), ending=TEXTS)
@settings(max_examples=60)
def test_any_text_goes_through_both_verbs_unchanged(tmp_path, values, ending):
    record = f"record {ending}"

    def add(session):
        source = SourceRecord(**values)
        session.add(source)
        return source.id

    def read(session, number):
        return session.get(SourceRecord, number).model_dump(include=set(FIELDS))

    with _opened_or_new(tmp_path) as workspace:
        number = workspace.write(lambda _: Act("source.added", record, {"said": values}), add)
    with _opened_or_new(tmp_path) as workspace:
        assert workspace.read(read, number) == values
        line = workspace.read(journal.history, record)[-1]
        assert json.loads(line.data) == {"said": values}
        assert workspace.read(problems) == ()


def _opened_or_new(folder):
    path = folder / "file.caseapp"
    if path.exists():
        return Workspace.open(path, PASSPHRASE, worker=WORKER)
    return new_workspace(folder)


def test_no_file_of_a_session_holds_a_name(tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for variable in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(variable, str(temporary))
    workspace = new_workspace(tmp_path, name="канарка.caseapp")
    for number in range(300):
        act = Act("source.added", CANARY, {"name": CANARY})
        workspace.write(act, _add, f"{CANARY} {number} " * 20)
    workspace.read(lambda session: session.execute(text(SORT)).all())
    with contextlib.suppress(RuntimeError):
        workspace.write(Act("source.added"), _add_and_fail)
    assert _files_with_canary(tmp_path) == []
    assert list(tmp_path.rglob("*-wal"))
    workspace.close()
    assert _files_with_canary(tmp_path) == []


SORT = "SELECT publisher FROM source UNION SELECT title FROM source ORDER BY 1 DESC"


def _add_and_fail(session):
    _add(session, CANARY)
    session.flush()
    raise RuntimeError


def _files_with_canary(folder):
    spellings = [
        spelling.encode(encoding)
        for spelling in (CANARY, CANARY.lower(), CANARY.upper())
        for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1251")
    ]
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if any(each in path.read_bytes() for each in spellings)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1251"])
def test_the_search_for_the_canary_finds_it(tmp_path, encoding):
    leak = tmp_path / "leak.log"
    leak.write_bytes(b"\0\1" + f"name: {CANARY}".encode(encoding))
    assert _files_with_canary(tmp_path) == [leak]


def test_nothing_committed_is_lost_when_the_process_is_killed(tmp_path):
    new_workspace(tmp_path).close()
    path = tmp_path / "file.caseapp"
    children = multiprocessing.get_context("forkserver")
    children.set_forkserver_preload(["tests.children"])
    chance = random.Random(339)  # noqa: S311 - when to kill, no secret
    for _ in range(20):
        newest = _write_and_kill(children, path, chance.uniform(0, 0.08))
        with Workspace.open(path, PASSPHRASE, worker=WORKER) as workspace:
            counts = workspace.read(_counts)
            assert workspace.read(problems) == ()
        assert newest in counts
        assert all(count == (40 if number % 2 == 0 else 1) for number, count in counts.items())
        _forget(path)


def _write_and_kill(children, path, seconds):
    heard, said = children.Pipe(duplex=False)
    arguments = (str(path), PASSPHRASE, WORKER, said)
    child = children.Process(target=write_until_killed, args=arguments)
    child.start()
    said.close()
    newest = heard.recv()
    time.sleep(seconds)
    child.kill()
    with contextlib.suppress(EOFError):
        while True:
            newest = heard.recv()
    child.join()
    heard.close()
    return newest


def _counts(session):
    query = select(SourceRecord.publisher, func.count()).group_by(SourceRecord.publisher)
    return {int(publisher): count for publisher, count in session.exec(query)}


def _forget(path):
    with independent(path, data_key(path)) as connection:
        connection.execute("DELETE FROM source")
    connection.close()


def test_nothing_looks_for_garbage_while_the_file_is_read_or_written(workspace):
    assert not workspace.read(lambda _session: gc.isenabled())
    assert not workspace.write(Act("case.opened"), lambda _session: gc.isenabled())
    assert gc.isenabled()


def _endless(session):
    """Count for hours."""
    session.exec(
        text("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n")
    ).all()


def test_work_that_is_cancelled_breaks_off_the_reading_within_it(tmp_path):
    asked = []

    def stop():
        asked.append(len(asked))
        return len(asked) > 3

    with new_workspace(tmp_path) as workspace:
        with pytest.raises(Cancelled), around(Progress(stop=stop)):
            workspace.read(_endless)
        assert workspace.read(lambda session: session.exec(text("SELECT 1")).scalar()) == 1


def test_nobody_is_asked_whether_to_stop_outside_of_such_work():
    with around(Progress(stop=lambda: True)):
        pass
    here().check()


@pytest.mark.parametrize("version", schema.KNOWN[:-1])
def test_a_file_of_an_older_schema_shows_every_case_as_it_is_by_now(tmp_path, version):
    for old in OLD_FILES.glob(f"schema_{version}.caseapp*"):
        shutil.copy(old, tmp_path)
    path = tmp_path / f"schema_{version}.caseapp"
    with independent(path) as connection, connection:
        connection.execute("UPDATE case_index SET birth_edtf = '', birth_earliest = NULL")
        if version >= "0004":  # births can stay in the office
            connection.execute("UPDATE birth_record SET private = 1")
    connection.close()
    with Workspace.open(path, PASSPHRASE, worker=WORKER) as opened:
        shown = {row.number: row.birth_edtf for row in opened.read(index.rows)}
        assert set(shown) == set(opened.read(_case_numbers))
        assert {number for number, birth in shown.items() if birth} == opened.read(_born)
        assert opened.read(problems) == ()


@pytest.fixture
def stale(tmp_path):
    """A file whose list of cases says a birth as an older program showed it."""
    with new_workspace(tmp_path) as opened:
        draft, name = CaseDraft(), NameDraft("registered_at_birth", "Вигаданенко", "Ліза")
        case_id = opened.write(act_of, open_case, draft, name, year=2025).id
        for date in ("2014", "12.03.2011"):
            opened.write(act_of, add_birth, case_id, BirthDraft(date))
    _spoil(opened.path, rules=0)
    return opened.path


def _spoil(path, *, rules):
    with contextlib.closing(independent(path)) as connection, connection:
        connection.execute("UPDATE case_index SET birth_edtf = '2014'")
        connection.execute(f"PRAGMA user_version = {rules}")


def _first_birth(path):
    with Workspace.open(path, PASSPHRASE, worker=WORKER) as opened:
        return opened.read(index.rows)[0].birth_edtf


def test_a_list_of_cases_made_by_older_rules_is_made_anew_once(stale):
    told = []
    with around(Progress(tell=lambda done, total: told.append((done, total)))):
        assert _first_birth(stale) == "2011-03-12"
    assert told == [(0, 1), (1, 1)]
    _spoil(stale, rules=schema.INDEX_RULES)
    assert _first_birth(stale) == "2014"  # not looked through again


def test_making_the_list_of_cases_anew_is_done_whole_or_begun_again(stale):
    def break_off(done, _total):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled), around(Progress(tell=break_off)):
        Workspace.open(stale, PASSPHRASE, worker=WORKER)
    with contextlib.closing(independent(stale)) as connection:
        assert connection.execute("PRAGMA user_version").fetchall() == [(0,)]
        assert connection.execute("SELECT birth_edtf FROM case_index").fetchall() == [("2014",)]
    assert _first_birth(stale) == "2011-03-12"


def test_a_new_file_is_made_by_the_rules_of_today(workspace):
    assert workspace.read(schema.index_rules) == schema.INDEX_RULES


def _case_numbers(session):
    return tuple(session.exec(select(TracingCase.number)))


def _born(session):
    born = select(TracingCase.number).join(BirthRecord).where(BirthRecord.edtf != "")
    return set(session.exec(born))
