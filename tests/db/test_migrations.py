import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, col, select

from caseapp.journal import verify
from db import engine, keys, schema
from db.connection import make_engine, writer
from db.errors import FileNewer
from db.tables import ChildList, ListEntry, PersonName, TracingCase
from db.triggers import missing_triggers
from tests.files import CHEAP, PASSPHRASE, data_key, independent


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "file.caseapp"
    engine.create(target, PASSPHRASE, cost=CHEAP).close()
    return target


def _tables(connection):
    """Table and index definitions, as sets of their parts: the order of columns does not matter."""
    rows = connection.execute(
        text("SELECT name, sql FROM sqlite_master WHERE sql <> '' AND type <> 'trigger'")
    )
    return {name: set(_parts(sql)) for name, sql in rows if name != "alembic_version"}


def _parts(sql):
    """Columns and constraints of a definition: what commas part that stand in one bracket."""
    depth, part = 0, ""
    renamed = sql.replace('CREATE TABLE "child_list"', "CREATE TABLE child_list")  # as SQLite says
    for character in renamed.strip().removesuffix(")"):
        depth += (character == "(") - (character == ")")
        if depth == 1 and character == ",":
            yield " ".join(part.split())
            part = ""
        else:
            part += character
    yield " ".join(part.split())


def test_the_migration_makes_what_the_tables_say(path):
    declared = create_engine("sqlite://")
    SQLModel.metadata.create_all(declared)
    made = make_engine(path, data_key(path))
    with declared.connect() as left, made.connect() as right:
        assert _tables(right) == _tables(left)
        assert compare_metadata(MigrationContext.configure(right), SQLModel.metadata) == []
    declared.dispose()
    made.dispose()


def test_the_known_versions_are_those_of_the_scripts():
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert scripts.get_current_head() == schema.CURRENT
    assert {script.revision for script in scripts.walk_revisions()} == set(schema.KNOWN)


def test_a_file_of_an_unknown_version_is_refused(path):
    _set_version(path, "0999")
    with pytest.raises(FileNewer):
        engine.open_file(path, PASSPHRASE)


def _set_version(path, version):
    with independent(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (version,))
    connection.close()


@pytest.fixture
def next_version(tmp_path, monkeypatch):
    """Make the program one version newer; returns how to write that version's steps."""
    scripts = tmp_path / "migrations"
    shutil.copytree(schema.MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(schema, "MIGRATIONS", scripts)
    monkeypatch.setattr(schema, "KNOWN", (*schema.KNOWN, "0999"))
    monkeypatch.setattr(schema, "CURRENT", "0999")

    def write(steps):
        lines = [
            "from alembic import op",
            f"revision, down_revision = '0999', '{schema.KNOWN[-2]}'",
            "def upgrade():",
            *(f"    {step}" for step in steps),
        ]
        (scripts / "versions" / "0999_next.py").write_text("\n".join(lines))

    return write


CURRENT = schema.CURRENT  # before any test makes the program newer
ADD_COLUMN = "op.execute('ALTER TABLE tracing_case ADD COLUMN extra VARCHAR')"
NEW_TABLE = "op.execute('CREATE TABLE half (id INTEGER PRIMARY KEY)')"


def test_an_older_file_is_copied_and_brought_up(path, next_version):
    next_version([ADD_COLUMN])
    database = engine.open_file(path, PASSPHRASE)
    with database.reading() as session:
        session.execute(text("SELECT extra FROM tracing_case"))
        assert schema.schema_version(session.connection()) == "0999"
    database.close()
    copy = path.with_name(f"file-before-{CURRENT}.caseapp")
    with independent(copy) as connection:
        assert list(connection.execute("SELECT version_num FROM alembic_version")) == [(CURRENT,)]
        assert list(connection.execute("PRAGMA journal_mode")) == [("delete",)]
    connection.close()


@pytest.mark.parametrize(
    "last",
    [
        "raise KeyboardInterrupt",
        "op.execute('DROP TRIGGER journal_no_update')",
        "op.execute(\"INSERT INTO refused_row VALUES ('a','a','nobody','s',1,'r','v','{}')\")",
    ],
    ids=["interrupted", "trigger lost", "reference to nothing"],
)
def test_a_failed_migration_leaves_the_file_as_it_was(path, next_version, monkeypatch, last):
    next_version([NEW_TABLE, ADD_COLUMN, last])
    with pytest.raises((KeyboardInterrupt, schema.MigrationFailed)):
        engine.open_file(path, PASSPHRASE)
    monkeypatch.undo()
    database = engine.open_file(path, PASSPHRASE)
    with database.reading() as session:
        assert schema.schema_version(session.connection()) == CURRENT
        names = session.execute(text("SELECT name FROM sqlite_master")).scalars().all()
        assert "half" not in names
    database.close()


def test_a_batch_migration_keeps_child_rows(path, next_version):
    _insert_a_case_with_a_name(path)
    next_version(
        [
            "with op.batch_alter_table('tracing_case', recreate='always') as batch:",
            "    batch.drop_constraint('ck_tracing_case_sex', type_='check')",
        ]
    )
    engine.open_file(path, PASSPHRASE).close()
    with independent(path) as connection:
        assert list(connection.execute("SELECT count(*) FROM person_name")) == [(1,)]
        (case,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'tracing_case'")
        assert "ck_tracing_case_sex" not in case[0]
    connection.close()


def _insert_a_case_with_a_name(path):
    case = TracingCase(number="2025-00001")
    ours = make_engine(path, data_key(path))
    with Session(writer(ours)) as session, session.begin():
        session.add_all([case, PersonName(case_id=case.id, kind="other", surname="Вигаданська")])
    ours.dispose()


def test_alembic_is_not_needed_to_open_a_current_file(path):
    code = (
        "import sys; from pathlib import Path; from db import engine;"
        f"engine.open_file(Path({str(path)!r}), {PASSPHRASE!r}).close();"
        "assert not [name for name in sys.modules if name.split('.')[0] == 'alembic']"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_creating_costs_one_derivation(tmp_path, monkeypatch):
    calls = []
    derive = keys._derive
    monkeypatch.setattr(keys, "_derive", lambda *args: calls.append(1) or derive(*args))
    engine.create(tmp_path / "one.caseapp", PASSPHRASE, cost=CHEAP).close()
    assert len(calls) == 1


OLD_FILES = Path(__file__).parents[1] / "data" / "files"


@pytest.mark.parametrize("version", schema.KNOWN[:-1])
def test_a_file_of_each_landed_schema_is_brought_up_whole(tmp_path, version):
    for old in OLD_FILES.glob(f"schema_{version}.caseapp*"):
        shutil.copy(old, tmp_path)
    path = tmp_path / f"schema_{version}.caseapp"
    before, known = _counts(path), len(_own_lines(path))
    engine.open_file(path, PASSPHRASE).close()
    after = _counts(path)
    lines = len(_own_lines(path)) - known
    emptied = -before["case_index"]  # the work makes it anew from the cases
    added = {"list_entry": lines, "child_list": min(lines, 1), "case_index": emptied}
    assert {name: after[name] - added.get(name, 0) for name in before} == before
    assert before["list_entry"] > 0 < before["claim"]
    database = engine.open_file(path, PASSPHRASE)
    with database.reading() as session:
        assert schema.schema_version(session.connection()) == CURRENT
        assert verify(session) == ()
        assert missing_triggers(session.connection()) == ()
    database.close()


def _own_lines(path):
    with independent(path) as connection:
        lines = list(
            connection.execute(
                "SELECT line, name_written, surname, given_name, patronymic, sex, birth_edtf,"
                " birth_earliest, origin_region, case_id, list_entry.import_id, joined, position"
                " FROM list_entry JOIN child_list ON child_list.id = list_id WHERE kind = 'own'"
            )
        )
    connection.close()
    return lines


def test_a_case_opened_by_hand_is_given_the_line_that_it_lacked(tmp_path):
    for old in OLD_FILES.glob("schema_0004.caseapp*"):
        shutil.copy(old, tmp_path)
    path = tmp_path / "schema_0004.caseapp"
    engine.open_file(path, PASSPHRASE).close()
    (line,) = _own_lines(path)
    *said, case_id, import_id, joined, position = line
    assert said == [
        *("2025-00013", "Вигаданська Соломія Остапівна", "Вигаданська", "Соломія", "Остапівна"),
        *("female", "2014-03-12", "2014-03-12", "UA-14"),
    ]
    assert (import_id, joined, position) == (None, 0, 1)
    database = engine.open_file(path, PASSPHRASE)
    with database.reading() as session:
        listed = select(ListEntry.case_id).where(col(ListEntry.case_id).is_not(None))
        bare = select(TracingCase.id).where(col(TracingCase.id).not_in(listed))
        assert session.exec(bare).all() == []
        case = session.exec(select(TracingCase).where(TracingCase.number == "2025-00013")).one()
        assert case.id.hex == case_id
    database.close()


def test_a_file_has_one_list_of_its_own_at_most(path):
    ours = make_engine(path, data_key(path))
    with Session(writer(ours)) as session, pytest.raises(IntegrityError), session.begin():
        session.add_all([ChildList(kind="own", title="", issuer="ukraine") for _ in range(2)])
    with Session(writer(ours)) as session, session.begin():
        session.add_all([ChildList(kind="pool", title="", issuer="ukraine") for _ in range(2)])
        session.add(ChildList(kind="own", title="", issuer="ukraine"))
    ours.dispose()


def _counts(path):
    with independent(path) as connection:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name != "alembic_version"
        ]
        counts = {
            name: next(connection.execute(f"SELECT count(*) FROM {name}"))[0]  # noqa: S608 - names of tables
            for name in names
        }
    connection.close()
    return counts
