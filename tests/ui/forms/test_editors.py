import datetime as dt
import re
import uuid

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseapp.regions import all_regions
from exports.words import words
from ui.dialogs import answer
from ui.forms.editors import SearchEditor
from ui.forms.fields import FieldKind
from ui.forms.source_editors import SourcesEditor
from ui.forms.text_editors import DateEditor, LineEditor, understood
from ui.pages import supplies
from ui.pages.case.sections import Sections
from ui.words import set_language

DATE_NAME = re.compile(r"(date|from|to|event|birth|sent|due|answered|last_seen)_text")
TODAY = dt.date(2026, 11, 22)
REGIONS = [("", ""), ("UA-14", "Донецька область"), ("UA-09", "Луганська область")]


@pytest.fixture
def regions(qtbot):
    set_language("uk")
    sheet = QWidget()
    qtbot.addWidget(sheet)
    rows = QVBoxLayout(sheet)
    made = SearchEditor("Область", REGIONS)
    rows.addWidget(made)
    rows.addWidget(LineEditor("Населений пункт"))
    sheet.show()
    qtbot.waitExposed(sheet)
    yield made  # noqa: PT022 - the sheet lives until the test is over


@pytest.mark.parametrize("typed", ["10.2030", "23.11.2026", "2027"])
def test_a_date_in_the_future_is_said_to_lie_there_at_once(typed):
    set_language("en")
    assert "lies in the future" in understood(typed, TODAY)
    assert "Understood" in understood(typed, TODAY, ahead=True)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("поч. 2014", "between 01.2014 and 04.2014"),
        ("12.III.2014", "12.03.2014"),
        ("весна-літо 2022", "spring 2022 – summer 2022"),
        ("до 2015", "not after 2015"),
        ("17+ (на 2025)", "not after 31.12.2008"),
    ],
)
def test_what_was_understood_is_shown_back(typed, shown):
    set_language("en")
    assert understood(typed, TODAY) == f"Understood: {shown}"


@pytest.mark.parametrize("typed", ["03/04/2015", "2014/15", "03-04.2015"])
def test_what_may_mean_two_things_is_asked(typed):
    set_language("en")
    assert "Understood" not in understood(typed, TODAY)


def test_every_date_of_a_case_is_typed_where_it_is_shown_back():
    sections = Sections(words("en"))
    fields = [field for one in (sections.facts, *sections.tables) for field in one.fields]
    dates = [field for field in fields if DATE_NAME.fullmatch(field.name)]
    assert len(dates) >= 12
    assert {field.kind for field in dates} == {FieldKind.DATE, FieldKind.DATE_AHEAD}


@pytest.mark.parametrize(("language", "mark"), [("uk", "окупован"), ("en", "occupied")])
def test_regions_to_choose_from_say_what_is_occupied(language, mark):
    set_language(language)
    for choices in (dict(supplies._regions()), dict(answer._regions())):
        for unit in all_regions():
            assert (mark in choices[unit.code]) is bool(unit.occupied), unit.code
            assert not unit.occupied or unit.code.startswith("UA")


@pytest.mark.parametrize("typed", ["22.11.2026", "2014", "03.2014"])
def test_a_date_of_today_or_before_is_understood(typed):
    set_language("en")
    assert "Understood" in understood(typed, TODAY)


def test_the_end_of_a_placement_may_lie_ahead(qtbot):
    set_language("en")
    for ahead, said in ((False, "future"), (True, "Understood")):
        editor = DateEditor("To", TODAY, ahead=ahead)
        qtbot.addWidget(editor)
        editor.set_text("10.2030")
        assert said in editor._understood.text()


@pytest.mark.parametrize("come", ["a record is shown", "the keyboard comes"])
def test_a_source_recorded_meanwhile_is_offered_in_every_form(qtbot, come):
    known, one = [], str(uuid.uuid4())
    editor = SourcesEditor("Source", lambda: known, print)
    qtbot.addWidget(editor)
    box = editor.rows[0].source.box
    known.append((one, "Вигаданий вісник"))
    if come == "a record is shown":
        editor.set_text("")
    else:
        box.focusInEvent(QFocusEvent(QEvent.Type.FocusIn))
    assert box.findData(one) == 1
    assert not editor.text()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_the_one_region_that_a_part_leaves_is_taken(qtbot, regions, key):
    regions.window().activateWindow()
    regions.box.setFocus()
    regions.box.lineEdit().setText("донец")
    qtbot.keyClick(regions.box, key)
    assert regions.text() == "UA-14"


@pytest.mark.parametrize("typed", ["область", "ніде", ""])
def test_what_leaves_several_or_none_stays_as_typed(regions, typed):
    regions.box.setEditText(typed)
    regions.box.lineEdit().editingFinished.emit()
    assert regions.text() == typed


def test_a_region_that_the_box_cuts_is_whole_on_its_tooltip(qtbot):
    whole = "Kherson Oblast (Ukraine, partly temporarily occupied)"
    editor = SearchEditor("Region", [("", ""), ("UA-65", whole)])
    qtbot.addWidget(editor)
    editor.set_text("UA-65")
    assert editor.box.toolTip() == whole
    editor.set_text("")
    assert editor.box.toolTip() == ""
