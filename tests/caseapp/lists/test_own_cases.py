"""Cases that were opened by hand beside imports: known children, versions, replies, refusals."""

from dataclasses import replace

import pytest

from caseapp.acts import ActCode
from caseapp.case_file import read_case
from caseapp.cases import births
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.index import rows as case_rows
from caseapp.errors import Contradicts, ReasonMissing
from caseapp.journal import Act
from caseapp.lists.decided import Decision, write_decided
from caseapp.lists.execute import import_act
from caseapp.lists.ledgers.ledger import ledger_of_all
from caseapp.lists.likely import likely_children
from caseapp.lists.overview import entries, lists
from caseapp.lists.planned import Attachment
from caseapp.lists.undoing.undo import undo_act, undo_import
from tests.caseapp.lists import made
from tests.caseapp.lists import undo_steps as steps
from tests.factories import a_case
from tests.support import WORKER


def _opened(session, line):
    """Open a case by hand for the child of a line."""
    row = made.reading(line)
    case_id = a_case(session, row.name_written, sex=row.sex)
    births.add_birth(session, case_id, BirthDraft(row.birth.edtf))
    return case_id


@pytest.fixture
def ours(workspace):
    return _open(workspace, 1)


def _open(workspace, line):
    done = []
    workspace.write(lambda _: Act(ActCode.CASE_OPENED), lambda s: done.append(_opened(s, line)))
    return done[0]


def _plan(*lines, **head):
    return made.plan([made.reading(line) for line in lines], made.head("handed_over", **head))


def _write(workspace, plan, *decided):
    likely = workspace.read(likely_children, plan)
    decisions = dict(zip([one.key for one in likely], decided, strict=False))
    return workspace.write(import_act, write_decided, plan, likely, decisions, worker=WORKER)


SAME = Decision("same")


def test_a_row_that_is_the_child_stands_on_its_case(workspace, ours):
    (found,) = workspace.read(likely_children, _plan(1, 9))
    assert (found.row, found.item.right.case_id, found.item.right.is_own) == (0, ours, True)
    assert found.item.evidence
    report = _write(workspace, _plan(1, 9), SAME)
    assert workspace.read(entries, report.list_id)[0].case_id == ours
    assert len(workspace.read(case_rows)) == 2
    workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)
    assert [row.case_id for row in workspace.read(case_rows)] == [ours]
    assert workspace.read(read_case, ours).entries == ()


def test_the_own_list_is_counted_in_no_ledger(workspace, ours):
    assert workspace.read(ledger_of_all, today=made.TODAY).entries == 0
    _write(workspace, _plan(1), SAME)
    assert workspace.read(ledger_of_all, today=made.TODAY).entries == 1


def test_a_new_version_and_a_reply_go_on_with_the_case(workspace, ours):
    first = _write(workspace, _plan(1, 9), SAME)
    rows = [made.reading(1), made.reading(9)]
    second = steps.version(workspace, first, same=rows)
    line = workspace.read(entries, second.list_id)[0]
    assert line.case_id == ours
    said = made.plan(
        [made.answer(1, "located")],
        made.reply_head(second.list_id),
        attachments=(Attachment(0, line.entry_id),),
    )
    made.write(workspace, said)
    assert [one.kind for one in workspace.read(read_case, ours).claims] == ["located"]
    assert [one.kind for one in workspace.read(lists)] == ["handed_over", "handed_over", "reply"]


def test_same_needs_a_reason_where_another_agrees_as_well(workspace, ours):
    other = _open(workspace, 1)
    found = workspace.read(likely_children, _plan(1))
    assert [[side.case_id for side in one.item.as_well] for one in found] == [[other], [ours]]
    with pytest.raises(ReasonMissing):
        _write(workspace, _plan(1), SAME)
    assert workspace.read(lists) == ()
    report = _write(workspace, _plan(1), Decision("same", "той самий шрам"))
    assert workspace.read(entries, report.list_id)[0].case_id == ours


def test_a_rival_called_another_child_before_is_none(workspace, ours):
    other = _open(workspace, 1)
    plan = _plan(1)
    mine, rival = workspace.read(likely_children, plan)
    decisions = {rival.key: Decision("different", "інша мати"), mine.key: SAME}
    likely = (mine, rival)
    report = workspace.write(import_act, write_decided, plan, likely, decisions, worker=WORKER)
    assert workspace.read(entries, report.list_id)[0].case_id == ours != other


def test_two_rows_of_a_list_are_one_child_only_with_a_reason(workspace, ours):
    again = replace(made.reading(1), row=made.reading(7).row, line="7")
    twice = made.plan([made.reading(1), again])
    first, second = workspace.read(likely_children, twice)
    assert [[side.line for side in one.item.as_well] for one in (first, second)] == [["7"], ["1"]]
    with pytest.raises(Contradicts):
        _write(workspace, twice, Decision("same", "так"), SAME)
    report = _write(workspace, twice, Decision("same", "так"), Decision("same", "двічі записана"))
    assert {one.case_id for one in workspace.read(entries, report.list_id)} == {ours}
