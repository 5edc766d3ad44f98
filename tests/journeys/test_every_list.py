"""Every sample list through the steps of the import, in the real window, counted against truth."""

import json

import pytest

from caseapp.lists.overview import entries, lists
from caseapp.lists.undoing.undo import undo_act, undo_import
from tests.support import WORKER
from tests.ui.importing import describe, import_whole, open_import, walk
from tests.ui.places import LIST
from ui.commands.command import Command
from ui.pages.importing.rows import CHANGED, NEW, REFUSED, SAME
from ui.pages.importing.state import Step

SAMPLES = LIST.parent
TRUTH = json.loads((SAMPLES / "truth.json").read_text(encoding="utf-8"))
SURE = 0.97  # of the reply's rows stand on their line without a review


@pytest.fixture
def handed_over(open_window):
    """A window whose file holds the list of 339."""
    import_whole(open_window, LIST)
    return open_window


def _states(page):
    states = [row.state for row in page.steps[Step.ROWS].table.rows]
    return {state: states.count(state) for state in set(states)}


def _written(window, page):
    """The lines of the list that was just imported."""
    return window.desk.read(entries, page.state.list_id())


def test_the_list_that_was_handed_over(open_window):
    page = import_whole(open_window, LIST)
    assert _states(page) == {NEW: 339}
    rows = _written(open_window, page)
    assert [row.line for row in rows] == [str(line) for line in range(1, 340)]
    assert len({row.case_id for row in rows}) == 339


def test_the_same_list_as_text_says_the_same(handed_over):
    page = import_whole(handed_over, SAMPLES / "handed_over_339_cp1251.csv")
    assert _states(page) == {SAME: 339}
    assert page.state.read.encoding == "cp1251"


def test_the_reply_stands_on_the_right_lines(handed_over):
    page = import_whole(handed_over, SAMPLES / "reply_2025-07-23.xlsx")
    report, truth = page.state.report, TRUTH["reply"]
    assert report.rows == len(truth) == 256
    wrong = [one for one in report.attached if one.line != str(truth[one.row]["line"])]
    assert wrong == []
    assert len(report.attached) >= SURE * 256
    assert all(one.claim == truth[one.row]["claim"] for one in report.attached)
    assert len(report.attached) + len(report.unclear) == 256


def test_the_newer_version(handed_over):
    page = import_whole(handed_over, SAMPLES / "handed_over_version_2.xlsx")
    assert _states(page) == {NEW: 5, CHANGED: 20, SAME: 316}
    assert len(page.state.plan.earlier.gone) == 3
    changed = {reading.line for reading in page.state.plan.changed}
    assert changed == {line for line, what in TRUTH["version_2"].items() if "region" in what}


def test_document_and_pdf_give_the_same_rows(handed_over):
    texts = []
    for name in ("institution_list.docx", "institution_list.pdf"):
        page = open_import(handed_over, SAMPLES / name)
        walk(page, Step.HEAD)
        describe(page, kind="pool")
        assert walk(page) == Step.KNOWN
        assert _states(page) == {NEW: 60}
        rows = page.steps[Step.ROWS].table.rows
        texts.append([(row.line, row.name, row.birth, row.origin) for row in rows])
    assert texts[0] == texts[1]
    assert {row[0] for row in texts[0]} == set(TRUTH["institution"])


def test_cards_of_a_databank(handed_over):
    page = import_whole(handed_over, SAMPLES / "databank_cards.csv")
    assert page.state.head.kind == "pool"
    rows = _written(handed_over, page)
    assert {row.line for row in rows} == set(TRUTH["cards"])
    assert all(row.case_id is None for row in rows)


def test_bad_rows_stop_nothing(open_window):
    page = import_whole(open_window, SAMPLES / "bad_rows.xlsx")
    assert _states(page) == {NEW: 3, REFUSED: 7}
    assert len(_written(open_window, page)) == 3


def test_an_old_workbook_and_the_line_below_its_table(open_window):
    page = import_whole(open_window, SAMPLES / "old_format.xls")
    assert _states(page) == {NEW: 2, REFUSED: 1}


def test_a_hostile_file_is_refused_with_its_name(open_window):
    page = open_import(open_window, SAMPLES / "two_cells.xlsx")
    assert walk(page) == Step.FORM
    assert "two_cells.xlsx" in page.problem.text()
    assert not open_window.action_set[Command.WRITE_IMPORT].isEnabled()
    assert open_window.desk.read(lists) == ()


def test_what_was_decided_on_the_way_is_undone_with_the_import(handed_over):
    before = handed_over.desk.read(lists)
    page = import_whole(handed_over, SAMPLES / "reply_2025-07-23.xlsx")
    report = page.state.report
    handed_over.desk.write(undo_act, undo_import, report.import_id, worker=WORKER)
    assert handed_over.desk.read(lists) == before
    rows = handed_over.desk.read(entries, before[0].list_id)
    assert not any(row.answer for row in rows)
