import pytest
from PySide6.QtCore import Qt

from caseapp.cases import index
from caseapp.cases.births import add_birth, remove_birth
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.register import change_case
from caseapp.cases.written import act_of
from ui.commands.command import Command
from ui.dialogs.new_case import NewCaseDialog
from ui.dialogs.rows import RowsDialog
from ui.pages.case import writing
from ui.shell import PageName, Place
from ui.words import set_language, translate


@pytest.fixture
def rows(demo_window):
    return demo_window.desk.read(index.rows)


@pytest.fixture
def page(demo_window, rows):
    demo_window.trail = [row.case_id for row in rows]
    demo_window.go(Place(PageName.CASE, record=rows[1].case_id))
    return demo_window.chrome.stack.front


def test_next_and_previous_follow_the_list_a_case_was_opened_from(demo_window, page, rows):
    demo_window.action_set[Command.NEXT].trigger()
    assert page.case.id == rows[2].case_id
    demo_window.action_set[Command.PREVIOUS].trigger()
    demo_window.action_set[Command.PREVIOUS].trigger()
    assert page.case.id == rows[0].case_id
    assert not demo_window.action_set[Command.PREVIOUS].isEnabled()


def test_what_stands_on_a_list_cannot_be_typed_over(page):
    box = page.boxes["names"]
    line = next(line for line in page.case.names if line.entry_id)
    box.choose(line.id)
    form = page.side.form
    assert form.editors["surname"].line.isReadOnly()
    assert not page.shell.action_set[Command.REMOVE_RECORD].isEnabled()


def test_a_corrected_birth_date_leads_on_the_head_and_in_the_list_of_cases(demo_window, page):
    demo_window.action_set[Command.ADD_BIRTH].trigger()
    form = page.side.form
    form.editors["date_text"].set_text("12.03.2013")
    form.button.click()
    assert "12 March 2013" in page._told.text() or "12.03.2013" in page._told.text()
    row = next(one for one in demo_window.desk.read(index.rows) if one.case_id == page.case.id)
    assert row.birth_edtf == "2013-03-12"
    assert len(page.case.births) > 1  # what the list says stays beside it


def test_a_text_that_cannot_be_written_is_found_again(demo_window, page, rows):
    demo_window.action_set[Command.ADD_BIRTH].trigger()
    form = page.side.form
    form.editors["date_text"].set_text("31.02.2014")
    form.button.click()
    assert not form._problem.isHidden()
    demo_window.action_set[Command.NEXT].trigger()
    demo_window.action_set[Command.PREVIOUS].trigger()
    demo_window.action_set[Command.ADD_BIRTH].trigger()
    assert page.side.form.editors["date_text"].text() == "31.02.2014"


def test_enter_goes_on_and_ctrl_enter_writes(qtbot, demo_window, page):
    demo_window.activateWindow()
    demo_window.action_set[Command.ADD_NAME].trigger()
    form, before = page.side.form, len(page.case.names)
    surname, given = (form.editors[name].line for name in ("surname", "given_name"))
    surname.setFocus()
    surname.insert("Вигаданчук")
    qtbot.keyClick(surname, Qt.Key.Key_Return)
    assert demo_window.focusWidget() is given
    assert len(page.case.names) == before
    qtbot.keyClick(given, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(page.case.names) == before + 1


def test_the_button_of_a_long_form_stands_in_sight_and_answers_enter(qtbot, demo_window, page):
    demo_window.activateWindow()
    demo_window.action_set[Command.ADD_PLACEMENT].trigger()
    form, before = page.side.form, len(page.case.placements)
    corner = form.button.mapTo(page, form.button.rect().bottomRight())
    assert page.rect().contains(corner)
    form.editors["locality"].line.setText("Вигадане")
    form.button.setFocus()
    qtbot.keyClick(form.button, Qt.Key.Key_Return)
    assert len(page.case.placements) == before + 1


def test_a_pause_in_typing_saves(qtbot, demo_window, page):
    note = page.side.form.editors["note"]
    note.area.insertPlainText("телефонувати тітці")
    qtbot.waitUntil(lambda: page.case.note == "телефонувати тітці", timeout=5_000)
    assert page.case.history[-1].act == "case.changed"


def test_a_trailing_space_is_not_taken_from_under_the_cursor(qtbot, demo_window, page):
    place = page.side.form.editors["origin_place"]
    place.line.setFocus()
    place.line.setText("Нове ")
    place.line.textEdited.emit("Нове ")
    qtbot.waitUntil(lambda: page.case.origin_place == "Нове", timeout=5_000)
    assert place.text() == "Нове "


def test_leaving_the_page_saves(demo_window, page):
    page.side.form.editors["note"].area.insertPlainText("записано на ходу")
    demo_window.go(Place(PageName.CASES))
    demo_window.back()
    assert page.case.note == "записано на ходу"


def test_an_uncertain_date_is_shown_as_understood(demo_window, page):
    demo_window.action_set[Command.ADD_BIRTH].trigger()
    editor = page.side.form.editors["date_text"]
    editor.line.setText("близько 2014")
    assert "2013" in editor._understood.text()
    editor.line.setText("03/04/2015")
    assert "03/04/2015" in editor._understood.text()


def test_a_claim_is_withdrawn_with_its_reason_and_stays_in_sight(demo_window, rows):
    for row in rows:
        demo_window.go(Place(PageName.CASE, record=row.case_id))
        page = demo_window.chrome.stack.front
        if page.case.claims:
            break
    claim = page.case.claims[0]
    page.boxes["claims"].choose(claim.id)
    assert demo_window.action_set[Command.WITHDRAW_CLAIM].isEnabled()
    writing.withdraw(demo_window.desk, claim, "стосується іншої дитини")
    (again,) = (one for one in page.case.claims if one.id == claim.id)
    assert again.withdrawn
    assert again.withdrawn_reason == "стосується іншої дитини"


def test_a_mistake_in_a_source_is_put_right(demo_window, rows):
    for row in rows:
        demo_window.go(Place(PageName.CASE, record=row.case_id))
        page = demo_window.chrome.stack.front
        if page.case.sources:
            break
    source = page.case.sources[0]
    page.boxes["sources"].choose(source.id)
    title = page.side.form.editors["title"]
    title.line.setText("Лист без помилки")
    title.line.textEdited.emit("Лист без помилки")
    page.flush()
    assert page.case.sources[0].title == "Лист без помилки"
    assert page.case.sources[0].publisher == source.publisher


def test_a_case_is_opened_by_hand(demo_window):
    demo_window.action_set[Command.NEW_CASE].trigger()
    (dialog,) = demo_window.findChildren(NewCaseDialog)
    dialog.submit()
    assert dialog.isVisible()  # a case needs some name
    dialog.editors["surname"].set_text("Вигаданчук")
    dialog.editors["birth"].set_text("31.02.2014")
    dialog.submit()
    assert dialog.isVisible()
    dialog.editors["birth"].set_text("2014")
    dialog.submit()
    page = demo_window.chrome.stack.front
    assert page.case.name == "Вигаданчук"
    assert [one.date.edtf for one in page.case.births] == ["2014"]
    found = [row for row in demo_window.desk.read(index.rows) if row.name == "Вигаданчук"]
    assert len(found) == 1
    demo_window.action_set[Command.UNDO].trigger()  # one step: the birth was typed with the case
    assert page.case.aside.reason == "undone"
    demo_window.action_set[Command.REDO].trigger()
    assert page.case.aside is None
    assert [one.date.edtf for one in page.case.births] == ["2014"]


def test_a_case_without_determination_says_just_that():
    for language, told in (
        ("en", "Nothing determined yet."),
        ("uk", "Статус ще не визначено."),
    ):
        set_language(language)
        assert translate("CasePage", "Nothing determined yet.") == told


def test_a_determination_recorded_in_error_is_withdrawn(demo_window, rows):
    page = _determined(demo_window, rows)
    line = page.case.determinations[0]
    page.boxes["determinations"].choose(line.id)
    assert demo_window.action_set[Command.WITHDRAW_CLAIM].isEnabled()
    writing.withdraw(demo_window.desk, line, "записано не тій дитині")
    (withdrawn,) = [one for one in page.case.determinations if one.id == line.id]
    assert withdrawn.withdrawn_reason == "записано не тій дитині"
    assert not demo_window.action_set[Command.WITHDRAW_CLAIM].isEnabled()


def _determined(window, rows):
    for row in rows:
        window.go(Place(PageName.CASE, record=row.case_id))
        page = window.chrome.stack.front
        if page.case.determinations:
            return page
    raise LookupError


def test_what_somebody_else_wrote_meanwhile_stays(demo_window, page):
    place = page.side.form.editors["origin_place"]
    place.line.setFocus()
    place.line.setText("Вигадівка")
    place.line.textEdited.emit("Вигадівка")
    draft = CaseDraft(sex=page.case.sex, note="дописано поруч")
    demo_window.desk.write(act_of, change_case, page.case.id, draft)
    page.flush()
    assert (page.case.origin_place, page.case.note) == ("Вигадівка", "дописано поруч")


def test_the_past_of_a_record_can_be_put_back(demo_window, page):
    for text in ("перше", "друге"):
        page.side.form.editors["note"].area.setPlainText(text)
        page.flush()
    demo_window.action_set[Command.RECORD_PAST].trigger()
    dialog = page.findChild(RowsDialog)
    dialog.deed.click()
    assert page.case.note == "перше"
    assert len(dialog.table.rows) >= 3
    dialog.reject()


def test_removed_records_are_brought_back_from_the_bin(demo_window, page):
    added = demo_window.desk.write(act_of, add_birth, page.case.id, BirthDraft("2013")).id
    demo_window.desk.write(act_of, remove_birth, added)
    demo_window.action_set[Command.REMOVED_RECORDS].trigger()
    dialog = demo_window.findChild(RowsDialog)
    assert [one.id for one in dialog.table.rows] == [added]
    dialog.deed.click()
    assert not dialog.table.rows
    assert not dialog.deed.isEnabled()
    assert added in [line.id for line in page.case.births]
    dialog.reject()


def test_a_form_that_became_stale_writes_only_what_was_typed(demo_window, page):
    form = page.side.form
    form.editors["note"].area.insertPlainText("із форми")
    form.editors["note"].setFocus()
    elsewhere = page.case
    draft = CaseDraft(
        sex=elsewhere.sex, circumstances=elsewhere.circumstances, origin_place="Нове місто"
    )
    demo_window.desk.write(act_of, change_case, elsewhere.id, draft)
    form.flush()
    assert (page.case.origin_place, page.case.note) == ("Нове місто", "із форми")
    written = [line for line in page.case.history if line.act == "case.changed"][-1]
    assert '"note"' in written.data
    assert '"origin_place"' not in written.data


def test_a_form_of_a_record_that_was_removed_elsewhere_writes_nothing(demo_window, page):
    draft = BirthDraft("2014")
    record = demo_window.desk.write(act_of, add_birth, page.case.id, draft).id
    page.boxes["births"].choose(record)
    page.side.form.editors["place"].set_text("Вигадане")
    demo_window.desk.write(act_of, remove_birth, record)
    page.flush()
    assert record not in {line.id for line in page.case.births}
    assert page.side.standing.section.name == "facts"


def test_f2_gives_the_keyboard_to_the_first_fact(demo_window, page):
    demo_window.activateWindow()
    demo_window.action_set[Command.CASE_FACTS].trigger()
    assert page.side.form.editors["sex"].isAncestorOf(demo_window.focusWidget())
