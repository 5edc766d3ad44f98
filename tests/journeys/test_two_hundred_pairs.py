"""Two hundred candidates decided by keys, through the real window; the seconds are printed."""

import sys
import time
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from caseapp.matching.model import Evidence
from caseapp.review.candidates import all_items, store
from caseapp.review.screening import screening_act
from db.codes import VerdictKind
from tests.factories import a_line, a_list, a_listed_case, a_pool, found
from ui.dialogs.reason import ReasonDialog
from ui.shell import PageName, Place

PAIRS = 200
SYLLABLES = ("кап", "рон", "дук", "їзд", "нен", "лоп", "сун", "ґру", "мос", "фруб")
TOLD = (
    Evidence("given_name", "Ілля", "Илья", "equivalent", 5.0, "same_by_dictionary"),
    Evidence("birth", "2014-03-12", "2011-01-01", "contradicting", -6.0, "different_date"),
)


@pytest.fixture
def page(screen_window, qtbot):
    """The review of two hundred pairs, each with something for and something against."""

    def make(session):
        asked, pool = a_list(session), a_pool(session)
        pairs = []
        for number in range(PAIRS):
            surname = "".join(SYLLABLES[int(digit)] for digit in f"{number:03}").title()
            left = a_listed_case(session, asked, f"{surname} Ілля")
            pairs.append(found(left, a_line(session, pool, f"{surname} Илья"), evidence=TOLD))
        return store(session, pairs)

    screen_window.desk.write(screening_act, make)
    screen_window.go(Place(PageName.REVIEW))
    screen_window.activateWindow()
    qtbot.waitUntil(screen_window.isActiveWindow)
    screen_window.chrome.stack.front.view.setFocus()
    return screen_window.chrome.stack.front


def _press(qtbot, key):
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key)


def _give_the_reason(qtbot, window):
    """Take the reason that is proposed: to the button by Tab, and Enter."""
    dialog = next(one for one in window.findChildren(ReasonDialog) if one.isVisible())
    qtbot.waitUntil(dialog.reason.hasFocus)
    assert dialog.reason.toPlainText()
    _press(qtbot, Qt.Key.Key_Tab)
    _press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    window.activateWindow()  # what the window manager of a screen does by itself


def test_two_hundred_pairs_are_decided_by_keys(qtbot, screen_window, page, capsys):
    keys = cycle((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3))
    before = time.perf_counter()
    for _, key in zip(range(PAIRS), keys, strict=False):
        pair = page.item.candidate_id
        _press(qtbot, key)
        if key == Qt.Key.Key_2:
            _give_the_reason(qtbot, screen_window)
        qtbot.waitUntil(lambda gone=pair: page.item is None or page.item.candidate_id != gone)
    seconds = time.perf_counter() - before
    with capsys.disabled():
        sys.stdout.write(f"\n{PAIRS} pairs decided by keys in {seconds:.1f} s\n")
    given = [one.verdict for one in screen_window.desk.read(all_items)]
    assert {kind: given.count(kind) for kind in VerdictKind} == {
        VerdictKind.SAME: 67,
        VerdictKind.DIFFERENT: 67,
        VerdictKind.UNSURE: 66,
    }
