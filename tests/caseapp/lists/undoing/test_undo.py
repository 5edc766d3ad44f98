"""An import taken back: what it brought is gone."""

import json
import uuid

import pytest
from sqlmodel import col, select

from caseapp import journal
from caseapp.cases import claims, index
from caseapp.cases.own_lines import of_own_list
from caseapp.cases.written import act_of
from caseapp.errors import NotFound, TooLate
from caseapp.lists import overview
from caseapp.lists.imports import imports
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.undoing.preview import undo_preview
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.progress import Cancelled, Progress
from caseapp.review import screening
from db.tables import Claim, ListEntry
from tests.caseapp.lists import made
from tests.caseapp.lists import undo_steps as steps
from tests.support import WORKER


def test_an_import_undone_leaves_the_file_as_it_was(workspace):
    made.import_lines(workspace, range(1, 4))
    tables, shown = steps.all_tables(workspace), steps.all_shown(workspace)
    report = made.write(
        workspace, made.plan([made.reading(40 + n) for n in range(5)], refused=(made.refused(9),))
    )
    assert steps.all_tables(workspace) != tables
    undone = steps.undo(workspace, report)
    assert (undone.entries, undone.cases_removed, undone.cases_kept) == (5, 5, ())
    assert steps.all_tables(workspace) == tables
    assert steps.all_shown(workspace) == shown


def test_a_reply_undone_takes_its_claims_and_candidates_along(workspace):
    listed = made.import_lines(workspace, range(1, 5))
    tables, shown = steps.all_tables(workspace), steps.all_shown(workspace)
    reply = steps.reply(workspace, listed, ["located", "never_in_russia", "located"], unclear=(2,))
    assert steps.all_shown(workspace)["ledgers"][0].no_answer == 2
    assert steps.undo(workspace, reply).claims == 2
    assert steps.all_tables(workspace) == tables
    assert steps.all_shown(workspace) == shown


def test_a_claim_that_was_withdrawn_by_hand_goes_with_its_import(workspace):
    listed = made.import_lines(workspace, [1])
    tables = steps.all_tables(workspace)
    reply = steps.reply(workspace, listed, ["located"])
    (claim,) = workspace.read(steps.rows_of, Claim)
    workspace.write(act_of, claims.withdraw_claim, claim["id"], "інша дитина", worker=WORKER)
    steps.undo(workspace, reply)
    assert steps.all_tables(workspace) == tables


@pytest.mark.parametrize("stage", range(7))
def test_an_undo_that_is_cancelled_leaves_all_as_it_was(workspace, stage):
    report = made.import_lines(workspace, range(1, 4))
    before, told = steps.all_tables(workspace), []
    stopping = Progress(lambda done, _: told.append(done), lambda: len(told) == stage)
    work = (undo_act, undo_import, report.import_id)
    with pytest.raises(Cancelled):
        workspace.write(*work, worker=WORKER, progress=stopping)
    assert told == list(range(stage))
    assert steps.all_tables(workspace) == before


def test_undoing_twice_comes_too_late(workspace):
    report = made.import_lines(workspace, [1])
    steps.undo(workspace, report)
    with pytest.raises(TooLate):
        steps.undo(workspace, report)


def test_an_import_that_never_was_is_not_found(workspace):
    with pytest.raises(NotFound):
        workspace.write(undo_act, undo_import, uuid.uuid4(), worker=WORKER)


def test_the_same_file_can_be_imported_again_after_an_undo(workspace):
    first = made.import_lines(workspace, range(1, 4))
    before = [row.name for row in workspace.read(index.rows)]
    steps.undo(workspace, first)
    again = made.import_lines(workspace, range(1, 4))
    assert [row.name for row in workspace.read(index.rows)] == before
    numbers = [row.case_number for row in workspace.read(overview.entries, again.list_id)]
    assert numbers == ["2025-00004", "2025-00005", "2025-00006"]  # no number is given twice


def test_what_an_undone_import_leaves_is_hidden(workspace):
    report = made.import_lines(workspace, range(1, 4))
    steps.determine(workspace, steps.line_of(workspace, report))
    steps.undo(workspace, report)
    for query in (overview.entries, lambda session, one: ledger(session, one, today=made.TODAY)):
        with pytest.raises(NotFound):
            workspace.read(query, report.list_id)
    with pytest.raises(NotFound):
        workspace.read(overview.list_id_of, str(report.list_id))
    assert workspace.read(overview.refused_rows, report.import_id) == ()


def test_what_is_left_of_an_undone_list_is_never_screened(workspace):
    report = made.import_lines(workspace, range(1, 4))
    steps.determine(workspace, steps.line_of(workspace, report))
    steps.undo(workspace, report)
    again = made.import_lines(workspace, range(1, 4))
    found = workspace.read(screening.find_candidates, again.list_id)
    assert {one.right for one in found} == {str(one) for one in workspace.read(_own_lines)}
    for lists in ((report.list_id,), (again.list_id, [report.list_id])):
        with pytest.raises(NotFound):
            workspace.read(screening.find_candidates, *lists)


def _own_lines(session):
    return session.scalars(select(col(ListEntry.id)).where(of_own_list())).all()


def test_cases_that_a_reply_speaks_of_are_kept_with_its_claims(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    answered = steps.line_of(workspace, listed)
    reply = steps.reply(workspace, listed, ["located"])
    undone = steps.undo(workspace, listed)
    assert undone.cases_kept == (answered.case_number,)
    assert [claim["kind"] for claim in workspace.read(steps.rows_of, Claim)] == ["located"]
    assert [one.list_id for one in workspace.read(overview.lists)] == [reply.list_id]


def test_the_journal_names_the_list_and_stays_sound(workspace):
    report = made.import_lines(workspace, range(1, 4))
    steps.rename(workspace, steps.line_of(workspace, report, 2))
    steps.undo(workspace, report)
    (line,) = workspace.read(journal.history, report.import_id)
    said = json.loads(line.data)
    assert (line.act, said["entries"], said["cases_kept"]) == ("import.undone", 3, ["2025-00003"])
    assert said["title"] == made.head().title
    assert workspace.read(journal.verify) == ()


def test_a_pool_undone_leaves_the_file_as_it_was(workspace):
    made.import_lines(workspace, range(1, 4))
    before = steps.all_tables(workspace)
    pool = made.write(
        workspace, made.plan([made.reading(line) for line in (2, 8)], made.head("pool"))
    )
    assert workspace.read(undo_preview, pool.import_id).entries == 2
    steps.undo(workspace, pool)
    assert steps.all_tables(workspace) == before


def test_an_import_taken_back_has_no_preview(workspace):
    report = made.import_lines(workspace, [1])
    steps.undo(workspace, report)
    with pytest.raises(TooLate):
        workspace.read(undo_preview, report.import_id)
    with pytest.raises(NotFound):
        workspace.read(undo_preview, uuid.uuid4())


def test_every_import_is_listed_whether_undone_or_not(workspace):
    first = made.import_lines(workspace, [1, 2])
    second = made.write(workspace, made.plan([made.reading(9)], refused=(made.refused(4),)))
    steps.undo(workspace, first)
    newest, oldest = workspace.read(imports)
    assert (newest.import_id, newest.rows, newest.refused) == (second.import_id, 2, 1)
    assert (newest.undone_at, newest.worker, newest.title) == (None, WORKER, made.head().title)
    assert (oldest.import_id, oldest.list_id) == (first.import_id, None)
    assert oldest.undone_at is not None
