"""Colours, font and style of the window, light and dark; a test computes every contrast."""

from dataclasses import dataclass, fields
from importlib import resources
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

_FOLDER = Path(__file__).parent / "resources"
FONT_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one theme; a pair of text and ground is in `TEXT_ON`."""

    window: str
    base: str
    raised: str  # hovered rows and buttons
    border: str
    edge: str  # of what is filled in or ticked
    text: str
    muted: str
    accent: str  # links, focus, the one button that matters
    on_accent: str
    selected: str
    on_selected: str
    notice: str  # the banner over invented data
    on_notice: str
    wrong: str  # ground of what needs attention
    on_wrong: str
    differs: str  # letters that differ
    on_differs: str
    good: str
    waiting: str
    against: str


LIGHT = Colours(
    window="#f3f5f8",
    base="#ffffff",
    raised="#e9eef5",
    border="#cfd6df",
    edge="#808a97",
    text="#1b2430",
    muted="#566170",
    accent="#1a5fb4",
    on_accent="#ffffff",
    selected="#d6e6f9",
    on_selected="#10233d",
    notice="#fdf0cc",
    on_notice="#5a4300",
    wrong="#fbe3e1",
    on_wrong="#7c1d16",
    differs="#ffe08a",
    on_differs="#2c2100",
    good="#1d6f42",
    waiting="#8a5a00",
    against="#b3261e",
)
DARK = Colours(
    window="#171b21",
    base="#1f252d",
    raised="#2a323d",
    border="#3c4653",
    edge="#738091",
    text="#e7ebf0",
    muted="#a9b4c2",
    accent="#7db3f5",
    on_accent="#0c1a2b",
    selected="#2b4a70",
    on_selected="#f4f8fd",
    notice="#4a3b10",
    on_notice="#fbe7b0",
    wrong="#54241f",
    on_wrong="#ffd9d4",
    differs="#6d5510",
    on_differs="#fff3cf",
    good="#7ed4a2",
    waiting="#f0c060",
    against="#ff9c92",
)
THEMES = {"light": LIGHT, "dark": DARK}

TEXT_ON = (
    ("text", "window"),
    ("text", "base"),
    ("text", "raised"),
    ("muted", "window"),
    ("muted", "base"),
    ("muted", "raised"),
    ("accent", "window"),
    ("accent", "base"),
    ("accent", "raised"),
    ("on_accent", "accent"),
    ("on_selected", "selected"),
    ("on_notice", "notice"),
    ("on_wrong", "wrong"),
    ("on_differs", "differs"),
    ("good", "base"),
    ("waiting", "base"),
    ("against", "base"),
)

EDGES_ON = (
    ("edge", "window"),
    ("edge", "base"),
    ("accent", "window"),  # of what has the keyboard, or is ticked
    ("accent", "base"),
)


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def apply(app: QApplication, theme: str, text_size: int) -> None:
    """Give the whole application a theme and a text size; at any time."""
    dress = f"{theme} {text_size}"
    if app.property("dress") == dress:
        return
    app.setProperty("dress", dress)
    colours = THEMES[theme]
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(colours))
    app.setFont(QFont(font_family(), text_size))
    app.setStyleSheet(style_sheet(colours, text_size))
    app.setProperty("theme", theme)


def colours() -> Colours:
    """Give the colours of the theme that the application wears."""
    app = QApplication.instance()
    theme = app.property("theme") if app is not None else None
    return THEMES.get(str(theme), LIGHT)


def font_family() -> str:
    """Name of the font that comes with the program, loaded on first use."""
    app = QApplication.instance()
    if app is None:
        raise RuntimeError
    family = app.property("font_family")
    if not isinstance(family, str):
        family = _load_fonts()
        app.setProperty("font_family", family)
    return family


def palette(colours: Colours) -> QPalette:
    """Qt's roles in our colours."""
    made = QPalette()
    for role, name in _ROLES.items():
        made.setColor(role, QColor(getattr(colours, name)))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, _BUTTON_TEXT):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return made


def style_sheet(colours: Colours, text_size: int) -> str:
    """Give the style sheet in our colours; lengths follow the text size."""
    sheet = (_FOLDER / "style.qss").read_text("utf-8")
    names = {field.name: getattr(colours, field.name) for field in fields(colours)}
    sizes = {f"size_{n}": f"{text_size * n // 10}" for n in (9, 13, 18)}
    theme = next(name for name, one in THEMES.items() if one is colours)
    return Template(sheet).substitute(names | sizes, folder=_FOLDER.as_posix(), theme=theme)


def _load_fonts() -> str:
    folder = resources.files("exports").joinpath("fonts")
    numbers = [
        QFontDatabase.addApplicationFontFromData(folder.joinpath(name).read_bytes())
        for name in FONT_FILES
    ]
    return QFontDatabase.applicationFontFamilies(numbers[0])[0]


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)


_BUTTON_TEXT = QPalette.ColorRole.ButtonText
_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "base",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
}
