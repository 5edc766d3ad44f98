"""A child as running text writes it: a name, then when it was born."""

import re
from dataclasses import dataclass

from caseapp.names.birth_text import BIRTH

NAME = r"(?P<name>[^\W\d_][^\d,;:()\n]*?)"
AND = r"\s(?:та|і|й|и|and|[+&–—-])\s"
_CHILD = re.compile(rf"{NAME}(?:\s*[,(–—:-]\s*|\s+){BIRTH}(?:\s*\))?", re.IGNORECASE)
_BIRTH = re.compile(BIRTH, re.IGNORECASE)
SLASH = r"/(?=\s*[^\W\d_]{2})"  # between words: no date, no "б/п"
NEXT_NUMBER = r"\s(?=\s*\(?\d{1,2}[.)]\s*[^\W\d_])"
_BETWEEN = re.compile(
    rf"\s*(?:[,;\n]+|{SLASH}|{AND}|{NEXT_NUMBER})\s*(?:(?:та|і|й|и|and)\s+)?", re.IGNORECASE
)
_AROUND = " \t\n,;:()–—-"
_NUMBER = re.compile(r"\s*\(?(?:\d{1,3}|[а-гa-d])(?:[.)]\s+|\)|\.(?=[^\W\d_]))")


@dataclass(frozen=True, slots=True)
class WrittenChild:
    """A name and a birth as they stand in the text."""

    name: str
    birth: str


def without_number(text: str) -> str:
    """Return a line without the number that stands before it."""
    found = _NUMBER.match(text)
    return text[found.end() :] if found else text


def is_numbered(text: str) -> bool:
    """Tell whether a line begins with a number of its own, as in "1) ..." or "2. ..."."""
    return _NUMBER.match(text) is not None


def children_in(text: str) -> tuple[WrittenChild, ...]:
    """Return the children of a text that is nothing but names, each with its birth; else none."""
    children: list[WrittenChild] = []
    place = 0
    while place < len(text):
        start = _NUMBER.match(text, place)
        found = _CHILD.match(text, start.end() if start else place)
        if found is None or not found["name"][0].isupper():
            return ()
        children.append(WrittenChild(found["name"].strip(), found["birth"].strip()))
        between = _BETWEEN.match(text, found.end())
        if between is None:
            return tuple(children) if not text[found.end() :].strip(" .;,") else ()
        place = between.end()
    return tuple(children)


def birth_in(text: str) -> tuple[str, str, str] | None:
    """Return what stands before the first birth that a text gives, the birth, and what follows."""
    found = _BIRTH.search(text)
    return (text[: found.start()], found["birth"].strip(), text[found.end() :]) if found else None


def birth_and_place(text: str) -> tuple[str, str]:
    """Return the birth and the place that a cell says; a text without figures is a place."""
    found = birth_in(text)
    if found is None:
        return (text, "") if any(map(str.isdigit, text)) else ("", text.strip())
    before, birth, after = found
    places = (before.strip(_AROUND), after.strip().lstrip(_AROUND + "."))
    return birth, " ".join(filter(None, places))
