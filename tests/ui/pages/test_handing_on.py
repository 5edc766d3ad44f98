"""A case handed on to other programs from the window: asked, journalled, saved whole."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from python_calamine import CalamineWorkbook

from caseapp import journal
from caseapp.cases import index
from exports.interchange.case_reading import read_case_json
from exports.interchange.ftm import read_ftm
from exports.interchange.pfif import read_pfif
from exports.outgoing import Profile
from ui.commands.command import Command
from ui.dialogs import choose
from ui.shell import PageName, Place


@pytest.fixture
def page(demo_window):
    row = demo_window.desk.read(index.rows)[0]
    demo_window.go(Place(PageName.CASE, record=row.case_id))
    return demo_window.chrome.stack.front


def test_what_goes_out_is_asked_first(demo_window, page, tmp_path, monkeypatch):
    from tests.ui.going_out import send_out  # noqa: PLC0415 - needs a window

    path = tmp_path / "case.json"
    monkeypatch.setattr(choose, "new_exchange", lambda *_: path)
    demo_window.action_set[Command.EXPORT_CASE].trigger()
    assert not path.exists()
    send_out(demo_window, Profile.PARTNER)
    told = json.loads(path.read_bytes())
    assert told["profile"] == "partner"
    assert told["case"]["number"] == page.case.number


def test_what_was_asked_of_one_case_never_lets_another_out(
    demo_window, page, tmp_path, monkeypatch
):
    from tests.ui.going_out import send_out  # noqa: PLC0415 - needs a window

    path = tmp_path / "case.json"
    monkeypatch.setattr(choose, "new_exchange", lambda *_: path)
    asked = page.case
    demo_window.action_set[Command.EXPORT_CASE].trigger()
    demo_window.go(Place(PageName.CASE, record=demo_window.desk.read(index.rows)[1].case_id))
    assert page.case.number != asked.number
    demo_window.action_set[Command.EXPORT_CASE].trigger()  # the first still waits: no second one
    send_out(demo_window, Profile.FULL)
    assert json.loads(path.read_bytes())["case"]["number"] == asked.number
    lines = demo_window.desk.read(journal.newest, limit=5)
    saved = next(one for one in lines if one.act == "paper.saved")
    assert json.loads(saved.data)["paper"] == f"case-{asked.number}"


def test_the_question_holds_the_window_and_names_the_child(demo_window, page):
    from ui.dialogs.going_out import GoingOutDialog  # noqa: PLC0415 - needs a window

    demo_window.action_set[Command.EXPORT_CASE].trigger()
    (dialog,) = demo_window.findChildren(GoingOutDialog)
    assert dialog.windowModality() == Qt.WindowModality.WindowModal
    (heading,) = (one.text() for one in dialog.findChildren(QLabel) if page.case.name in one.text())
    assert page.case.number in heading
    assert dialog.windowTitle()
    assert not any(part in dialog.windowTitle() for part in page.case.name.split())


def test_the_form_is_chosen_by_what_it_is_for_and_the_file_ends_so(
    demo_window, page, tmp_path, monkeypatch
):
    from tests.ui.going_out import send_out  # noqa: PLC0415 - needs a window
    from ui.dialogs.going_out import GoingOutDialog  # noqa: PLC0415 - needs a window

    monkeypatch.setattr(choose, "new_exchange", lambda _parent, name: tmp_path / name)
    for form in ("case_json", "case_ftm", "case_pfif", "case_cpims"):
        demo_window.action_set[Command.EXPORT_CASE].trigger()
        (dialog,) = demo_window.findChildren(GoingOutDialog)
        assert dialog.form.box.count() == 4
        dialog.form.set_text(form)
        send_out(demo_window, Profile.FULL)
    readers = {"json": read_case_json, "ftm": read_ftm, "xml": read_pfif}
    for ending, read in readers.items():
        assert read((tmp_path / f"case-{page.case.number}.{ending}").read_bytes())
    path = tmp_path / f"case-{page.case.number}.xlsx"
    head, row = CalamineWorkbook.from_path(path).get_sheet_by_name("cases").to_python()
    assert row[head.index("case_id_display")] == page.case.number
    lines = page.shell.desk.read(journal.newest, limit=5)
    told = [json.loads(line.data)["document"] for line in lines if line.act == "paper.saved"]
    assert told == ["case_cpims", "case_pfif", "case_ftm", "case_json"]


def test_the_system_asks_only_where_the_chosen_form_goes(page, monkeypatch):
    asked = []

    def shown(dialog):
        asked.append((dialog.nameFilters(), dialog.defaultSuffix()))
        return 0

    monkeypatch.setattr(QFileDialog, "exec", shown)
    assert choose.new_exchange(page, "case-1.ftm") is None
    assert asked == [(["FollowTheMoney entities (*.ftm)"], "ftm")]
