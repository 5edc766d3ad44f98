"""The few text styles of our paper: black and grey only, so that any printer will do."""

import re
from functools import cache
from typing import Any, Literal

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable, Paragraph

from caseapp.progress import here
from exports import fonts
from exports.tags import Lines
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
CONTINUED = _style(8.5, 11, grey=True)
KIND = _style(10, 13)
BODY = _style(10.5, 15)
BODY_CENTRED = _style(10.5, 15, align=1)
HEAD = _style(9.5, 12.5)
NAME = _style(17, 22, bold=True)

_MARKED = re.compile(r"[<&\n]|^\s|\s$|\s\s")  # or white space that the parser would change


class Text(Paragraph):
    """A paragraph that is set but once for the width of its column."""

    _set_for = 0.0
    cuts_words = False  # it is a part of a text in which a word was cut

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Break the lines, unless that was done for this width."""
        if self._set_for != width or not hasattr(self, "blPara"):  # a cut in vain drops the lines
            super().wrap(width, height)
            self._set_for = width
        return width, self.height

    def beginText(self, x: float, y: float) -> PDFTextObject:  # noqa: N802 - ReportLab's name
        """Begin the lines; where a word is cut at the end of one, no space stands between."""
        made: PDFTextObject = super().beginText(x, y)
        if isinstance(made, Lines):
            made.spaced = not self._cuts_a_word()
        return made

    def _cuts_a_word(self) -> bool:
        if self.cuts_words:
            return True
        words = self.getPlainText().split()
        wide = max(
            (stringWidth(word, fonts.BOLD, self.style.fontSize) for word in words), default=0
        )
        return wide > self._set_for

    def split(self, width: float, height: float) -> list[Flowable]:
        """Cut by lines; a line break at the cut would leave an empty line and is dropped."""
        parts = super().split(width, height)
        for part in parts:
            if isinstance(part, Text):
                part.cuts_words = self._cuts_a_word()
        lower = parts[-1] if len(parts) == 2 else None
        if isinstance(lower, Text) and _begins_with_break(lower.frags):
            del lower.frags[0]
        return parts


def _begins_with_break(frags: list[Any]) -> bool:
    """Tell whether the first word, a width with its text, is a line break."""
    first = frags[0] if len(frags) > 1 else None
    return isinstance(first, list) and hasattr(first[1][0], "lineBreak")


def cell(markup: Markup, style: ParagraphStyle = CELL) -> Text:
    """Set escaped text in a cell; what has no markup in it need not be parsed."""
    here().check()
    fonts.register()
    if markup and not _MARKED.search(markup):
        return Text(markup, style, frags=[_plain(style).clone(text=markup)])
    return Text(markup, style)


@cache
def _plain(style: ParagraphStyle) -> Any:  # noqa: ANN401 - ReportLab's fragment has no stubs
    """Give the one fragment of a plain text, as ReportLab parses it."""
    return Text("x", style).frags[0]


def quiet(markup: Markup) -> Markup:
    """Set a remark behind a title in the size of the text."""
    return Markup(f'<font name="{fonts.REGULAR}" size="8.5" color="#666666">{markup}</font>')
