from tests.ui.places import NEEDS_FILE, place_of
from ui.commands.command import Command
from ui.dialogs.where import WHERE, where
from ui.window.handlers import handlers


def test_the_list_of_keys_says_where_a_command_is_answered(demo_window):
    everywhere = set(handlers(demo_window, demo_window))
    answered = {command: set() for command in Command if command not in everywhere}
    for name in NEEDS_FILE:
        demo_window.go(place_of(demo_window, name))
        for command in demo_window.chrome.stack.front.commands():
            if command not in everywhere:
                answered[command].add(name)
    assert {command: set(pages) for command, pages in WHERE.items()} == answered


def test_few_pages_are_named_and_many_said_in_short():
    assert where(Command.FIND) == "everywhere"
    assert where(Command.REMOVE_RECORD) == "Cases, Case, Sources"
    assert where(Command.OPEN_SELECTED) == "pages with a table"
    assert all(map(where, Command))
