import pytest

from caseapp.cases.written import act_of
from caseapp.errors import NotUnderstood, TooLate
from caseapp.filters.views import (
    ViewDraft,
    add_view,
    remove_view,
    rename_view,
    restore_view,
    views,
)
from caseapp.undoing.removed import bring_back, removed_records
from caseapp.undoing.stack import stack
from caseapp.undoing.steps import redo, undo
from caseapp.workspace import problems
from tests.support import WORKER, new_workspace

DRAFT = ViewDraft("Без відповіді", 'відповідь:немає список:"Список 339"', ("name",), ("-born",))


@pytest.fixture
def workspace(tmp_path):
    with new_workspace(tmp_path) as made:
        yield made


def _names(workspace):
    return [view.name for view in workspace.read(views)]


def _step(workspace, step, edit):
    return workspace.write(act_of, step, edit.number, worker=WORKER)


def test_a_view_is_kept_in_codes_with_its_columns_and_order(workspace):
    kept = workspace.write(act_of, add_view, DRAFT)
    (view,) = workspace.read(views)
    assert (view.id, view.name) == (kept.id, "Без відповіді")
    assert view.query == 'answer:none list:"Список 339"'
    assert (view.columns, view.sorting) == (("name",), ("-born",))


def test_views_stand_in_the_order_of_the_ukrainian_alphabet(workspace):
    for name in ("Яскраві", "Їздові", "Іменні", "Ґрунтові", "Гарячі"):
        workspace.write(act_of, add_view, ViewDraft(name, ""))
    assert _names(workspace) == ["Гарячі", "Ґрунтові", "Іменні", "Їздові", "Яскраві"]


@pytest.mark.parametrize("name", ["", "  ", "без Відповіді"])
def test_a_name_is_needed_and_no_two_views_share_one(workspace, name):
    workspace.write(act_of, add_view, DRAFT)
    with pytest.raises(NotUnderstood) as refused:
        workspace.write(act_of, add_view, ViewDraft(name, "status:open"))
    assert refused.value.what == "view_name"
    assert _names(workspace) == ["Без відповіді"]


def test_a_search_that_is_not_understood_is_not_kept(workspace):
    with pytest.raises(NotUnderstood):
        workspace.write(act_of, add_view, ViewDraft("Хибний", "status:lost"))
    assert _names(workspace) == []


def test_a_view_is_renamed_also_to_other_letters_of_its_own_name(workspace):
    kept = workspace.write(act_of, add_view, DRAFT)
    workspace.write(act_of, rename_view, kept.id, "БЕЗ відповіді")
    assert _names(workspace) == ["БЕЗ відповіді"]


def test_each_step_is_undone_and_done_again(workspace):
    kept = workspace.write(act_of, add_view, DRAFT)
    workspace.write(act_of, rename_view, kept.id, "Інша")
    workspace.write(act_of, remove_view, kept.id)
    for after in (["Інша"], ["Без відповіді"], []):
        _step(workspace, undo, workspace.read(stack).undo)
        assert _names(workspace) == after
    for after in (["Без відповіді"], ["Інша"], []):
        _step(workspace, redo, workspace.read(stack).redo)
        assert _names(workspace) == after
    assert not workspace.read(problems)


def test_a_removed_view_lies_in_the_bin_until_it_is_brought_back(workspace):
    kept = workspace.write(act_of, add_view, DRAFT)
    workspace.write(act_of, remove_view, kept.id)
    with pytest.raises(TooLate):
        workspace.write(act_of, remove_view, kept.id)
    (removed,) = workspace.read(removed_records)
    assert (removed.kind, removed.worker) == ("view", WORKER)
    workspace.write(act_of, bring_back, removed.kind, removed.id)
    assert _names(workspace) == ["Без відповіді"]
    with pytest.raises(TooLate):
        workspace.write(act_of, restore_view, kept.id)
