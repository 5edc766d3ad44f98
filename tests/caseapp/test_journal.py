import datetime as dt
import hashlib
import json
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from caseapp import journal
from caseapp.workspace import Act, Workspace
from db.connection import make_engine
from tests.files import PASSPHRASE, data_key, independent
from tests.support import WORKER, new_workspace

LINES = 9
FIELDS = ("number", "at", "device", "worker", "act", "record", "data", "previous_hash", "hash")


def _nothing(_session):
    return None


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as opened:
        for number in range(LINES - 1):
            opened.write(Act("case.changed", f"r{number % 3}", {"number": number}), _nothing)
        yield opened


class Tamperer:
    """Another program with the key: it drops the triggers and can put everything back."""

    def __init__(self, path):
        key = data_key(path)
        self.connection = independent(path, key)
        self.engine = make_engine(path, key)
        for verb in ("update", "delete"):
            self.connection.execute(f"DROP TRIGGER journal_no_{verb}")
        self.rows = list(self.connection.execute("SELECT * FROM journal ORDER BY number"))

    def verify(self, **changes):
        with Session(self.engine) as session:
            return journal.verify(session, **changes)

    def anchor(self):
        with Session(self.engine) as session:
            return journal.anchor(session)

    def run(self, *statement):
        self.connection.execute(*statement)

    def put_back(self):
        self.replace_all(self.rows)

    def replace_all(self, rows):
        with self.connection:
            self.run("DELETE FROM journal")
            self.connection.executemany(
                "INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows
            )

    def close(self):
        self.connection.close()
        self.engine.dispose()


@pytest.fixture
def tamperer(workspace):
    workspace.close()
    other = Tamperer(workspace.path)
    yield other
    other.close()


def test_a_journal_as_written_is_sound(tamperer):
    assert tamperer.verify() == ()
    assert tamperer.verify(anchor=tamperer.anchor()) == ()


@given(
    number=st.integers(1, LINES),
    field=st.sampled_from(FIELDS[1:]),
    value=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
    | st.binary()
    | st.integers(-9, 9),
)
def test_a_changed_field_is_found(tamperer, number, field, value):
    statement = f"UPDATE OR IGNORE journal SET {field} = ? WHERE number = ?"  # noqa: S608 - of FIELDS
    tamperer.run(statement, (value, number))
    changed = list(tamperer.connection.execute("SELECT * FROM journal ORDER BY number"))
    assert bool(tamperer.verify()) is (changed != tamperer.rows)
    tamperer.put_back()
    assert tamperer.verify() == ()


@given(number=st.integers(1, LINES), other=st.integers(-3, LINES + 3))
def test_a_renumbered_line_is_found(tamperer, number, other):
    tamperer.run("UPDATE OR IGNORE journal SET number = ? WHERE number = ?", (other, number))
    changed = list(tamperer.connection.execute("SELECT * FROM journal ORDER BY number"))
    assert bool(tamperer.verify()) is (changed != tamperer.rows)
    tamperer.put_back()


@given(st.sets(st.integers(1, LINES - 1), min_size=1))
def test_deleted_lines_are_found(tamperer, numbers):
    for number in numbers:
        tamperer.run("DELETE FROM journal WHERE number = ?", (number,))
    assert tamperer.verify()
    tamperer.put_back()


@given(st.permutations(range(LINES)), st.booleans())
def test_lines_in_another_order_are_found(tamperer, order, renumber):
    rows = [tamperer.rows[index] for index in order]
    if renumber:
        rows = [(number, *row[1:]) for number, row in enumerate(rows, 1)]
    tamperer.replace_all(rows)
    moved = renumber and list(order) != list(range(LINES))
    assert bool(tamperer.verify()) is moved
    tamperer.put_back()


@given(st.integers(1, LINES))
def test_a_tail_cut_off_is_found_with_an_anchor(tamperer, kept):
    anchor = tamperer.anchor()
    tamperer.replace_all(tamperer.rows[: kept - 1])
    assert "journal.anchor" in tamperer.verify(anchor=anchor)
    tamperer.put_back()


@given(st.integers(0, LINES - 1))
def test_a_history_told_anew_is_found_with_an_anchor(tamperer, changed):
    """Whoever knows the rule can make a sound chain, but not one that ends in the same hash."""
    anchor, previous, rows = tamperer.anchor(), "", []
    for index, row in enumerate(tamperer.rows):
        worker = "Хтось" if index == changed else row[3]
        values = [*row[:3], worker, *row[4:7], previous]
        packed = json.dumps(values, separators=(",", ":"), ensure_ascii=False)
        previous = hashlib.sha256(packed.encode()).hexdigest()
        rows.append((*values, previous))
    tamperer.replace_all(rows)
    assert tamperer.verify() == ()
    assert tamperer.verify(anchor=anchor) == ("journal.anchor",)
    tamperer.put_back()


def test_an_emptied_journal_is_found(tamperer):
    tamperer.run("DELETE FROM journal")
    assert tamperer.verify() == ("journal.empty",)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET worker = 'Хтось' WHERE number = 2",
        "DELETE FROM journal WHERE number = 2",
        "REPLACE INTO journal SELECT * FROM journal WHERE number = 2",
    ],
)
def test_the_file_itself_refuses_to_change_a_line(workspace, statement):
    with pytest.raises(IntegrityError, match="append-only"):
        workspace.write(Act("case.changed"), lambda session: session.execute(text(statement)))
    assert workspace.read(journal.verify) == ()


def test_history_is_that_of_one_record_in_order(workspace):
    lines = workspace.read(journal.history, "r1")
    assert [json.loads(line.data)["number"] for line in lines] == [1, 4, 7]
    assert [line.number for line in lines] == sorted(line.number for line in lines)
    assert {line.worker for line in lines} == {WORKER}
    assert all(line.at.tzinfo is dt.UTC for line in lines)


def test_history_of_an_unknown_record_is_empty(workspace):
    assert workspace.read(journal.history, uuid.uuid4()) == ()


def test_a_record_is_found_by_its_id_too(workspace):
    record = uuid.uuid4()
    workspace.write(Act("case.opened", str(record)), _nothing)
    assert len(workspace.read(journal.history, record)) == 1


def test_the_anchor_names_the_newest_line(workspace):
    before = workspace.read(journal.anchor)
    workspace.write(Act("case.changed"), _nothing)
    after = workspace.read(journal.anchor)
    assert before.startswith(f"{LINES}:")
    assert after.startswith(f"{LINES + 1}:")
    assert len(after.split(":")[1]) == 12
    assert workspace.read(journal.verify, anchor=before) == ()


def test_the_chain_goes_on_after_opening_again(workspace):
    workspace.close()
    with Workspace.open(workspace.path, PASSPHRASE, worker="Інша") as again:
        again.write(Act("case.changed"), _nothing)
        assert again.read(journal.verify) == ()
        assert again.read(journal.anchor).startswith(f"{LINES + 2}:")


@given(
    st.recursive(
        st.none()
        | st.booleans()
        | st.integers()
        | st.floats(allow_nan=False, allow_infinity=False)
        | st.text(st.characters(exclude_categories=["Cs"])),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=8,
    )
)
def test_any_json_is_kept(workspace, value):
    workspace.write(Act("case.changed", "json", {"value": value}), _nothing)
    line = workspace.read(journal.history, "json")[-1]
    assert json.loads(line.data) == {"value": value}
    assert workspace.read(journal.verify) == ()


@pytest.mark.parametrize("value", [object(), float("nan"), {1, 2}, dt.date(2025, 6, 2)])
def test_what_is_no_json_is_refused(workspace, value):
    with pytest.raises((TypeError, ValueError)):
        workspace.write(Act("case.changed", data={"value": value}), _nothing)
