"""Versions taken back: what another version says too stays, with what was accepted by hand."""

from caseapp import journal
from caseapp.cases import claims, register
from caseapp.cases.drafts import CaseDraft
from caseapp.cases.written import act_of
from caseapp.lists import overview
from caseapp.lists.undoing.preview import undo_preview
from caseapp.lists.versions.accepting import accept, accept_act
from caseapp.lists.versions.taking_back import take_back, take_back_act
from db.tables import (
    Placement,
)
from tests.caseapp.lists import made
from tests.caseapp.lists import undo_steps as steps
from tests.support import WORKER


def test_a_version_undone_leaves_the_cases_of_the_earlier_one(workspace):
    first = made.import_lines(workspace, range(1, 4))
    tables, shown = steps.all_tables(workspace), steps.all_shown(workspace)
    second = steps.version(
        workspace,
        first,
        changed=[made.reading(2, reported_region="RU-TYU")],
        same=[made.reading(1)],
        new=[made.reading(9)],
    )
    undone = steps.undo(workspace, second)
    assert (undone.entries, undone.cases_removed) == (3, 1)
    assert steps.all_tables(workspace) == tables
    assert steps.all_shown(workspace) == shown


def test_a_reply_undone_leaves_to_its_later_version_what_both_say(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    before = steps.all_tables(workspace)
    first = steps.reply(workspace, listed, ["located", "never_in_russia", "located"])
    once = steps.all_tables(workspace)
    rows = [made.answer(500, "located"), made.answer(501, "never_in_russia")]
    rows.append(made.answer(502, "with_family"))
    second = steps.replies_again(workspace, listed, first, rows)
    twice = steps.all_tables(workspace)
    assert (len(twice["claim"]), len(twice["placement"])) == (4, len(once["placement"]))
    assert workspace.read(journal.verify) == ()
    shown = steps.shown_cases(workspace)
    assert steps.undo(workspace, first).claims == 1
    left = steps.all_tables(workspace)
    lines = {row["id"] for row in left["list_entry"] if row["list_id"] == second.list_id}
    assert {row["said_in_entry_id"] for row in left["claim"]} == lines
    assert len(left["placement"]) == len(once["placement"])
    assert steps.shown_cases(workspace) == shown
    assert steps.undo(workspace, second).claims == 3
    for name in ("claim", "placement", "tracing_case", "list_entry"):
        assert steps.all_tables(workspace)[name] == before[name]


def test_a_later_version_undone_leaves_the_earlier_as_it_was(workspace):
    listed = made.import_lines(workspace, range(1, 3))
    first = steps.reply(workspace, listed, ["located", "never_in_russia"])
    before, shown = steps.all_tables(workspace), steps.shown_cases(workspace)
    rows = [made.answer(500, "located"), made.answer(501, "located")]
    steps.undo(workspace, steps.replies_again(workspace, listed, first, rows))
    assert (steps.all_tables(workspace), steps.shown_cases(workspace)) == (before, shown)


def test_a_claim_that_a_person_withdrew_is_not_said_again_by_the_same_reply(workspace):
    listed = made.import_lines(workspace, [1])
    first = steps.reply(workspace, listed, ["located"])
    (claim,) = steps.all_tables(workspace)["claim"]
    withdraw = (claims.withdraw_claim, claim["id"], "не та дитина")
    workspace.write(act_of, *withdraw, worker=WORKER)
    shown = steps.shown_cases(workspace)
    steps.replies_again(workspace, listed, first, [made.answer(500, "located")])
    steps.undo(workspace, first)
    assert steps.shown_cases(workspace) == shown
    assert [row["reason"] for row in steps.all_tables(workspace)["claim_withdrawal"]] == [
        "не та дитина"
    ]


def test_a_reply_of_another_day_says_it_anew(workspace):
    listed = made.import_lines(workspace, [1])
    first = steps.reply(workspace, listed, ["located"])
    steps.replies_again(workspace, listed, first, [made.answer(500, "located")], date="2025-09-01")
    assert len(steps.all_tables(workspace)["claim"]) == 2


def test_cases_of_a_later_version_are_kept(workspace):
    first = made.import_lines(workspace, range(1, 4))
    second = steps.version(workspace, first, same=[made.reading(1), made.reading(3)])
    undone = steps.undo(workspace, first)
    assert undone.cases_kept == ("2025-00001", "2025-00003")
    rows = workspace.read(overview.entries, second.list_id)
    assert [row.case_number for row in rows] == ["2025-00001", "2025-00003"]
    assert [row.name for row in rows] == [made.reading(n).name_written for n in (1, 3)]


def test_what_an_import_accepted_goes_with_it(workspace):
    fields = ("reported_region", "sex")
    before, second, entry = steps.changed_version(workspace, accepted=fields)
    assert steps.case(workspace, entry)["sex"] == "unknown"
    steps.undo(workspace, second)
    assert steps.all_tables(workspace) == before


def test_an_accepted_change_taken_back_goes_with_its_import_all_the_same(workspace):
    before, second, entry = steps.changed_version(workspace, accepted=("reported_region", "sex"))
    line = steps.line_of(workspace, second).entry_id
    choices = [(line, "sex"), (line, "reported_region")]
    workspace.write(take_back_act, take_back, choices, worker=WORKER)
    assert steps.case(workspace, entry)["sex"] != "unknown"
    steps.undo(workspace, second)
    assert steps.all_tables(workspace) == before


def test_what_was_accepted_by_hand_stays_and_is_named_before(workspace):
    _, second, entry = steps.changed_version(workspace)
    line = steps.line_of(workspace, second).entry_id
    choices = [(line, "reported_region"), (line, "sex")]
    workspace.write(accept_act, accept, choices, worker=WORKER)
    shown = workspace.read(undo_preview, second.import_id)
    assert {(one.what, one.said, one.case_number) for one in shown.work} == {
        ("accepted", field, entry.case_number) for _, field in choices
    }
    steps.undo(workspace, second)
    assert steps.case(workspace, entry)["sex"] == "unknown"
    assert "RU-TYU" in {row["region"] for row in workspace.read(steps.rows_of, Placement)}
    assert len(steps.all_tables(workspace)["accepted_field"]) == 2


def test_a_correction_after_an_accepted_change_is_not_undone_with_it(workspace):
    _, second, entry = steps.changed_version(workspace, accepted=("sex",))
    draft = CaseDraft(sex="female")
    workspace.write(act_of, register.change_case, entry.case_id, draft)
    steps.undo(workspace, second)
    assert steps.case(workspace, entry)["sex"] == "female"
