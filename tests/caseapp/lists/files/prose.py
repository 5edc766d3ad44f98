"""A PDF of sentences, without any table."""

from pathlib import Path

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

import exports

TEXT = "Довідка про вигадану дитину. Її мати звернулася до служби у справах дітей."


def prose(path: Path) -> Path:
    """Write a page of sentences."""
    font = Path(exports.__file__).parent / "fonts" / "NotoSans-Regular.ttf"
    pdfmetrics.registerFont(TTFont("NotoSansProse", font))
    style = ParagraphStyle("own", fontName="NotoSansProse")
    SimpleDocTemplate(str(path)).build([Paragraph(f"{n}. {TEXT}", style) for n in range(1, 9)])
    return path
