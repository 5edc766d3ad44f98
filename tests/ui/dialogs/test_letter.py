"""The words of a letter and its letterhead: kept, and shown on paper."""

import datetime as dt
from dataclasses import replace

import pypdfium2
import pytest

from caseapp.cases.index import rows
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.cases.written import act_of
from caseapp.dates import from_edtf
from caseapp.office.letterhead import Letterhead, read_letterhead
from caseapp.papers.request_letter import LetterText, read_letter
from ui.commands.command import Command
from ui.dialogs.letter import LetterDialog, LetterheadDialog, letter_doubts
from ui.shell import PageName, Place

TODAY = dt.date(2025, 10, 1)
GREETED = LetterText("Вигаданому управлінню", "Шановні колеги!", signatory="О. ПРИКЛАДЕНКО")


def text_of(pdf):
    with pypdfium2.PdfDocument(pdf) as document:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)


@pytest.fixture
def asked(demo_window):
    """A request of a case, and the page of requests on which it is selected."""
    desk = demo_window.desk
    case = desk.read(rows)[0]
    draft = RequestDraft("request", "Про місцезнаходження", "Вигаданому управлінню")
    written = desk.write(act_of, add_request, case.case_id, draft)
    demo_window.go(Place(PageName.REQUESTS))
    page = demo_window.chrome.stack.front
    page.view.select(page.table.place_of(written.id))
    return case, written.id


def test_a_letter_is_worded_kept_and_shown(demo_window, asked):
    demo_window.action_set[Command.LETTERHEAD].trigger()
    (head,) = demo_window.findChildren(LetterheadDialog)
    head.editors["name"].set_text("Вигадана служба")
    head.editors["basis"].set_text("Порядок № 551")
    head.submit()
    assert demo_window.desk.read(read_letterhead).name == "Вигадана служба"

    demo_window.action_set[Command.LETTER].trigger()
    (letter,) = demo_window.findChildren(LetterDialog)
    assert letter.editors["addressee"].text() == "Вигаданому управлінню"
    assert letter.editors["basis"].text() == "Порядок № 551"
    letter.editors["text"].set_text("Просимо надати копію рішення.")
    letter.submit()
    assert "no salutation" in letter.problem  # it asks once, and then lets a person have it so
    assert "addressed" not in letter.problem
    letter.submit()
    paper = demo_window.chrome.stack.front.paper
    text = text_of(paper.pdf)
    told = ("Вигадана служба", "Просимо надати копію рішення.", "Порядок № 551", asked[0].number)
    assert [one for one in told if one not in text] == []

    demo_window.back()
    demo_window.action_set[Command.LETTER].trigger()
    again = demo_window.findChildren(LetterDialog)[-1]
    assert again.editors["text"].text() == "Просимо надати копію рішення."


def test_a_day_that_is_past_and_a_missing_addressee_are_asked_about(demo_window, asked):
    letter = demo_window.desk.read(read_letter, asked[1], today=TODAY)
    (said,) = letter_doubts(replace(letter, head=Letterhead()), GREETED, TODAY)
    assert "letterhead" in said
    letter = replace(letter, head=Letterhead(name="Вигадана служба"))
    assert letter_doubts(letter, GREETED, TODAY) == []
    late = replace(letter, request=replace(letter.request, due=from_edtf("2025-09-30")))
    (said,) = letter_doubts(late, GREETED, TODAY)
    assert "30.09.2025" in said
    assert letter_doubts(late, GREETED, dt.date(2025, 9, 30)) == []
    (said,) = letter_doubts(letter, replace(GREETED, addressee=" "), TODAY)
    assert "Nobody is addressed" in said
