from ui.commands.table import Command
from ui.shell import PageName


def test_an_empty_file_begins_with_a_list(open_window):
    page = open_window.chrome.stack.front
    assert "import it" in page.next_step.sentence
    assert [figure.accessibleName() for figure in page.figures] == [
        "All cases: 0",
        "Possible matches: 0",
    ]


def test_the_next_step_names_the_matches_that_wait(demo_window):
    page = demo_window.chrome.stack.front
    waiting = int(page.figures[1].accessibleName().rpartition(": ")[2])
    assert waiting > 0
    assert str(waiting) in page.next_step.sentence
    assert str(waiting) in demo_window.action_set[Command.SHOW_REVIEW].iconText()


def test_a_list_opens_from_the_start(qtbot, demo_window):
    page = demo_window.chrome.stack.front
    page.view.opened.emit(page.table.row(0))
    assert demo_window.chrome.stack.place.page == PageName.ENTRIES
