import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from caseapp.errors import NotFound
from tests.support import new_workspace
from ui import theme
from ui.commands.table import MENUS, Command, menu_titles, specs
from ui.dialogs.fault import FaultDialog, places
from ui.dialogs.passphrase import PassphraseDialog
from ui.shell import PageName, Place
from ui.words import LANGUAGES, language, set_language


def _do(window, command):
    window.action_set[command].trigger()


def test_without_a_file_one_starts_with_choices(window):
    assert window.chrome.stack.place == Place(PageName.WELCOME)
    assert not window.action_set[Command.SHOW_CASES].isEnabled()
    assert window.action_set[Command.OPEN_DEMO].isEnabled()


def test_an_open_file_is_named_and_nothing_else(open_window):
    assert open_window.windowTitle() == "file.caseapp — caseapp"
    assert open_window.chrome.stack.place == Place(PageName.START)
    assert "file.caseapp" in _texts(open_window.chrome.strip)
    assert "All changes are saved" in _texts(open_window.chrome.strip)


def test_closing_the_file_leads_back_to_the_choices(open_window):
    _do(open_window, Command.CLOSE_FILE)
    assert open_window.chrome.stack.place == Place(PageName.WELCOME)
    assert not open_window.desk.is_open
    assert open_window.windowTitle() == "caseapp"


def test_the_way_back(open_window):
    assert not open_window.action_set[Command.BACK].isEnabled()
    _do(open_window, Command.SHOW_LISTS)
    _do(open_window, Command.SHOW_JOURNAL)
    _do(open_window, Command.BACK)
    assert open_window.chrome.stack.place == Place(PageName.LISTS)
    _do(open_window, Command.BACK)
    assert open_window.chrome.stack.place == Place(PageName.START)


def test_another_language_keeps_the_place(open_window):
    _do(open_window, Command.SHOW_LISTS)
    _do(open_window, Command.SHOW_JOURNAL)
    _do(open_window, Command.UKRAINIAN)
    assert language() == open_window.settings.language == "uk"
    assert open_window.chrome.stack.place == Place(PageName.JOURNAL)
    assert "Журнал дій" in _texts(open_window.chrome.stack.front)
    _do(open_window, Command.BACK)
    assert open_window.chrome.stack.place == Place(PageName.LISTS)
    _do(open_window, Command.ENGLISH)
    assert "Lists" in _texts(open_window.chrome.stack.front)


def test_another_language_keeps_what_is_searched(open_window):
    open_window.chrome.top.search.setText("вигад")
    _do(open_window, Command.UKRAINIAN)
    assert open_window.chrome.stack.place == Place(PageName.CASES)
    assert open_window.chrome.top.search.text() == "вигад"


def test_the_window_gets_dark_and_light_again(open_window):
    _do(open_window, Command.DARK)
    assert theme.colours() is theme.DARK
    assert open_window.action_set[Command.DARK].isChecked()
    _do(open_window, Command.DARK)
    assert theme.colours() is theme.LIGHT


def test_text_size_changes_at_once(qapp, open_window):
    _do(open_window, Command.LARGER)
    assert qapp.font().pointSize() == 11
    _do(open_window, Command.NORMAL_SIZE)
    assert qapp.font().pointSize() == 10


def test_typing_in_the_search_box_leads_to_the_cases(qtbot, open_window):
    _do(open_window, Command.SHOW_JOURNAL)
    _do(open_window, Command.FIND)
    box = open_window.chrome.top.search
    assert box.hasFocus()
    qtbot.keyClicks(box, "viha")
    assert open_window.chrome.stack.place == Place(PageName.CASES)
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert open_window.chrome.stack.front.view.hasFocus()


def test_a_refusal_is_said_in_a_sentence(open_window):
    open_window.desk.refused.emit(NotFound("case", "2025-00007"))
    assert open_window.chrome.messages.isVisible()
    assert "2025-00007" in open_window.chrome.messages.sentence
    _do(open_window, Command.SHOW_LISTS)
    assert not open_window.chrome.messages.isVisible()


def test_a_fault_of_ours_names_places_and_no_data(open_window):
    secret = "Вигадько"
    try:
        raise ValueError(secret)
    except ValueError as error:
        open_window.desk.failed.emit(error)
        said = places(error)
    assert secret not in said
    assert said.endswith("ValueError")
    assert "test_main_window.py:" in said
    (dialog,) = open_window.findChildren(FaultDialog)
    assert dialog.isVisible()


def test_every_action_has_words_a_key_of_its_own_and_an_effect(open_window):
    keys = [spec.shortcut for spec in specs().values()]
    assert set(specs()) == set(Command)
    assert all(keys)
    assert len(set(keys)) == len(keys)
    assert all(spec.text and spec.description for spec in specs().values())


def test_every_action_stands_in_exactly_one_menu():
    listed = [command for commands in MENUS.values() for command in commands if command]
    assert sorted(listed) == sorted(Command)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_actions_of_a_menu_share_a_mnemonic(code):
    set_language(code)
    shown = specs()
    titles = list(menu_titles().values())
    menus = [[shown[one].text for one in commands if one] for commands in MENUS.values()]
    for texts in [titles, *menus]:
        marks = [text.partition("&")[2][:1].lower() for text in texts if "&" in text]
        assert len(set(marks)) == len(marks), texts


def test_closing_the_window_lets_the_file_go(open_window):
    open_window.close()
    assert not open_window.desk.is_open
    assert not open_window.settings.geometry.isEmpty()


@pytest.mark.parametrize("is_demo", [True, False])
def test_invented_data_is_marked_as_such(window, tmp_path, is_demo):
    window.desk.take(new_workspace(tmp_path, is_demo=is_demo))
    assert window.chrome.banner.isVisible() is is_demo


def _texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_message_moves_no_row_of_the_page(qapp, demo_window):
    demo_window.go(Place(PageName.CASES))
    view = demo_window.chrome.stack.front.view
    qapp.processEvents()
    before = view.mapTo(demo_window, QPoint(0, 0))
    demo_window.tell("Збережено.")
    qapp.processEvents()
    assert demo_window.chrome.messages.isVisible()
    assert view.mapTo(demo_window, QPoint(0, 0)) == before


def test_a_greyed_command_says_what_is_missing(demo_window):
    demo_window.go(Place(PageName.REVIEW))
    assert "No verdict stands" in demo_window.action_set[Command.WITHDRAW_VERDICT].toolTip()


def test_the_passphrase_of_a_file_can_be_shown_while_it_is_typed(qtbot, window, tmp_path):
    dialog = PassphraseDialog(tmp_path / "робота.caseapp", window.settings, window)
    qtbot.addWidget(dialog)
    assert dialog.passphrase.echoMode() == QLineEdit.EchoMode.Password
    dialog.show_typed.setChecked(True)
    assert dialog.passphrase.echoMode() == QLineEdit.EchoMode.Normal
