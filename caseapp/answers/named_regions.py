"""The units that a sentence names, each where it stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from caseapp.regions import Region, is_kind_of_region, region_named, tells_no_place

_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"[,;:/()\n!?]|\.\s+(?=[А-ЯЁЄІЇҐA-Z])|\s[-–—]\s")
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class NamedRegion:
    """A unit, and the place of its name in the text."""

    start: int
    end: int
    region: Region


def regions_in(text: str) -> tuple[NamedRegion, ...]:
    """Return the units that a text names, the longest name at each place.

    A name without its kind counts only with a capital: "Коми", but not "кому".
    """
    return tuple(_named_in(text, list(_WORD.finditer(text))))


def _named_in(text: str, words: Sequence[re.Match[str]]) -> Iterator[NamedRegion]:
    place = 0
    while place < len(words):
        found = _longest(text, words[place : place + _MOST_WORDS])
        if found is None:
            place += 1
            continue
        yield found
        while place < len(words) and words[place].start() < found.end:
            place += 1


def _longest(text: str, words: Sequence[re.Match[str]]) -> NamedRegion | None:
    """Return the longest name that begins with the first of these words."""
    if tells_no_place(words[0].group()):
        return None
    for last in reversed(words):
        start, end = words[0].start(), last.end()
        name = text[start:end]
        if tells_no_place(last.group()) or _BREAK.search(name):
            continue
        found = region_named(name) if _may_name(name) else None
        if found:
            return NamedRegion(start, end, found)
    return None


def _may_name(name: str) -> bool:
    return name[0].isupper() or any(map(is_kind_of_region, _WORD.findall(name)))
