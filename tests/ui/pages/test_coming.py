import datetime as dt

import pytest

from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.written import act_of
from tests.factories import a_case
from ui.commands.table import Command
from ui.papers.sheets import ShownRows
from ui.shell import PageName, Place


def _case(workspace, turns_in):
    """Open a case of a child that turns 18 in so many days."""
    today = dt.date.today()
    day = today + dt.timedelta(days=turns_in)
    birth = BirthDraft(f"{day:%d.%m}.{day.year - 18}")

    def write(session):
        case_id = a_case(session)
        return add_birth(session, case_id, birth, today=today)

    workspace.write(act_of, write)


@pytest.fixture
def page(open_window):
    for days in (10, 200):
        _case(open_window.desk.workspace, days)
    open_window.go(Place(PageName.COMING, detail="18"))
    return open_window.chrome.stack.front


def _choose(box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_days_are_chosen_and_remembered(page, open_window):
    assert [row.on[0].earliest is not None for row in page.table.rows] == [True]
    _choose(page.days, 365)
    assert len(page.table.rows) == 2
    assert open_window.settings.days_ahead == 365
    _choose(page.age, 16)
    assert page.table.rows == ()


def test_the_rows_can_be_exported_with_what_was_asked(page):
    shown = page.shown_rows()
    assert isinstance(shown, ShownRows)
    assert "within 90 days" in shown.filter
    assert len(shown.rows) == 1


def test_a_row_opens_its_case(page, open_window):
    page.view.select(0)
    open_window.action_set[Command.OPEN_SELECTED].trigger()
    assert open_window.chrome.stack.place.page == PageName.CASE


def test_the_start_page_counts_them_and_lets_the_days_be_chosen(page, open_window):
    open_window.go(Place(PageName.START))
    start = open_window.chrome.stack.front
    names = [figure.accessibleName() for figure in start.figures]
    assert "Turn 18 within 90 days: 1" in names
    _choose(start.days, 365)
    names = [figure.accessibleName() for figure in start.figures]
    assert "Turn 18 within 365 days: 2" in names


def test_the_command_leads_there(open_window):
    open_window.action_set[Command.SHOW_COMING].trigger()
    assert open_window.chrome.stack.place.page == PageName.COMING
