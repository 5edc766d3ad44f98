import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from ui.widgets.elided import ElidedLabel
from ui.widgets.labels import label
from ui.widgets.tiles import GAP, LETTERS, Tiles


def test_markup_is_shown_and_not_obeyed(qtbot):
    made = label("<b>Вигадько</b>")
    qtbot.addWidget(made)
    assert made.text() == "<b>Вигадько</b>"
    plain = QLabel("Вигадько")
    qtbot.addWidget(plain)
    assert made.sizeHint().width() > plain.sizeHint().width()


def test_what_does_not_fit_ends_in_dots_and_is_said_on_the_tooltip(qtbot):
    made = ElidedLabel("", "pageTitle")
    qtbot.addWidget(made)
    made.setText("дуже довга назва списку " * 9)
    made.ensurePolished()
    narrowest = made.fontMetrics().averageCharWidth() * 12
    made.resize(narrowest, 30)
    narrow = made.grab().toImage()
    made.setText("дуже довга назва списку " * 9 + "з іншим кінцем")
    assert made.grab().toImage() == narrow
    assert made.toolTip().endswith("з іншим кінцем")
    assert made.minimumSizeHint().width() < narrowest


def _in_first_row(buttons):
    return sum(one.y() == buttons[0].y() for one in buttons)


@pytest.mark.parametrize("columns", [1, 3, 5])
def test_tiles_stand_in_as_many_columns_as_fit(qtbot, columns):
    tiles = Tiles()
    qtbot.addWidget(tiles)
    buttons = [QPushButton(str(number)) for number in range(5)]
    tiles.show_tiles(buttons)
    tile = tiles.fontMetrics().averageCharWidth() * LETTERS + GAP
    tiles.setFixedWidth(tile * columns + GAP)
    tiles.show()
    qtbot.waitExposed(tiles)
    qtbot.waitUntil(lambda: _in_first_row(buttons) == columns, timeout=2000)
    assert len({one.y() for one in buttons}) == -(-5 // columns)
