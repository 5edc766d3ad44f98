import pytest
from PySide6.QtWidgets import QLabel

from caseapp.lists import overview
from caseapp.lists.undoing.built_upon import BY_PEOPLE, RECORDS
from caseapp.lists.undoing.preview import UndoPreview, Work
from db.ids import new_id
from exports.words import words
from tests.caseapp.lists import made
from ui.commands.table import Command
from ui.dialogs import choose
from ui.dialogs.undo_import import UndoDialog
from ui.shell import PageName, Place


@pytest.fixture
def page(demo_window):
    demo_window.go(Place(PageName.START))
    demo_window.action_set[Command.SHOW_IMPORTS].trigger()
    return demo_window.chrome.stack.front


def _undo(window):
    window.action_set[Command.UNDO_IMPORT].trigger()
    return next(one for one in window.findChildren(UndoDialog) if one.isVisible())


def test_an_import_is_undone_after_showing_what_was_entered_since(demo_window, page):
    assert page.view.selected() == page.table.row(0)
    page.view.select(page.table.rowCount() - 1)
    dialog = _undo(demo_window)
    assert {row.what for row in dialog.table.rows} >= {"claim", "determination"}
    assert any(
        "go with the imports of those lists" in one.text() for one in dialog.findChildren(QLabel)
    )
    assert len(demo_window.desk.read(overview.lists)) == 3
    dialog.submit()
    assert page.table.texts(page.table.rowCount() - 1)[-1]
    page.view.select(page.table.rowCount() - 1)
    assert not demo_window.action_set[Command.UNDO_IMPORT].isEnabled()


def test_refused_rows_go_into_a_file_in_their_own_columns(open_window, tmp_path, monkeypatch):
    desk = open_window.desk
    rows = [made.reading(1)]
    made.write(desk.workspace, made.plan(rows, refused=(made.refused(4), made.refused(5))))
    target = tmp_path / "refused.csv"
    monkeypatch.setattr(choose, "new_table", lambda *_: target)
    open_window.go(Place(PageName.IMPORTS))
    open_window.chrome.stack.front.view.select(0)
    open_window.action_set[Command.SAVE_REFUSED].trigger()
    heading, first, second = target.read_text("utf-8-sig").splitlines()
    assert heading.split(",")[:3] == ['"№"', '"ПІБ"', '"Дата народження"']
    assert first.startswith('"4","","01.01.2015"')
    assert second.startswith('"5"')


def test_every_kind_of_work_has_its_word(demo_window):
    kinds = (*RECORDS, *BY_PEOPLE, "note", "facts", "accepted", "verdict")
    work = tuple(Work(what, "2025-00001", "Вигаданюк Олена", "sex") for what in kinds)
    preview = UndoPreview(new_id(), "Список", 1, 0, 0, ("2025-00001",), work)
    dialog = UndoDialog(preview, words("en"), demo_window)
    assert all(dialog.table.texts(row)[2] for row in range(len(kinds)))
