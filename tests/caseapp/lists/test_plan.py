"""Imports planned from real files: what is new, changed, the same, refused or answered."""

import json

import pytest
from sqlalchemy import func, select

from caseapp.cases.written import act_of
from caseapp.dates import from_edtf
from caseapp.errors import NotFound, NotUnderstood
from caseapp.lists import overview
from caseapp.lists.columns.headings import recognise
from caseapp.lists.files.workbook import scan as scan_file
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.plan import plan_import
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.progress import Cancelled, Progress
from caseapp.review import candidates, verdicts
from db.tables import Claim, Placement
from tests.caseapp.lists import made
from tests.support import WORKER

_SAID = (Claim, Placement)


def _plan(workspace, path, list_head=None, **more):
    scanned = scan_file(path)
    head = list_head or made.head()
    return workspace.read(plan_import, scanned, recognise(scanned), head, today=made.TODAY, **more)


def _import(workspace, path, list_head=None):
    return made.write(workspace, _plan(workspace, path, list_head))


def _counts(planned):
    return len(planned.new), len(planned.changed), len(planned.same), len(planned.refused)


@pytest.fixture
def truth(lists):
    return json.loads((lists / "truth.json").read_text("utf-8"))


@pytest.mark.parametrize("name", ["handed_over_339.xlsx", "handed_over_339_cp1251.csv"])
def test_the_list_as_handed_over_is_all_new(workspace, lists, name):
    planned = _plan(workspace, lists / name)
    assert _counts(planned) == (339, 0, 0, 0)
    assert planned.earlier is None
    assert planned.imported_before is None
    assert [reading.line for reading in planned.readings] == [str(n) for n in range(1, 340)]
    report = made.write(workspace, planned)
    assert (report.rows, report.new) == (339, 339)


def test_planning_writes_nothing(workspace, lists):
    _plan(workspace, lists / "handed_over_339.xlsx")
    assert workspace.read(overview.lists) == ()


def test_the_very_same_file_is_all_the_same(workspace, lists):
    first = _import(workspace, lists / "handed_over_339.xlsx")
    again = _plan(workspace, lists / "handed_over_339.xlsx")
    assert _counts(again) == (0, 0, 339, 0)
    assert again.imported_before == first.import_id
    workspace.write(undo_act, undo_import, first.import_id, worker=WORKER)
    fresh = _plan(workspace, lists / "handed_over_339.xlsx")
    assert _counts(fresh) == (339, 0, 0, 0)
    assert fresh.imported_before is None


def test_the_same_list_in_other_columns_is_the_same_in_what_both_have(workspace, lists):
    _import(workspace, lists / "handed_over_339.xlsx")
    other = _plan(workspace, lists / "handed_over_339_cp1251.csv")
    assert _counts(other) == (0, 0, 339, 0)
    assert other.imported_before is None


def test_a_new_version_says_what_changed(workspace, lists, truth):
    first = _import(workspace, lists / "handed_over_339.xlsx")
    planned = _plan(workspace, lists / "handed_over_version_2.xlsx")
    assert _counts(planned) == (5, 20, 316, 0)
    said = truth["version_2"]
    assert {one.line for one in planned.new} == {n for n, what in said.items() if what == "new"}
    assert {one.line: one.reported_region for one in planned.changed} == {
        line: what["region"] for line, what in said.items() if isinstance(what, dict)
    }
    assert planned.earlier is not None
    assert set(planned.earlier.gone) == {n for n, what in said.items() if what == "gone"}
    assert (planned.earlier.list_id, planned.earlier.version) == (first.list_id, 1)


def test_a_new_version_written_keeps_the_cases_and_the_lines_that_are_gone(workspace, lists):
    first = _import(workspace, lists / "handed_over_339.xlsx")
    second = _import(workspace, lists / "handed_over_version_2.xlsx")
    assert (second.new, second.changed, second.same) == (5, 20, 316)
    before = {row.line: row for row in workspace.read(overview.entries, first.list_id)}
    after = {row.line: row for row in workspace.read(overview.entries, second.list_id)}
    assert (len(before), len(after)) == (339, 341)
    shared = before.keys() & after.keys()
    assert {after[line].case_id for line in shared} == {before[line].case_id for line in shared}
    assert all(after[line].case_id == before[line].case_id for line in shared)
    third = _plan(workspace, lists / "handed_over_339.xlsx")
    assert third.earlier is not None
    assert third.earlier.version == 2


def test_a_list_of_another_kind_or_issuer_is_no_new_version(workspace, lists):
    _import(workspace, lists / "handed_over_339.xlsx")
    for head in (made.head("register"), made.head(issuer="family")):
        assert _counts(_plan(workspace, lists / "handed_over_339_cp1251.csv", head))[0] == 339


def test_the_reply_is_attached_to_the_lines_it_answers(workspace, lists, truth):
    listed = _import(workspace, lists / "handed_over_339.xlsx")
    head = made.reply_head(listed.list_id)
    report = _import(workspace, lists / "reply_2025-07-23.xlsx", head)
    said = truth["reply"]
    assert len(report.attached) + len(report.unclear) == len(said) == 256
    right = [row for row in report.attached if str(said[row.row]["line"]) == row.line]
    assert len(right) >= 0.97 * 256
    assert len(right) == len(report.attached)  # none silently wrong
    for row in report.attached:
        assert (row.claim, row.region) == (said[row.row]["claim"], said[row.row]["region"])
    waiting = workspace.read(candidates.pending, list_id=report.list_id)
    assert {item.left.line for item in waiting} == {row.row for row in report.unclear if row.lines}


def test_the_same_reply_imported_again_says_nothing_twice(workspace, lists):
    listed = _import(workspace, lists / "handed_over_339.xlsx")
    head, unanswered = made.reply_head(listed.list_id), workspace.read(_said)
    first = _import(workspace, lists / "reply_2025-07-23.xlsx", head)
    before = workspace.read(_said)
    assert before[0] == len(first.attached) >= 0.97 * 256
    second = _import(workspace, lists / "reply_2025-07-23.xlsx", head)
    assert (second.same, workspace.read(_said)) == (256, before)
    for report in (first, second):
        workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)
        assert workspace.read(_said) == (before if report is first else unanswered)


def _said(session):
    """How many claims and placements the file holds."""
    return tuple(session.scalars(select(func.count()).select_from(one)).one() for one in _SAID)


def test_the_ledger_of_the_answered_list(workspace, lists, truth):
    listed = _import(workspace, lists / "handed_over_339.xlsx")
    _import(workspace, lists / "reply_2025-07-23.xlsx", made.reply_head(listed.list_id))
    for item in workspace.read(candidates.pending):
        if str(truth["reply"][item.left.line]["line"]) == item.right.line:
            decided = (verdicts.decide, item.candidate_id, "same", "")
            workspace.write(act_of, *decided, worker=WORKER)
    counted = workspace.read(ledger, listed.list_id, today=made.TODAY)
    claims = [row["claim"] for row in truth["reply"].values()]
    assert (counted.entries, counted.returned) == (339, 0)
    assert counted.located == claims.count("located")
    assert counted.under_preparation == claims.count("under_preparation")
    assert counted.no_answer == 339 - 256
    assert counted.unconfirmed == {
        kind: claims.count(kind)
        for kind in ("never_in_russia", "already_returned", "reached_adulthood")
    }
    assert (counted.claimed_unconfirmed_percent, counted.days_without_answer) == (30.0, 120)


def test_good_rows_go_in_beside_bad_ones(workspace, lists):
    planned = _plan(workspace, lists / "bad_rows.xlsx", made.head("pool"))
    assert planned.new
    assert planned.refused
    report = made.write(workspace, planned)
    assert report.rows == len(planned.new) + len(planned.refused)
    kept = workspace.read(overview.refused_rows, report.import_id)
    assert [(row.row.number, row.reason) for row in kept] == [
        (row.row.number, row.reason) for row in planned.refused
    ]


def test_databank_cards_are_a_pool(workspace, lists):
    report = _import(workspace, lists / "databank_cards.csv", made.head("pool", issuer="russia"))
    assert (report.new, len(report.refused)) == (600, 0)
    rows = workspace.read(overview.entries, report.list_id)
    assert {row.case_id for row in rows} == {None}


def test_a_reply_to_no_list_waits_without_claims(workspace, lists):
    report = _import(workspace, lists / "reply_2025-07-23.xlsx", made.head("reply"))
    assert (report.new, report.attached, report.unclear) == (256, (), ())


def test_a_reply_to_a_list_that_does_not_stand_is_refused(workspace, lists):
    listed = _import(workspace, lists / "handed_over_339.xlsx")
    workspace.write(undo_act, undo_import, listed.import_id, worker=WORKER)
    with pytest.raises(NotFound):
        _plan(workspace, lists / "reply_2025-07-23.xlsx", made.reply_head(listed.list_id))


@pytest.mark.parametrize("changes", [{"kind": "rumour"}, {"issuer": ""}, {"recipient": "nobody"}])
def test_codes_that_do_not_exist_are_refused(workspace, lists, changes):
    with pytest.raises(NotUnderstood):
        _plan(workspace, lists / "databank_cards.csv", made.head(**{"kind": "pool", **changes}))


def test_planning_can_be_cancelled(workspace, lists):
    with pytest.raises(Cancelled):
        _plan(
            workspace,
            lists / "handed_over_339.xlsx",
            progress=Progress(stop=lambda: True),
        )


def test_a_reply_with_a_date_of_its_own_dates_its_claims(workspace, lists):
    listed = _import(workspace, lists / "handed_over_339.xlsx")
    head = made.reply_head(listed.list_id, "2025-07")
    assert head.date == from_edtf("2025-07")
    _import(workspace, lists / "reply_2025-07-23.xlsx", head)
    answers = [row.answer for row in workspace.read(overview.entries, listed.list_id)]
    assert sum(map(bool, answers)) >= 0.97 * 256


def test_no_file_is_imported_as_our_own_list(workspace, lists):
    with pytest.raises(NotUnderstood) as caught:
        _plan(workspace, lists / "handed_over_339.xlsx", made.head("own"))
    assert "own" not in caught.value.choices
