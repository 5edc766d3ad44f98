"""The few text styles of our paper: black and grey only, so that any printer will do."""

from typing import Literal

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from exports import fonts
from exports.text import Markup

GREY = 0.4

Align = Literal[0, 1, 2]  # left, centre, right


def _style(
    size: float, leading: float, *, align: Align = 0, grey: bool = False, bold: bool = False
) -> ParagraphStyle:
    font = fonts.BOLD if bold else fonts.REGULAR
    shade = GREY if grey else 0
    return ParagraphStyle(
        f"{font} {size}/{leading} {align} {shade}",
        fontName=font,
        fontSize=size,
        leading=leading,
        alignment=align,
        textColor=Color(shade, shade, shade),
        splitLongWords=1,
    )


CELL = _style(8.5, 11)
CENTRED = _style(8.5, 11, align=1)
NUMBER = _style(8.5, 11, align=2)
QUIET = _style(8.5, 11, grey=True)
SMALL = _style(7, 9, grey=True)
SMALL_CENTRED = _style(7, 9, align=1, grey=True)
HEADER = _style(7.5, 9.5, bold=True)
HEADER_RIGHT = _style(7.5, 9.5, align=2, bold=True)
TITLE = _style(10.5, 14, bold=True)
KIND = _style(10, 13)
NAME = _style(17, 22, bold=True)


def cell(markup: Markup, style: ParagraphStyle = CELL) -> Paragraph:
    """Set escaped text in a cell."""
    fonts.register()
    return Paragraph(markup, style)


def quiet(markup: Markup) -> Markup:
    """Set a remark behind a title in the size of the text."""
    return Markup(f'<font name="{fonts.REGULAR}" size="8.5" color="#666666">{markup}</font>')
