import datetime as dt
import itertools
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from caseapp.course.timeline import LIFE, OURS, PLACES, Event
from caseapp.dates import exact, from_edtf
from db.codes import Party
from exports.words import words
from ui.widgets.timeline_layout import LONGEST, extent, laid_out, ticks
from ui.widgets.timeline_view import TimelineView

TODAY = dt.date(2026, 3, 1)
DAYS = st.dates(dt.date(2005, 1, 1), dt.date(2034, 12, 31))
LANES = st.sampled_from([LIFE, PLACES, OURS, Party.RUSSIA])
LABELS = st.text(alphabet="абвгд ", max_size=60)


def _event(begun, lane=LIFE, **facts):
    return Event("birth", lane, "births", uuid.uuid4(), from_edtf(begun), **facts)


def _laid(events, width=700.0):
    return laid_out(events, TODAY, width, lambda event: event.text, lambda text: 7.0 * len(text))


@given(st.lists(st.tuples(DAYS, LANES, LABELS, st.booleans()), min_size=1, max_size=40))
def test_no_label_meets_another_and_every_event_is_drawn(told):
    events = [
        Event("name", lane, "names", uuid.uuid4(), exact(day), text=text, lasts=lasts)
        for day, lane, text, lasts in sorted(told, key=lambda one: one[0])
    ]
    layout = _laid(events)
    assert [one.event for one in layout.placed] == events
    spans = [
        (one.row, min(one.left, one.label_left), max(one.right, _label_end(one)))
        for one in layout.placed
    ]
    for (row, left, right), (other, other_left, other_right) in itertools.combinations(spans, 2):
        assert row != other or right <= other_left or other_right <= left


def _label_end(placed):
    return placed.label_left + min(7.0 * len(placed.label), LONGEST)


@given(st.lists(DAYS, min_size=1, max_size=10), st.floats(100, 20_000))
def test_the_scale_names_days_in_order_and_apart(days, width):
    told = ticks(_laid([_event(str(day)) for day in days], width), 70)
    places = [across for across, _, _ in told]
    assert all(after - before >= 50 for before, after in itertools.pairwise(places))


@pytest.mark.parametrize(
    ("begun", "ended", "lasts", "told"),
    [
        ("2014-03-12", "", False, ("2014-03-12", "2014-03-12", "2014-03-12", "2014-03-12")),
        ("2014", "", False, ("2014-01-01", "2014-12-31", None, None)),
        ("2022", "2024-03", True, ("2022-01-01", "2024-03-31", "2022-12-31", "2024-03-01")),
        ("2022", "", True, ("2022-01-01", "2026-03-01", "2022-12-31", "2026-03-01")),
        ("2022", "2022-06", True, ("2022-01-01", "2022-06-30", None, None)),
        ("", "2024", True, ("2024-07-04", "2024-12-31", None, None)),
    ],
)
def test_what_is_not_sure_is_soft(begun, ended, lasts, told):
    found = extent(_event(begun, ended=from_edtf(ended), lasts=lasts), TODAY)
    said = (found.first, found.last, found.sure_from, found.sure_to)
    assert tuple(day and str(day) for day in said) == told


def test_what_has_no_date_is_not_drawn():
    assert extent(_event(""), TODAY) is None


@pytest.fixture
def view(qtbot):
    made = TimelineView(words("en"))
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show_events([_event("2008"), _event("2022-05", PLACES), _event("2026-03-12", OURS)])
    made.show()
    return made


def test_the_keyboard_reads_and_opens_every_event(qtbot, view):
    said, opened = [], []
    view.read.connect(said.append)
    view.opened.connect(opened.append)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.accessibleDescription() == "2008: birth record"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert said[-1].startswith("05.2022")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [event.lane for event in opened] == [PLACES]
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current.lane == OURS


def test_a_click_opens_the_event_under_it(qtbot, view):
    opened = []
    view.opened.connect(opened.append)
    placed = view.layout_now().placed[1]
    geometry = view._geometry()
    at = QPoint(
        round(geometry.titles + (placed.left + placed.right) / 2),
        round(geometry.top(placed.row) + geometry.row / 2),
    )
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert opened == [placed.event]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert len(opened) == 1


def test_time_is_drawn_wider_and_what_is_read_stays_in_sight(qtbot, view):
    narrow = view.layout_now().width
    qtbot.keyClick(view, Qt.Key.Key_End)
    for _ in range(3):
        qtbot.keyClick(view, "+")
    wide = view.layout_now()
    assert wide.width > 3 * narrow
    bar, placed = view.horizontalScrollBar(), wide.placed[-1]
    assert bar.value() <= placed.left <= bar.value() + bar.pageStep()
    qtbot.keyClick(view, "0")
    assert view.layout_now().width == narrow


def test_the_same_event_is_read_after_a_change(view):
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view._step(1)
    kept = view.current
    view.show_events([_event("2001"), kept])
    assert view.current is kept


def test_nothing_is_laid_out_before_it_is_painted(qtbot):
    made = TimelineView(words("en"))
    qtbot.addWidget(made)
    made.show_events([_event("2008")])
    assert made._layout is None
    made.resize(500, 200)
    assert not made.grab().isNull()
    assert made._layout is not None


def test_the_word_of_today_is_not_cut_at_the_edge(qtbot):
    made = TimelineView(words("en"))
    qtbot.addWidget(made)
    made.show_events([_event("1960")])  # a year after today is a few pixels then
    made.resize(500, 200)
    picture = made.viewport().grab().toImage()
    edge, inside = (picture.pixelColor(picture.width() - far, 4) for far in (1, 5))
    assert edge != inside
