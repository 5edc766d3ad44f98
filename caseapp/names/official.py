"""Latin spelling of Ukrainian names by resolution 55 of the Cabinet of Ministers of 27.01.2010.

It is computed and says nothing of how a document really spells the name.
"""

import re

from caseapp.names.clean import plain_apostrophes

_LETTERS = {
    **dict(zip("абвгґдезиіклмнопрстуф", "abvhgdezyiklmnoprstuf", strict=True)),
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "є": "ie",
    "ї": "i",
    "й": "i",
    "ю": "iu",
    "я": "ia",
    "ь": "",
    "'": "",
}
_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_UKRAINIAN = re.compile(r"[\sа-щьюяєіїґ'.-]+", re.IGNORECASE)
_WORD = re.compile(r"[^\s.-]+")


def official_latin(name: str) -> str:
    """Spell a name in Latin letters; nothing for a name that is not in Ukrainian letters."""
    plain = plain_apostrophes(name).strip()
    if not plain or not _UKRAINIAN.fullmatch(plain):
        return ""
    return _WORD.sub(_word, plain)


def _word(found: re.Match[str]) -> str:
    word = found[0]
    lower = word.lower().replace("зг", "zgh")  # unlike ж, which is zh
    spelt = _FIRST.get(lower[0], "") or _LETTERS.get(lower[0], lower[0])
    spelt += "".join(_LETTERS.get(letter, letter) for letter in lower[1:])
    if len(word) > 1 and word.isupper():
        return spelt.upper()
    return spelt[:1].upper() + spelt[1:] if word[:1].isupper() else spelt
