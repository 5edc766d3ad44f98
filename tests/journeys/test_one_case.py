"""One invented child from the first name to the last search, through the window and a restart."""

import datetime as dt
import json
from collections import Counter

import pytest

from caseapp.filters.counting import count_views
from caseapp.filters.fields import Field
from caseapp.workspace import Workspace
from db.codes import TracingStatus
from tests.files import PASSPHRASE
from tests.journeys.test_row_to_paper import Journey
from tests.pictures import picture, written
from ui.cli import main
from ui.commands.command import Command
from ui.dialogs import choose
from ui.dialogs.new_case import NewCaseDialog
from ui.dialogs.sibling import SiblingDialog
from ui.dialogs.source import SourceDialog
from ui.pages.cases.keeping import NameDialog
from ui.shell import PageName, Place

TODAY = dt.datetime.now().astimezone().date()
NAMES = [
    {"kind": "russified", "surname": "Выдуманчук", "given_name": "Соломия"},
    {"kind": "after_adoption", "surname": "Ліліна", "given_name": "Софія", "from_text": "2024"},
]
CLAIMS = [
    {"party": "ukraine", "kind": "on_list", "date_text": "02.06.2025"},
    {"party": "russia", "kind": "never_in_russia", "date_text": "23.07.2025", "words": "не було"},
    {"party": "family", "kind": "located", "date_text": "05.2024", "region": "RU-ROS"},
    {"party": "ukraine", "kind": "located", "date_text": "09.2024", "region": "RU-ROS"},
]
PLACEMENTS = [
    {"region": "UA-14", "from_text": "2021", "to_text": "09.2022"},
    {"region": "UA-43", "care": "camp", "from_text": "10.2022", "to_text": "03.2023"},
    {"region": "RU-ROS", "care": "guardianship", "from_text": "04.2023"},
]
RULES = {"births_differ": 1, "never_but_placed": 1, "never_but_claimed": 1}


class OneCase(Journey):
    """What a caseworker does to one case, by its forms."""

    @property
    def case(self):
        return self.front.case

    def open_new(self, surname, given_name, patronymic, birth, sex):
        self.do(Command.NEW_CASE)
        dialog = self.dialog(NewCaseDialog)
        typed = {"surname": surname, "given_name": given_name, "patronymic": patronymic}
        for name, text in {**typed, "birth": birth}.items():
            self.type_into(dialog.editors[name], text)
        dialog.editors["sex"].set_text(sex)
        dialog.submit()
        self.settle()

    def record(self, command, **values):
        """Fill in the form of a new record, with the source that was added last, and record it."""
        self.do(command)
        form = self.front.side.form
        for name, text in values.items():
            form.editors[name].set_text(text)
        if self.case.sources:
            form.editors["source_id"].set_text(str(self.case.sources[0].id))
        form.button.click()
        assert not form.unsaved, values

    def add_source(self):
        """Add the case's first source in the form of a name that cites it."""
        self.do(Command.ADD_NAME)
        form = self.front.side.form
        form.editors["source_id"].rows[0].source._add()
        dialog = self.dialog(SourceDialog)
        for name, text in {"publisher": "Вигаданий вісник", "title": "Фото"}.items():
            self.type_into(dialog.editors[name], text)
        dialog.submit()
        for name, text in NAMES[0].items():
            form.editors[name].set_text(text)
        form.button.click()

    def restart(self):
        """Close the file and open it again, as on the next day."""
        path = self.window.desk.workspace.path
        self.window.desk.put_away()
        self.window.desk.take(Workspace.open(path, PASSPHRASE, worker="Приклад Робітниця"))
        return path

    def found(self, text):
        """Type into the box above, and give the names of the cases that are shown."""
        self.window.go(Place(PageName.CASES))
        self.window.search_box.setText("")
        self.window.search_box.setText(text)
        return [row.name for row in self.front.table.shown_rows()]


@pytest.fixture
def day(open_window, qtbot, tmp_path):
    return OneCase(open_window, qtbot, tmp_path)


def enter(day, monkeypatch):
    """Enter two siblings, and of the sister all that is known."""
    day.open_new("Вигаданчук", "Данило", "Тарасович", "2015", "male")
    day.open_new("Вигаданчук", "Соломія", "Тарасівна", "12.05.2013", "female")
    facts = day.front.side.form.editors
    for name, text in {"origin_place": "Вигадівка", "event_text": "10.2022"}.items():
        day.type_into(facts[name], text)
    day.front.flush()
    day.add_source()
    day.record(Command.ADD_NAME, **NAMES[1])
    day.record(Command.ADD_BIRTH, date_text="03.2014")
    for values in CLAIMS:
        day.record(Command.ADD_CLAIM, **values)
    for values in PLACEMENTS:
        day.record(Command.ADD_PLACEMENT, **values)
    day.record(Command.DETERMINE, status="tracing_in_progress", date_text="10.2025")
    link_brother(day)
    keep_photo(day, monkeypatch)


def link_brother(day):
    day.do(Command.LINK_SIBLING)
    dialog = day.dialog(SiblingDialog)
    dialog.picker.line.setText("Вигаданчук")
    dialog.picker.search()
    dialog.submit()
    assert [line.child.name for line in day.case.people.kin] == ["Вигаданчук Данило Тарасович"]


def keep_photo(day, monkeypatch):
    """Keep a photo with the source that shows it."""
    photo = written(day.folder, picture(), "фото.jpg")
    monkeypatch.setattr(choose, "files_to_keep", lambda *_: [photo])
    day.front.boxes["sources"].view.select(0)
    day.do(Command.ATTACH_TO_RECORD)
    (kept,) = day.case.attachments
    assert kept.source_id == day.case.sources[0].id


def says_all(case):
    """What was entered stands in the case, and contradicts itself three times."""
    assert [name.surname for name in case.names] == ["Вигаданчук", "Выдуманчук", "Ліліна"]
    assert [birth.date.edtf for birth in case.births] == ["2014-03", "2013-05-12"]
    assert [(one.party, one.kind) for one in case.claims] == [
        ("family", "located"),
        ("ukraine", "located"),
        ("ukraine", "on_list"),
        ("russia", "never_in_russia"),
    ]
    assert [one.region for one in case.placements] == ["UA-14", "UA-43", "RU-ROS"]
    assert case.status == TracingStatus.TRACING_IN_PROGRESS
    assert Counter(str(one.rule) for one in case.contradictions) == RULES


def test_one_case_whole(day, monkeypatch, capsys):
    enter(day, monkeypatch)
    says_all(day.case)
    undo_and_redo(day)
    path = day.restart()
    day.open_case("Вигаданчук Соломія")
    says_all(day.case)
    undo_and_redo(day)
    find_in_every_way(day)
    day.window.desk.put_away()
    show(path, monkeypatch, capsys)


def undo_and_redo(day, steps=4):
    """Take the newest edits back one by one, and do them again."""
    before = day.case
    for _ in range(steps):
        day.do(Command.UNDO)
    assert day.case.attachments == ()
    assert day.case.people.kin == ()
    assert day.case.status == TracingStatus.OPEN
    assert len(day.case.placements) == len(PLACEMENTS) - 1
    for _ in range(steps):
        day.do(Command.REDO)
    after = day.case
    for kind in ("names", "births", "claims", "placements", "attachments", "status"):
        assert getattr(after, kind) == getattr(before, kind), kind
    says_all(after)


def find_in_every_way(day):
    sister, brother = "Вигаданчук Соломія Тарасівна", "Вигаданчук Данило Тарасович"
    number = day.case.number
    for spelling in ("Vyhadanchuk Solomiia", "выдуманчук", "Ліліну Софію", number):
        assert day.found(spelling) == [sister], spelling
    assert day.found("вигаданчук") == [brother, sister]
    for terms in ("region:RU-ROS", "answer:never_in_russia born:2013", "вигаданчук -region:none"):
        assert day.found(terms) == [sister], terms
    assert day.found("") == [brother, sister]
    day.front.facets.switched.emit(Field.REGION, "RU-ROS")
    assert [row.name for row in day.front.table.shown_rows()] == [sister]
    save_and_take_up_view(day, sister)


def save_and_take_up_view(day, sister):
    day.do(Command.SAVE_VIEW)
    dialog = day.dialog(NameDialog)
    dialog.name.setText("Ростов")
    dialog.submit()
    assert len(day.found("")) == 2
    ((view, number),) = day.window.desk.read(count_views, TODAY)
    assert number == 1
    day.window.go(Place(PageName.CASES, record=view.id))
    assert [row.name for row in day.front.table.shown_rows()] == [sister]


def show(path, monkeypatch, capsys):
    """The command line finds the case by the view, and gives all of it."""
    monkeypatch.setenv("CASEAPP_PASSPHRASE", PASSPHRASE)
    (one,) = _printed(capsys, "cases", path, "--view", "Ростов")["cases"]
    said = _printed(capsys, "show", path, one["case"])
    assert said["case"]["event"]["edtf"] == "2022-10"
    assert said["case"]["origin_place"] == "Вигадівка"
    counted = {"names": 3, "births": 2, "claims": 4, "placements": 3}
    counted |= {"sources": 1, "attachments": 1, "relations": 1, "contradictions": 3}
    assert {kind: len(said[kind]) for kind in counted} == counted
    standing = [one for one in said["determinations"] if not one["withdrawn_reason"]]
    assert [one["status"] for one in standing] == ["tracing_in_progress"]
    assert said["attachments"][0]["source_id"] == said["sources"][0]["id"]
    assert {one["source_id"] for one in said["claims"]} == {said["sources"][0]["id"]}
    assert Counter(one["rule"] for one in said["contradictions"]) == RULES
    assert all(one["said"] for one in said["timeline"])
    assert {"claim.added", "attachment.added"} <= {one["act"] for one in said["history"]}


def _printed(capsys, *arguments):
    assert main([*map(str, arguments), "--json"]) == 0
    return json.loads(capsys.readouterr().out)
