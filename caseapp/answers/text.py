"""The words of an answer as its phrases see them.

`!word` is denied by a "not" before it, `<word` is the place from which somebody came, `^word` is
a relative who does something, so that the answer is not about the child alone. The name of a unit
becomes one word: `@ru_ros`, `@occupied_ua_14`, `@partly_ua_63`, `@held_ua_30`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from caseapp.answers.named_regions import regions_in
from caseapp.answers.words import (
    AUXILIARIES,
    COMES_FROM,
    GOVERNING,
    MODIFIERS,
    NEGATIONS,
    PLACES,
    RELATIVES,
    WAY_TO_PLACE,
)
from caseapp.regions import Region

_GENDER_ENDING = re.compile(r"(?<=\w)\(\w{1,4}\)")
_APOSTROPHES = re.compile(r"['’ʼ`´]")
_PARTICIPLE_ENDING = r"(?:а|о|ы|и|і|ий|ый|ая|ое|ые)?"
_LONG_OCCUPIED = "2014"


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the answer; `denial` numbers the "not" that it stands under, or is -1."""

    text: str
    denial: int = -1


@lru_cache(maxsize=512)
def expression(pattern: str) -> re.Pattern[str]:
    """Return words of a phrase as what compares them."""
    escaped = pattern.replace("*", r"\w*").replace("~", _PARTICIPLE_ENDING)
    return re.compile(escaped)


def words_of(text: str) -> list[Word]:
    """Return the words of an answer in their order."""
    plain = _GENDER_ENDING.sub("", _with_units(text).lower().replace("ё", "е"))
    tokens = re.findall(r"@?\w+", _APOSTROPHES.sub("", plain))
    origins, subjects = set(_origins(tokens)), set(_subjects(tokens))
    words: list[Word] = []
    denials, denying = 0, False
    for place, token in enumerate(tokens):
        if _fits(NEGATIONS, token):
            denials, denying = denials + (not denying), True
            words.append(Word(token, denials - 1))
            continue
        mark = "<" if place in origins else "^" if place in subjects else ""
        words.append(Word(mark + token, denials - 1 if denying else -1))
        denying = denying and _fits(AUXILIARIES, token)
    return words


def _with_units(text: str) -> str:
    """Return a text with the name of each unit as one word."""
    pieces, end = [], 0
    for named in regions_in(text):
        pieces += [text[end : named.start], f" {_unit(named.region)} "]
        end = named.end
    return "".join(pieces) + text[end:]


def _unit(region: Region) -> str:
    return f"@{_whose(region)}_{region.code.replace('-', '_')}"


def _whose(region: Region) -> str:
    if region.country == "RU":
        return "ru"
    if region.occupied_since == _LONG_OCCUPIED:
        return "occupied"
    return "partly" if region.occupied else "held"


def unit_code(word: Word) -> str:
    """Return the code of the unit that a word stands for, unless it is denied or an origin."""
    if word.denial >= 0 or not word.text.startswith("@"):
        return ""
    return word.text.partition("_")[2].upper().replace("_", "-")


def _origins(tokens: Sequence[str]) -> Iterator[int]:
    """Return where countries and units stand from which somebody came."""
    for place, token in enumerate(tokens):
        if not _fits(COMES_FROM, token):
            continue
        for after in range(place + 1, len(tokens)):
            if _fits(PLACES, tokens[after]):
                yield after
                break
            if not _fits(WAY_TO_PLACE, tokens[after]):
                break


def _subjects(tokens: Sequence[str]) -> Iterator[int]:
    """Return where relatives stand whom no preposition ties to the child."""
    for place, token in enumerate(tokens):
        if not _fits(RELATIVES, token):
            continue
        before = place - 1
        while before >= 0 and _fits(MODIFIERS, tokens[before]):
            before -= 1
        if before < 0 or not _fits(GOVERNING, tokens[before]):
            yield place


def _fits(pattern: str, token: str) -> bool:
    return expression(pattern).fullmatch(token) is not None
