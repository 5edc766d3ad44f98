"""What columns meant is remembered by the import, per party and headings."""

from dataclasses import replace

from caseapp.lists.columns.mappings import as_remembered, forget_mapping, forgotten_act, remembered
from caseapp.lists.undoing.undo import undo_act, undo_import
from tests.caseapp.lists import made
from tests.support import WORKER

BY_HAND = replace(made.COLUMNS, fields=("line", "full_name", "birth", "", "origin_region"))


def _import(workspace, columns, **head):
    plan = replace(made.plan([made.reading(1)]), columns=columns, head=made.head(**head))
    return made.write(workspace, plan)


def test_the_newest_mapping_of_the_same_headings_is_remembered(workspace):
    assert workspace.read(remembered, BY_HAND.headings) is None
    _import(workspace, made.COLUMNS)
    _import(workspace, BY_HAND, title="Другий")
    found = workspace.read(remembered, BY_HAND.headings)
    assert found.title == "Другий"
    assert as_remembered(made.COLUMNS, found) == BY_HAND


def test_headings_are_the_same_in_other_capitals_and_never_in_another_order(workspace):
    _import(workspace, BY_HAND)
    capital = tuple(heading.upper() for heading in BY_HAND.headings)
    assert workspace.read(remembered, capital) is not None
    assert workspace.read(remembered, BY_HAND.headings[::-1]) is None
    assert workspace.read(remembered, BY_HAND.headings[:-1]) is None


def test_each_party_has_its_own(workspace):
    _import(workspace, BY_HAND, issuer="mediator")
    _import(workspace, made.COLUMNS, issuer="ukraine")
    assert workspace.read(remembered, BY_HAND.headings, issuer="russia") is None
    found = workspace.read(remembered, BY_HAND.headings, issuer="mediator")
    assert as_remembered(made.COLUMNS, found) == BY_HAND


def test_an_undone_import_gives_back_what_was_remembered_before(workspace):
    _import(workspace, BY_HAND)
    second = _import(workspace, made.COLUMNS)
    workspace.write(undo_act, undo_import, second.import_id, worker=WORKER)
    found = workspace.read(remembered, BY_HAND.headings)
    assert as_remembered(made.COLUMNS, found) == BY_HAND


def test_what_is_forgotten_comes_back_only_with_a_new_import(workspace):
    _import(workspace, BY_HAND)
    found = workspace.read(remembered, BY_HAND.headings)
    workspace.write(forgotten_act, forget_mapping, found, worker=WORKER)
    assert workspace.read(remembered, BY_HAND.headings) is None
    _import(workspace, made.COLUMNS)
    found = workspace.read(remembered, BY_HAND.headings)
    assert as_remembered(BY_HAND, found) == made.COLUMNS
