"""A family is found: decided by keys, taken back, and the brother rises with his sister."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from caseapp.review.screening import screening_act
from tests.factories import a_line, a_list, a_listed_case, a_pool
from ui.commands.command import Command
from ui.dialogs.reason import ReasonDialog
from ui.pages.review.filters import DECIDED
from ui.pages.review.screening import ScreeningDialog
from ui.shell import PageName, Place

OURS, THEIRS = {"group_text": "сім’я 1"}, {"group_text": "гр. 7"}


@pytest.fixture
def page(open_window):
    """The review over a list and a pool with one family each; the brother is hardly to be found."""

    def make(session):
        asked, pool = a_list(session), a_pool(session)
        a_listed_case(session, asked, "Капрондук Оляна Олегівна", birth="04.03.2012", **OURS)
        a_listed_case(session, asked, "Капрондук Ілля Олегович", birth="06.05.2014", **OURS)
        a_line(session, pool, "Капрондюк Оляна Олегівна", birth="04.06.2012", **THEIRS)
        a_line(session, pool, "Новенко Ілля Петрович", birth="06.07.2014", **THEIRS)
        for letter in "абвгдежзиклмнопрстуфхцч":
            a_line(session, pool, f"Чужинюк{letter} Тарас", birth="2009")

    open_window.desk.write(screening_act(0), make)
    open_window.go(Place(PageName.REVIEW))
    open_window.action_set[Command.SCREEN_LIST].trigger()
    open_window.findChildren(ScreeningDialog)[-1].submit()
    return open_window.chrome.stack.front


def _said(page):
    return "\n".join(one.text() for one in page.sheet.findChildren(QLabel))


def _brother(page):
    for tab in range(2):
        page.filters.tabs.setCurrentIndex(tab)
        for place, item in enumerate(page.table.rows):
            if "Ілля" in item.left.name and "Новенко" in item.right.name:
                page.view.select(place)
                return item
    return None


def _decide_sister(qtbot, window, page):
    page.filters.tabs.setCurrentIndex(0)
    page.view.select(0)
    assert page.item.left.name == "Капрондук Оляна Олегівна"
    window.activateWindow()
    page.view.setFocus()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(page.view, Qt.Key.Key_1)
    assert page.item is None or "Оляна" not in page.item.left.name


def _take_back(window, page):
    page.filters.tabs.setCurrentIndex(0)
    _look_at(page, DECIDED)
    page.view.select(0)
    window.action_set[Command.WITHDRAW_VERDICT].trigger()
    dialog = window.findChildren(ReasonDialog)[-1]
    dialog.reason.setPlainText("поспіх")
    dialog.submit()
    _look_at(page, "")


def _look_at(page, which):
    page.filters.which.choose(which)
    page.filters.which.changed.emit()


def test_a_brother_rises_with_his_sister_and_falls_when_she_is_taken_back(qtbot, open_window, page):
    assert "Family: 2 children of the list “Список 339”" in _said(page)
    before = _brother(page)
    _decide_sister(qtbot, open_window, page)
    raised = _brother(page)
    assert raised is not None
    assert raised.score - before.score == pytest.approx(6.0, abs=0.2)
    assert "sibling_judged" in {one.reason for one in raised.evidence}
    assert "“Оляна” and “Оляна”, who stand beside these two records" in _said(page)
    assert "judged the same child as Капрондюк Оляна Олегівна" in _said(page)

    _take_back(open_window, page)
    fallen = _brother(page)
    assert fallen is not None
    assert fallen.score == pytest.approx(raised.score - 6.0, abs=0.2)
    assert "sibling_judged" not in {one.reason for one in fallen.evidence}


def test_probable_brothers_and_sisters_are_shown_and_count_for_nothing(open_window):
    def make(session):
        asked, pool = a_list(session), a_pool(session)
        a_listed_case(session, asked, "Капрондук Оляна Олегівна", birth="04.03.2012")
        a_listed_case(session, asked, "Капрондук Ілля Олегович", birth="06.05.2014")
        a_line(session, pool, "Капрондюк Оляна Олегівна", birth="04.03.2012")

    open_window.desk.write(screening_act(0), make)
    open_window.go(Place(PageName.REVIEW))
    open_window.action_set[Command.SCREEN_LIST].trigger()
    open_window.findChildren(ScreeningDialog)[-1].submit()
    page = open_window.chrome.stack.front
    assert "Probably 2 brothers and sisters on the list “Список 339”" in _said(page)
    assert "siblings" not in {one.field for one in page.item.evidence}
