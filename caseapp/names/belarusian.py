"""What a Belarusian surname may be in Russian: Марозаў and Marozau are Морозов.

Belarusian writes unstressed о and е as а and я, and the sounds дз and ц where Russian has д and т.
Only words that show themselves Belarusian by ў, or by a Latin u after a vowel, are read so.
"""

import re
from itertools import product

from caseapp.names.clean import tidy
from caseapp.names.skeleton import skeleton

_SHORT_U = re.compile("ў|(?<=[aeo])u(?=$|sk)|ŭ", re.IGNORECASE)
_END = re.compile("[aeo]v$")
_VOWEL = re.compile("ia|a")
_SOUNDS = {
    "a": ("a", "o"),
    "ia": ("ia", "e"),
    "av": ("ov", "ev"),
    "ev": ("ev",),
    "ov": ("ov", "ev"),
}
_HARDENED = re.compile("(?<=[CSZr])a")
_MOST_VOWELS = 3


def _choices(sound: str) -> list[tuple[str, ...]]:
    """Give for each piece of a sound what it may be in Russian."""
    end = _END.search(sound)
    stem, ending = (sound[: end.start()], end.group()) if end else (sound, "")
    choices: list[tuple[str, ...]] = []
    place = 0
    for found in list(_VOWEL.finditer(stem))[:_MOST_VOWELS]:
        hardened = ("e",) if _HARDENED.match(stem, found.start()) else ()
        choices += [(stem[place : found.start()],), (*_SOUNDS[found.group()], *hardened)]
        place = found.end()
    return [*choices, (stem[place:],), _SOUNDS.get(ending, (ending,))]


def russian_sounds(surname: str) -> tuple[str, ...]:
    """Give the skeletons that a Belarusian surname may have in Russian, or none."""
    word, signs = _SHORT_U.subn("v", tidy(surname).lower())
    if not signs:
        return ()
    sound = skeleton(word).replace("dz", "d").replace("SC", "S")
    sounds = {"".join(pieces) for pieces in product(*_choices(sound))}
    return tuple(sorted({*sounds, *(re.sub("c(?=[ei])", "t", one) for one in sounds)}))
