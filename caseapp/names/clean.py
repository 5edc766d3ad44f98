"""Cleaning of written names, and words that only say that there is none."""

import re
import unicodedata
from functools import cache, lru_cache

from caseapp.names.lacking_words import CHILD, NOBODY, PHRASES, WORDS

_APOSTROPHES = str.maketrans(dict.fromkeys("`’‘ʼʹ´′＇ʻ", "'"))
_HIDDEN = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_UNUSABLE = {"Cc", "Cs", "Cn", "Co"}
_OWN_LETTERS = frozenset("йїў")
_ACCENTED = re.compile("[^ '.0-9a-zа-ъыьэюяєіїґў-]")
_AROUND = '()[]<>"«»,;:?!.-'
_BEGINNINGS = frozenset(phrase.split()[0] for phrase in PHRASES)


def _usable(character: str) -> str:
    if character.isspace():
        return " "
    return "" if unicodedata.category(character) in _UNUSABLE else character


def tidy(text: str) -> str:
    """Give the text in NFC with single spaces, without characters that no text should hold."""
    composed = unicodedata.normalize("NFC", text)
    if composed.isprintable():
        return " ".join(composed.split())
    return " ".join("".join(map(_usable, composed)).split())


def hidden_marks(text: str) -> bool:
    """Tell whether marks that reorder or hide letters stand in the text."""
    return _HIDDEN.search(text) is not None


def without_marks(text: str) -> str:
    """Give the text without marks that reorder or hide letters."""
    return _HIDDEN.sub("", text)


def plain_apostrophes(text: str) -> str:
    """Give the text with every kind of apostrophe written as '."""
    return text.translate(_APOSTROPHES)


@cache
def _without_accent(letter: str) -> str:
    if letter in _OWN_LETTERS:
        return letter
    return "".join(c for c in unicodedata.normalize("NFD", letter) if not unicodedata.combining(c))


def folded(text: str) -> str:
    """Give the letters without case, accents and apostrophes; ё counts as е, й and ї stay."""
    lower = plain_apostrophes(without_marks(tidy(text))).lower().replace("'", "")
    composed = unicodedata.normalize("NFC", lower)
    return _ACCENTED.sub(lambda found: _without_accent(found.group()), composed)


def _stands_for_nothing(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    repeated = len(letters) >= 3 and len(set(letters)) == 1
    return not letters or repeated or word.strip(_AROUND) in WORDS


@lru_cache(maxsize=100_000)
def _may_begin_one(word: str) -> bool:
    """Tell whether a placeholder may begin with this word."""
    plain = folded(word)
    return not plain or plain in _BEGINNINGS or _stands_for_nothing(plain)


def is_placeholder(text: str) -> bool:
    """Tell whether a text only says that the value is not known ("невідомо", "н/д", "-")."""
    beginning = text.split(maxsplit=1)[:1]
    return all(map(_may_begin_one, beginning)) and _is_placeholder(text)


@lru_cache(maxsize=100_000)
def _is_placeholder(text: str) -> bool:
    plain = folded(text)
    if not plain:
        return False
    return plain in PHRASES or all(map(_stands_for_nothing, plain.split()))


def says_nothing(text: str) -> bool:
    """Tell whether a cell is blank or says "not known"; figures always say something."""
    if not text or text.isspace():
        return True
    return is_placeholder(text) and not any(map(str.isdigit, text))


def names_nobody(text: str) -> bool:
    """Tell whether a whole name is nobody's: "невстановлена дитина", "хлопчик, ім’я невідоме"."""
    words = text.split()
    return bool(words) and all(map(_is_nobody, words))


@lru_cache(maxsize=100_000)
def _is_nobody(word: str) -> bool:
    plain = folded(word)
    return not plain or _stands_for_nothing(plain) or plain.strip(_AROUND) in NOBODY


def surname_of_nobody(text: str) -> str:
    """Return the capitalised word for a child that may be a surname: "Малюк" of "Малюк, н/д"."""
    words = (word.strip(_AROUND) for word in text.split())
    named = [word for word in words if word[:1].isupper() and folded(word) in CHILD]
    return named[0] if len(named) == 1 else ""
