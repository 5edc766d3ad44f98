"""Replies in the wizard: which list they answer, what is unclear, and where to go on."""

import pytest
from PySide6.QtWidgets import QApplication

from caseapp.lists.overview import lists
from caseapp.review.candidates import pending
from tests.ui.importing import describe, import_whole, open_import, rows_of, walk
from tests.ui.places import LIST
from ui.commands.command import Command
from ui.pages.importing.state import Step
from ui.shell import PageName

CSV = "номер;ПІБ;коли\n1;Їздоненко Ганна;2014\n2;Мостирук Іван;31.02.2013\n"
SAMPLES = LIST.parent


def test_a_reply_finds_its_list_and_says_why(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "reply_2025-07-23.xlsx")
    walk(page, Step.HEAD)
    (handed_over,) = open_window.desk.read(lists)
    assert page.state.head.answers_list_id == handed_over.list_id
    assert "of 256 rows agree" in page.steps[Step.HEAD].why_answers.text()


def test_a_doubted_answer_waits_for_the_review(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "reply_2025-07-23.xlsx")
    walk(page)
    step = page.steps[Step.KNOWN]
    sure = next(one for one in step.table.rows if one.attached)
    step.view.select(step.table.place_of(sure.key))
    step.aside.click()
    attached = sum(one.entry_id is not None for one in page.state.plan.attachments)
    assert [row.state for row in rows_of(page)].count("attached") == attached
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    assert len(page.state.report.attached) == attached - 1
    assert len(page.state.report.unclear) == 256 - attached + 1


def test_answers_by_name_alone_come_first_and_are_counted(open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "reply_2025-07-23.xlsx")
    walk(page)
    step = page.steps[Step.KNOWN]
    said = [step.table.columns[-1].value(one) for one in step.table.rows]
    alone = said.count("by name alone")
    first = said.index("by name alone")
    assert said[first : first + alone] == ["by name alone"] * alone
    assert set(said[first + alone :]) == {"attached"}
    assert f"by name alone: {alone}" in page._head.line.text()
    step.view.select(first)
    open_window.action_set[Command.SAME].trigger()
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    told = page.steps[Step.REPORT].told.text()
    assert f"{alone - 1} of them by name alone, without a day." in told


@pytest.mark.parametrize("language", [Command.UKRAINIAN, Command.ENGLISH])
def test_the_evidence_for_an_answer_needs_no_scrolling_sideways(open_window, language):
    open_window.action_set[language].trigger()
    open_window.resize(1366, 768)
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "reply_2025-07-23.xlsx")
    walk(page)
    step = page.steps[Step.KNOWN]
    for place in range(0, step.table.rowCount(), 12):
        step.view.select(place)
        QApplication.processEvents()
        bars = step.sheet.horizontalScrollBar(), step.view.horizontalScrollBar()
        assert [bar.maximum() for bar in bars] == [0, 0]


def _one_reply(tmp_path, *rows):
    path = tmp_path / "reply.csv"
    lines = "\n".join(f"{place};{row};выехал" for place, row in enumerate(rows, 1))
    path.write_text(f"№;ПІБ;Дата народження;Відповідь\n{lines}\n", encoding="utf-8")
    return path


def _two_lists(window, tmp_path):
    """Import two small lists of other children; give the rows of the first."""
    path = tmp_path / "other.csv"
    ours = [f"Вигадько{letter} Ганна;0{day}.03.2012" for day, letter in enumerate("абвгд", 1)]
    theirs = [f"Придумко{letter} Іван;1{day}.05.2014" for day, letter in enumerate("абвгд", 1)]
    for title, rows in (("Перший", ours), ("Другий", theirs)):
        lines = "\n".join(f"{place};{row}" for place, row in enumerate(rows, 1))
        path.write_text(f"№;ПІБ;Дата народження\n{lines}\n", encoding="utf-8")
        import_whole(window, path, title=title, version="first")
    return ours


def test_a_reply_to_another_list_is_doubted_before_anything_is_written(open_window, tmp_path):
    reply = _one_reply(tmp_path, *_two_lists(open_window, tmp_path))
    first, second = open_window.desk.read(lists)
    page = open_import(open_window, reply)
    walk(page, Step.HEAD)
    assert page.state.head.answers_list_id == first.list_id
    assert not page.doubt.isVisible()
    describe(page, answers=str(second.list_id))
    assert page.doubt.isVisible()
    assert "0 of 5" in page.doubt.said.text()
    assert "“Перший”, 5 rows agree" in page.doubt.said.text()
    page.doubt.button.click()
    assert page.state.head.answers_list_id == first.list_id
    assert page.steps[Step.HEAD].form.editors["answers"].text() == str(first.list_id)
    assert not page.doubt.isVisible()


def test_a_doubted_reply_sends_nothing_improbable_to_the_review(open_window, tmp_path):
    reply = _one_reply(tmp_path, *_two_lists(open_window, tmp_path))
    _, second = open_window.desk.read(lists)
    page = open_import(open_window, reply)
    walk(page, Step.HEAD)
    describe(page, answers=str(second.list_id))
    walk(page)
    assert {row.state for row in rows_of(page)} == {"nowhere"}
    open_window.action_set[Command.WRITE_IMPORT].trigger()
    assert open_window.desk.read(pending) == ()
    assert "5 rows of the reply fit no line" in page.steps[Step.REPORT].told.text()


def test_the_report_leads_to_the_ledger_of_the_list_that_is_answered(open_window, tmp_path):
    reply = _one_reply(tmp_path, *_two_lists(open_window, tmp_path)[:3], "Вигадькод Ганна;")
    page = import_whole(open_window, reply)
    report, stack = page.steps[Step.REPORT], open_window.chrome.stack
    assert report.review_button.text().endswith("1 waiting row")
    report.ledger_button.click()
    assert (stack.place.page, stack.front.ledger.title) == (PageName.LEDGER, "Перший")
    open_window.back()
    report.review_button.click()
    assert stack.place.page == PageName.REVIEW


def test_both_names_of_a_pair_are_whole_on_a_window_of_the_usual_size(qapp, open_window):
    import_whole(open_window, LIST)
    page = open_import(open_window, SAMPLES / "reply_2025-07-23.xlsx")
    walk(page, Step.KNOWN)
    qapp.processEvents()
    step = page.steps[Step.KNOWN]
    width = step.view.columnWidth(0) - 30  # the mark and the padding
    for one in step.table.rows[:100]:
        for name in (one.item.left.name, one.item.right.name):
            assert step.view.fontMetrics().horizontalAdvance(name) <= width, name
