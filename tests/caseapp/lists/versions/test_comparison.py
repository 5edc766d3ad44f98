"""Two lists side by side, and what is accepted of the second."""

import json
from dataclasses import replace

import pytest
from sqlmodel import col, select

from caseapp import journal
from caseapp.case_file import read_case
from caseapp.cases import index
from caseapp.cases.written import act_of
from caseapp.dates import from_edtf
from caseapp.errors import TooLate
from caseapp.lines.continued import NOTHING_GONE, gone_lines
from caseapp.lists import overview
from caseapp.lists.columns.headings import recognise
from caseapp.lists.entry_states import entry_states
from caseapp.lists.files.workbook import scan as scan_file
from caseapp.lists.plan import plan_import
from caseapp.lists.versions.accepting import accept, accept_act
from caseapp.lists.versions.compared import LineState
from caseapp.lists.versions.comparison import compare_lists
from caseapp.lists.versions.taking_back import take_back, take_back_act
from caseapp.undoing.stack import stack
from caseapp.undoing.steps import redo, undo
from db.tables import BirthRecord, PersonName, Placement, TracingCase
from tests.caseapp.lists import made
from tests.support import WORKER


def _plan(workspace, rows, list_head=None):
    """Plan rows as a file of these rows would be planned."""
    from caseapp.lists.plan import _compared  # noqa: PLC0415 - the step without a file

    planned = made.plan(rows, list_head)
    columns = replace(made.COLUMNS, fields=_FIELDS, headings=_FIELDS)
    return workspace.read(_compared, replace(planned, columns=columns))


_FIELDS = ("line", "full_name", "birth", "sex", "origin_region", "event_date", "reported_region")


def _two_versions(workspace, changes):
    """Write a list of five and its next version: line 5 gone, line 9 new, line 2 changed."""
    rows = [made.reading(line) for line in range(1, 6)]
    first = made.write(workspace, _plan(workspace, rows))
    again = [replace(rows[1], **changes) if one.line == "2" else one for one in rows[:4]]
    second = made.write(workspace, _plan(workspace, [*again, made.reading(9)]))
    return first, second


def _compare(workspace, first, second):
    return workspace.read(compare_lists, first.list_id, second.list_id)


def _states(found):
    return {one.side.number: one.state.value for one in found.lines}


def _rows(session, table):
    return [row.model_dump() for row in session.exec(select(table).order_by(col(table.id)))]


def _accept(workspace, found, fields=None):
    choices = [
        (line.new.entry_id, change.field)
        for line in found.lines
        for change in line.open_changes
        if fields is None or change.field in fields
    ]
    return workspace.write(accept_act, accept, choices, worker=WORKER)


def test_every_line_is_new_gone_changed_or_the_same(workspace):
    first, second = _two_versions(workspace, {"reported_region": "RU-TYU"})
    found = _compare(workspace, first, second)
    assert _states(found) == {"1": "same", "2": "changed", "3": "same", "4": "same", "5": "gone",
                              "9": "new"}  # fmt: skip
    assert list(found.counts().values()) == [1, 1, 1, 3]
    (changed,) = (line for line in found.lines if line.state == LineState.CHANGED)
    (change,) = changed.changes
    assert (change.field, change.old, change.new) == ("reported_region", "RU-ROS", "RU-TYU")
    assert (change.accepted, change.acceptable) == (False, True)


def test_a_comparison_looked_at_from_the_other_side_turns_new_and_gone(workspace):
    first, second = _two_versions(workspace, {"reported_region": "RU-TYU"})
    found = _compare(workspace, second, first)
    assert _states(found)["9"] == "gone"
    assert _states(found)["5"] == "new"


def test_two_lists_that_are_no_versions_are_compared_by_child(workspace):
    first = made.import_lines(workspace, range(1, 6))
    rows = [replace(made.reading(line), line=str(100 + line)) for line in (2, 3, 9)]
    other = made.write(workspace, made.plan(rows, made.head("register", title="Реєстр")))
    found = _compare(workspace, first, other)
    assert not found.are_versions
    assert {one.side.number: one.state.value for one in found.lines if one.new} == {
        "102": "same",
        "103": "same",
        "109": "new",
    }


_ALL_CHANGED = {
    "surname": "Лебрунинко",
    "name_written": "Лебрунинко Матвій",
    "birth": from_edtf("2012-05"),
    "sex": "unknown",
    "origin_region": "UA-65",
    "event": from_edtf("2022-10"),
    "reported_region": "RU-TYU",
}


def test_what_is_not_accepted_stays_open_and_changes_no_case(workspace):
    first, second = _two_versions(workspace, _ALL_CHANGED)
    (case,) = (row for row in workspace.read(index.rows) if row.number == "2025-00002")
    assert "Лебрунинко" not in case.name
    assert case.region == "RU-ROS"
    (line,) = (one for one in _compare(workspace, first, second).lines if one.changes)
    assert [one.field for one in line.open_changes] == [
        "full_name", "birth", "sex", "origin_region", "event_date", "reported_region",
    ]  # fmt: skip


def test_what_is_accepted_stands_beside_what_was_there(workspace):
    first, second = _two_versions(workspace, _ALL_CHANGED)
    entry = workspace.read(overview.entries, second.list_id)[1]
    accepted = _accept(workspace, _compare(workspace, first, second))
    assert (accepted.lines, sum(accepted.fields.values())) == (1, 6)
    for table, old in ((PersonName, 1), (BirthRecord, 1), (Placement, 1)):
        rows = [row for row in workspace.read(_rows, table) if row["case_id"] == entry.case_id]
        assert len(rows) == old + 1
        assert rows[-1]["entry_id"] == entry.entry_id
    (case,) = (row for row in workspace.read(_rows, TracingCase) if row["id"] == entry.case_id)
    assert (case["sex"], case["origin_region"], case["event_edtf"]) == (
        "unknown", "UA-65", "2022-10",
    )  # fmt: skip
    again = _compare(workspace, first, second)
    assert all(change.accepted for line in again.lines for change in line.changes)
    assert _accepting_nothing(workspace, again)


def _accepting_nothing(workspace, found):
    choices = [(line.new.entry_id, one.field) for line in found.lines for one in line.changes]
    with pytest.raises(TooLate):
        workspace.write(accept_act, accept, choices, worker=WORKER)
    return True


def test_a_field_is_accepted_alone_and_the_rest_on_a_later_day(workspace):
    first, second = _two_versions(workspace, _ALL_CHANGED)
    assert _accept(workspace, _compare(workspace, first, second), {"birth"}).fields == {"birth": 1}
    (line,) = (one for one in _compare(workspace, first, second).lines if one.changes)
    assert {one.field for one in line.changes if one.accepted} == {"birth"}
    assert len(_accept(workspace, _compare(workspace, first, second)).fields) == 5


def test_what_was_accepted_before_writing_comes_with_the_import(workspace):
    rows = [made.reading(line) for line in range(1, 6)]
    first = made.write(workspace, _plan(workspace, rows))
    moved = replace(rows[1], reported_region="RU-TYU", sex="unknown")
    planned = _plan(workspace, [rows[0], moved, *rows[2:]])
    taken = frozenset({(moved.row.key, "reported_region")})
    second = made.write(workspace, replace(planned, accepted=taken))
    (line,) = (one for one in _compare(workspace, first, second).lines if one.changes)
    assert {one.field: one.accepted for one in line.changes} == {
        "sex": False,
        "reported_region": True,
    }


def test_the_journal_says_what_was_accepted(workspace):
    first, second = _two_versions(workspace, _ALL_CHANGED)
    _accept(workspace, _compare(workspace, first, second), {"sex", "birth"})
    line = workspace.read(journal.history, second.list_id)[-1]
    said = json.loads(line.data)
    assert (line.act, said["lines"], said["count"]) == ("changes.accepted", 1, 2)


def test_a_line_that_is_gone_stays_and_is_known_as_gone(workspace):
    first, second = _two_versions(workspace, {})
    gone = workspace.read(gone_lines, first.list_id)
    entries = {row.entry_id: row.line for row in workspace.read(overview.entries, first.list_id)}
    assert (gone.version, [entries[one] for one in gone.lines]) == (2, ["5"])
    assert workspace.read(gone_lines, second.list_id) == NOTHING_GONE
    states = workspace.read(entry_states, first.list_id, today=made.TODAY)
    assert [entries[one] for one in entries if states.state(one).is_gone] == ["5"]
    for row in workspace.read(overview.entries, first.list_id):
        lines = workspace.read(read_case, row.case_id).entries
        assert [one.gone_version for one in lines] == ([2] if row.line == "5" else [0, 0])


def test_a_line_is_followed_over_several_versions(workspace):
    first, second = _two_versions(workspace, {"reported_region": "RU-TYU"})
    rows = [replace(made.reading(line), line=str(line + 1)) for line in range(1, 5)]
    third = made.write(workspace, _plan(workspace, rows))
    found = _compare(workspace, first, third)
    assert found.counts() == {"new": 0, "gone": 1, "changed": 4, "same": 0}
    assert found.are_versions
    assert _compare(workspace, second, third).counts()[LineState.GONE] == 1


def test_the_version_of_the_list_of_339_differs_as_is_known(workspace, lists):
    reports = [_import(workspace, lists / name) for name in
               ("handed_over_339.xlsx", "handed_over_version_2.xlsx")]  # fmt: skip
    said = json.loads((lists / "truth.json").read_text("utf-8"))["version_2"]
    found = _compare(workspace, *reports)
    by_state = {state: {one.side.number for one in found.lines if one.state == state}
                for state in LineState}  # fmt: skip
    assert by_state[LineState.NEW] == {line for line, what in said.items() if what == "new"}
    assert by_state[LineState.GONE] == {line for line, what in said.items() if what == "gone"}
    assert {line.side.number: line.changes[0].new for line in found.lines if line.changes} == {
        line: what["region"] for line, what in said.items() if isinstance(what, dict)
    }


def _import(workspace, path):
    scanned = scan_file(path)
    planned = workspace.read(
        plan_import, scanned, recognise(scanned), made.head(), today=made.TODAY
    )
    return made.write(workspace, planned)


def _fields(workspace, first, second):
    (line,) = [one for one in _compare(workspace, first, second).lines if one.changes]
    return {one.field: (one.accepted, one.withdrawable) for one in line.changes}, line.new.entry_id


def _take_back(workspace, *choices):
    workspace.write(take_back_act, take_back, choices, worker=WORKER)


def test_what_was_accepted_is_taken_back_one_by_one(workspace):
    changed = {"reported_region": "RU-TYU", "sex": "unknown"}
    first, second = _two_versions(workspace, changed)
    before = workspace.read(index.rows)
    _accept(workspace, _compare(workspace, first, second))
    fields, line = _fields(workspace, first, second)
    assert fields == {"sex": (True, True), "reported_region": (True, True)}
    _take_back(workspace, (line, "sex"))
    fields, _ = _fields(workspace, first, second)
    assert fields == {"sex": (False, False), "reported_region": (True, True)}
    _take_back(workspace, (line, "reported_region"))
    assert workspace.read(index.rows) == before
    sexes = {
        row.sex for row in workspace.read(lambda session: session.exec(select(TracingCase)).all())
    }
    assert "unknown" not in sexes
    with pytest.raises(TooLate):
        _take_back(workspace, (line, "sex"))
    _accept(workspace, _compare(workspace, first, second))
    assert {one for one, _ in _fields(workspace, first, second)[0].values()} == {True}


def test_accepting_and_taking_back_are_undone_and_done_again(workspace):
    first, second = _two_versions(workspace, {"reported_region": "RU-TYU", "sex": "unknown"})
    _accept(workspace, _compare(workspace, first, second))

    def states():
        return {field: taken for field, (taken, _) in _fields(workspace, first, second)[0].items()}

    def step(which):
        edit = getattr(workspace.read(stack), which.__name__)
        workspace.write(act_of, which, edit.number, worker=WORKER)
        return set(states().values())

    assert [step(one) for one in (undo, redo, undo, redo)] == [{False}, {True}, {False}, {True}]
    line = _fields(workspace, first, second)[1]
    _take_back(workspace, (line, "sex"))
    assert states() == {"sex": False, "reported_region": True}
    assert step(undo) == {True}
    step(redo)
    assert states() == {"sex": False, "reported_region": True}
    assert workspace.read(journal.verify) == ()
