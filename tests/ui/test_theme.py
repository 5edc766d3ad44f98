import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from ui import theme
from ui.forms.text_editors import LineEditor, LongEditor
from ui.widgets.notice import notice

READABLE = 4.5  # WCAG 2, level AA
VISIBLE = 3.0  # edges of what has the keyboard


@pytest.mark.parametrize(
    ("name", "text", "ground"), [(name, *pair) for name in theme.THEMES for pair in theme.TEXT_ON]
)
def test_every_text_can_be_read_on_its_ground(name, text, ground):
    colours = theme.THEMES[name]
    assert theme.contrast(getattr(colours, text), getattr(colours, ground)) >= READABLE


@pytest.mark.parametrize(
    ("name", "edge", "ground"), [(name, *pair) for name in theme.THEMES for pair in theme.EDGES_ON]
)
def test_every_edge_can_be_seen(name, edge, ground):
    colours = theme.THEMES[name]
    assert theme.contrast(getattr(colours, edge), getattr(colours, ground)) >= VISIBLE


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize("make", [QCheckBox, QRadioButton, QLineEdit, QComboBox, QPlainTextEdit])
def test_an_empty_control_is_drawn_with_an_edge_that_can_be_seen(qapp, qtbot, name, make):
    theme.apply(qapp, name, 10)
    page = QWidget()
    qtbot.addWidget(page)
    made = make(page)
    made.resize(60, 40)
    page.show()
    picture = page.grab().toImage()
    drawn = {picture.pixelColor(x, y).name() for x in range(60) for y in range(40)}
    assert any(theme.contrast(one, theme.THEMES[name].window) >= VISIBLE for one in drawn)


@pytest.mark.parametrize("make", [LineEditor, LongEditor])
def test_what_only_shows_looks_otherwise_and_what_can_be_filled_in_again_as_before(
    qapp, qtbot, make
):
    theme.apply(qapp, "light", 10)
    editor = make("Місце")
    qtbot.addWidget(editor)
    editor.show()
    ground = [_ground(editor)]
    for locked in (True, False):
        editor.set_locked(locked)
        ground.append(_ground(editor))
    colours = theme.THEMES["light"]
    assert ground == [colours.base, colours.window, colours.base]


def _ground(editor):
    widget = editor.focusProxy()
    return widget.grab().toImage().pixelColor(widget.width() // 2, widget.height() // 2).name()


def test_a_dialog_over_a_notice_has_its_own_ink(qapp, qtbot):
    theme.apply(qapp, "light", 10)
    warning = notice("Повідомлено в різних областях")
    qtbot.addWidget(warning)
    dialog = QDialog(warning)
    said = QLabel("Чому?", dialog)
    warning.show()
    dialog.show()
    inks = {one: one.palette().windowText().color().name() for one in warning.findChildren(QLabel)}
    assert inks.pop(said) == theme.LIGHT.text
    assert set(inks.values()) == {theme.LIGHT.on_notice}


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
