import uuid
from dataclasses import replace

import pytest

from caseapp.cases import index
from caseapp.lists import overview
from caseapp.lists.columns.headings import recognise
from caseapp.lists.files.workbook import scan
from caseapp.lists.plan import plan_import
from caseapp.lists.versions.compared import LineState
from exports.outgoing import PaperKind
from tests.caseapp.lists import made
from tests.ui.places import LIST
from ui.commands.table import Command
from ui.dialogs.confirm import ConfirmDialog
from ui.shell import PageName, Place


@pytest.fixture
def versions(open_window):
    """A window at the two versions of the list of 339."""
    for name in ("handed_over_339.xlsx", "handed_over_version_2.xlsx"):
        read = scan(LIST.with_name(name))
        desk = open_window.desk
        planned = desk.read(plan_import, read, recognise(read), made.head(), today=made.TODAY)
        made.write(desk.workspace, replace(planned, imported_before=None))
    open_window.go(Place(PageName.LISTS))
    page = open_window.chrome.stack.front
    page.view.select(1)
    open_window.action_set[Command.COMPARE_LISTS].trigger()
    return open_window.chrome.stack.front


def _only(page, state):
    page.filters.states.choose(state)
    page.filters.states.changed.emit()


def test_the_newer_list_is_compared_with_the_version_before_it(versions):
    assert [one.text() for one in (versions.first, versions.second)] == [
        str(one.list_id) for one in versions.shell.desk.read(overview.lists)
    ]
    for state, count in {"changed": 20, "gone": 3, "new": 5, "same": 316}.items():
        _only(versions, state)
        assert versions.table.rowCount() == count


def test_it_begins_with_what_waits_and_says_how_much_does(versions):
    assert versions._selected().open_changes
    assert "20 changes wait to be accepted" in versions.filters._counted.text()
    versions.shell.action_set[Command.ACCEPT_LINE].trigger()
    assert "19 changes wait to be accepted" in versions.filters._counted.text()


def test_from_the_earlier_list_it_is_compared_the_same_way_round(versions):
    window = versions.shell
    rightly = window.chrome.stack.place
    window.go(Place(PageName.LISTS))
    page = window.chrome.stack.front
    assert [page.table.texts(place)[-2] for place in (0, 1)] == ["1", "2"]
    page.view.select(0)
    window.action_set[Command.COMPARE_LISTS].trigger()
    assert window.chrome.stack.place == rightly


def test_the_lists_are_swapped_and_grey_buttons_say_why(versions):
    window = versions.shell
    accept = window.action_set[Command.ACCEPT_SHOWN]
    assert accept.isEnabled()
    assert "Swap" not in accept.toolTip()
    first, second = versions.first.text(), versions.second.text()
    window.action_set[Command.SWAP_LISTS].trigger()
    assert (versions.first.text(), versions.second.text()) == (second, first)
    assert not accept.isEnabled()
    assert "Swap the two lists" in accept.toolTip()
    versions.first.set_text(first)  # what stands on the other side
    versions.first.edited.emit()
    assert (versions.first.text(), versions.second.text()) == (first, second)
    assert accept.isEnabled()


def test_one_field_is_accepted_on_the_line_that_is_shown(versions):
    _only(versions, LineState.CHANGED)
    versions.view.select(0)
    versions.changes.buttons["reported_region"].click()
    assert sum(len(line.open_changes) for line in versions.found.lines) == 19
    assert "1 change is a fact" in versions.shell.chrome.messages.sentence
    regions = {row.number: row.region for row in versions.shell.desk.read(index.rows)}
    assert regions["2025-00003"] == "RU-VOR"
    before = dict(regions)
    versions.changes.buttons["reported_region"].click()
    assert sum(len(line.open_changes) for line in versions.found.lines) == 20
    regions = {row.number: row.region for row in versions.shell.desk.read(index.rows)}
    assert regions["2025-00003"] != before["2025-00003"]


def test_a_line_is_accepted_by_its_key_and_all_that_is_shown_after_a_question(versions):
    _only(versions, LineState.CHANGED)
    versions.view.select(1)
    actions = versions.shell.action_set
    actions[Command.ACCEPT_LINE].trigger()
    assert not actions[Command.ACCEPT_LINE].isEnabled()
    actions[Command.ACCEPT_SHOWN].trigger()
    dialog = next(one for one in versions.findChildren(ConfirmDialog) if one.isVisible())
    assert sum(len(line.open_changes) for line in versions.found.lines) == 19
    dialog.submit()
    assert not actions[Command.ACCEPT_SHOWN].isEnabled()


def test_a_line_leads_to_its_case_and_the_page_to_paper(versions):
    _only(versions, LineState.GONE)
    versions.view.select(0)
    case_id = versions.view.selected().side.case_id
    versions.shell.action_set[Command.OPEN_SELECTED].trigger()
    assert versions.shell.chrome.stack.place == Place(PageName.CASE, record=case_id)
    versions.shell.back()
    versions.shell.action_set[Command.PREVIEW].trigger()
    place = versions.shell.chrome.stack.place
    assert place.page == PageName.PREVIEW
    assert place.detail.startswith(PaperKind.COMPARISON)
    assert versions.shell.chrome.stack.front.paper.pdf.startswith(b"%PDF")


def test_a_place_whose_list_is_gone_shows_nothing(versions):
    place = Place(PageName.VERSIONS, record=uuid.uuid4(), detail=str(uuid.uuid4()))
    versions.shell.go(place)
    assert versions.shell.chrome.stack.front is versions


def test_what_a_reply_says_otherwise_is_not_accepted_all_at_once(versions):
    window = versions.shell
    first, _ = window.desk.read(overview.lists)
    read = scan(LIST.with_name("reply_2025-07-23.xlsx"))
    head = made.reply_head(first.list_id)
    planned = window.desk.read(plan_import, read, recognise(read), head, today=made.TODAY)
    reply = made.write(window.desk.workspace, planned)
    window.go(Place(PageName.VERSIONS, record=reply.list_id, detail=str(first.list_id)))
    assert versions.found.is_reply
    accept = window.action_set[Command.ACCEPT_SHOWN]
    assert not accept.isEnabled()
    assert "no version of the list" in accept.toolTip()
