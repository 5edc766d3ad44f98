"""Russian forms of Ukrainian names: by dictionary, then by letter rules."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from caseapp.names.clean import is_placeholder, plain_apostrophes, tidy
from caseapp.names.scripts import script_of
from caseapp.names.table import table

GIVEN, PATRONYMIC, SURNAME = "given_names", "patronymics", "surnames"
_OTHER = "other_names"  # of no known kind; asked last
LONGEST = 60

_BEGINNING = re.compile(r"(?:^|(?<=[ -]))\w")
_ENDINGS = (
    (re.compile(r"([сц])ька$"), r"\1кая"),
    (re.compile(r"([сц])ьк(ий|а|ого|ої|ому|ій|им|ою)$"), r"\1к\2"),
    (re.compile(r"ів$"), "ов"),
    (re.compile(r"їв$"), "ев"),
    (re.compile(r"ець$"), "ец"),
)
_LETTERS = str.maketrans({"є": "е", "ґ": "г"})
_CLOSED_I = re.compile(r"і(?=[бвгґджзйклмнпрстфхцчшщ](?:[бвгґджзйклмнпрстфхцчшщь]|$))")


@lru_cache(maxsize=200_000)
def dictionary_forms(word: str, kind: str) -> tuple[str, ...]:
    """Give the Russian forms of a Ukrainian word by dictionary, likeliest first, or none."""
    plain = plain_apostrophes(tidy(word)).lower()
    if len(plain) > LONGEST:
        return ()
    forms = table(f"russian/{kind}").get(plain) or table(f"russian/{_OTHER}").get(plain)
    if not forms or script_of(plain) != "Cyrl" or is_placeholder(plain):
        return ()
    return tuple(_BEGINNING.sub(lambda first: first.group().upper(), form) for form in forms)


def _with_closed_i(word: str) -> tuple[str, ...]:
    """Give the word with і, then е, then о in its last closed syllable that has і."""
    places = [found.start() for found in _CLOSED_I.finditer(word)]
    if not places:
        return (word,)
    return tuple(word[: places[-1]] + vowel + word[places[-1] + 1 :] for vowel in "іео")


def closed_i_forms(word: str) -> tuple[str, ...]:
    """Give the word with е and о for the і that Russian lacks there: Лебідь -> Лебедь, Лебодь."""
    return _with_closed_i(word.lower()[:LONGEST])[1:]


def _in_russian(word: str, i: str, yi: str, sign: str) -> str:
    """Give the word in Russian letters, with what и, ї and the apostrophe become."""
    plain = word.replace("и", i).replace("і", "и").replace("ї", yi)
    return plain.translate(_LETTERS).replace("'", sign)


def _choices(word: str) -> Iterator[Sequence[str]]:
    """Give what и, ї and the apostrophe may become, where the word has them."""
    for letter, becomes in (("и", "ыи"), ("ї", "ие"), ("'", ("ъ", ""))):
        yield becomes if letter in word else becomes[:1]


@lru_cache(maxsize=200_000)
def rule_forms(word: str) -> tuple[str, ...]:
    """Give the Russian forms of a Ukrainian word by letter rules: Ковалів -> Ковалов, Лебедь."""
    base = plain_apostrophes(tidy(word)).lower()[:LONGEST]
    for ending, russian in _ENDINGS:
        base = ending.sub(russian, base)
    base = base.replace("ьо", "ё").replace("йо", "ё")
    choices = product(_with_closed_i(base), *_choices(base))
    forms = [_in_russian(variant, *letters) for variant, *letters in choices]
    return tuple(dict.fromkeys(form.capitalize() for form in forms))
