"""Foreign spellings of given names: a slice of the name table of rigour, from Wikidata (CC0)."""

import re
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from rapidfuzz.distance import OSA

from caseapp.names.given_names import GivenName, given_names
from caseapp.names.skeleton import skeleton
from caseapp.names.table import zipped

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_SHORT_END = re.compile("(?:k|ka|ko|ik|us|usia|Sa|nia)$")  # left to the authored diminutives
_ALIKE = 0.6
_LEAST = 4  # letters of a form


def _groups() -> Iterator[frozenset[str]]:
    """Give the names that stand for one name of Wikidata."""
    file = Path(str(distribution("rigour").locate_file("rigour/data/names/persons.txt")))
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            names, arrow, _ = line.partition("=>")
            if arrow:
                yield frozenset(name.strip() for name in names.split(","))


def _is_spelling(form: str, name: GivenName) -> bool:
    sound = skeleton(form)
    if len(sound) < _LEAST or not _WORD.fullmatch(form) or _SHORT_END.search(sound):
        return False
    own = skeleton(name.ukrainian), skeleton(name.russian)
    return any(OSA.normalized_similarity(sound, one) >= _ALIKE for one in own)


def foreign_table() -> dict[str, bytes]:
    """Give the table by its file name: the sound of a form, then the one class that has it."""
    names = given_names()
    known = {skeleton(f) for name in names for f in (*name.full_forms, *name.diminutives)}
    groups = tuple(_groups())
    found = Counter(
        (sound, name.ukrainian)
        for name in names
        for group in groups
        if {name.ukrainian.lower(), name.russian.lower()} <= group
        for sound in {skeleton(form) for form in group if _is_spelling(form, name)} - known
    )
    sounds = Counter(sound for sound, _ in found)
    return {
        "foreign/given_names.txt.gz": zipped(
            (sound, [name]) for sound, name in found if sounds[sound] == 1
        )
    }
