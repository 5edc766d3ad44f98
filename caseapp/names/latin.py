"""Latin spellings by tables that give a letter another sound than the customary ones do.

French passports write ш as ch, German papers з as s; the passports of 2004 write к as c; several
scholarly tables write х as x and ц before к as c.
"""

import re
from dataclasses import dataclass

from caseapp.names.scripts import script_of
from caseapp.names.skeleton import skeleton

_FRENCH = {"chtch": "shch", "tch": "ch", "ch": "sh", "j": "zh"}
_GERMAN = {
    "schtsch": "shch",
    "tsch": "ch",
    "sch": "sh",
    "sh": "zh",
    "ch": "kh",
    "z": "ts",
    "j": "i",
}
_GERMAN_VOICED = _GERMAN | {"s(?=[aeiouyj])": "z"}
_PASSPORT_2004 = {"ch": "ch", "ts": "ts", "c": "k", "j": "zh"}
_SCHOLARLY = {"cj?k": "tsk", "x": "kh", "j(?=o)": ""}
_TELEGRAPH = {"sc(?!h)": "shch", "ck": "tsk", "j": "zh"}
_ISO_R9 = {"eh": "e"}


_SIGNS = {  # what shows that a word is written by the table
    "tch|ou": _FRENCH,
    "sch": _GERMAN,
    "sch|[aeiou]s[aeiou]": _GERMAN_VOICED,
    "c(?!h|k|z|j)": _PASSPORT_2004,
    "x|cj?k": _SCHOLARLY,
    "sc(?!h)": _TELEGRAPH,
    "eh": _ISO_R9,
}


@dataclass(frozen=True, slots=True)
class _Reading:
    """A table turned about: letters with another sound, and customary letters for them."""

    sign: re.Pattern[str]
    letters: re.Pattern[str]
    customary: tuple[str, ...]

    def respelt(self, word: str) -> str:
        """Give a word in customary letters."""
        return self.letters.sub(lambda found: self.customary[(found.lastindex or 1) - 1], word)


_READINGS = tuple(
    _Reading(
        sign=re.compile(sign),
        letters=re.compile("|".join(f"({letters})" for letters in table)),
        customary=tuple(table.values()),
    )
    for sign, table in _SIGNS.items()
)


def latin_readings(text: str, *, signed: bool = False) -> tuple[str, ...]:
    """Give the other skeletons that a Latin word has; `signed`, only by tables that it shows."""
    if script_of(text) != "Latn":
        return ()
    word = text.lower()
    used = [reading for reading in _READINGS if not signed or reading.sign.search(word)]
    read = {skeleton(reading.respelt(word)) for reading in used}
    return tuple(sorted(read - {skeleton(text), ""}))
