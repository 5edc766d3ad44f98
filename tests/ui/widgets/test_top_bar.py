import pytest
from PySide6.QtWidgets import QToolButton

from ui.widgets.top_bar import SearchBox


@pytest.fixture
def box(qtbot):
    made = SearchBox()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def _clear_button(box):
    return next(one for one in box.findChildren(QToolButton) if "clear" in _action_name(one))


def _action_name(button):
    return button.defaultAction().objectName()


def test_a_box_that_was_forgotten_has_nothing_to_clear(qtbot, box):
    box.setText("везмюр")
    qtbot.waitUntil(lambda: _clear_button(box).property("opacity") != 0, timeout=2000)
    box.forget()
    qtbot.waitUntil(lambda: _clear_button(box).property("opacity") == 0, timeout=2000)


def test_a_box_that_is_forgotten_asks_for_nothing(box):
    asked = []
    box.wanted.connect(asked.append)
    box.setText("везмюр")
    box.forget()
    assert (box.text(), asked) == ("", ["везмюр"])
