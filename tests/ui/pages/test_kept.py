"""Descriptions, files, photos and several sources on the page of a case."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from caseapp.cases.drafts import CaseDraft, SourceDraft
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.journal import newest
from caseapp.sources import add_source
from tests.factories import name_draft
from tests.pictures import picture, written
from tests.ui.dropping import carried_files, drop
from ui.commands.table import Command
from ui.dialogs import choose
from ui.dialogs.confirm import ConfirmDialog
from ui.forms.source_editors import read_cited
from ui.shell import PageName, Place


@pytest.fixture
def case_id(open_window):
    return open_window.desk.write(act_of, open_case, CaseDraft(), name_draft(), year=2025).id


@pytest.fixture
def page(open_window, case_id):
    open_window.go(Place(PageName.CASE, record=case_id))
    return open_window.chrome.stack.front


@pytest.fixture
def known(open_window):
    desk = open_window.desk
    return [desk.write(act_of, add_source, SourceDraft(f"Джерело {n}")).id for n in (1, 2)]


def _choose_source(row, source_id):
    row.source.box.setCurrentIndex(row.source.box.findData(str(source_id)))
    row.source.box.activated.emit(row.source.box.currentIndex())


def test_a_fact_cites_several_sources_with_passages(open_window, known, page):
    open_window.action_set[Command.ADD_NAME].trigger()
    form = page.side.form
    form.editors["surname"].set_text("Вигаденко")
    editor = form.editors["source_id"]
    assert editor.more.isHidden()
    _choose_source(editor.rows[0], known[0])
    editor.rows[0].passage.setText("с. 3")
    editor.more.click()
    _choose_source(editor.rows[1], known[1])
    form.button.click()
    name = page.case.names[-1]
    assert [one.source_id for one in page.case.citations] == known
    shown = page.boxes["names"].table.texts(len(page.case.names) - 1)
    assert shown[-1] == "[1][2]"
    assert [one.passage for one in read_cited(page.side.form.values()["source_id"])] == ["с. 3", ""]
    assert name.source_id == known[0]


def test_a_passage_alone_is_written_without_a_change_of_the_record(open_window, known, page):
    open_window.action_set[Command.ADD_NAME].trigger()
    page.side.form.editors["surname"].set_text("Вигаденко")
    _choose_source(page.side.form.editors["source_id"].rows[0], known[0])
    page.side.form.button.click()
    row = page.side.form.editors["source_id"].rows[0]
    row.passage.setText("абз. 1")
    row.passage.textEdited.emit("абз. 1")
    page.side.form.flush()
    acts = [line.act for line in open_window.desk.read(newest, limit=2)]
    assert acts == ["citation.added", "name.added"]


def test_a_description_is_typed_and_shown(open_window, page):
    open_window.action_set[Command.ADD_DESCRIPTION].trigger()
    form = page.side.form
    for name, text in {"date_text": "2023", "eyes": "карі", "height": "128 см"}.items():
        form.editors[name].set_text(text)
    form.button.click()
    assert page.boxes["descriptions"].table.texts(0)[:2] == ("2023", "карі, 128 cm")
    open_window.action_set[Command.UNDO].trigger()
    assert page.case.descriptions == ()


def test_files_dropped_anywhere_on_a_case_are_kept_with_it(open_window, page, tmp_path):
    files = [written(tmp_path, b"a;b\n1;2\n", "t.csv"), written(tmp_path, picture(), "p.jpg")]
    assert drop(open_window, carried_files(*files))
    assert open_window.chrome.stack.front is page
    assert [line.file_name for line in page.case.attachments] == ["t.csv", "p.jpg"]


def test_what_is_refused_is_told_and_the_rest_is_kept(open_window, page, tmp_path):
    spoilt = [written(tmp_path, b"MZ", "a.exe"), written(tmp_path, b"", "empty.pdf")]
    drop(open_window, carried_files(*spoilt, written(tmp_path, b"x", "b")))
    assert [line.file_name for line in page.case.attachments] == ["b"]
    for told in ("1 file is kept", "a.exe", "empty.pdf"):
        assert told in open_window.chrome.messages.sentence


def test_a_photo_leads_the_case_and_goes_with_its_file(open_window, page, tmp_path, monkeypatch):
    monkeypatch.setattr(choose, "photos", lambda *_: [written(tmp_path, picture(), "p.jpg")])
    open_window.action_set[Command.ADD_PHOTO].trigger()
    shown = page._head.picture()
    assert not shown.isHidden()
    assert isinstance(shown.pixmap(), QPixmap)
    page.boxes["attachments"].view.select(0)
    open_window.action_set[Command.REMOVE_RECORD].trigger()
    assert shown.isHidden()


def test_a_copy_asks_first_and_the_journal_tells_it(open_window, page, tmp_path, monkeypatch):
    drop(open_window, carried_files(written(tmp_path, b"abc", "b.txt")))
    assert not open_window.action_set[Command.SAVE_COPY].isEnabled()
    page.boxes["attachments"].view.select(0)
    target = tmp_path / "copy.txt"
    monkeypatch.setattr(choose, "new_copy", lambda *_: target)
    open_window.action_set[Command.SAVE_COPY].trigger()
    assert not target.exists()
    (ask,) = page.findChildren(ConfirmDialog)
    ask.accept()
    assert target.read_bytes() == b"abc"
    assert open_window.desk.read(newest, limit=1)[0].act == "attachment.exported"


def test_files_are_looked_at_again(open_window, page, tmp_path):
    assert not open_window.action_set[Command.CHECK_FILES].isEnabled()
    drop(open_window, carried_files(written(tmp_path, b"abc", "b.txt")))
    open_window.action_set[Command.CHECK_FILES].trigger()
    assert "1" in open_window.chrome.messages.sentence


def test_a_file_belongs_to_the_chosen_record(open_window, page, tmp_path, monkeypatch):
    page.boxes["names"].view.select(0)
    monkeypatch.setattr(choose, "files_to_keep", lambda *_: [written(tmp_path, b"x", "b.txt")])
    open_window.action_set[Command.ATTACH_TO_RECORD].trigger()
    assert page.case.attachments[0].about_id == page.case.names[0].id


def test_files_stand_at_their_record_and_lead_to_themselves(
    open_window, page, tmp_path, monkeypatch
):
    page.boxes["names"].view.select(0)
    kept = [written(tmp_path, b"x", "b.txt"), written(tmp_path, picture(), "p.jpg")]
    monkeypatch.setattr(choose, "files_to_keep", lambda *_: kept)
    open_window.action_set[Command.ATTACH_TO_RECORD].trigger()
    table = page.boxes["names"].table
    last = table.columnCount() - 1
    assert table.files(0, last) == ["b.txt", "p.jpg"]
    index = table.index(0, last)
    assert table.data(index, Qt.ItemDataRole.ToolTipRole).splitlines()[1:] == ["b.txt", "p.jpg"]
    page.boxes["names"].view.grab()  # with the paperclip
    page.chosen.choose(page.boxes["names"].section, page.case.names[0])
    assert [button.text() for button in page.files.buttons] == ["b.txt", "p.jpg"]
    page.files.buttons[1].click()
    assert page.side.standing.line.file_name == "p.jpg"
    assert not page.files.picture.isHidden()
    page.show_facts()
    assert page.files.isHidden()
