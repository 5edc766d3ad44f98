"""Setting a case aside in the running window, finding it again, and taking it back."""

import pytest
from PySide6.QtWidgets import QLabel

from caseapp.cases.asides import asides
from caseapp.cases.drafts import CaseDraft
from caseapp.cases.flags import FlagDraft, add_flag
from caseapp.cases.register import change_case, open_case
from caseapp.cases.tags import TagDraft, add_tag
from caseapp.cases.written import act_of
from caseapp.office.rules import Office, change_office
from caseapp.set_aside.setting import AsideDraft, set_aside
from caseapp.workspace import Workspace
from db.codes import AsideKind
from tests.factories import name_draft
from tests.files import PASSPHRASE
from ui.commands.command import Command
from ui.dialogs.confirm import ConfirmDialog
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.set_aside import SetAsideDialog
from ui.shell import PageName, Place

OTHER = "І. Друга"
TWIN = "Капрондюк Ілля Олегович"


def _open(window, name=None):
    draft = name_draft(name) if name else name_draft()
    return window.desk.write(act_of, open_case, CaseDraft(), draft, year=2025).id


@pytest.fixture
def kept(open_window):
    return _open(open_window)


@pytest.fixture
def double(open_window, kept):
    return _open(open_window, TWIN)


def _at(window, case_id):
    window.go(Place(PageName.CASE, record=case_id))
    return window.chrome.stack.front


def _ask(window, case_id):
    page = _at(window, case_id)
    window.action_set[Command.SET_ASIDE].trigger()
    return page, page.findChildren(SetAsideDialog)[-1]


def _set_aside(window, case_id, kept="2025-00001", reason="той самий акт"):
    page, dialog = _ask(window, case_id)
    dialog.picker.line.setText(kept)
    dialog.picker.search()
    dialog.reason.setPlainText(reason)
    dialog.submit()
    return page


def _answer(card, ask, reason):
    ask()
    dialog = card.findChildren(ReasonDialog)[-1]
    dialog.reason.setPlainText(reason)
    dialog.submit()
    return dialog


def _shown(window, text):
    window.go(Place(PageName.CASES))
    window.chrome.top.search.setText(text)
    return [row.number for row in window.chrome.stack.front.table.shown_rows()]


def test_a_case_is_set_aside_with_its_reason_and_says_so(open_window, kept, double):
    page = _set_aside(open_window, double)
    (card,) = page.banner.cards
    assert not page.banner.isHidden()
    assert "duplicate of 2025-00001" in card.text.text()
    assert "той самий акт" in card.text.text()
    assert not open_window.action_set[Command.SET_ASIDE].isEnabled()
    assert open_window.action_set[Command.TAKE_BACK].isEnabled()


def test_the_banner_leads_to_the_case_kept_which_shows_what_both_say(open_window, kept, double):
    page = _set_aside(open_window, double)
    page.banner.cards[0].buttons[0].click()
    assert open_window.chrome.stack.place == Place(PageName.CASE, record=kept)
    page = open_window.chrome.stack.front
    assert "2025-00002" in page.banner.cards[0].text.text()
    together = next(one for one in page.panels["standing"] if type(one).__name__ == "TogetherPanel")
    rows = together.table.shown_rows()
    assert {row.number for row in rows} == {"2025-00002"}
    assert any(TWIN in together.table.columns[2].value(row) for row in rows)


def test_flags_and_tags_of_a_duplicate_stand_on_the_head_of_the_case_kept(
    open_window, kept, double
):
    flag = FlagDraft("urgent", "скоро 18")
    open_window.desk.write(act_of, add_flag, double, flag, worker=OTHER)
    for case_id, name in ((kept, "Яблуня"), (double, "Груша")):
        open_window.desk.write(act_of, add_tag, case_id, TagDraft(name))
    _set_aside(open_window, double)
    told = _at(open_window, kept)._marks.text()
    assert told == "URGENT  ·  tags: Яблуня, Груша"


def test_what_is_missing_is_said_and_the_dialog_stays(open_window, kept, double):
    _page, dialog = _ask(open_window, double)
    dialog.reason.setPlainText("причина")
    dialog.submit()
    assert "Choose it by its number" in dialog.problem
    dialog.in_error.setChecked(True)
    assert dialog.picker.isHidden()
    dialog.reason.setPlainText("")
    dialog.submit()
    assert "reason" in dialog.problem
    assert open_window.desk.read(asides).by_case == {}


def test_it_is_recorded_in_error_without_a_case_kept(open_window, kept, double):
    _page, dialog = _ask(open_window, double)
    dialog.in_error.setChecked(True)
    dialog.reason.setPlainText("вигаданий запис")
    dialog.submit()
    page = open_window.chrome.stack.front
    assert "recorded in error" in page.banner.cards[0].text.text()


def test_it_is_taken_back_from_its_page(open_window, kept, double):
    page = _set_aside(open_window, double)
    card = page.banner.cards[0]
    _answer(card, card.ask_back, "інша дитина")
    assert page.banner.isHidden()
    assert open_window.desk.read(asides).by_case == {}
    assert open_window.action_set[Command.SET_ASIDE].isEnabled()


def test_it_is_undone_by_name_and_done_again_after_a_restart(open_window, kept, double):
    _set_aside(open_window, double)
    undo, redo = (open_window.action_set[one] for one in (Command.UNDO, Command.REDO))
    assert "2025-00002" in undo.text()
    undo.trigger()
    assert open_window.desk.read(asides).by_case == {}
    path = open_window.desk.workspace.path
    open_window.action_set[Command.CLOSE_FILE].trigger()
    open_window.desk.take(Workspace.open(path, PASSPHRASE, worker=open_window.settings.worker))
    redo.trigger()
    assert open_window.desk.read(asides).kept_for(double) == kept
    undo.trigger()
    assert open_window.desk.read(asides).by_case == {}


def test_taking_back_is_itself_undone(open_window, kept, double):
    page = _set_aside(open_window, double)
    card = page.banner.cards[0]
    _answer(card, card.ask_back, "інша дитина")
    open_window.action_set[Command.UNDO].trigger()
    assert open_window.desk.read(asides).kept_for(double) == kept


def test_a_second_person_confirms_in_the_banner(open_window, kept, double):
    open_window.desk.write(lambda act: act, change_office, Office(two_for_same=True))
    page = _set_aside(open_window, double)
    texts = [button.text() for button in page.banner.cards[0].buttons]
    assert texts == ["&Open case 2025-00001", "&Withdraw the proposal…"]
    open_window.desk.workspace.worker = OTHER
    open_window.desk.changed.emit()
    card = page.banner.cards[0]
    assert [button.text() for button in card.buttons][1:] == ["&Confirm…", "Dec&line…"]
    _answer(card, card.ask_confirmation, "порівняно")
    assert open_window.desk.read(asides).kept_for(double) == kept
    assert OTHER in page.banner.cards[0].text.text()
    open_window.action_set[Command.UNDO].trigger()
    assert open_window.desk.read(asides).by_case == {}
    assert page.case.aside is None or page.case.aside.waits


def test_the_list_shows_it_only_when_it_is_asked_for(open_window, kept, double):
    _set_aside(open_window, double)
    assert _shown(open_window, "") == ["2025-00001"]
    assert _shown(open_window, "Капрон") == ["2025-00001"]
    assert _shown(open_window, "aside:duplicate") == ["2025-00002"]
    assert "2025-00002" in _shown(open_window, "2025-00002")
    open_window.action_set[Command.UKRAINIAN].trigger()
    assert _shown(open_window, "виключено:дублікат") == ["2025-00002"]


def _differ(window, kept, double):
    for case_id, sex in ((kept, "male"), (double, "female")):
        window.desk.write(act_of, change_case, case_id, CaseDraft(sex=sex))


def test_two_sexes_are_asked_about_before_anything_is_done(open_window, kept, double):
    _differ(open_window, kept, double)
    page = _set_aside(open_window, double)
    dialog = page.findChildren(SetAsideDialog)[-1]
    (ask,) = dialog.findChildren(ConfirmDialog)
    assert "female in case 2025-00002, male in case 2025-00001" in _said(ask)
    ask.reject()
    assert dialog.isVisible()
    assert open_window.desk.read(asides).by_case == {}
    dialog.submit()
    dialog.findChildren(ConfirmDialog)[-1].accept()
    assert not dialog.isVisible()
    assert open_window.desk.read(asides).kept_for(double) == kept


def test_who_confirms_reads_what_speaks_against_it(open_window, kept, double):
    _differ(open_window, kept, double)
    open_window.desk.write(lambda act: act, change_office, Office(two_for_same=True))
    draft = AsideDraft(AsideKind.DUPLICATE, "акт", kept, anyway=True)
    open_window.desk.write(act_of, set_aside, double, draft, worker=OTHER)
    card = _at(open_window, double).banner.cards[0]
    dialog = _answer(card, card.ask_confirmation, "порівняно")
    assert "female in case 2025-00002" in _said(dialog)
    assert open_window.desk.read(asides).kept_for(double) == kept


def _said(dialog):
    return " ".join(one.text() for one in dialog.findChildren(QLabel))
