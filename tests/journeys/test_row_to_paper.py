"""From a spreadsheet row to a printed page, through the real window over a real encrypted file."""

import io
import json
import tempfile

import pypdf
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlmodel import select

from caseapp import journal
from caseapp.cases import index
from caseapp.lists.overview import lists as all_lists
from db.tables import JournalLine
from exports.outgoing import Choices, Profile
from tests.journeys.watching import written_files
from tests.ui.importing import describe, open_import, walk
from ui.commands.command import Command
from ui.dialogs.reason import ReasonDialog
from ui.dialogs.source import SourceDialog
from ui.pages.importing.state import Step
from ui.pages.review.screening import ScreeningDialog
from ui.shell import PageName, Place
from ui.widgets.figure import Figure

LIST = """№;Прізвище;Ім'я;По батькові;Дата народження;Стать;Область;Регіон
1;Їздоненко;Єлизавета;Романівна;27.12.2012;ж;Донецька область;RU-ROS
2;Ґрудалець;Микита;Олегович;приблизно 2014;ч;Луганська область;
3;Мостирук;Олексій;Ігорович;03.2015;ч;Херсонська область;UA-43
"""
REPLY = """№ п/п;Ф.И.О.;Дата рождения;Результат проверки;Регион
7;Ездоненко Елизавета Романовна;27.12.2012;установлен(а), находится под опекой;RU-VOR
9;Мостирук Алексей Игоревич;03.2015;на территории РФ не находился(ась);
"""
POOL = """Фамилия;Имя;Отчество;Дата рождения
Грудалец;Никита;Олегович;2014
"""


class Journey:
    """One caseworker's day, step by step."""

    def __init__(self, window, qtbot, folder):
        self.window = window
        self.qtbot = qtbot
        self.folder = folder

    @property
    def front(self):
        return self.window.chrome.stack.front

    def do(self, command):
        action = self.window.action_set[command]
        assert action.isEnabled(), command
        action.trigger()
        self.settle()

    def settle(self):
        """Wait until nothing runs beside the window."""
        self.qtbot.waitUntil(lambda: not self.window.desk.tasks.busy, timeout=30_000)

    def dialog(self, kind):
        (found,) = (one for one in self.window.findChildren(kind) if one.isVisible())
        return found

    def import_list(self, name, text, kind=None):
        path = self.folder / name
        path.write_text(text, encoding="cp1251")
        page = open_import(self.window, path)
        walk(page, Step.HEAD, self.settle)
        if kind:
            describe(page, kind=kind)
        walk(page, settle=self.settle)
        plan = page.state.plan
        self.do(Command.WRITE_IMPORT)
        return plan

    def case_of(self, surname):
        rows = self.window.desk.read(index.rows)
        return next(row for row in rows if row.name.startswith(surname))

    def open_case(self, surname):
        self.window.go(Place(PageName.CASE, record=self.case_of(surname).case_id))
        return self.front

    def type_into(self, editor, text):
        widget = editor.focusProxy()
        widget.setFocus()
        for letter in text:  # QTest itself types ASCII only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(widget, event)


@pytest.fixture
def journey(open_window, qtbot, tmp_path):
    return Journey(open_window, qtbot, tmp_path)


def a_day(journey):
    plan = journey.import_list("список 02.06.2025.csv", LIST)
    assert [reading.line for reading in plan.new] == ["1", "2", "3"]
    assert plan.head.date.edtf == "2025-06-02"

    plan = journey.import_list("відповідь 2025-07-23.csv", REPLY)
    assert plan.head.kind == "reply"
    assert {one.entry_id is not None for one in plan.attachments} == {True}

    journey.import_list("заклад.csv", POOL, kind="pool")
    decide(journey)
    determine(journey)
    correct_and_add(journey)
    read_ledger(journey)
    return print_case(journey)


def decide(journey):
    journey.window.go(Place(PageName.REVIEW))
    journey.do(Command.SCREEN_LIST)
    dialog = journey.dialog(ScreeningDialog)
    pool = next(one for one in journey.window.desk.read(all_lists) if one.kind == "pool")
    dialog.which.set_text(str(pool.list_id))
    dialog.submit()
    journey.settle()
    page = journey.front
    wanted = next(
        item for item in page.table.rows if {"Ґрудалець", "Грудалец"} & set(names_in(item))
    )
    page.view.select(page.table.place_of(wanted.candidate_id))
    journey.do(Command.SAME)
    spellings = {name.written for name in journey.open_case("Ґрудалець").case.names}
    assert len(spellings) == 2


def names_in(item):
    return f"{item.left.name} {item.right.name}".split()


def determine(journey):
    page = journey.open_case("Мостирук")
    assert [claim.kind for claim in page.case.claims] == ["never_in_russia"]
    journey.do(Command.DETERMINE)
    form = page.side.form
    form.editors["status"].set_text("located")
    form.button.click()
    assert page.case.determinations == ()  # neither date nor source: refused, and still typed
    assert form.editors["status"].text() == "located"
    journey.type_into(form.editors["date_text"], "12.08.2025")
    form.editors["source_id"].rows[0].source._add()
    dialog = journey.dialog(SourceDialog)
    journey.type_into(dialog.editors["publisher"], "Служба у справах дітей (вигадана)")
    dialog.submit()
    form.button.click()
    assert [one.status for one in page.case.determinations] == ["located"]
    assert journey.case_of("Мостирук").status == "located"


def correct_and_add(journey):
    page = journey.open_case("Їздоненко")
    place = page.side.form.editors["origin_place"]
    journey.type_into(place, "Вигадівка")
    page.side.flush()
    assert page.case.origin_place == "Вигадівка"
    journey.do(Command.ADD_NAME)
    form = page.side.form
    form.editors["kind"].set_text("after_adoption")
    journey.type_into(form.editors["surname"], "Забриманова")
    journey.type_into(form.editors["given_name"], "Лілія")
    form.button.click()
    assert [name.surname for name in page.case.names] == ["Їздоненко", "Забриманова"]
    journey.do(Command.REMOVE_RECORD)
    assert len(page.case.names) == 1
    journey.do(Command.UNDO)
    assert len(page.case.names) == 2


def read_ledger(journey):
    journey.window.go(Place(PageName.LEDGER))
    figures = {one.accessibleName() for one in journey.front.findChildren(Figure)}
    assert "lines on the list: 3" in figures
    assert any(one.startswith("no answer for at least") and one.endswith(": 1") for one in figures)


def print_case(journey):
    page = journey.open_case("Їздоненко")
    assert page.case.claims[0].words == "установлен(а), находится под опекой"
    journey.do(Command.PREVIEW)
    journey.front.choose(Choices("uk", Profile.FULL))
    journey.settle()
    paper = journey.folder / "довідка.pdf"
    journey.front.save_to(paper)
    journey.settle()
    assert paper.read_bytes() == journey.front.paper.pdf
    text = "".join(
        sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(paper.read_bytes())).pages
    )
    for said in ("Їздоненко Єлизавета Романівна", "Забриманова Лілія", "находится под опекой"):
        assert said in text
    return paper


def test_a_row_becomes_paper(journey):
    a_day(journey)
    acts = [line.act for line in journey.window.desk.read(_journal)]
    assert acts.count("import.written") == 3
    assert acts[-1] == "paper.saved"
    assert journey.window.desk.read(journal.verify) == ()


@pytest.mark.screen
def test_a_row_becomes_paper_on_a_screen(screen_window, qtbot, tmp_path):
    journey = Journey(screen_window, qtbot, tmp_path)
    a_day(journey)
    assert screen_window.screen().grabWindow(screen_window.winId()).width() > 0


def test_nothing_of_a_day_lies_readable_on_disk(journey, monkeypatch):
    for name in ("TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(_folder(journey.folder / name)))
    monkeypatch.setattr(tempfile, "tempdir", None)
    with written_files() as written:
        exports = {a_day(journey)}
        journey.window.desk.put_away()
    inputs = {path for path in journey.folder.iterdir() if path.suffix == ".csv"}
    written |= {path for path in journey.folder.rglob("*") if path.is_file()}
    for path in written - exports - inputs:
        content = path.read_bytes() if path.is_file() else b""
        for canary in _spellings("Їздоненко", "Забриманова", "Грудалец"):
            assert canary not in content, path.name


def _folder(path):
    path.mkdir()
    return path


def _spellings(*names):
    for name in names:
        for form in (name, name.lower(), name.upper(), json.dumps(name).strip('"')):
            yield from (form.encode(encoding) for encoding in ("utf-8", "utf-16-le"))
        yield name.replace("Ї", "").encode("cp1251")


def test_a_refused_reason_keeps_the_pair_and_the_dialog(journey):
    journey.import_list("список.csv", LIST)
    journey.import_list("заклад.csv", POOL, kind="pool")
    journey.window.go(Place(PageName.REVIEW))
    journey.do(Command.SCREEN_LIST)
    journey.dialog(ScreeningDialog).submit()
    before = len(journey.front.table.rows)
    assert before
    journey.do(Command.DIFFERENT)
    dialog = journey.dialog(ReasonDialog)
    dialog.reason.setPlainText("")
    dialog.submit()
    assert dialog.isVisible()
    dialog.reason.setPlainText("інша дата народження")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Tab)
    dialog.submit()
    assert len(journey.front.table.rows) == before - 1


def _journal(session):
    rows = session.exec(select(JournalLine).order_by(JournalLine.number)).all()
    session.expunge_all()
    return rows
