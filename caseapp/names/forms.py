"""Russian forms of Ukrainian names: by the dictionary of names_translator, then by letter rules."""

import re
from functools import cache, lru_cache
from itertools import product
from typing import Protocol

from caseapp.names.clean import is_placeholder, plain_apostrophes, tidy
from caseapp.names.scripts import script_of

GIVEN, PATRONYMIC, SURNAME = "first", "patronymic", "last"
LONGEST = 60

_ENDINGS = (
    (re.compile(r"([сц])ьк(ий|а|ого|ої|ому|ій|им|ою)$"), r"\1к\2"),
    (re.compile(r"ів$"), "ов"),
    (re.compile(r"їв$"), "ев"),
    (re.compile(r"ець$"), "ец"),
)
_LETTERS = str.maketrans({"є": "е", "ї": "и", "ґ": "г"})
_CLOSED_I = re.compile(r"і(?=[бвгґджзйклмнпрстфхцчшщ](?:[бвгґджзйклмнпрстфхцчшщь]|$))")


class _Dictionary(Protocol):
    def lookup(self, name: str, category: str, limit: int) -> list[str]: ...


@cache
def _dictionary() -> _Dictionary:
    """Open the dictionaries of names_translator only when a name is compared."""
    from names_translator.dicts import default_dicts  # noqa: PLC0415 - start-up stays light

    dictionary: _Dictionary = default_dicts()
    return dictionary


@lru_cache(maxsize=200_000)
def dictionary_forms(word: str, kind: str) -> tuple[str, ...]:
    """Give the Russian forms of a Ukrainian word by dictionary, likeliest first, or none."""
    plain = tidy(word)
    if len(plain) > LONGEST or script_of(plain) != "Cyrl" or is_placeholder(plain):
        return ()
    return tuple(_dictionary().lookup(plain, kind, 3))


def _with_closed_i(word: str) -> tuple[str, ...]:
    """Give the word with і, then е, then о in its last closed syllable that has і."""
    places = [found.start() for found in _CLOSED_I.finditer(word)]
    if not places:
        return (word,)
    return tuple(word[: places[-1]] + vowel + word[places[-1] + 1 :] for vowel in "іео")


def closed_i_forms(word: str) -> tuple[str, ...]:
    """Give the word with е and о for the і that Russian lacks there: Лебідь -> Лебедь, Лебодь."""
    return _with_closed_i(word.lower()[:LONGEST])[1:]


@lru_cache(maxsize=200_000)
def rule_forms(word: str) -> tuple[str, ...]:
    """Give the Russian forms of a Ukrainian word by letter rules: Ковалів -> Ковалов, Лебедь."""
    base = plain_apostrophes(tidy(word)).lower()[:LONGEST]
    for ending, russian in _ENDINGS:
        base = ending.sub(russian, base)
    base = base.replace("ьо", "ё").replace("йо", "ё")
    forms = [
        variant.replace("и", i).replace("і", "и").translate(_LETTERS).replace("'", sign)
        for variant, i, sign in product(_with_closed_i(base), "ыи", ("ъ", ""))
    ]
    return tuple(dict.fromkeys(form.capitalize() for form in forms))


def russian_forms(word: str, kind: str) -> tuple[str, ...]:
    """Give the likely Russian forms of a Ukrainian word: the dictionary's, else by letter rules."""
    return dictionary_forms(word, kind) or rule_forms(word)
