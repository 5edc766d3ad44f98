"""Papers beside those that pages have of their own: each is made where it is looked for."""

import hashlib

import pytest

from exports.outgoing import PaperKind
from tests.exports.reading import text_of
from ui.commands.command import Command
from ui.dialogs.list_letter import ListLetterDialog
from ui.shell import PageName, Place


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


def test_photos_are_those_of_the_cases_that_are_shown(demo_window):
    demo_window.go(Place(PageName.CASES))
    page = demo_window.chrome.stack.front
    page.search("age:none")
    page.search(page.table.row(0).number if page.table.rowCount() else "2025-00001")
    shown = [row.number for row in page.table.shown_rows()]
    demo_window.action_set[Command.PHOTO_SHEET].trigger()
    text = text_of(demo_window.chrome.stack.front.paper.pdf)
    assert shown
    assert all(number in text for number in shown)
    assert "2025-00300" not in text


def test_a_list_goes_out_with_a_letter_and_the_hash_of_its_file(demo_window, tmp_path):
    demo_window.go(Place(PageName.LISTS))
    list_id = demo_window.chrome.stack.front.view.selected().list_id
    along = tmp_path / "список 1.xlsx"
    along.write_bytes(b"names")
    demo_window.action_set[Command.LIST_LETTER].trigger()
    (dialog,) = demo_window.findChildren(ListLetterDialog)
    dialog.take(along)
    dialog.submit()
    paper = demo_window.chrome.stack.front.paper
    assert paper.record == str(list_id)
    text = text_of(paper.pdf)
    assert "список 1.xlsx" in text
    assert hashlib.sha256(b"names").hexdigest() in text.replace(" ", "").replace("\n", "")


def test_a_letter_needs_a_list(demo_window):
    demo_window.go(Place(PageName.CASES))
    assert not demo_window.action_set[Command.LIST_LETTER].isEnabled()
