"""What stands in a cell of a full name beside the name: births, remarks, a second spelling."""

import re
from collections.abc import Iterable
from functools import lru_cache

from caseapp.names.birth_text import ANY_FIGURES
from caseapp.names.clean import is_placeholder, tidy
from caseapp.names.given_names import classes_of
from caseapp.names.lacking_words import (
    HEADINGS,
    KNOWN,
    OF_PARTS,
    PARTS,
    SHORT,
    UNKNOWN,
)
from caseapp.names.patronymics import patronymic_sex
from caseapp.names.skeleton import skeleton
from caseapp.names.spellings import WORD, are_spellings

# A text without one of these holds nothing but a name; nearly every text is one.
_SIGN = re.compile(r"[/,;()\[\]\n\d]")
_LACKING = HEADINGS | {"без", "no", "ім'я", "ім’я", "батькові"}


def _one_of(words: Iterable[str]) -> str:
    """Return a pattern for any of some words, with the spaces and apostrophes of running text."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    written = "|".join(map(re.escape, longest_first)).replace("імя", "ім['’ʼ]?я")
    return "(?:" + written.replace("\\ ", r"\s+").replace("/", r"\s?/\s?") + ")"


_NO_PART = re.compile(
    rf"\(?\b(?:{_one_of(PARTS)}\s*[:–—-]?\s*(?:(?:не|not)\s+)?{_one_of(KNOWN | UNKNOWN)}"
    rf"|без\s+{_one_of(OF_PARTS)}|no\s+(?:name|surname|patronymic))\b\)?"
    rf"|\(?(?<!\w){_one_of(SHORT)}\.?(?!\w)\)?",
    re.IGNORECASE,
)
_FIGURES = re.compile(ANY_FIGURES, re.IGNORECASE)
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_SECOND = re.compile(r"\s*/\s*|\n")
_PIECES = re.compile(r"\s*[,;]\s*")
_WHOLE = 2  # words that are a name without what follows


@lru_cache(maxsize=4096)
def name_and_rest(text: str) -> tuple[str, str]:
    """Return the name that a text holds, and what else it holds; nothing is lost between them."""
    rest: list[str] = []
    name, before = text, None
    while name != before and _may_hold_more(name):
        name, before = _taken_apart(name, rest), name
    return name, "; ".join(filter(None, map(tidy, rest)))


def _may_hold_more(text: str) -> bool:
    return bool(_SIGN.search(text)) or not _LACKING.isdisjoint(text.lower().split())


def _taken_apart(text: str, rest: list[str]) -> str:
    """Return a text without what is seen at once to be no name; the rest may then be seen to be."""
    name = _taken_out(_NO_PART, text, rest)
    name = _BRACKETS.sub(lambda found: _bracket(found, rest), name)
    name = _taken_out(_FIGURES, name, rest)
    name = _first_spelling(name, rest)
    name = _name_pieces(name, rest)
    return tidy(name).strip(" .,;/-–—")


def _taken_out(pattern: re.Pattern[str], text: str, rest: list[str]) -> str:
    rest += (found.group() for found in pattern.finditer(text))
    return pattern.sub(" ", text)


def _bracket(found: re.Match[str], rest: list[str]) -> str:
    """Keep a second surname or a pet name in brackets; all else there is a remark."""
    words = WORD.findall(found[1])
    if len(words) == 1 and words[0][0].isupper() and not is_placeholder(words[0]):
        return found.group()
    rest.append(found.group())
    return " "


def _first_spelling(text: str, rest: list[str]) -> str:
    """Return the first spelling of a whole name; the name of another child is no spelling."""
    first, *others = [one for one in _SECOND.split(text) if WORD.search(one)] or [text]
    if any(len(WORD.findall(one)) < _WHOLE for one in (first, *others)):
        return text
    if not others or not all(are_spellings(first, one) for one in others):
        return text
    rest += others
    return first


def _name_pieces(text: str, rest: list[str]) -> str:
    """Return the pieces between commas that are a name: "Surname, Given", but no remark."""
    pieces = [piece for piece in _PIECES.split(text) if WORD.search(piece)]
    name = pieces[:1]
    for piece in pieces[1:]:
        if _belongs(WORD.findall(" ".join(name)), WORD.findall(piece)):
            name.append(piece)
        else:
            rest.append(piece)
    return ", ".join(name) if len(pieces) > 1 else text


def _belongs(name: list[str], words: list[str]) -> bool:
    """Tell whether the words after a comma are the part that the name before it lacks."""
    if not words[0][0].isupper() and not name[0].islower():
        return False
    if len(name) == 1 or all(patronymic_sex(skeleton(word)) for word in words):
        return True
    return len(words) == 1 and all(_is_first_or_father(skeleton(word)) for word in name)


def _is_first_or_father(sound: str) -> bool:
    return bool(classes_of(sound) or patronymic_sex(sound))
