from ui.actions import Command
from ui.pages.page import PageName, Place


def test_the_newest_act_stands_first_and_is_worded(demo_window):
    demo_window.go(Place(PageName.JOURNAL))
    table = demo_window.chrome.stack.front.table
    assert table.texts(0)[2:] == ("Приклад Робітниця", "Case file opened")
    numbers = [table.row(place).number for place in range(table.rowCount())]
    assert numbers == list(range(len(numbers), 0, -1))


def test_every_act_of_the_demo_is_worded_in_both_languages(demo_window):
    for command in (Command.ENGLISH, Command.UKRAINIAN):
        demo_window.action_set[command].trigger()
        demo_window.go(Place(PageName.JOURNAL))
        table = demo_window.chrome.stack.front.table
        for place in range(table.rowCount()):
            assert table.texts(place)[3] != table.row(place).act


def test_a_whole_journal_is_said_to_be_whole(demo_window):
    demo_window.go(Place(PageName.JOURNAL))
    demo_window.action_set[Command.CHECK_JOURNAL].trigger()
    assert "whole" in demo_window.chrome.messages.sentence
