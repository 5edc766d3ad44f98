"""The few text styles of our paper: black and grey only, so that any printer will do."""

from typing import Literal

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from exports import fonts
from exports.text import Markup

GREY = 0.4

Align = Literal["left", "center", "right"]


def _style(
    size: float, leading: float, *, align: Align = "left", grey: bool = False
) -> ParagraphStyle:
    shade = GREY if grey else 0
    return ParagraphStyle(
        f"{size}/{leading} {align} {shade}",
        fontName=fonts.REGULAR,
        fontSize=size,
        leading=leading,
        alignment=align,
        textColor=Color(shade, shade, shade),
        splitLongWords=1,
    )


CELL = _style(8.5, 11)
CENTRED = _style(8.5, 11, align="center")
NUMBER = _style(8.5, 11, align="right")
QUIET = _style(8.5, 11, grey=True)
SMALL = _style(7, 9, grey=True)
SMALL_CENTRED = _style(7, 9, align="center", grey=True)
HEADER = _style(7.5, 9.5)
TITLE = _style(10.5, 14)
KIND = _style(10, 13)
NAME = _style(17, 22)


def cell(markup: Markup, style: ParagraphStyle = CELL) -> Paragraph:
    """Set escaped text in a cell."""
    fonts.register()
    return Paragraph(markup, style)
