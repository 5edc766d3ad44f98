import pytest
from PySide6.QtCore import Qt

from caseapp.cases import births, index, placements
from caseapp.cases.drafts import BirthDraft, PlacementDraft
from caseapp.cases.written import act_of
from tests.factories import a_case
from ui.pages.case.timeline_panel import TimelinePanel
from ui.pages.case.told_panels import AgesPanel, MovesPanel
from ui.shell import PageName, Place


@pytest.fixture
def page(open_window):
    def write(session):
        case_id = a_case(session)
        births.add_birth(session, case_id, BirthDraft("2014"))
        placements.add_placement(session, case_id, PlacementDraft("RU-ROS", from_text="05.2022"))
        return placements.add_placement(
            session, case_id, PlacementDraft("RU-TYU", from_text="03.2024")
        )

    open_window.desk.write(act_of, write)
    case_id = open_window.desk.read(index.rows)[0].case_id
    open_window.go(Place(PageName.CASE, record=case_id))
    return open_window.chrome.stack.front


def _bring(page, qapp):
    place = list(page.panels).index("timeline")
    page.folders.tabs.setCurrentIndex(place)
    qapp.processEvents()
    return page.findChild(TimelinePanel)


def test_an_event_opens_its_record(page, qapp, qtbot):
    panel = _bring(page, qapp)
    panel.view.setFocus(Qt.FocusReason.TabFocusReason)
    while panel.view.current.kind != "placement":
        qtbot.keyClick(panel.view, Qt.Key.Key_Right)
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    chosen = page.boxes["placements"].view.selected()
    assert chosen.region == "RU-ROS"
    assert page.side.standing.line.id == chosen.id


def test_the_picture_waits_until_it_is_in_sight(page, qapp):
    panel = page.findChild(TimelinePanel)
    assert panel.view.current is None
    assert panel.view.layout_now().placed == ()
    _bring(page, qapp)
    assert len(panel.view.layout_now().placed) == 5


def test_moves_and_ages_are_told(page):
    assert "Rostov Oblast → Tyumen Oblast (03.2024)" in page.findChild(MovesPanel)._lines.text()
    assert "turns 18: 2032" in page.findChild(AgesPanel)._lines.text()
