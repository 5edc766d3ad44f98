"""Scripts, and look-alike letters of another script or digits read as letters."""

import re
import unicodedata
from functools import cache

_LATIN = "aceiopxykABCEHIKMOPTXYïëĸ"
_CYRILLIC = "асеіорхукАВСЕНІКМОРТХУїёк"
_TO_CYRILLIC = dict(zip(_LATIN, _CYRILLIC, strict=True))
_TO_LATIN = {c: x for x, c in _TO_CYRILLIC.items() if x != "ĸ"}
_ALWAYS = str.maketrans("ĸ", "к")
_DIGITS = {
    "Cyrl": str.maketrans("013468", "оізчбв"),
    "Latn": str.maketrans("0135", "oies"),
}
_WORD = re.compile(r"[^\W_]+")
_ONE_SCRIPT = re.compile("[A-Za-z]+|[А-яЁёІіЇїЄєҐґ]+")
_PLAINLY_CYRILLIC = re.compile("[А-яЁёІіЇїЄєҐґ][А-яЁёІіЇїЄєҐґ '’-]*")


@cache
def _letter_script(letter: str) -> str:
    if not letter.isalpha():
        return ""
    name = unicodedata.name(letter, "")
    return "Cyrl" if name.startswith("CYRILLIC") else "Latn" if name.startswith("LATIN") else ""


def script_of(text: str) -> str:
    """Give the script of most letters: Cyrl, Latn, or Zyyy where there is neither."""
    if _PLAINLY_CYRILLIC.fullmatch(text):
        return "Cyrl"
    scripts = [_letter_script(letter) for letter in text]
    cyrillic, latin = scripts.count("Cyrl"), scripts.count("Latn")
    if not cyrillic and not latin:
        return "Zyyy"
    return "Cyrl" if cyrillic >= latin else "Latn"


def _intended_script(word: str) -> str:
    """Prefer the script whose foreign letters are all look-alikes, else that of most letters."""
    latin = [c for c in word if _letter_script(c) == "Latn"]
    cyrillic = [c for c in word if _letter_script(c) == "Cyrl"]
    fits_cyrillic = all(c in _TO_CYRILLIC for c in latin)
    fits_latin = all(c in _TO_LATIN for c in cyrillic)
    if fits_cyrillic != fits_latin:
        return "Cyrl" if fits_cyrillic else "Latn"
    return script_of(word)


def _without_digits(word: str, script: str) -> str:
    """Read digits as letters only where letters of the script stand on most places."""
    digits = sum(c.isdigit() for c in word)
    if not digits or digits * 2 >= len(word) or script not in _DIGITS:
        return word
    return word.translate(_DIGITS[script])


def _repair_word(match: re.Match[str]) -> str:
    word = match.group().translate(_ALWAYS)
    if _ONE_SCRIPT.fullmatch(word):
        return word
    script = _intended_script(word)
    table = _TO_CYRILLIC if script == "Cyrl" else _TO_LATIN
    scripts = {_letter_script(c) for c in word}
    if {"Cyrl", "Latn"} <= scripts:
        word = "".join(table.get(c, c) for c in word)
    return _without_digits(word, script)


def as_cyrillic(text: str) -> str:
    """Write Latin letters that look like Cyrillic ones as these, in whatever word: to compare."""
    return "".join(_TO_CYRILLIC.get(letter, letter) for letter in text)


def repair_lookalikes(text: str) -> str:
    """Write each word in one script: Latin i in a Cyrillic word becomes і, 0 becomes о."""
    return _WORD.sub(_repair_word, text)
