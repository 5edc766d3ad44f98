"""Papers of many cases on a printer: one job, its pages chosen, each case knows what came out."""

import json

import pypdf
import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from python_calamine import CalamineWorkbook

from caseapp import journal
from caseapp.cases import index
from caseapp.errors import NoSuchPages
from caseapp.papers.given_out import given_out
from caseapp.progress import SILENT, Cancelled, Progress
from exports.outgoing import Choices, Profile
from tests.ui.going_out import send_out
from ui.commands.command import Command
from ui.dialogs import choose, printers
from ui.dialogs.going_out import GoingOutDialog, Way
from ui.dialogs.printers import new_printer
from ui.papers import batching
from ui.papers.batch import Wanted, draw_together
from ui.papers.batch_exchange import save_cpims
from ui.papers.batch_printing import print_together
from ui.shell import PageName, Place

CHOICES = Choices("uk", Profile.FULL, recipient="Вигаданий фонд", purpose="Пошук")


@pytest.fixture
def workspace_of_demo(demo_window):
    return demo_window.desk.workspace


@pytest.fixture
def cases(demo_window):
    return [row.case_id for row in demo_window.desk.read(index.rows)[:3]]


@pytest.fixture
def printer(tmp_path):
    made = new_printer("cases")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "print.pdf"))
    made.setResolution(50)  # pictures of pages at 300 dots an inch take a while
    return made


def _newest(workspace, cases):
    return [json.loads(workspace.read(journal.history, one)[-1].data) for one in cases]


def test_all_papers_come_out_in_one_job_and_each_case_says_so(
    workspace_of_demo, cases, printer, tmp_path
):
    assert print_together(workspace_of_demo, Wanted(cases, CHOICES), printer, SILENT)
    pages = len(pypdf.PdfReader(tmp_path / "print.pdf").pages)
    assert pages > 3
    told = _newest(workspace_of_demo, cases)
    assert {one["recipient"] for one in told} == {"Вигаданий фонд"}
    assert {one["together"] for one in told} == {3}
    assert len({one["sha256"] for one in told}) == 1
    assert not any("pages" in one for one in told)
    listed = workspace_of_demo.read(given_out, cases[0])[0]
    assert (listed.act, listed.together, listed.purpose) == ("paper.printed", 3, "Пошук")


def test_only_cases_of_which_a_page_came_out_are_said_to_be_given(
    workspace_of_demo, cases, printer, tmp_path
):
    cases_as_drawn = list(cases)
    paper = draw_together(workspace_of_demo, Wanted(cases, CHOICES), SILENT)
    assert [one.case_id for one in paper.cases] == cases_as_drawn
    cases.sort(key=lambda one: len(paper.cases[cases_as_drawn.index(one)].pages), reverse=True)
    printer.setFromTo(1, 1)
    before = [len(workspace_of_demo.read(journal.history, one)) for one in cases]
    print_together(workspace_of_demo, Wanted(cases, CHOICES), printer, SILENT)
    assert len(pypdf.PdfReader(tmp_path / "print.pdf").pages) == 1
    after = [len(workspace_of_demo.read(journal.history, one)) for one in cases]
    assert [one - other for one, other in zip(after, before, strict=True)] == [1, 0, 0]
    assert _newest(workspace_of_demo, cases[:1])[0]["pages"] == "1–1"


def test_pages_behind_the_last_one_are_refused(workspace_of_demo, cases, printer, tmp_path):
    printer.setFromTo(500, 501)
    with pytest.raises(NoSuchPages):
        print_together(workspace_of_demo, Wanted(cases, CHOICES), printer, SILENT)
    assert not (tmp_path / "print.pdf").exists()


def test_what_is_cancelled_before_the_first_page_is_not_journalled(
    workspace_of_demo, cases, printer, tmp_path
):
    before = workspace_of_demo.read(journal.newest, limit=1)
    steps = iter([False, False, True])
    wanted = Wanted(cases, CHOICES)
    with pytest.raises(Cancelled):
        print_together(workspace_of_demo, wanted, printer, Progress(stop=lambda: next(steps)))
    assert not (tmp_path / "print.pdf").exists()
    assert workspace_of_demo.read(journal.newest, limit=1) == before


def test_the_bar_fills_but_once(workspace_of_demo, cases, printer):
    parts = []
    progress = Progress(tell=lambda done, total: parts.append(done / total))
    print_together(workspace_of_demo, Wanted(cases, CHOICES), printer, progress)
    assert parts == sorted(parts)
    assert parts[-1] <= 1


@pytest.fixture
def asked(demo_window):
    demo_window.go(Place(PageName.CASES))
    page = demo_window.chrome.stack.front
    page.view.select(0)
    both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.view.selectionModel().select(page.table.index(1, 0), both)
    demo_window.action_set[Command.PRINT_CASES].trigger()
    dialog = demo_window.findChild(GoingOutDialog)
    dialog.ways.set_text(Way.PRINTER)
    dialog.ways.edited.emit()
    return dialog


def test_without_a_printer_the_dialog_says_so_and_files_can_still_be_saved(asked, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    asked.recipient.set_text("Вигаданий фонд")
    asked.purpose.set_text("Пошук")
    asked.submit()
    assert "no printer" in asked.problem
    assert asked.isVisible()


def test_a_printing_has_no_password_and_the_button_leads_to_the_printer(asked):
    assert not asked.password.isEnabled()
    assert asked.do_button.text() == "Choose the printer…"
    asked.ways.set_text(Way.EACH)
    asked.ways.edited.emit()
    assert asked.password.isEnabled()
    assert asked.do_button.text() == "Choose where…"


def test_the_selected_cases_are_printed_from_the_window(
    demo_window, asked, printer, tmp_path, monkeypatch
):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["x"])
    monkeypatch.setattr(printers, "ask_printer", lambda _page, _name, then: then(printer))
    send_out(demo_window, Profile.PARTNER)
    assert (tmp_path / "print.pdf").stat().st_size > 5_000
    demo_window.go(Place(PageName.GIVEN_OUT))
    row = demo_window.chrome.stack.front.table.rows[0]
    assert (row.act, row.profile, row.recipient) == (
        "paper.printed",
        "partner",
        "Вигадана установа",
    )


@pytest.mark.qt_log_ignore("OpenFile failed", "QPainter::begin", "print.pdf", extend=True)
def test_what_the_printer_does_not_take_is_said(demo_window, cases):
    printer = new_printer("cases")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName("/proc/nowhere/print.pdf")
    demo_window.go(Place(PageName.CASES))
    before = demo_window.desk.read(journal.newest, limit=1)
    batching.print_on(demo_window, Wanted(cases, CHOICES), printer)
    assert "did not take it" in demo_window.chrome.messages.sentence
    assert demo_window.desk.read(journal.newest, limit=1) == before


def test_the_selected_cases_go_into_one_workbook_that_every_case_knows_of(
    demo_window, asked, tmp_path, monkeypatch
):
    path = tmp_path / "cases.xlsx"
    monkeypatch.setattr(choose, "new_cpims", lambda *_: path)
    asked.ways.set_text(Way.CPIMS)
    asked.ways.edited.emit()
    assert not asked.password.isEnabled()
    send_out(demo_window, Profile.PUBLIC)
    head, *rows = CalamineWorkbook.from_path(path).get_sheet_by_name("cases").to_python()
    assert len(rows) == 2
    assert str(path) in demo_window.chrome.messages.sentence
    told = demo_window.desk.read(given_out)[:2]
    assert {(one.kind, one.profile, one.together) for one in told} == {("case_cpims", "public", 2)}
    numbers = {f"case-{row[head.index('case_id_display')]}" for row in rows}
    assert {one.name for one in told} == numbers


@pytest.mark.parametrize("stops", [0, 1, 2, 4])
def test_a_workbook_that_is_stopped_is_not_there(workspace_of_demo, cases, tmp_path, stops):
    before = workspace_of_demo.read(journal.newest, limit=1)
    steps = iter([False] * stops + [True] * 99)
    path = tmp_path / "cases.xlsx"
    with pytest.raises(Cancelled):
        save_cpims(
            workspace_of_demo, Wanted(cases, CHOICES), path, Progress(stop=lambda: next(steps))
        )
    assert not path.exists()
    assert workspace_of_demo.read(journal.newest, limit=1) == before
