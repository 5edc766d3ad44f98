"""Papers beside those that pages have of their own: each is made where it is looked for."""

import pytest

from exports.outgoing import PaperKind
from ui.commands import Command
from ui.pages.page import PageName, Place


def made(window, place, command):
    """Come to a page, ask for a paper there, and give what the preview shows."""
    window.go(place)
    page = window.chrome.stack.front
    window.action_set[command].trigger()
    return page, window.chrome.stack.front.paper


def test_a_pair_is_printed_from_the_review(demo_window):
    page, paper = made(demo_window, Place(PageName.REVIEW), Command.PREVIEW)
    assert paper.kind == PaperKind.MATCH
    assert paper.record == str(page.item.candidate_id)
    assert page.item.left.name.split()[0] not in paper.name


@pytest.mark.parametrize("name", [PageName.LISTS, PageName.LEDGER, PageName.CASES])
def test_regions_are_printed_of_the_list_in_front_or_of_all(demo_window, name):
    page, paper = made(demo_window, Place(name), Command.REGION_REPORT)
    assert paper.kind == PaperKind.REGIONS
    asked = {
        PageName.LISTS: lambda: page.view.selected().list_id,
        PageName.LEDGER: lambda: page.ledger.list_id,
        PageName.CASES: lambda: "all",
    }
    assert paper.record == str(asked[name]())
