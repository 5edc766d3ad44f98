"""Noto Sans for paper, registered once and only when something is printed."""

from collections.abc import Collection
from functools import cache
from pathlib import Path

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "NotoSans-Regular"
BOLD = "NotoSans-Bold"

_LONGEST_LINE = 300  # letters; more than any of our lines holds
_FOLDER = Path(__file__).parent / "fonts"


@cache
def register() -> tuple[TTFont, ...]:
    """Read both faces and tell ReportLab that they are one family."""
    fonts = tuple(_read(name) for name in (REGULAR, BOLD))
    for italic in (0, 1):
        addMapping(REGULAR, 0, italic, REGULAR)
        addMapping(REGULAR, 1, italic, BOLD)
    return fonts


def _read(name: str) -> TTFont:
    font = TTFont(name, str(_FOLDER / f"{name}.ttf"), shapable=False)
    pdfmetrics.registerFont(font)
    return font


@cache
def glyphs() -> Collection[int]:
    """Give the code points that both faces can show."""
    regular, bold = (frozenset(font.face.charToGlyph) for font in register())
    return regular & bold


def fitted(text: str, font: str, size: float, width: float) -> str:
    """Shorten a line that would run out of its place."""
    text = text[:_LONGEST_LINE]
    if pdfmetrics.stringWidth(text, font, size) <= width:
        return text
    while text and pdfmetrics.stringWidth(text + "…", font, size) > width:
        text = text[: len(text) * 9 // 10]
    return text + "…"
