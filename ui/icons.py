"""Icons drawn in the colours of the theme."""

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import theme

SIZES = (16, 20, 40)


def icon(name: str) -> QIcon:
    """Give the icon of that name in the text colour, muted where disabled."""
    colours = theme.colours()
    made = QIcon()
    for size in SIZES:
        made.addPixmap(pixmap(name, colours.text, size))
        made.addPixmap(pixmap(name, colours.muted, size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """Give the icon of that name in one colour and size."""
    drawing = _drawing(name).replace("currentColor", colour)
    made = QPixmap(size, size)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    return made


@cache
def _drawing(name: str) -> str:
    return resources.files("ui").joinpath("resources", "icons", f"{name}.svg").read_text("utf-8")
