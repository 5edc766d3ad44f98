"""Screened, judged, new data, screened again: what was decided stays, what changed comes back."""

import pytest
from PySide6.QtWidgets import QLabel

from caseapp.cases import births, relations
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.relations import RelationDraft
from caseapp.cases.written import act_of
from caseapp.review.screening import screening_act
from db.codes import VerdictKind
from tests.factories import a_line, a_list, a_listed_case, a_pool
from ui.commands.command import Command
from ui.dialogs.reason import ReasonDialog
from ui.pages.review.filters import DECIDED
from ui.pages.review.screening import ScreeningDialog
from ui.shell import PageName, Place

ONE, TWO = "Капрондук Оляна Олегівна", "Їздоненко Гліб Петрович"
HELD_ONE, HELD_TWO = "Капрондук Елена Олеговна", "Ездоненко Глеб Петрович"
BORN_ONE, BORN_TWO = "04.03.2012", "06.05.2014"


@pytest.fixture
def page(open_window):
    """The review over a list and a pool that hold the same two children, screened once."""

    def make(session):
        asked, pool = a_list(session), a_pool(session)
        a_listed_case(session, asked, ONE, birth=BORN_ONE)
        a_listed_case(session, asked, TWO, birth=BORN_TWO)
        a_line(session, pool, HELD_ONE, birth=BORN_ONE)
        a_line(session, pool, HELD_TWO, birth=BORN_TWO)
        for letter in "абвгдежзиклмнопрстуфхцч":
            a_line(session, pool, f"Чужинюк{letter} Тарас", birth="2009")

    open_window.desk.write(screening_act(0), make)
    open_window.go(Place(PageName.REVIEW))
    _screen(open_window)
    return open_window.chrome.stack.front


def _screen(window):
    window.action_set[Command.SCREEN_LIST].trigger()
    window.findChildren(ScreeningDialog)[-1].submit()


def _decide_both(window, page):
    """Judge the first child the same and the second another one."""
    _select(page, HELD_ONE)
    window.action_set[Command.SAME].trigger()
    _select(page, HELD_TWO)
    window.action_set[Command.DIFFERENT].trigger()
    dialog = window.findChildren(ReasonDialog)[-1]
    dialog.reason.setPlainText("інша мати")
    dialog.submit()


def _select(page, name):
    page.view.select([item.right.name for item in page.table.rows].index(name))


def _waiting(page):
    return [item.right.name for item in page.table.rows]


def _decided(page):
    page.filters.which.choose(DECIDED)
    page.filters.which.changed.emit()
    return {item.right.name: item.verdict for item in page.table.rows}


def test_verdicts_outlive_new_data_and_only_changed_facts_ask_again(open_window, page):
    assert set(_waiting(page)) == {HELD_ONE, HELD_TWO}
    _decide_both(open_window, page)
    said = {HELD_ONE: VerdictKind.SAME, HELD_TWO: VerdictKind.DIFFERENT}
    assert _decided(page) == said

    _bring_another_pool(open_window)
    _screen(open_window)
    assert _waiting(page) == ["Їздоненко Глеб П."]
    assert _decided(page) == said

    _change(open_window, page, HELD_TWO, births.add_birth, BirthDraft("07.05.2014"))
    _screen(open_window)
    assert set(_waiting(page)) == {HELD_TWO, "Їздоненко Глеб П."}
    _select(page, HELD_TWO)
    told = "\n".join(one.text() for one in page.sheet.findChildren(QLabel))
    assert "Judged different before (інша мати). Facts changed since: date of birth." in told
    assert _decided(page)[HELD_ONE] == VerdictKind.SAME


def test_what_is_no_fact_of_the_child_asks_nothing_again(open_window, page):
    _decide_both(open_window, page)
    _change(
        open_window, page, HELD_TWO, relations.add_relation, RelationDraft("mother", "Їздоненко")
    )
    _screen(open_window)
    assert _waiting(page) == []


def _bring_another_pool(window):
    def make(session):
        a_line(session, a_pool(session, title="Другий"), "Їздоненко Глеб П.", birth=BORN_TWO)

    window.desk.write(screening_act(0), make)


def _change(window, page, name, change, draft):
    """Record something on the case of the child whose other line has this name."""
    _decided(page)
    _select(page, name)
    window.desk.write(act_of, change, page.item.left.case_id, draft)
