"""Cases with people around the child, or remarks of the office, outlive their import."""

import pytest

from caseapp.cases import applications, flags, groups, index, notes, register, relations, tags
from caseapp.cases.applications import ApplicationDraft
from caseapp.cases.drafts import CaseDraft
from caseapp.cases.flags import FlagDraft
from caseapp.cases.groups import GroupDraft
from caseapp.cases.notes import NoteDraft
from caseapp.cases.relations import KinDraft, RelationDraft
from caseapp.cases.tags import TagDraft
from caseapp.cases.written import act_of
from caseapp.lists import overview
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.workspace import problems
from tests.caseapp.lists import made
from tests.support import WORKER

WORK = {
    "relation": (relations.add_relation, RelationDraft("mother", "Гойданюк"), {}),
    "group": (groups.add_group, GroupDraft("автобус"), {}),
    "application": (applications.add_application, ApplicationDraft(True, "мати"), {}),
    "note": (notes.add_note, NoteDraft("дзвінок тітки"), {"worker": WORKER}),
    "tag": (tags.add_tag, TagDraft("табір"), {}),
    "flag": (flags.add_flag, FlagDraft("urgent"), {"worker": WORKER}),
    "taken by": (register.change_case, CaseDraft(taken_by="люди у формі"), {}),
    "last seen": (register.change_case, CaseDraft(last_seen_text="2022"), {}),
}


def _lines(workspace, report):
    return workspace.read(overview.entries, report.list_id)


def _kept(workspace, report):
    undone = workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)
    assert workspace.read(problems) == ()
    assert {row.number for row in workspace.read(index.rows)} == set(undone.cases_kept)
    return set(undone.cases_kept)


@pytest.mark.parametrize("kind", WORK)
def test_a_case_that_people_built_upon_is_kept(workspace, kind):
    report = made.import_lines(workspace, range(1, 4))
    entry = _lines(workspace, report)[0]
    work, draft, more = WORK[kind]
    workspace.write(act_of, work, entry.case_id, draft, **more)
    assert _kept(workspace, report) == {entry.case_number}


def test_both_cases_of_a_bond_are_kept(workspace):
    report = made.import_lines(workspace, range(1, 4))
    one, other, _ = _lines(workspace, report)
    workspace.write(act_of, relations.link_siblings, one.case_id, other.case_id, KinDraft())
    assert _kept(workspace, report) == {one.case_number, other.case_number}
