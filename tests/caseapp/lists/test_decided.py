"""What a person decides before an import is written, in one step with it."""

from dataclasses import replace

import pytest

from caseapp.case_file import read_case
from caseapp.case_parts.proposals import proposed_pairs
from caseapp.cases.index import rows as case_rows
from caseapp.cases.written import act_of
from caseapp.errors import ReasonMissing, TooLate
from caseapp.linking.own_case import open_own_case
from caseapp.lists.decided import ASIDE, Decision, write_decided
from caseapp.lists.execute import import_act
from caseapp.lists.likely import likely_children
from caseapp.lists.overview import entries, lists
from caseapp.lists.plan import plan_import
from caseapp.lists.planned import Attachment
from caseapp.lists.relations import answered_list, imported_before
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.office.rules import Office, change_office
from caseapp.review.candidates import pending
from caseapp.review.verdicts import decide
from tests.caseapp.lists import made
from tests.support import WORKER

SAME, DIFFERENT, UNSURE = Decision("same"), Decision("different", "інше село"), Decision("unsure")


def _register(*lines):
    return made.plan([made.reading(line) for line in lines], made.head("register"))


def _written(workspace, plan, decide):
    likely = workspace.read(likely_children, plan)
    decisions = {one.key: decide for one in likely} if decide else {}
    report = workspace.write(import_act, write_decided, plan, likely, decisions, worker=WORKER)
    return report, workspace.read(entries, report.list_id)


@pytest.fixture
def known(workspace):
    """The case of the child who stands on file."""
    report = made.import_lines(workspace, [1])
    (row,) = workspace.read(entries, report.list_id)
    return row.case_id


def test_a_new_row_is_compared_with_all_on_file(workspace, known):
    likely = workspace.read(likely_children, _register(1, 9))
    assert [(one.row, one.item.right.case_id) for one in likely] == [(0, known)]
    assert likely[0].item.evidence


def test_a_child_of_two_versions_of_a_list_is_offered_once_by_the_newest(workspace):
    first = made.import_lines(workspace, [1])
    second = made.write(workspace, made.version_of_all(workspace, first.list_id))
    (newest,) = workspace.read(entries, second.list_id)
    likely = workspace.read(likely_children, _register(1))
    assert [one.item.right.entry_id for one in likely] == [newest.entry_id]


def test_nobody_on_file_is_nothing_to_decide(workspace):
    assert workspace.read(likely_children, _register(1)) == ()


def test_the_same_child_stands_on_its_case_and_opens_none(workspace, known):
    _, rows = _written(workspace, _register(1, 9), SAME)
    assert rows[0].case_id == known
    assert rows[1].case_id not in (None, known)
    assert workspace.read(pending) == ()


@pytest.mark.parametrize(
    ("decision", "waiting"), [(None, 1), (Decision(ASIDE), 1), (UNSURE, 1), (DIFFERENT, 0)]
)
def test_whoever_is_not_the_same_has_a_case_of_its_own(workspace, known, decision, waiting):
    _, rows = _written(workspace, _register(1), decision)
    assert rows[0].case_id not in (None, known)
    assert len(workspace.read(pending)) == waiting


def test_the_same_child_waits_without_a_case_where_a_second_person_is_needed(workspace, known):
    workspace.write(lambda act: act, change_office, Office(two_for_same=True))
    report, rows = _written(workspace, _register(1), SAME)
    assert rows[0].case_id is None
    (candidate,) = workspace.read(proposed_pairs)
    workspace.write(act_of, decide, candidate, "same", "", worker="І. Друга")
    assert workspace.read(entries, report.list_id)[0].case_id == known


def test_a_row_whose_same_was_declined_gets_a_case_that_goes_with_its_import(workspace, known):
    workspace.write(lambda act: act, change_office, Office(two_for_same=True))
    report, rows = _written(workspace, _register(1), SAME)
    opened = {"worker": "І. Друга", "today": made.TODAY}
    case_id = workspace.write(act_of, open_own_case, rows[0].entry_id, **opened).id
    assert workspace.read(proposed_pairs) == ()
    assert len(workspace.read(pending)) == 1  # the pair is asked again
    assert workspace.read(entries, report.list_id)[0].case_id == case_id != known
    case = workspace.read(read_case, case_id)
    assert (case.name, len(case.names), len(case.births)) == (rows[0].name, 1, 1)
    with pytest.raises(TooLate):
        workspace.write(act_of, open_own_case, rows[0].entry_id, **opened)
    workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)
    assert [row.case_id for row in workspace.read(case_rows)] == [known]


def test_a_refused_decision_writes_nothing(workspace, known):
    with pytest.raises(ReasonMissing):
        _written(workspace, _register(1), Decision("different"))
    assert len(workspace.read(lists)) == 1


def test_undoing_takes_the_decision_along(workspace, known):
    report, _ = _written(workspace, _register(1), SAME)
    workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)
    (listed,) = workspace.read(lists)
    (row,) = workspace.read(entries, listed.list_id)
    assert row.case_id == known
    assert workspace.read(pending) == ()


def test_a_doubted_answer_waits_and_a_confirmed_one_stands(workspace):
    asked = made.import_lines(workspace, [1, 2])
    rows = [made.answer(1, "located"), made.answer(2, "never_in_russia")]
    plan = workspace.read(
        plan_import, made.scan(), made.COLUMNS, made.reply_head(asked.list_id), today=made.TODAY
    )
    lines = workspace.read(entries, asked.list_id)
    sure = [Attachment(place, line.entry_id) for place, line in enumerate(lines)]
    plan = replace(plan, new=tuple(rows), refused=(), attachments=tuple(sure))
    likely = workspace.read(likely_children, plan)
    assert all(one.attached for one in likely)
    decisions = {likely[0].key: Decision(ASIDE), likely[1].key: SAME}
    report = workspace.write(import_act, write_decided, plan, likely, decisions, worker=WORKER)
    assert (len(report.attached), len(report.unclear)) == (1, 1)
    assert len(workspace.read(pending)) == 1


def test_a_reply_answers_the_list_on_which_its_rows_stand(workspace):
    first = made.import_lines(workspace, [1, 2, 3])
    made.write(workspace, made.plan([made.reading(20)], made.head(title="Пізніший")))
    found = workspace.read(answered_list, [made.reading(2), made.reading(3)])
    assert (found.list_id, found.agreeing, found.rows) == (first.list_id, 2, 2)


def test_rows_of_no_list_answer_the_newest_without_a_claim(workspace):
    assert workspace.read(answered_list, [made.reading(1)]) is None
    made.import_lines(workspace, [1])
    found = workspace.read(answered_list, [made.reading(30)])
    assert found.agreeing == 0


def test_the_very_same_file_is_known_until_its_import_is_undone(workspace):
    report = made.import_lines(workspace, [1])
    sha256 = made.scan().sha256
    found = workspace.read(imported_before, sha256)
    assert (found.import_id, found.worker) == (report.import_id, WORKER)
    workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)
    assert workspace.read(imported_before, sha256) is None
