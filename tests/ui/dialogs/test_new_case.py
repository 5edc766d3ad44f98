import pytest

from caseapp.cases import index
from ui.commands.command import Command
from ui.dialogs.new_case import NewCaseDialog


@pytest.fixture
def dialog(demo_window):
    demo_window.action_set[Command.NEW_CASE].trigger()
    (made,) = demo_window.findChildren(NewCaseDialog)
    return made


@pytest.fixture
def child(demo_window):
    """A child of the demo with a whole name and a whole birth date."""
    rows = demo_window.desk.read(index.rows)
    return next(row for row in rows if len(row.name.split()) == 3 and len(row.birth_edtf) == 10)


def test_typing_a_known_child_warns_after_a_pause(qtbot, demo_window, dialog, child):
    assert not dialog.likely.isVisible()
    parts = zip(("surname", "given_name", "patronymic"), child.name.split(), strict=True)
    for field, part in (*parts, ("birth", child.birth_edtf)):
        dialog.editors[field].set_text(part)
    dialog.editors["birth"].line.textEdited.emit(child.birth_edtf)
    qtbot.waitUntil(dialog.likely.isVisible)
    link = dialog.likely.links[0]
    assert child.number in link.text()
    assert child.name in link.text()
    link.click()
    assert demo_window.chrome.stack.place.record == child.case_id


def test_the_warning_goes_with_its_cause(dialog, child):
    for field, part in zip(("surname", "given_name"), child.name.split(), strict=False):
        dialog.editors[field].set_text(part)
    dialog.editors["birth"].set_text(child.birth_edtf)
    dialog.look()
    assert dialog.likely.links
    dialog.editors["surname"].set_text("Ґжегожук")
    dialog.editors["birth"].set_text("31.02.")  # half typed
    dialog.look()
    assert not dialog.likely.links
    assert not dialog.likely.isVisible()
