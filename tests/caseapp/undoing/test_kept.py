"""Descriptions, files, citations and sources are undone, removed and brought back like all else."""

import pytest

from caseapp.case_file import read_case
from caseapp.cases import attachments, citations, descriptions
from caseapp.cases.cited import Cited
from caseapp.cases.descriptions import DescriptionDraft
from caseapp.cases.drafts import SourceDraft
from caseapp.cases.written import act_of
from caseapp.intake.files import take
from caseapp.sources import add_source, remove_source, sources
from caseapp.undoing.past import put_back_as_before, record_history
from caseapp.undoing.removed import bring_back, removed_records
from caseapp.undoing.stack import stack
from caseapp.undoing.steps import redo, undo
from tests.support import WORKER


def _add_description(workspace, case_id):
    draft = DescriptionDraft("2023", eyes="карі")
    return workspace.write(act_of, descriptions.add_description, case_id, draft).id


def _add_attachment(workspace, case_id):
    path = workspace.path.with_name("скан.txt")
    path.write_text("скан", "utf-8")
    return workspace.write(act_of, attachments.attach, case_id, take(path)).id


def _add_citation(workspace, case_id):
    source = workspace.write(act_of, add_source, SourceDraft("Вигаданий вісник")).id
    (name,) = workspace.read(read_case, case_id).names
    wanted = (Cited(source, "с. 2"),)
    (change,) = workspace.read(citations.changes, name.id, None, wanted)
    return workspace.write(act_of, change).id


KINDS = {
    "description": (_add_description, "descriptions"),
    "attachment": (_add_attachment, "attachments"),
    "citation": (_add_citation, "citations"),
}


def _ids(workspace, case_id, lines):
    return [line.id for line in getattr(workspace.read(read_case, case_id), lines)]


def _step(workspace, step):
    edit = getattr(workspace.read(stack), step.__name__)
    workspace.write(act_of, step, edit.number, worker=WORKER)


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_added_is_undone_and_done_again(workspace, case_id, kind):
    add, lines = KINDS[kind]
    record = add(workspace, case_id)
    _step(workspace, undo)
    assert _ids(workspace, case_id, lines) == []
    _step(workspace, redo)
    assert _ids(workspace, case_id, lines) == [record]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_undone_waits_in_the_bin_and_comes_back(workspace, case_id, kind):
    add, lines = KINDS[kind]
    record = add(workspace, case_id)
    _step(workspace, undo)
    (removed,) = workspace.read(removed_records)
    assert (removed.kind, removed.id) == (kind, record)
    workspace.write(act_of, bring_back, kind, record)
    assert _ids(workspace, case_id, lines) == [record]


def test_the_past_of_a_description_can_be_put_back(workspace, case_id):
    record = _add_description(workspace, case_id)
    changed = DescriptionDraft("2024", eyes="сірі", height="130")
    workspace.write(act_of, descriptions.change_description, record, changed)
    newest = workspace.read(record_history, case_id, record)[0]
    workspace.write(act_of, put_back_as_before, newest.number)
    (line,) = workspace.read(read_case, case_id).descriptions
    assert (line.eyes, line.height_cm, line.as_of.edtf) == ("карі", None, "2023")


def test_a_source_waits_in_the_bin_too(workspace):
    source = workspace.write(act_of, add_source, SourceDraft("Вигаданий вісник")).id
    workspace.write(act_of, remove_source, source)
    (removed,) = workspace.read(removed_records)
    assert (removed.kind, removed.id, removed.worker) == ("source", source, WORKER)
    workspace.write(act_of, bring_back, "source", source)
    assert [one.id for one in workspace.read(sources)] == [source]
    _step(workspace, undo)
    assert workspace.read(sources) == ()
    _step(workspace, redo)
    assert [one.id for one in workspace.read(sources)] == [source]
