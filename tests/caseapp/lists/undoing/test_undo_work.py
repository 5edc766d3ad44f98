"""What people did since an import stays when it is taken back."""

import pytest

from caseapp import journal
from caseapp.cases import claims, corrections, index
from caseapp.cases.corrections import CorrectionDraft
from caseapp.cases.written import act_of
from caseapp.lists import overview
from caseapp.lists.undoing.preview import undo_preview
from caseapp.matching.model import Candidate
from caseapp.review import candidates, verdicts
from db.tables import (
    Claim,
    Verdict,
)
from tests.caseapp.lists import made
from tests.caseapp.lists import undo_steps as steps
from tests.support import WORKER


@pytest.mark.parametrize("work", [steps.determine, steps.rename, steps.claim, steps.correct])
def test_a_case_on_which_people_worked_is_kept_and_named(workspace, work):
    report = made.import_lines(workspace, range(1, 4))
    entry = steps.line_of(workspace, report, 1)
    work(workspace, entry)
    undone = steps.undo(workspace, report)
    assert undone.cases_kept == (entry.case_number,)
    assert undone.cases_removed == 2
    (case,) = workspace.read(index.rows)
    assert (case.number, case.lists) == (entry.case_number, "")
    assert entry.name.split()[0] in case.name
    assert case.region == "RU-ROS"
    assert workspace.read(overview.lists) == ()


def test_a_verdict_on_a_reply_is_withdrawn_with_what_it_added(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    shown = steps.all_shown(workspace)
    reply = steps.reply(workspace, listed, ["located"], unclear=(0,))
    steps.judge(workspace)
    assert steps.all_shown(workspace)["ledgers"][0].located == 1
    undone = steps.undo(workspace, reply)
    assert (undone.claims, undone.cases_kept) == (1, ())
    assert steps.all_shown(workspace) == shown
    decided, withdrawn = workspace.read(steps.rows_of, Verdict)
    assert withdrawn["withdraws_id"] == decided["id"]
    assert workspace.read(verdicts.standing_verdicts) == {}


def test_a_case_judged_the_same_as_another_line_is_kept(workspace):
    listed = made.import_lines(workspace, range(1, 3))
    reply = steps.reply(workspace, listed, ["located"], unclear=(0,))
    steps.judge(workspace)
    undone = steps.undo(workspace, listed)
    assert undone.cases_kept == ("2025-00001",)
    assert steps.line_of(workspace, reply).case_id is None
    assert workspace.read(candidates.all_items) == ()


def _link_by_hand(workspace, entry):
    lines = [one for one in workspace.read(overview.lists) if one.kind == "pool"]
    other = workspace.read(overview.entries, lines[0].list_id)[0]
    pair = Candidate(str(other.entry_id), str(entry.entry_id), 1, 9.0, 0.5, "possible", "x", 0.1)
    workspace.write(lambda _: journal.Act("file.opened"), candidates.store, [pair])
    steps.judge(workspace)


def test_a_reply_with_work_in_between_leaves_all_that_is_not_its_own(workspace):
    listed = made.import_lines(workspace, range(1, 5))
    made.write(workspace, made.plan([made.reading(2)], made.head("pool")))
    tables, shown = steps.all_tables(workspace), steps.all_shown(workspace)
    reply = steps.reply(
        workspace, listed, ["located", "never_in_russia", "located", "located"], unclear=(2, 3)
    )
    first, second = sorted(workspace.read(steps.rows_of, Claim), key=lambda row: row["words"])
    corrected = CorrectionDraft(kind="with_family", reason="так сказано далі")
    workspace.write(act_of, corrections.correct_claim, first["id"], corrected, worker=WORKER)
    workspace.write(act_of, claims.withdraw_claim, second["id"], "інша дитина", worker=WORKER)
    steps.judge(workspace)
    steps.judge(workspace, "different")
    steps.undo(workspace, reply)
    left = steps.all_tables(workspace)
    judged = {row["left_entry_id"] for row in left["verdict"]}
    withdrawn = {row["claim_id"] for row in left["claim_withdrawal"]}
    assert {row["id"] for row in left["claim"]} == withdrawn  # the claims of verdicts
    assert not {first["id"], second["id"]} & withdrawn
    aside = {"claim": [], "claim_withdrawal": []}
    steps.only_removed_records_are_left({**left, **aside}, {**tables, **aside})
    assert steps.all_shown(workspace) == shown
    assert {row["id"] for row in left["list_entry"]} == judged | {
        row["id"] for row in tables["list_entry"]
    }
    assert len(left["verdict"]) == 4  # two, and what took them back


def test_a_pool_with_verdicts_and_links_in_between_takes_them_off_the_cases(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    tables, shown = steps.all_tables(workspace), steps.all_shown(workspace)
    pool = made.write(workspace, made.plan([made.reading(2), made.reading(3)], made.head("pool")))
    _link_by_hand(workspace, steps.line_of(workspace, listed, 1))
    case = workspace.read(overview.entries, pool.list_id)[0].case_id
    assert case == steps.line_of(workspace, listed, 1).case_id
    steps.undo(workspace, pool)
    assert steps.all_shown(workspace) == shown
    left = steps.all_tables(workspace)
    steps.only_removed_records_are_left(left, tables)
    assert steps.index_is_current(workspace)


@pytest.mark.parametrize(
    ("work", "what"),
    [
        (steps.determine, "determination"),
        (steps.rename, "name"),
        (steps.claim, "claim"),
        (steps.correct, "note facts"),
    ],
)
def test_what_was_done_since_is_shown_before_and_stays(workspace, work, what):
    report = made.import_lines(workspace, range(1, 4))
    imported = steps.ids(workspace)
    entry = steps.line_of(workspace, report, 1)
    work(workspace, entry)
    by_hand = steps.ids(workspace) - imported
    shown = workspace.read(undo_preview, report.import_id)
    assert [(one.what, one.case_number) for one in shown.work] == [
        (one, entry.case_number) for one in what.split()
    ]
    assert (shown.entries, shown.cases_removed, shown.cases_kept) == (3, 2, (entry.case_number,))
    undone = steps.undo(workspace, report)
    assert (undone.entries, undone.cases_removed) == (shown.entries, shown.cases_removed)
    assert by_hand <= steps.ids(workspace)
