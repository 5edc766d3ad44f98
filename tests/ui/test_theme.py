import itertools

import pytest
from PySide6.QtGui import QColor, QFontInfo

from ui import theme

READABLE = 4.5  # WCAG 2, level AA
VISIBLE = 3.0  # edges of what has the keyboard


@pytest.mark.parametrize(
    ("name", "text", "ground"), [(name, *pair) for name in theme.THEMES for pair in theme.TEXT_ON]
)
def test_every_text_can_be_read_on_its_ground(name, text, ground):
    colours = theme.THEMES[name]
    assert theme.contrast(getattr(colours, text), getattr(colours, ground)) >= READABLE


@pytest.mark.parametrize(("name", "ground"), [*itertools.product(theme.THEMES, ("window", "base"))])
def test_the_focus_ring_can_be_seen(name, ground):
    colours = theme.THEMES[name]
    assert theme.contrast(colours.accent, getattr(colours, ground)) >= VISIBLE


def test_contrast_is_that_of_wcag():
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert theme.contrast("#123456", "#123456") == pytest.approx(1)


@pytest.mark.parametrize("name", theme.THEMES)
def test_the_application_wears_palette_font_and_size(qapp, name):
    theme.apply(qapp, name, 12)
    colours = theme.THEMES[name]
    assert qapp.palette().window().color() == QColor(colours.window)
    assert qapp.palette().text().color() == QColor(colours.text)
    assert theme.colours() is colours
    assert qapp.font().pointSize() == 12
    assert QFontInfo(qapp.font()).family() == "Noto Sans"
