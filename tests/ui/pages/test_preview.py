import hashlib
import json
import uuid
from functools import partial

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QLabel

from caseapp import journal
from caseapp.cases import index
from caseapp.errors import FileNotWritable
from exports.outgoing import Choices, Profile, Section
from tests.ui.going_out import send_out
from ui.commands.command import Command
from ui.dialogs import choose
from ui.dialogs.going_out import GoingOutDialog
from ui.dialogs.printers import new_printer
from ui.shell import PageName, Place
from ui.widgets.paper_layout import FIT_WIDTH


@pytest.fixture
def page(demo_window):
    row = demo_window.desk.read(index.rows)[0]
    demo_window.go(Place(PageName.PREVIEW, record=row.case_id))
    return demo_window.chrome.stack.front


def test_the_document_speaks_the_chosen_language(page):
    before = page.paper.pdf
    page.languages.set_text("ru")
    page.languages.edited.emit()
    assert page.paper.pdf != before


def test_another_paper_begins_in_the_language_of_the_window(demo_window, page):
    page.languages.set_text("ru")
    page.languages.edited.emit()
    assert page.paper.choices.language == "ru"
    other = demo_window.desk.read(index.rows)[1]
    demo_window.go(Place(PageName.PREVIEW, record=other.case_id))
    assert page.languages.text() == "en"
    assert page.paper.choices.language == "en"


def test_a_new_paper_begins_at_its_top(demo_window, page):
    bar = page.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 100
    other = demo_window.desk.read(index.rows)[1]
    demo_window.go(Place(PageName.PREVIEW, record=other.case_id))
    assert bar.value() < 20


def test_what_the_paper_does_not_hold_is_named_until_it_goes_out(page):
    assert page._left_out.isVisible()
    assert "notes" in page._left_out.text()
    page.choose(Choices("en", Profile.FULL))
    assert not page._left_out.isVisible()


def test_the_short_form_says_so_and_comes_back_with_the_page(page):
    page.forms.set_text("short")
    page.forms.edited.emit()
    assert page.paper.choices.short
    page.restore(page.kept())
    assert page.paper.choices.short


def test_larger_and_smaller_change_the_paper_not_the_window(demo_window, page):
    view, size = page.reader.view, demo_window.settings.text_size
    before = view.lie.scale
    demo_window.action_set[Command.LARGER].trigger()
    assert view.lie.scale == pytest.approx(before * 1.25)
    demo_window.action_set[Command.SMALLER].trigger()
    assert view.lie.scale == pytest.approx(before)
    demo_window.action_set[Command.NORMAL_SIZE].trigger()
    assert view.zoom == FIT_WIDTH
    assert demo_window.settings.text_size == size


def test_words_are_found_on_the_paper_that_is_shown(page, demo_window, qtbot):
    demo_window.action_set[Command.FIND].trigger()
    assert page.reader.field.hasFocus() or not demo_window.isActiveWindow()
    page.languages.set_text("uk")
    page.languages.edited.emit()
    page.reader.field.setText("ДОВІДКА У СПРАВІ")
    page.reader.field.textEdited.emit("")
    qtbot.waitUntil(lambda: page.reader.found.text().startswith("1 "))
    page.languages.set_text("en")
    page.languages.edited.emit()  # the words are looked for on the new paper
    qtbot.waitUntil(lambda: page.reader.found.text() in ("not found", "не знайдено"))


def test_saved_are_the_bytes_that_are_shown(page, tmp_path):
    path = tmp_path / "довідка.pdf"
    page.save_to(path)
    assert path.read_bytes() == page.paper.pdf
    assert _last_act(page) == "paper.saved"


def test_a_folder_that_is_gone_is_said_and_nothing_is_journalled(page, tmp_path):
    page.save_to(tmp_path / "нема" / "довідка.pdf")
    assert page.shell.chrome.messages.isVisible()
    assert _last_act(page) != "paper.saved"


def test_a_paper_never_replaces_the_open_file(page):
    for path in page.shell.desk.workspace.files:
        before = path.read_bytes() if path.exists() else None
        page.save_to(path)
        assert page.shell.chrome.messages.isVisible()
        assert (path.read_bytes() if path.exists() else None) == before
    assert _last_act(page) != "paper.saved"


def test_printing_puts_the_pages_on_the_printer(page, tmp_path):
    printer = new_printer(page.paper.name)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    page.print_on(printer)
    assert (tmp_path / "print.pdf").stat().st_size > 10_000
    assert _last_act(page) == "paper.printed"


def test_nothing_goes_out_that_the_journal_cannot_name(page, tmp_path, monkeypatch):
    def refuse(_acts):
        raise FileNotWritable(page.shell.desk.workspace.path)

    printer = new_printer(page.paper.name)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    monkeypatch.setattr(page.shell.desk.workspace, "note", refuse)
    monkeypatch.setattr(page.shell.desk.workspace, "note_all", refuse)
    page.save_to(tmp_path / "довідка.pdf")
    page.print_on(printer)
    assert page.shell.chrome.messages.isVisible()
    assert not (tmp_path / "довідка.pdf").exists()
    printed = tmp_path / "print.pdf"
    assert not printed.exists() or printed.stat().st_size < 5_000  # a page's frame, without text


def test_without_a_printer_the_pdf_is_offered(page, demo_window):
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this machine has a printer")
    demo_window.action_set[Command.PRINT_PAPER].trigger()
    assert demo_window.chrome.messages.isVisible()


def _last_act(page):
    history = page.shell.desk.read(journal.history, page.paper.record)
    return history[-1].act if history else ""


def test_the_preview_begins_with_the_least_and_forgets_what_was_chosen(page, demo_window):
    assert page.choices == Choices("en")
    page.choose(Choices("en", Profile.FULL, photo=True))
    place = demo_window.chrome.stack.place
    demo_window.go(Place(PageName.START))
    demo_window.go(place)
    assert demo_window.chrome.stack.front.choices == Choices("en")


def test_what_goes_out_is_shown_before_it_is_asked_for_whom(page, demo_window):
    demo_window.action_set[Command.WHAT_GOES_OUT].trigger()
    dialog = demo_window.findChild(GoingOutDialog)
    dialog.profile.set_text(Profile.PARTNER)
    dialog.profile.edited.emit()
    dialog.sections[Section.CLAIMS].setChecked(False)
    dialog.submit()
    assert page.choices.profile is Profile.PARTNER
    assert not page.choices.has(Section.CLAIMS)
    assert page.choices.has(Section.PLACEMENTS)
    assert _last_act(page) != "paper.saved"


def test_a_saved_paper_is_told_with_profile_recipient_reason_and_hash(
    page, demo_window, tmp_path, monkeypatch
):
    path = tmp_path / "довідка.pdf"
    monkeypatch.setattr(choose, "new_pdf", lambda *_: path)
    demo_window.action_set[Command.SAVE_PAPER].trigger()
    send_out(demo_window, Profile.PARTNER)
    told = json.loads(_history(page)[-1].data)
    said = {"document": "case", "profile": "partner", "recipient": "Вигадана установа"}
    said |= {"purpose": "Для перевірки", "locked": False, "paper": page.paper.name}
    assert said.items() <= told.items()
    assert told["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert told["anchor"] == page.paper.anchor != ""


def test_a_locked_paper_opens_only_with_its_password(page, demo_window, tmp_path, monkeypatch):
    path = tmp_path / "довідка.pdf"
    monkeypatch.setattr(choose, "new_pdf", lambda *_: path)
    demo_window.action_set[Command.SAVE_PAPER].trigger()
    send_out(demo_window, password="пароль для паперу")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(path)
    with pikepdf.open(path, password="пароль для паперу") as document:
        assert (document.encryption.R, document.encryption.bits) == (6, 256)
    assert json.loads(_history(page)[-1].data)["locked"]


def test_the_paper_that_was_asked_about_is_saved_though_another_is_in_front(
    page, demo_window, tmp_path, monkeypatch
):
    path, asked = tmp_path / "довідка.pdf", page.paper.name
    monkeypatch.setattr(choose, "new_pdf", lambda *_: path)
    demo_window.action_set[Command.SAVE_PAPER].trigger()
    (dialog,) = demo_window.findChildren(GoingOutDialog)
    said = [one.text() for one in dialog.findChildren(QLabel)]
    assert any(asked.removeprefix("case-") in one for one in said)
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    other = demo_window.desk.read(index.rows)[1]
    demo_window.go(Place(PageName.PREVIEW, record=other.case_id))
    assert page.paper.name != asked
    demo_window.action_set[Command.WHAT_GOES_OUT].trigger()  # the first still waits: no second one
    send_out(demo_window, Profile.FULL)
    assert page.paper.name == asked
    assert path.read_bytes() == page.paper.pdf
    assert json.loads(_history(page)[-1].data)["paper"] == asked


def test_a_family_is_given_a_paper_of_its_own_child(page, demo_window, tmp_path, monkeypatch):
    path = tmp_path / "довідка.pdf"
    monkeypatch.setattr(choose, "new_pdf", lambda *_: path)
    demo_window.action_set[Command.SAVE_PAPER].trigger()
    send_out(demo_window, Profile.FAMILY)
    assert path.read_bytes() == page.paper.pdf
    assert json.loads(_history(page)[-1].data)["profile"] == "family"


def test_printing_asks_for_whom_it_is(page, demo_window, tmp_path, monkeypatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["x"])
    demo_window.action_set[Command.PRINT_PAPER].trigger()
    dialog = demo_window.findChild(GoingOutDialog)
    dialog.submit()
    assert dialog.problem
    assert dialog.password.parent() is None  # a paper has no password


def _history(page):
    return page.shell.desk.read(journal.history, page.paper.record)


def test_what_cannot_be_made_leaves_no_other_paper_to_save(demo_window, page):
    demo_window.go(Place(PageName.PREVIEW, record=uuid.uuid4(), detail="match"))
    assert page.paper is None
    assert page.reader.view.count == 0
    asked = []
    page.choose(Choices("en", Profile.FULL), partial(asked.append, "saved"))
    assert asked == []
