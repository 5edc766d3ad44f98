"""The opening of a case is undone and done again; a case that somebody worked on is not."""

import datetime as dt

import pytest
from sqlmodel import select

from caseapp.case_file import read_case
from caseapp.cases import births, register
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.names import add_name
from caseapp.cases.written import act_of
from caseapp.errors import ChangedSince, WorkedOnSince
from caseapp.filters.counting import found_cases
from caseapp.filters.grammar import parse
from caseapp.journal import Act
from caseapp.linking.own_case import open_own_case
from caseapp.office.letterhead import Letterhead, letterhead_act, read_letterhead
from caseapp.set_aside.setting import take_back
from caseapp.undoing.stack import stack
from caseapp.undoing.steps import redo, undo
from caseapp.workspace import Workspace
from db.tables import ListEntry
from tests.factories import WORKER, a_line, a_pool, name_draft
from tests.files import PASSPHRASE

TODAY = dt.date(2025, 10, 1)
OTHER = "І. Друга"


def _undo(workspace, worker=WORKER):
    edit = workspace.read(stack).undo
    workspace.write(act_of, undo, edit.number, worker=worker)
    return edit.act


def _redo(workspace):
    edit = workspace.read(stack).redo
    workspace.write(act_of, redo, edit.number, worker=WORKER)
    return edit.act


def _open(workspace):
    return workspace.write(act_of, register.open_case, CaseDraft(), name_draft(), year=2025).id


def _cases(workspace):
    return [row.case_id for row in workspace.read(found_cases, parse(""), TODAY)]


def test_opening_a_case_is_undone_and_done_again_after_a_restart(workspace):
    case_id = _open(workspace)
    assert _undo(workspace) == "case.opened"
    assert _cases(workspace) == []
    assert workspace.read(read_case, case_id).aside.reason == "undone"
    path = workspace.path
    workspace.close()
    with Workspace.open(path, PASSPHRASE, worker=WORKER) as again:
        assert _redo(again) == "case.opened"
        assert _cases(again) == [case_id]
        assert again.read(read_case, case_id).aside is None
        assert _undo(again) == "case.opened"
        assert _redo(again) == "case.opened"


def test_no_number_is_given_twice(workspace):
    _open(workspace)
    _undo(workspace)
    second = _open(workspace)
    assert workspace.read(read_case, second).number == "2025-00002"


def test_what_was_added_at_the_opening_is_undone_first(workspace):
    case_id = _open(workspace)
    workspace.write(act_of, births.add_birth, case_id, BirthDraft("2014"))
    assert [_undo(workspace), _undo(workspace)] == ["birth.added", "case.opened"]
    assert [_redo(workspace), _redo(workspace)] == ["case.opened", "birth.added"]
    assert len(workspace.read(read_case, case_id).births) == 1


def test_a_case_that_somebody_worked_on_is_not_taken_away(workspace):
    case_id = _open(workspace)
    workspace.worker = OTHER
    workspace.note(Act("paper.saved", str(case_id), {"document": "case_summary"}))
    with pytest.raises(WorkedOnSince) as refused:
        _undo(workspace)
    assert (refused.value.case, refused.value.act, refused.value.worker) == (
        "2025-00001",
        "paper.saved",
        OTHER,
    )
    assert _cases(workspace) == [case_id]


@pytest.fixture
def line(workspace):
    return workspace.write(Act("import.written"), lambda session: a_line(session, a_pool(session)))


def _of(workspace, line):
    query = select(ListEntry.case_id).where(ListEntry.id == line)
    return workspace.read(lambda session: session.exec(query).one())


def _own_case(workspace, line):
    return workspace.write(act_of, open_own_case, line, worker=WORKER, today=TODAY).id


def test_a_case_for_just_one_child_lets_its_line_go_and_takes_it_again(workspace, line):
    case_id = _own_case(workspace, line)
    assert _of(workspace, line) == case_id
    assert _undo(workspace) == "case.opened"
    assert _of(workspace, line) is None
    assert _cases(workspace) == []
    assert _redo(workspace) == "case.opened"
    assert _of(workspace, line) == case_id
    case = workspace.read(read_case, case_id)
    assert len(case.entries) == len(case.names) == len(case.births) == 1


def test_the_line_can_have_another_case_after_the_undoing(workspace, line):
    first = _own_case(workspace, line)
    _undo(workspace)
    second = _own_case(workspace, line)
    assert _of(workspace, line) == second != first
    assert _cases(workspace) == [second]


def test_a_case_taken_back_by_hand_is_not_opened_again(workspace):
    case_id = _open(workspace)
    _undo(workspace)
    workspace.write(act_of, take_back, case_id, "потрібна", worker=WORKER)
    assert _cases(workspace) == [case_id]
    assert workspace.read(stack).redo is None  # something new was written


def test_a_refused_undo_says_who_changed_what_since(workspace):
    case_id = _open(workspace)
    draft = CaseDraft(origin_place="Прикладівка")
    workspace.write(act_of, register.change_case, case_id, draft)
    number = workspace.read(stack).undo.number
    workspace.worker = OTHER
    later = CaseDraft(origin_place="Придумськ")
    done = workspace.write(  # as an import that was accepted does: no edit of the stack
        Act("import.added", str(case_id), {"title": "вигаданий"}),
        register.change_case,
        case_id,
        later,
    )
    assert done.id == case_id
    with pytest.raises(ChangedSince) as refused:
        workspace.write(act_of, undo, number, worker=WORKER)
    assert (refused.value.worker, refused.value.act) == (OTHER, "import.added")


def test_a_letterhead_is_undone_to_the_one_before_and_done_again(workspace):
    first, second = Letterhead(name="Вигадана служба"), Letterhead(name="Інша назва")
    workspace.note(letterhead_act(first))
    workspace.note(letterhead_act(second))
    assert workspace.read(read_letterhead) == second
    assert _undo(workspace) == "letterhead.changed"
    assert workspace.read(read_letterhead) == first
    assert _undo(workspace) == "letterhead.changed"
    assert workspace.read(read_letterhead) == Letterhead()
    assert [_redo(workspace), _redo(workspace)] == ["letterhead.changed"] * 2
    assert workspace.read(read_letterhead) == second


def test_names_added_since_and_undone_stand_in_no_way(workspace):
    case_id = _open(workspace)
    workspace.write(act_of, add_name, case_id, name_draft("Інше Ймення", kind="other"))
    _undo(workspace)
    assert _undo(workspace) == "case.opened"
