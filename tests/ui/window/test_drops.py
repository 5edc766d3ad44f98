"""A list dropped on the window, or copied in another program, comes to the import."""

import json

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from tests.ui.dropping import carried_files, drop
from tests.ui.places import LIST
from ui.commands.command import Command
from ui.dialogs.home_of_list import HomeOfListDialog
from ui.pages.importing.state import Step
from ui.shell import PageName


def test_a_list_is_dropped_anywhere_on_the_window(open_window):
    assert drop(open_window, carried_files(LIST))
    page = open_window.chrome.stack.front
    assert page.state.read.path == LIST
    assert page.state.step == Step.FORM


def test_entities_of_another_program_are_dropped_as_a_list(open_window, tmp_path):
    path = tmp_path / "case.ftm"
    told = {"name": ["Вигаданенко Марта"], "birthDate": ["2014-03-12"]}
    path.write_text(json.dumps({"id": "a", "schema": "Person", "properties": told}), "utf-8")
    assert drop(open_window, carried_files(path))
    read = open_window.chrome.stack.front.state.read
    assert [row.cells[2] for row in read.rows] == ["full name", "Вигаданенко Марта"]


def test_the_same_list_dropped_again_is_read_again(open_window):
    drop(open_window, carried_files(LIST))
    page = open_window.chrome.stack.front
    page.importing.start_again()
    assert drop(open_window, carried_files(LIST))
    assert page.state.read is not None


def test_a_list_dropped_on_the_first_page_asks_for_a_case_file(window):
    assert drop(window, carried_files(LIST))
    assert any(one.isVisible() for one in window.findChildren(HomeOfListDialog))


@pytest.mark.parametrize("paths", [("фото.png",), ("а.xlsx", "б.xlsx"), ()])
def test_what_is_no_single_list_is_not_taken(open_window, paths):
    assert not drop(open_window, carried_files(*paths))
    assert open_window.chrome.stack.place.page == PageName.START


def test_a_copied_table_is_pasted(open_window):
    copied = QMimeData()
    copied.setText("№\tПІБ\n1\tЇздоненко Ганна\n")
    QGuiApplication.clipboard().setMimeData(copied)
    open_window.action_set[Command.PASTE_LIST].trigger()
    page = open_window.chrome.stack.front
    assert [row.cells for row in page.state.read.rows][1] == ("1", "Їздоненко Ганна")


def test_nothing_copied_is_said(open_window):
    QGuiApplication.clipboard().clear()
    open_window.action_set[Command.PASTE_LIST].trigger()
    assert open_window.chrome.stack.place.page == PageName.START
    assert open_window.chrome.messages.isVisible()
