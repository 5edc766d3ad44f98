"""Noto Sans for paper, registered once and only when something is printed."""

from collections.abc import Collection, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

from reportlab.lib.fonts import addMapping
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "NotoSans-Regular"
BOLD = "NotoSans-Bold"
ITALIC = "NotoSans-Italic"
BOLD_ITALIC = "NotoSans-BoldItalic"

_Is = Literal[0, 1]
_FACES: Mapping[tuple[_Is, _Is], str] = {
    (0, 0): REGULAR,
    (1, 0): BOLD,
    (0, 1): ITALIC,
    (1, 1): BOLD_ITALIC,
}

_WORDS = 50_000  # whose widths are remembered: labels and names come again on each page
_LONGEST_LINE = 300  # letters; more than any of our lines holds
_FOLDER = Path(__file__).parent / "fonts"


class _Face(TTFont):
    """A face that measures each word but once; ReportLab adds up its letters every time."""

    def __init__(self, name: str, file: Path) -> None:
        super().__init__(name, str(file), shapable=False)
        self._measured = lru_cache(_WORDS)(super().stringWidth)

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802 - ReportLab's name
        """Give the width of a text in points."""
        return self._measured(text, size, encoding)


@cache
def register() -> tuple[TTFont, ...]:
    """Read the four faces and tell ReportLab that they are one family."""
    fonts = tuple(map(_read, _FACES.values()))
    for (bold, italic), face in _FACES.items():  # after reading, which makes a family of each
        addMapping(REGULAR, bold, italic, face)
    return fonts


def _read(name: str) -> TTFont:
    font = _Face(name, _FOLDER / f"{name}.ttf")
    pdfmetrics.registerFont(font)
    return font


@cache
def glyphs() -> Collection[int]:
    """Give the code points that every face can show."""
    return frozenset.intersection(*(frozenset(font.face.charToGlyph) for font in register()))


def fitted(text: str, font: str, size: float, width: float) -> str:
    """Shorten a line that would run out of its place."""
    text = text[:_LONGEST_LINE]
    if pdfmetrics.stringWidth(text, font, size) <= width:
        return text
    while text and pdfmetrics.stringWidth(text + "…", font, size) > width:
        text = text[: len(text) * 9 // 10]
    return text + "…"
