"""The answers of a line through the window: in order, corrected, read, linked and taken off."""

import pytest

from caseapp.case_file import read_case
from caseapp.cases.claims import add_claim
from caseapp.cases.drafts import ClaimDraft
from caseapp.cases.written import Written, act_of
from caseapp.lists import overview
from caseapp.review.screening import screening_act
from db.tables import ListEntry
from ui.commands.table import Command
from ui.dialogs.answer import AnswerDialog
from ui.dialogs.link import LinkDialog
from ui.dialogs.reason import ReasonDialog
from ui.shell import PageName, Place


@pytest.fixture
def list_id(demo_window):
    return demo_window.desk.read(overview.lists)[0].list_id


@pytest.fixture
def page(demo_window, list_id):
    demo_window.go(Place(PageName.ENTRIES, record=list_id))
    return demo_window.chrome.stack.front


def _answered(page, kind):
    rows = page.table.shown_rows()
    return next(place for place, row in enumerate(rows) if row.answer == kind)


def _trigger(window, command):
    window.action_set[command].trigger()


def _dialog(page, kind):
    (dialog,) = page.findChildren(kind)
    return dialog


def _say(window, case_id, kind, date):
    draft = ClaimDraft("russia", kind, words=f"слова {date}", date_text=date)
    worker = window.desk.workspace.worker
    window.desk.write(act_of, add_claim, case_id, draft, worker=worker)


def _claimed(page):
    """Give what the column of claims says of a row."""
    return next(one.value for one in page.table.columns if one.title.startswith("Claimed"))


def test_a_line_shows_its_answers_by_their_dates_and_what_contradicts(demo_window, page):
    page.view.select(_answered(page, "never_in_russia"))
    row = page.view.selected()
    _say(demo_window, row.case_id, "located", "10.09.2025")
    _say(demo_window, row.case_id, "never_in_russia", "01.07.2025")  # earlier, recorded later
    rows = page.answers.table.shown_rows()
    assert [one.answer.kind for one in rows] == ["never_in_russia", "never_in_russia", "located"]
    assert "said again" in rows[1].remark
    assert "contradicts the answer of 01.07.2025, 23.07.2025" in rows[2].remark
    assert page.view.selected().answer == "located"
    found = page.states.findData("contradicts")
    assert "(1)" in page.states.itemText(found)
    page.states.setCurrentIndex(found)
    page.states.activated.emit(found)
    assert [one.entry_id for one in page.table.shown_rows()] == [row.entry_id]


def test_lines_without_an_answer_say_for_how_many_days(page):
    page.states.choose("silent")
    page.filter()
    rows = page.table.shown_rows()
    assert rows
    assert not any(row.answer for row in rows)
    step = _claimed(page)(rows[0])
    assert "no answer for" in step


def test_what_an_answer_was_taken_for_is_corrected_and_its_words_stay(demo_window, page):
    page.view.select(_answered(page, "already_returned"))
    row, answer = page.view.selected(), page.answers.row
    _trigger(demo_window, Command.CORRECT_CLAIM)
    dialog = _dialog(page, AnswerDialog)
    dialog.kind.set_text("in_third_country")
    dialog.submit()
    assert "reason" in dialog.problem
    dialog.reason.setPlainText("у довідці йдеться про третю країну")
    dialog.submit()
    (claim,) = demo_window.desk.read(read_case, row.case_id).claims[-1:]
    assert (claim.kind, f"«{claim.words}»") == ("in_third_country", answer.words)
    (correction,) = claim.corrections
    assert (correction.kind, correction.worker) == ("already_returned", "Приклад Робітниця")
    assert "corrected by us" in page.answers.row.remark
    assert page.view.selected().answer == "in_third_country"


def _link(window, page, name, reason):
    _trigger(window, Command.LINK_LINE)
    dialog = _dialog(page, LinkDialog)
    dialog.picker.line.setText(name)
    dialog.picker.search()
    dialog.reason.setPlainText(reason)
    dialog.submit()


def _take_off(window, page, entry_id, reason):
    page.boxes["lists"].choose(entry_id)
    _trigger(window, Command.UNLINK_LINE)
    dialog = _dialog(page, ReasonDialog)
    dialog.reason.setPlainText(reason)
    dialog.submit()


def test_a_line_of_a_pool_gets_a_case_of_its_own(demo_window):
    read = demo_window.desk.read
    pool = next(one for one in read(overview.lists) if one.kind == "pool")
    demo_window.go(Place(PageName.ENTRIES, record=pool.list_id))
    page = demo_window.chrome.stack.front
    place = next(at for at, row in enumerate(page.table.shown_rows()) if not row.case_id)
    page.view.select(place)
    row = page.view.selected()
    assert Command.CASE_OF_LINE not in page.asleep()
    _trigger(demo_window, Command.CASE_OF_LINE)
    case = read(read_case, demo_window.chrome.stack.place.record)
    assert [entry.entry_id for entry in case.entries] == [row.entry_id]
    assert case.names[0].written == row.name


def test_a_line_is_linked_by_hand_and_taken_off_again(demo_window, page):
    ours, read = page.table.row(3), demo_window.desk.read
    pool = next(one for one in read(overview.lists) if one.kind == "pool")
    demo_window.go(Place(PageName.ENTRIES, record=pool.list_id))
    page = demo_window.chrome.stack.front
    page.view.select([row.case_id for row in page.table.shown_rows()].index(None))
    line, before = page.view.selected(), read(read_case, ours.case_id)
    _link(demo_window, page, ours.name, "той самий шрам на фото")
    linked = read(read_case, ours.case_id)
    (entry,) = [one for one in linked.entries if one.entry_id == line.entry_id]
    assert (entry.linked_by, entry.linked_reason) == ("verdict", "той самий шрам на фото")
    assert entry.linked_worker == "Приклад Робітниця"

    demo_window.go(Place(PageName.CASE, record=ours.case_id))
    case_page = demo_window.chrome.stack.front
    shown = [case_page.boxes["lists"].table.texts(place) for place in range(len(linked.entries))]
    assert (line.line, line.name) in [(number, name) for _, _, number, name, _ in shown]
    assert (ours.line, ours.name) in [(number, name) for _, _, number, name, _ in shown]
    _take_off(demo_window, case_page, line.entry_id, "інша дата на звороті")
    after = read(read_case, ours.case_id)
    assert (after.names, after.births) == (before.names, before.births)
    assert after.entries == before.entries


def test_an_answer_that_nobody_recognised_is_read_by_hand(demo_window, page):
    spoil = "уточняется в инстанциях"
    row = next(one for one in page.table.shown_rows() if not one.answer)
    reply = next(one for one in demo_window.desk.read(overview.lists) if one.kind == "reply")
    demo_window.desk.write(act_of, _unrecognised, reply.list_id, row.case_id, spoil)
    page.view.select(page.table.place_of(row.entry_id))
    assert spoil in page.answers.row.words
    assert "say what the answer claims" in _claimed(page)(page.view.selected())
    _trigger(demo_window, Command.CORRECT_CLAIM)
    dialog = _dialog(page, AnswerDialog)
    dialog.kind.set_text("under_preparation")
    dialog.submit()
    assert page.answers.row.answer.kind == "under_preparation"
    assert page.view.selected().answer == "under_preparation"


def _unrecognised(session, list_id, case_id, words):
    """Put a row of a reply on a case, as an import does with words that it does not recognise."""
    line = ListEntry(
        list_id=list_id,
        case_id=case_id,
        position=9_000,
        line="900",
        name_written="Вигаданенко Ніхто",
        answer_text=words,
    )
    session.add(line)
    session.flush()
    return Written(line.id, screening_act(0))
