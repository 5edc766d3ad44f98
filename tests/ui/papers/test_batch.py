"""Papers of many cases: one file or many, whole or not at all, and known to every case."""

import hashlib
import io
import json
from dataclasses import replace

import pikepdf
import pypdf
import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel
from PySide6.QtWidgets import QApplication

from caseapp import journal
from caseapp.cases import index
from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.written import act_of
from caseapp.errors import FileExists, FileNotWritable, NotFound, TooMany
from caseapp.progress import SILENT, Cancelled, Progress
from exports import many
from exports.outgoing import Choices, Profile
from tests.support import new_workspace
from tests.ui.going_out import send_out
from ui.commands.command import Command
from ui.dialogs import choose
from ui.dialogs.going_out import GoingOutDialog, Way
from ui.papers import batching, of_cases
from ui.papers.batch import Order, print_many
from ui.shell import PageName, Place

CHOICES = Choices("uk", Profile.PARTNER, recipient="Вигаданий фонд", purpose="Пошук")


@pytest.fixture
def cases(demo_window):
    return [row.case_id for row in demo_window.desk.read(index.rows)[:3]]


@pytest.fixture
def workspace_of_demo(demo_window):
    return demo_window.desk.workspace


def test_one_file_holds_every_case_under_its_bookmark(workspace_of_demo, cases, tmp_path):
    path = tmp_path / "cases.pdf"
    assert print_many(workspace_of_demo, Order(cases, CHOICES, path, one_file=True), SILENT) == 3
    reader = pypdf.PdfReader(path)
    assert [one.title.startswith("2025-") for one in reader.outline] == [True] * 3
    assert reader.metadata.title == "Довідки у справах: 3"
    assert reader.xmp_metadata is None
    texts = [reader.pages[reader.get_destination_page_number(one)] for one in reader.outline]
    assert all(
        one.title in page.extract_text() for one, page in zip(reader.outline, texts, strict=True)
    )


def test_each_case_knows_to_whom_the_common_file_went(workspace_of_demo, cases, tmp_path):
    print_many(workspace_of_demo, Order(cases, CHOICES, tmp_path / "a.pdf", one_file=True), SILENT)
    lines = [workspace_of_demo.read(journal.history, one)[-1] for one in cases]
    told = [json.loads(line.data) for line in lines]
    assert {one["recipient"] for one in told} == {"Вигаданий фонд"}
    assert {one["together"] for one in told} == {3}
    assert len({one["sha256"] for one in told}) == 1
    assert workspace_of_demo.read(journal.verify) == ()


def test_a_folder_holds_a_locked_file_for_each_case(workspace_of_demo, cases, tmp_path):
    folder = tmp_path / "cases"
    order = Order(cases, CHOICES, folder, one_file=False, password="таємно 1")
    print_many(workspace_of_demo, order, SILENT)
    files = sorted(folder.iterdir())
    assert len(files) == 3
    for file in files:
        assert file.name.startswith("case-2025-")
        with pikepdf.open(file, password="таємно 1") as document:
            assert document.encryption.R == 6
    with pytest.raises(FileExists):
        print_many(workspace_of_demo, order, SILENT)


@pytest.mark.parametrize("one_file", [True, False])
def test_nothing_stays_of_what_was_cancelled(workspace_of_demo, cases, tmp_path, one_file):
    before = workspace_of_demo.read(journal.newest, limit=1)
    steps = iter([False, True])
    progress = Progress(stop=lambda: next(steps))
    order = Order(cases, CHOICES, tmp_path / "out", one_file=one_file)
    beside = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        print_many(workspace_of_demo, order, progress)
    assert set(tmp_path.iterdir()) == beside
    assert workspace_of_demo.read(journal.newest, limit=1) == before


def test_a_case_that_is_gone_leaves_nothing_printed(tmp_path, cases):
    other = tmp_path / "other"
    other.mkdir()
    with new_workspace(other) as empty:
        order = Order(cases, CHOICES, other / "out", one_file=False)
        with pytest.raises(NotFound):
            print_many(empty, order, SILENT)
    assert not list(other.glob("*out*"))
    assert not list(other.glob(".*partial"))


def test_a_folder_that_is_gone_is_said(workspace_of_demo, cases, tmp_path):
    for one_file in (True, False):
        order = Order(cases, CHOICES, tmp_path / "нема" / "out", one_file=one_file)
        with pytest.raises(FileNotWritable):
            print_many(workspace_of_demo, order, SILENT)


def test_too_many_for_one_file_are_refused(workspace_of_demo, cases, tmp_path, monkeypatch):
    monkeypatch.setattr(of_cases, "MOST_IN_ONE", 2)
    order = Order(cases, CHOICES, tmp_path / "a.pdf", one_file=True)
    with pytest.raises(TooMany):
        print_many(workspace_of_demo, order, SILENT)


def test_processes_draw_what_one_alone_draws(workspace_of_demo, cases, tmp_path, monkeypatch):
    monkeypatch.setattr(many, "FEW", 1)
    monkeypatch.setattr(many, "PROCESSES", 1)
    folder = tmp_path / "cases"
    print_many(workspace_of_demo, Order(cases, CHOICES, folder, one_file=False), SILENT)
    assert len(list(folder.iterdir())) == 3
    assert all(file.read_bytes().startswith(b"%PDF") for file in folder.iterdir())


def test_the_selected_cases_of_the_page_are_printed(demo_window, tmp_path, monkeypatch):
    monkeypatch.setattr(choose, "new_folder", lambda *_: tmp_path / "cases")
    demo_window.go(Place(PageName.CASES))
    page = demo_window.chrome.stack.front
    page.view.select(0)
    both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.view.selectionModel().select(page.table.index(1, 0), both)
    demo_window.action_set[Command.PRINT_CASES].trigger()
    dialog = demo_window.findChild(GoingOutDialog)
    dialog.ways.set_text(Way.EACH)
    send_out(demo_window, Profile.PUBLIC)
    assert len(list((tmp_path / "cases").iterdir())) == 2
    assert str(tmp_path / "cases") in demo_window.chrome.messages.sentence


@pytest.mark.parametrize(("which", "count"), [("selected", 1), ("shown", 339)])
def test_where_one_row_is_selected_it_is_asked_which_cases_are_meant(
    demo_window, tmp_path, monkeypatch, which, count
):
    orders = []
    monkeypatch.setattr(batching, "begin", lambda _page, order: orders.append(order))
    monkeypatch.setattr(choose, "new_pdf", lambda *_: tmp_path / "cases.pdf")
    demo_window.go(Place(PageName.CASES))
    demo_window.chrome.stack.front.view.select(5)
    demo_window.action_set[Command.PRINT_CASES].trigger()
    dialog = demo_window.findChild(GoingOutDialog)
    assert dialog.which.text() == "selected"  # the least, unless the person asks for more
    dialog.which.set_text(which)
    dialog.ways.set_text(Way.ONE_FILE)
    send_out(demo_window, Profile.PARTNER)
    assert len(orders[0].cases) == count


def test_papers_of_filtered_cases_do_not_tell_the_filter(demo_window, tmp_path, monkeypatch, cases):
    demo_window.desk.write(act_of, add_birth, cases[0], BirthDraft("1999", private=True))
    monkeypatch.setattr(choose, "new_pdf", lambda *_: tmp_path / "cases.pdf")
    demo_window.go(Place(PageName.CASES))
    demo_window.chrome.stack.front.search("1999")
    demo_window.action_set[Command.PRINT_CASES].trigger()
    demo_window.findChild(GoingOutDialog).ways.set_text(Way.ONE_FILE)
    send_out(demo_window, Profile.FULL)
    reader = pypdf.PdfReader(tmp_path / "cases.pdf")
    assert len(reader.outline) == 1
    assert not any("1999" in page.extract_text() for page in reader.pages)
    assert "1999" not in str(reader.metadata)
    demo_window.go(Place(PageName.CASES))
    demo_window.chrome.stack.front.search("1999")
    demo_window.action_set[Command.REGION_REPORT].trigger()
    pdf = pypdf.PdfReader(io.BytesIO(demo_window.chrome.stack.front.paper.pdf))
    assert not any("1999" in page.extract_text() for page in pdf.pages)


def test_without_a_selection_nothing_is_asked(demo_window):
    demo_window.go(Place(PageName.CASES))
    demo_window.chrome.stack.front.view.clearSelection()
    demo_window.action_set[Command.PRINT_CASES].trigger()
    dialog = demo_window.findChild(GoingOutDialog)
    assert not dialog.which.isVisible()
    assert dialog.which.text() == ""


def test_the_whole_list_in_front_is_printed(demo_window, tmp_path, monkeypatch):
    orders = []
    monkeypatch.setattr(batching, "begin", lambda _page, order: orders.append(order))
    monkeypatch.setattr(choose, "new_pdf", lambda *_: tmp_path / "cases.pdf")
    demo_window.go(Place(PageName.LEDGER))
    demo_window.action_set[Command.PRINT_CASES].trigger()
    demo_window.findChild(GoingOutDialog).ways.set_text(Way.ONE_FILE)
    send_out(demo_window, Profile.PARTNER)
    assert len(orders[0].cases) == 339
    assert orders[0].one_file


def test_a_page_without_cases_says_so(open_window):
    open_window.go(Place(PageName.CASES))
    open_window.action_set[Command.PRINT_CASES].trigger()
    assert open_window.chrome.messages.isVisible()


def _looked_at(window, profile=Profile.PARTNER):
    """Choose the first two cases, and look at their papers before anything leaves."""
    window.go(Place(PageName.CASES))
    page = window.chrome.stack.front
    page.view.select(0)
    both = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    page.view.selectionModel().select(page.table.index(1, 0), both)
    window.action_set[Command.PRINT_CASES].trigger()
    dialog = window.findChild(GoingOutDialog)
    assert dialog.ways.text() == Way.LOOK  # nothing leaves unless the person asks for it
    dialog.profile.set_text(profile)
    dialog.short.setChecked(True)
    dialog.submit()
    assert not dialog.problem
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    return window.chrome.stack.front


def test_many_are_looked_at_before_they_leave(demo_window):
    before = demo_window.desk.read(journal.newest, limit=1)
    preview = _looked_at(demo_window)
    assert (preview.choices.profile, preview.choices.short) == (Profile.PARTNER, True)
    reader = pypdf.PdfReader(io.BytesIO(preview.paper.pdf))
    assert len(reader.outline) == 2
    assert len(reader.pages) == preview.reader.view.count == preview.paper.cases[-1].pages.stop
    assert "SHORT CASE" in reader.pages[0].extract_text()
    assert demo_window.desk.read(journal.newest, limit=1) == before


def test_what_was_looked_at_is_what_is_saved_and_every_case_knows_of_it(demo_window, tmp_path):
    preview = _looked_at(demo_window)
    preview.choose(replace(preview.choices, recipient="Вигаданий фонд", purpose="Пошук"))
    shown, path = preview.paper, tmp_path / "cases.pdf"
    preview.save_to(path)
    assert path.read_bytes() == shown.pdf
    lines = [demo_window.desk.read(journal.history, one.case_id)[-1] for one in shown.cases]
    told = [json.loads(line.data) for line in lines]
    assert [(one["recipient"], one["together"]) for one in told] == [("Вигаданий фонд", 2)] * 2
    assert {one["sha256"] for one in told} == {hashlib.sha256(shown.pdf).hexdigest()}
    assert {one["document"] for one in told} == {"case"}


def test_what_was_looked_at_is_still_chosen_when_one_comes_back_to_it(demo_window):
    preview = _looked_at(demo_window, Profile.FULL)
    demo_window.go(Place(PageName.CASES))
    demo_window.back()
    assert preview.choices.profile is Profile.FULL
    assert len(preview.paper.cases) == 2
