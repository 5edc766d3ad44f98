"""The family of a child on its page: people, siblings, groups, applications, notes, tags, flags."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from caseapp.case_file import read_case
from caseapp.cases import index, placements, relations, tags
from caseapp.cases.drafts import PlacementDraft
from caseapp.cases.relations import KinDraft, RelationDraft
from caseapp.cases.tags import TagDraft
from caseapp.cases.written import act_of
from ui.commands.command import Command
from ui.dialogs.group import GroupDialog
from ui.dialogs.sibling import SiblingDialog
from ui.dialogs.tags import TagsDialog
from ui.shell import PageName, Place


@pytest.fixture
def rows(demo_window):
    """Two cases about which the demo tells nothing of the family."""
    cases = (
        demo_window.desk.read(read_case, row.case_id)
        for row in reversed(demo_window.desk.read(index.rows))
    )
    lonely = (case for case in cases if not any((case.people.kin, case.people.groups)))
    return [next(lonely), next(lonely)]


@pytest.fixture
def page(demo_window, rows):
    demo_window.go(Place(PageName.CASE, record=rows[0].id))
    return demo_window.chrome.stack.front


def _record(page, command, **texts):
    """Begin a new record, fill its form, and press the button."""
    page.shell.action_set[command].trigger()
    form = page.side.form
    for name, text in texts.items():
        form.editors[name].set_text(text)
    form.button.click()
    assert form._problem.isHidden(), form._problem.text()


def _dialog(page, kind):
    (found,) = page.findChildren(kind)
    return found


def test_a_relative_is_recorded_with_a_private_contact(page):
    _record(page, Command.ADD_RELATION, relation="aunt", surname="Капрондук", contact="пошта")
    (line,) = page.case.people.relations
    assert (line.relation, line.contact, line.private) == ("aunt", "пошта", True)
    assert page.folders.tabs.tabText(page.folders.tabs.currentIndex())


def test_a_tick_is_saved_by_itself(qtbot, page):
    _record(page, Command.ADD_RELATION, relation="mother", surname="Капрондук")
    box = page.side.form.editors["is_representative"].box
    qtbot.keyClick(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.case.people.relations[0].is_representative, timeout=5_000)


def test_a_sibling_is_linked_opened_and_unlinked(demo_window, page, rows):
    demo_window.action_set[Command.LINK_SIBLING].trigger()
    dialog = _dialog(page, SiblingDialog)
    dialog.submit()
    assert dialog.problem
    dialog.picker.line.setText(rows[1].name)
    dialog.picker.search()
    dialog.submit()
    assert dialog.result() == QDialog.DialogCode.Accepted
    (line,) = page.case.people.kin
    assert line.child.case_id == rows[1].id
    assert page.boxes["kin"].view.selected() == line
    assert page.side.standing.line == line
    demo_window.action_set[Command.OPEN_SIBLING].trigger()
    assert page.case.id == rows[1].id
    page.show_record("kin", line.id)
    demo_window.action_set[Command.REMOVE_RECORD].trigger()
    assert page.case.people.kin == ()
    assert demo_window.desk.read(read_case, rows[0].id).people.kin == ()


def test_a_group_gains_and_loses_children(demo_window, page, rows):
    assert not demo_window.action_set[Command.GROUP_MEMBERS].isEnabled()
    _record(page, Command.ADD_GROUP, transport="потяг № 0", date_text="10.2022")
    page.show_record("groups", page.case.people.groups[0].id)
    demo_window.action_set[Command.GROUP_MEMBERS].trigger()
    dialog = _dialog(page, GroupDialog)
    assert not dialog.add_button.isEnabled()
    dialog.picker.line.setText(rows[1].name)
    dialog.picker.search()
    dialog.add_button.click()
    assert [child.case_id for child in page.case.people.groups[0].others] == [rows[1].id]
    dialog.add_button.click()
    assert rows[1].number in dialog._problem.text()
    place = next(i for i, row in enumerate(dialog.table.rows) if row.child.case_id == rows[1].id)
    dialog.view.select(place)
    dialog.out_button.click()
    assert page.case.people.groups[0].others == ()
    dialog.view.select(0)
    dialog.open_button.click()
    assert page.case.id == rows[0].id


def test_who_is_reported_apart_is_a_warning(demo_window, page, rows):
    panel = page.panels["family"][0]
    assert panel.isHidden()
    desk = demo_window.desk
    desk.write(act_of, relations.link_siblings, rows[0].id, rows[1].id, KinDraft())
    for case, region in zip(rows, ("RU-KYA", "RU-OMS"), strict=True):
        draft = PlacementDraft(region, from_text="2025")
        desk.write(act_of, placements.add_placement, case.id, draft)
    assert not panel.isHidden()
    assert rows[1].number in panel.warning.text()
    assert panel.warning.text().count("2025") >= 2


def test_an_application_and_its_absence(page):
    _record(page, Command.ADD_APPLICATION, by_whom="мати", date_text="05.2025")
    assert page.case.people.has_application
    assert page._marks.text()
    _record(page, Command.ADD_APPLICATION, attached="", note="бабуся збирає документи")
    assert [line.attached for line in page.case.people.applications] == [True, False]


def test_notes_and_flags_are_signed(demo_window, page):
    _record(page, Command.ADD_NOTE, text="дзвонила тітка", pinned="yes")
    _record(page, Command.ADD_FLAG, kind="urgent", reason="скоро 18")
    note, flag = page.case.remarks.notes[0], page.case.remarks.flags[0]
    assert (note.text, note.pinned) == ("дзвонила тітка", True)
    assert note.worker == flag.worker == demo_window.desk.workspace.worker
    assert "ТЕРМІНОВО" in page._marks.text() or "URGENT" in page._marks.text()


def test_tags_are_put_on_taken_off_and_renamed(demo_window, page, rows):
    desk = demo_window.desk
    desk.write(act_of, tags.add_tag, rows[1].id, TagDraft("Яблуня"))
    demo_window.action_set[Command.TAGS].trigger()
    dialog = _dialog(page, TagsDialog)
    item = dialog.list.item(dialog.list.count() - 1)
    assert item.checkState() == Qt.CheckState.Unchecked
    item.setCheckState(Qt.CheckState.Checked)
    assert [tag.name for tag in page.case.remarks.tags] == ["Яблуня"]
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    dialog.line.setText("Ялина")
    dialog.rename_button.click()
    assert desk.read(read_case, rows[1].id).remarks.tags[0].name == "Ялина"
    dialog.line.setText("ЯЛИНА")
    dialog.add_button.click()
    assert not dialog._problem.isHidden()
    dialog.list.item(dialog.list.count() - 1).setCheckState(Qt.CheckState.Unchecked)
    assert page.case.remarks.tags == ()


def test_the_further_facts_of_the_taking_are_kept(qtbot, page):
    form = page.side.form
    form.editors["taken_by"].line.setText("люди у формі")
    form.editors["last_seen_text"].line.setText("20.10.2022")
    form.editors["taken_by"].edited.emit()
    qtbot.waitUntil(lambda: page.case.taken_by == "люди у формі", timeout=5_000)
    assert page.case.last_seen.edtf == "2022-10-20"


@pytest.mark.parametrize("relatives", [0, 9])
def test_what_was_just_recorded_is_selected_and_in_sight(demo_window, page, rows, relatives):
    demo_window.resize(1024, 600)
    desk = demo_window.desk
    for number in range(relatives):
        draft = RelationDraft(relation="aunt", surname=f"Вигадана-{number}")
        desk.write(act_of, relations.add_relation, rows[0].id, draft)
    demo_window.action_set[Command.LINK_SIBLING].trigger()
    dialog = _dialog(page, SiblingDialog)
    dialog.picker.line.setText(rows[1].name)
    dialog.picker.search()
    dialog.submit()
    assert _in_sight(page.boxes["kin"].view)
    _record(page, Command.ADD_RELATION, relation="mother", surname="Капрондук")
    view = page.boxes["relations"].view
    assert view.selected().name == "Капрондук"
    assert _in_sight(view)


def _in_sight(view):
    chosen = view.visualRect(view.selectionModel().selectedRows()[0])
    return view.viewport().visibleRegion().contains(chosen)
