"""Undo, redo, bin and history of the people around a child and of what the office noted."""

import pytest

from caseapp.case_file import read_case
from caseapp.cases import applications, flags, groups, notes, register, relations, tags
from caseapp.cases.applications import ApplicationDraft
from caseapp.cases.drafts import CaseDraft
from caseapp.cases.flags import FlagDraft
from caseapp.cases.groups import GroupDraft
from caseapp.cases.notes import NoteDraft
from caseapp.cases.relations import KinDraft, RelationDraft
from caseapp.cases.tags import TagDraft
from caseapp.cases.written import act_of
from caseapp.undoing.past import record_history
from caseapp.undoing.removed import bring_back, removed_records
from caseapp.undoing.stack import stack
from caseapp.undoing.steps import redo, undo
from exports.acts import act_sentence
from tests.factories import WORKER, name_draft


def _said(workspace, case_id):
    case = workspace.read(read_case, case_id)
    return case.people, case.remarks, case.taken_by, case.last_seen


def _undo(workspace):
    edit = workspace.read(stack).undo
    workspace.write(act_of, undo, edit.number, worker=WORKER)


def _redo(workspace):
    edit = workspace.read(stack).redo
    workspace.write(act_of, redo, edit.number, worker=WORKER)


ADDED = {
    "relation": (relations.add_relation, RelationDraft("mother", "Капрондук", "Олена"), {}),
    "member": (groups.add_group, GroupDraft("автобус", date_text="10.2022"), {}),
    "application": (applications.add_application, ApplicationDraft(True, "Капрондук"), {}),
    "note": (notes.add_note, NoteDraft("дзвонила бабуся", pinned=True), {"worker": WORKER}),
    "tag": (tags.add_tag, TagDraft("табір"), {}),
    "flag": (flags.add_flag, FlagDraft("urgent", "скоро 18"), {"worker": WORKER}),
}
CHANGED = {
    "relation": (relations.change_relation, RelationDraft("aunt", "Інша", private=False), {}),
    "member": (groups.change_group, GroupDraft("потяг", "заклад"), {}),
    "application": (applications.change_application, ApplicationDraft(note="загублено"), {}),
    "note": (notes.change_note, NoteDraft("дзвонила тітка", private=True), {"worker": WORKER}),
    "flag": (flags.change_flag, FlagDraft("sensitive"), {"worker": WORKER}),
}


@pytest.mark.parametrize("kind", ADDED)
def test_adding_is_undone_and_done_again(workspace, case_id, kind):
    add, draft, more = ADDED[kind]
    before = _said(workspace, case_id)
    workspace.write(act_of, add, case_id, draft, **more)
    after = _said(workspace, case_id)
    assert after != before
    _undo(workspace)
    assert _said(workspace, case_id) == before
    (waiting,) = workspace.read(removed_records)
    assert waiting.kind == kind
    _redo(workspace)
    assert _said(workspace, case_id) == after


@pytest.mark.parametrize("kind", CHANGED)
def test_a_change_is_undone_and_done_again(workspace, case_id, kind):
    add, draft, more = ADDED[kind]
    record = workspace.write(act_of, add, case_id, draft, **more).id
    before = _said(workspace, case_id)
    change, other, more = CHANGED[kind]
    workspace.write(act_of, change, record, other, **more)
    after = _said(workspace, case_id)
    assert after != before
    _undo(workspace)
    assert _said(workspace, case_id) == before
    _redo(workspace)
    assert _said(workspace, case_id) == after


@pytest.mark.parametrize("kind", ADDED)
def test_the_bin_says_what_was_removed_and_gives_it_back(workspace, case_id, kind):
    add, draft, more = ADDED[kind]
    workspace.write(act_of, add, case_id, draft, **more)
    before = _said(workspace, case_id)
    _undo(workspace)
    (waiting,) = workspace.read(removed_records)
    for language in ("uk", "en"):
        assert "–" not in act_sentence(f"{kind}.added", waiting.data, language)
    workspace.write(act_of, bring_back, kind, waiting.id)
    assert _said(workspace, case_id) == before


def test_a_bond_is_undone_on_both_cases(workspace, case_id):
    sister = workspace.write(
        act_of,
        register.open_case,
        CaseDraft(sex="female"),
        name_draft("Капрондук Анна Олегівна"),
        year=2025,
    ).id
    workspace.write(act_of, relations.link_siblings, case_id, sister, KinDraft())
    _undo(workspace)
    assert workspace.read(read_case, sister).people.kin == ()
    _redo(workspace)
    assert len(workspace.read(read_case, sister).people.kin) == 1


def test_a_renamed_tag_takes_its_old_name_back(workspace, case_id):
    workspace.write(act_of, tags.add_tag, case_id, TagDraft("інтирнат"))
    (tag,) = workspace.read(tags.tags)
    workspace.write(act_of, tags.rename_tag, tag.id, "інтернат")
    _undo(workspace)
    assert workspace.read(tags.tags)[0].name == "інтирнат"


def test_the_further_facts_of_the_taking_are_undone_and_have_a_history(workspace, case_id):
    before = _said(workspace, case_id)
    draft = CaseDraft(taken_by="люди у формі", last_place="Вигадівка", last_seen_text="20.10.2022")
    workspace.write(act_of, register.change_case, case_id, draft)
    (line,) = workspace.read(record_history, case_id, case_id)[:1]
    told = act_sentence(line.act, line.data, "uk")
    assert "хто вивіз" in told
    assert "20.10.2022" in told
    _undo(workspace)
    assert _said(workspace, case_id) == before
