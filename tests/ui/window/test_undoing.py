"""Undo and redo by key and menu, over all pages."""

from caseapp.cases import births
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.office.letterhead import Letterhead, letterhead_act, read_letterhead
from tests.factories import name_draft
from ui.commands.table import Command
from ui.shell import PageName, Place


def _a_case(window):
    return window.desk.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id


def _births(window, case_id):
    window.go(Place(PageName.CASE, record=case_id))
    return [line.date.text for line in window.chrome.stack.front.case.births]


def test_a_new_file_has_nothing_to_undo(open_window):
    assert not open_window.action_set[Command.UNDO].isEnabled()
    assert not open_window.action_set[Command.REDO].isEnabled()


def test_an_edit_is_named_undone_and_done_again(open_window):
    case_id = _a_case(open_window)
    open_window.desk.write(act_of, births.add_birth, case_id, BirthDraft("близько 2014"))
    undo, redo = (open_window.action_set[one] for one in (Command.UNDO, Command.REDO))
    assert "2014" in undo.text()
    undo.trigger()
    assert _births(open_window, case_id) == []
    assert "2025-00001 opened" in undo.text()
    assert "2014" in redo.text()
    redo.trigger()
    assert _births(open_window, case_id) == ["близько 2014"]


def test_undoing_shows_the_case_it_was_about(open_window):
    case_id = _a_case(open_window)
    open_window.desk.write(act_of, births.add_birth, case_id, BirthDraft("2014"))
    open_window.go(Place(PageName.LISTS))
    open_window.action_set[Command.UNDO].trigger()
    assert open_window.chrome.stack.place == Place(PageName.CASE, record=case_id)
    assert "2014" in open_window.chrome.messages.sentence


def test_what_stands_in_a_form_is_written_and_then_undone(open_window):
    case_id = _a_case(open_window)
    open_window.go(Place(PageName.CASE, record=case_id))
    page = open_window.chrome.stack.front
    place = page.side.form.editors["origin_place"]
    place.line.setText("Пробне")
    place.line.textEdited.emit("Пробне")
    open_window.action_set[Command.UNDO].trigger()
    assert "2025-00001 opened" in open_window.action_set[Command.UNDO].text()
    assert page.case.origin_place == ""
    open_window.action_set[Command.REDO].trigger()
    assert page.case.origin_place == "Пробне"
    assert page.side.form.values()["origin_place"] == "Пробне"


def test_the_form_of_what_was_undone_is_let_go(open_window):
    case_id = _a_case(open_window)
    open_window.go(Place(PageName.CASE, record=case_id))
    page = open_window.chrome.stack.front
    added = open_window.desk.write(act_of, births.add_birth, case_id, BirthDraft("2014")).id
    page.show_record("births", added)
    assert page.side.standing.section.name == "births"
    open_window.action_set[Command.UNDO].trigger()
    assert page.side.standing.section.name == "facts"
    assert not page.unsaved()


def test_another_language_words_the_undo_anew(open_window):
    case_id = _a_case(open_window)
    open_window.desk.write(act_of, births.add_birth, case_id, BirthDraft("2014"))
    open_window.action_set[Command.UKRAINIAN].trigger()
    assert open_window.action_set[Command.UNDO].text().startswith("&Скасувати: ")


def test_the_opening_of_a_case_is_undone_named_and_done_again(open_window):
    case_id = _a_case(open_window)
    undo, redo = (open_window.action_set[one] for one in (Command.UNDO, Command.REDO))
    undo.trigger()
    page = open_window.chrome.stack.front
    assert "recorded in error" in page.banner.cards[0].text.text()
    assert "2025-00001 opened" in redo.text()
    redo.trigger()
    assert page.case.id == case_id
    assert page.banner.isHidden()


def test_the_letterhead_is_undone_without_leaving_the_page(open_window):
    open_window.desk.workspace.note(letterhead_act(Letterhead(name="Вигадана служба")))
    open_window.desk.changed.emit()
    open_window.go(Place(PageName.LISTS))
    open_window.action_set[Command.UNDO].trigger()
    assert open_window.desk.read(read_letterhead) == Letterhead()
    assert open_window.chrome.stack.place.page == PageName.LISTS
