import dataclasses

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caseapp.case_file import read_case
from caseapp.cases import births, claims, determinations, names, placements, register
from caseapp.cases.drafts import (
    BirthDraft,
    CaseDraft,
    ClaimDraft,
    DeterminationDraft,
    NameDraft,
    PlacementDraft,
    SourceDraft,
)
from caseapp.cases.written import act_of
from caseapp.errors import TooLate
from caseapp.sources import add_source, change_source, sources
from caseapp.undoing.stack import stack
from caseapp.undoing.steps import redo, undo
from caseapp.workspace import Workspace, problems
from tests.factories import WORKER
from tests.files import PASSPHRASE


def _undo(workspace):
    edit = workspace.read(stack).undo
    workspace.write(act_of, undo, edit.number, worker=WORKER)
    return edit.act


def _redo(workspace):
    edit = workspace.read(stack).redo
    workspace.write(act_of, redo, edit.number, worker=WORKER)
    return edit.act


def _said(workspace, case_id):
    """What the case says, without ids and withdrawn statements: these only ever grow."""
    case = dataclasses.asdict(workspace.read(read_case, case_id))
    for kind in ("names", "births", "placements", "claims", "determinations"):
        lines = [
            {key: value for key, value in line.items() if key not in ("id", "recorded_at")}
            for line in case[kind]
            if not line.get("withdrawn_reason")
        ]
        case[kind] = sorted(lines, key=str)
    return {key: value for key, value in case.items() if key not in ("history", "journal_anchor")}


def test_nothing_can_be_undone_in_a_new_file(workspace):
    assert workspace.read(stack).undo is None
    assert workspace.read(stack).redo is None


def test_a_record_comes_and_goes(workspace, case_id):
    draft = PlacementDraft(region="RU-TYU", institution="Вигаданий заклад")
    added = workspace.write(act_of, placements.add_placement, case_id, draft).id
    before = _said(workspace, case_id)
    other = PlacementDraft(region="RU-KGN", from_text="03.2024")
    workspace.write(act_of, placements.change_placement, added, other)
    after = _said(workspace, case_id)
    assert _undo(workspace) == "placement.changed"
    assert _said(workspace, case_id) == before
    assert _undo(workspace) == "placement.added"
    assert workspace.read(read_case, case_id).placements == ()
    assert _redo(workspace) == "placement.added"
    assert _redo(workspace) == "placement.changed"
    assert _said(workspace, case_id) == after
    assert workspace.read(stack).redo is None


def test_what_was_stated_is_taken_back_and_stated_anew(workspace, case_id):
    source = workspace.write(act_of, add_source, SourceDraft("Вигаданий вісник")).id
    draft = DeterminationDraft("located", "09.2025", source)
    workspace.write(act_of, determinations.determine, case_id, draft, worker=WORKER)
    claim = ClaimDraft("russia", "never_in_russia", words="не находился")
    workspace.write(act_of, claims.add_claim, case_id, claim, worker=WORKER)
    _undo(workspace)
    _undo(workspace)
    case = workspace.read(read_case, case_id)
    assert case.status == "open"
    assert [line.withdrawn_reason for line in case.determinations] == ["undone"]
    assert [line.withdrawn_reason for line in case.claims] == ["undone"]
    _redo(workspace)
    _redo(workspace)
    case = workspace.read(read_case, case_id)
    assert case.status == "located"
    assert [line.words for line in case.claims if not line.withdrawn] == ["не находился"]
    _undo(workspace)
    standing = [line for line in workspace.read(read_case, case_id).claims if not line.withdrawn]
    assert standing == []
    assert workspace.read(problems) == ()


def test_something_new_ends_what_could_be_done_again(workspace, case_id):
    workspace.write(act_of, births.add_birth, case_id, BirthDraft("2014"))
    _undo(workspace)
    assert workspace.read(stack).redo is not None
    workspace.write(act_of, births.add_birth, case_id, BirthDraft("2015"))
    assert workspace.read(stack).redo is None
    assert _undo(workspace) == "birth.added"
    _nothing_but_the_opening(workspace)


def test_it_survives_closing_the_file(workspace, case_id):
    workspace.write(act_of, names.add_name, case_id, NameDraft("diminutive", given_name="Гнатик"))
    _undo(workspace)
    path = workspace.path
    workspace.close()
    with Workspace.open(path, PASSPHRASE, worker=WORKER) as again:
        _redo(again)
        assert [line.given_name for line in again.read(read_case, case_id).names] == [
            "Ілля",
            "Гнатик",
        ]


def test_a_step_that_is_not_the_next_any_more_is_refused(workspace, case_id):
    workspace.write(act_of, births.add_birth, case_id, BirthDraft("2014"))
    seen = workspace.read(stack).undo
    workspace.write(act_of, births.add_birth, case_id, BirthDraft("2015"))
    with pytest.raises(TooLate):
        workspace.write(act_of, undo, seen.number, worker=WORKER)


def test_the_facts_of_a_source_go_back_too(workspace, case_id):
    source = workspace.write(act_of, add_source, SourceDraft("Вигаданий вісник", "Перша")).id
    workspace.write(act_of, change_source, source, SourceDraft("Вигаданий вісник", "Друга", "2025"))
    draft = BirthDraft("2014", source_id=source)
    workspace.write(act_of, births.add_birth, case_id, draft)
    _undo(workspace)
    _undo(workspace)
    (left,) = workspace.read(sources)
    assert left.title == "Перша"
    _undo(workspace)
    assert workspace.read(sources) == ()
    _nothing_but_the_opening(workspace)
    workspace.write(act_of, births.add_birth, case_id, draft)
    assert workspace.read(read_case, case_id).sources[0].title == "Перша"


def _nothing_but_the_opening(workspace):
    assert workspace.read(stack).undo.act == "case.opened"


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("birth"), st.sampled_from(("2014", "близько 2015", "03.2013", ""))),
        st.tuples(st.just("name"), st.sampled_from(("Гнатик", "Ілюша", "Примір"))),
        st.tuples(st.just("facts"), st.sampled_from(("male", "female", "unknown"))),
        st.tuples(st.just("claim"), st.sampled_from(("located", "already_returned"))),
        st.tuples(st.just("rewrite"), st.sampled_from(("2011", "7 років"))),
        st.tuples(st.just("remove"), st.just("")),
    ),
    min_size=1,
    max_size=8,
)


def _edit(workspace, case_id, kind, value):
    case = workspace.read(read_case, case_id)
    if kind == "birth":
        workspace.write(act_of, births.add_birth, case_id, BirthDraft(value or "2010"))
    elif kind == "name":
        workspace.write(act_of, names.add_name, case_id, NameDraft("other", given_name=value))
    elif kind == "facts":
        workspace.write(act_of, register.change_case, case_id, CaseDraft(sex=value))
    elif kind == "claim":
        draft = ClaimDraft("russia", value)
        workspace.write(act_of, claims.add_claim, case_id, draft, worker=WORKER)
    elif kind == "rewrite" and case.births:
        draft = BirthDraft(value, note="виправлено")
        workspace.write(act_of, births.change_birth, case.births[0].id, draft)
    elif kind == "remove" and case.births:
        workspace.write(act_of, births.remove_birth, case.births[-1].id)
    else:
        return 0
    return 1


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edits=EDITS)
def test_all_undone_is_the_beginning_and_all_done_again_the_end(workspace, edits):
    case_id = workspace.write(
        act_of, register.open_case, CaseDraft(), NameDraft("other", "Пробний"), year=2025
    ).id
    before = _said(workspace, case_id)
    count = sum(_edit(workspace, case_id, *one) for one in edits)
    after = _said(workspace, case_id)
    for _ in range(count):
        _undo(workspace)
    assert _said(workspace, case_id) == before
    for _ in range(count):
        _redo(workspace)
    assert _said(workspace, case_id) == after
