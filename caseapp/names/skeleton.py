"""The sound skeleton: one key for the Ukrainian, Russian and Latin spellings of a name.

Folded together: г ґ х g h kh; и і ї й ы y j; е є ё э ie io ye yo; щ ш sch shch; doubled letters.
Capitals stand for single sounds: C for ч, S for ш and щ, Z for ж; c is ц.
"""

import re
import unicodedata
from functools import lru_cache

from caseapp.names.clean import plain_apostrophes, tidy, without_marks
from caseapp.names.scripts import repair_lookalikes

LONGEST = 80
_CYRILLIC = str.maketrans(
    dict(
        zip("абвгґдеєёжзиіїйклмнопрстуфхцчшщыэўқәөү", "abvhhdeeeZziiiiklmnoprstufhcCSSievkaou",
            strict=True)
    )
    | {"ю": "iu", "я": "ia", "ъ": "", "ь": ""}
)  # fmt: skip
_LATIN_ACCENTED = str.maketrans(
    {"š": "S", "č": "C", "ž": "Z", "ŝ": "S", "ẑ": "Z", "â": "ia", "û": "iu", "ŭ": "v", "ł": "l"}
)
_LATIN_GROUPS = {
    "schtsch": "S",
    "chtch": "S",
    "szcz": "S",
    "shch": "S",
    "tsch": "C",
    "SC": "S",
    "shh": "S",
    "sch": "S",
    "tch": "C",
    "zgh": "zh",
    "sh": "S",
    "zh": "Z",
    "ch": "C",
    "kh": "h",
    "gh": "h",
    "tz": "c",
    "tc": "c",
    "cz": "c",
    "ck": "k",
    "ph": "f",
    "ou": "u",
    "oo": "u",
    "g": "h",
    "j": "i",
    "y": "i",
    "q": "k",
    "w": "v",
    "x": "ks",
}
_LATIN_GROUP = re.compile("|".join(_LATIN_GROUPS))
_SOFT_SIGN = re.compile("(?<=[bcdfghklmnprstvzSCZ])j(?=[bcdfghklmnpqrstvwxzSCZ]|$)")
_OTHER = re.compile(r"[^a-zCSZ]")
_DOUBLED = re.compile(r"(.)\1+")
_SOFT_E = re.compile("i[eo]")
_UNSETTLED = re.compile(r"[^a-zCSZ]|(.)\1|t[sC]|i[eo]")


def _latin(word: str) -> str:
    """Give the sounds of a word, part of which may be Latin."""
    word = word.translate(_LATIN_ACCENTED)
    plain = (c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    unsoftened = _SOFT_SIGN.sub("", "".join(plain))
    return _LATIN_GROUP.sub(lambda m: _LATIN_GROUPS[m.group()], unsoftened)


def _settled(sounds: str) -> str:
    """Fold what tables write in several ways, once the letters are sounds."""
    if not _UNSETTLED.search(sounds):
        return sounds
    sounds = _DOUBLED.sub(r"\1", _OTHER.sub("", sounds).replace("ts", "c").replace("tC", "C"))
    return _DOUBLED.sub(r"\1", _SOFT_E.sub("e", sounds))


@lru_cache(maxsize=200_000)
def skeleton(text: str) -> str:
    """Give the sound skeleton of one word or name, at most 80 letters long; spaces are dropped."""
    word = plain_apostrophes(without_marks(repair_lookalikes(tidy(text[: 4 * LONGEST])))).lower()
    cyrillic = word.translate(_CYRILLIC)
    latin = cyrillic if cyrillic != word else _latin(word)
    return _settled(latin)[:LONGEST]
