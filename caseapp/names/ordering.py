"""Ukrainian alphabetical order as plain strings that compare letter by letter."""

from functools import lru_cache

from caseapp.names.clean import folded

_ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
_RUSSIAN = {"ё": "е", "э": "е", "ы": "и", "ъ": "ь", "ў": "у"}
_FIRST = 0x0430
_PLACES = {letter: chr(_FIRST + place) for place, letter in enumerate(_ALPHABET)}
_PLACES |= {letter: _PLACES[stands] for letter, stands in _RUSSIAN.items()}
_PLACES |= dict.fromkeys("'-–—.", "")
_IN_ORDER = str.maketrans(_PLACES)


@lru_cache(maxsize=100_000)
def sort_key(text: str) -> str:
    """Give a string whose plain order is the Ukrainian alphabetical order of the text.

    Apostrophe and hyphen count only between texts that are otherwise equal; Latin comes first.
    """
    return folded(text).translate(_IN_ORDER) + "\u0000" + text
