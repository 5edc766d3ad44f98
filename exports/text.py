"""The one gate through which a value comes onto paper: plain text in, harmless markup out."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache
from typing import NewType
from xml.sax.saxutils import escape

from exports.fonts import glyphs

Markup = NewType("Markup", str)  # paragraph text in which every value is escaped
NO_TEXT = Markup("")

_UNSEEN = frozenset({"Cc", "Cf", "Cs"})  # controls, direction and zero-width marks, surrogates
_TIED = re.compile(r"(?<=№) (?=\S)|(?<=\b[гмс]\.) (?=\S)|(?<=\bсмт) (?=\S)")  # no line ends here
_SPACES = {"\t": " ", "\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n"}


def printable(text: str, glyphs: Collection[int]) -> str:
    """Keep what paper can show: unseen marks go, a sign without a glyph is named by its number."""
    lines = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_shown(sign, glyphs) for sign in lines)


def _shown(sign: str, glyphs: Collection[int]) -> str:
    sign = _SPACES.get(sign, sign)
    if sign == "\n":
        return sign
    if unicodedata.category(sign) in _UNSEEN:
        return ""
    return sign if ord(sign) in glyphs else f"[U+{ord(sign):04X}]"


@lru_cache(10_000)  # the same words come again in each part and on each paper
def escaped(text: str) -> Markup:
    """Make a value harmless inside a paragraph, with its line breaks kept."""
    shown = _TIED.sub("\u00a0", printable(text, glyphs()).strip())
    return Markup(escape(shown).replace("\n", "<br/>"))


def bold(markup: Markup) -> Markup:
    """Set in bold."""
    return Markup(f"<b>{markup}</b>") if markup else markup


def italic(markup: Markup) -> Markup:
    """Set in italics: another's own words, or what was computed and stands in no record."""
    return Markup(f"<i>{markup}</i>") if markup else markup


def marked(text: str, spans: Iterable[tuple[int, int]]) -> Markup:
    """Set the letters that differ in bold and underline them, so that any printer shows them."""
    parts: list[str] = []
    at = 0
    for start, end in spans:
        parts += [_part(text[at:start]), f"<u>{bold(Markup(_part(text[start:end])))}</u>"]
        at = end
    return Markup("".join([*parts, _part(text[at:])]))


def _part(text: str) -> Markup:
    """Make a part of a value harmless, with the spaces at its ends."""
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return Markup(f"{before}{escaped(text)}{after}") if text.strip() else Markup(text)


def struck(markup: Markup) -> Markup:
    """Strike out what was withdrawn."""
    return Markup(f"<strike>{markup}</strike>")


def lines(parts: Iterable[Markup]) -> Markup:
    """Put parts below each other, leaving out the empty ones."""
    return Markup("<br/>".join(part for part in parts if part))


def sentence(parts: Iterable[Markup], separator: str = ", ") -> Markup:
    """Put parts in one line, leaving out the empty ones; the separator is ours, never a value."""
    return Markup(separator.join(part for part in parts if part))
