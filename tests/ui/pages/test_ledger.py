import dataclasses
import datetime as dt

import pytest

from caseapp.lists.ledger import ledger
from caseapp.lists.overview import lists
from ui.commands import Command
from ui.pages.page import PageName, Place
from ui.widgets.figure import Figure


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.LEDGER))
    return demo_window.chrome.stack.front


def test_the_list_handed_over_is_counted_first(demo_window, page):
    handed_over = next(one for one in demo_window.desk.read(lists) if one.kind == "handed_over")
    assert page.which.text() == str(handed_over.list_id)


def test_every_number_opens_exactly_its_rows(demo_window, page):
    figures = [(one.accessibleName(), one) for one in page.findChildren(Figure)]
    assert len(figures) >= 6
    for number in range(len(figures)):
        demo_window.go(Place(PageName.LEDGER))
        figure = demo_window.chrome.stack.front.findChildren(Figure)[number]
        said = int(figure.accessibleName().rsplit(": ", 1)[1])
        figure.click()
        front = demo_window.chrome.stack.front
        assert front.table.rowCount() == said, figure


def test_the_ledger_becomes_paper(demo_window, page):
    demo_window.action_set[Command.PREVIEW].trigger()
    assert demo_window.chrome.stack.front.paper.pdf.startswith(b"%PDF")


def test_a_public_statement_is_told_with_the_list_that_it_is_about(page):
    counted = page.shell.desk.read(ledger, page.kept(), today=dt.date(2025, 9, 30))
    said = {
        "claimed_unconfirmed_percent": 30.0,
        "claimed_by": "Приклад",
        "claimed_on": "2025-08-08",
        "claimed_source": "Вигадане агентство",
        "claimed_list_date": "2025-06-02",
        "claimed_list_size": 339,
    }
    line = page._share_line(dataclasses.replace(counted, **said))
    assert "339" in line
    assert "02.06.2025: 30" in line
    silent = page._share_line(dataclasses.replace(counted, claimed_unconfirmed_percent=None))
    assert "339" not in silent
