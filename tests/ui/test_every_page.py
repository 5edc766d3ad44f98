import itertools

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from exports.outgoing import Choices, Profile
from tests.ui.places import NEEDS_FILE, place_of
from tests.ui.usable import check_usable, is_reachable, walked
from ui import appearance, theme
from ui.commands.table import Command
from ui.dialogs.about import AboutDialog
from ui.dialogs.fault import FaultDialog
from ui.dialogs.going_out import GoingOutDialog, Offer
from ui.dialogs.home_of_list import HomeOfListDialog
from ui.dialogs.keys import KeysDialog
from ui.dialogs.new_file import NewFileDialog
from ui.dialogs.passphrase import PassphraseDialog
from ui.dialogs.worker import WorkerDialog
from ui.shell import PageName
from ui.words import LANGUAGES

LOOKS = [*itertools.product(LANGUAGES, theme.THEMES)]
CHILD = "Вигаданенко"
DIALOGS = {
    "about": AboutDialog,
    "fault": lambda window: FaultDialog(ValueError(), window),
    "going out": lambda window: GoingOutDialog(
        Offer(
            "OK", tuple(Profile), f"case 7, {CHILD}", languages=True, sections=True, password=True
        ),
        Choices("en", Profile.FULL),
        window,
    ),
    "home of list": HomeOfListDialog,
    "keys": lambda window: KeysDialog(window.action_set.all(), window),
    "new file": lambda window: NewFileDialog(window.settings, window),
    "passphrase": lambda window: PassphraseDialog(
        window.settings.recent_files[0], window.settings, window
    ),
    "worker": lambda window: WorkerDialog(window.settings, window),
}


def _wear(qapp, window, language, look):
    window.settings.language, window.settings.theme = language, look
    window.redress()


@pytest.mark.parametrize(("language", "look"), LOOKS)
def test_every_page_opens_in_every_language_and_theme(qapp, demo_window, language, look):
    _wear(qapp, demo_window, language, look)
    for name in NEEDS_FILE:
        demo_window.go(place_of(demo_window, name))
        qapp.processEvents()
        assert demo_window.chrome.stack.place.page == name
        assert demo_window.chrome.stack.front.crumb()
        assert not demo_window.grab().isNull()
        check_usable(demo_window, name)


@pytest.mark.parametrize(("language", "look"), LOOKS)
def test_every_dialog_opens_in_every_language_and_theme(qapp, window, tmp_path, language, look):
    window.settings.remember_file(tmp_path / "робота.caseapp")
    _wear(qapp, window, language, look)
    for name, make in DIALOGS.items():
        dialog = make(window)
        dialog.open()
        qapp.processEvents()
        assert dialog.windowTitle()
        assert CHILD not in dialog.windowTitle()  # desktops keep titles
        assert not dialog.grab().isNull()
        check_usable(dialog, name)
        dialog.reject()


@pytest.mark.parametrize("name", PageName)
def test_every_place_survives_another_language(demo_window, name):
    if name == PageName.WELCOME:
        demo_window.desk.put_away()
    else:
        demo_window.go(place_of(demo_window, name))
    before = demo_window.chrome.stack.place
    demo_window.action_set[Command.UKRAINIAN].trigger()
    assert demo_window.chrome.stack.place == before


@pytest.mark.parametrize("name", NEEDS_FILE)
def test_the_keyboard_reaches_everything(qtbot, demo_window, name):
    demo_window.go(place_of(demo_window, name))
    demo_window.activateWindow()
    front = demo_window.chrome.stack.front
    wanted = {widget for widget in front.findChildren(QWidget) if is_reachable(widget)}
    assert wanted - walked(qtbot, demo_window) == set()


@pytest.mark.parametrize("command", [Command.ADD_CLAIM, Command.ADD_PLACEMENT, Command.DETERMINE])
def test_the_keyboard_goes_through_a_new_record_to_its_button(qtbot, demo_window, command):
    demo_window.go(place_of(demo_window, PageName.CASE))
    demo_window.activateWindow()
    demo_window.action_set[command].trigger()
    form = demo_window.chrome.stack.front.side.form
    assert next(iter(form.editors.values())).isAncestorOf(demo_window.focusWidget())
    wanted = {widget for widget in form.findChildren(QWidget) if is_reachable(widget)}
    assert wanted | {form.button, form.drop_button} <= walked(qtbot, demo_window)


def test_the_keyboard_reaches_the_first_choices(qtbot, window):
    front = window.chrome.stack.front
    wanted = {widget for widget in front.findChildren(QAbstractButton) if widget.isVisible()}
    assert len(wanted) == 4
    assert wanted <= walked(qtbot, window)


def test_twenty_thousand_calls_that_return_nothing(qtbot):
    """PySide6 6.12.0 aborts Python 3.11 after about 5,000 of them."""
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(20_000):
        label.setText(str(number))
    assert label.text() == "19999"


def test_qts_own_dialogs_speak_ukrainian_too(qapp, settings):
    settings.language = "uk"
    appearance.wear(qapp, settings)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Скасувати"
    settings.language = "en"
    appearance.wear(qapp, settings)
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
