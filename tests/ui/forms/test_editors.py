import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.forms.editors import DateEditor, LineEditor, SearchEditor, understood
from ui.words import set_language

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
