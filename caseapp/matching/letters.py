"""Letters that differ between two names, for marking them on screen."""

import unicodedata
from functools import cache

from rapidfuzz.distance import Levenshtein

Spans = tuple[tuple[int, int], ...]
_APOSTROPHES = frozenset("'`’‘ʼʹ´′＇ʻ")


@cache
def _plain(letter: str) -> str:
    """Give one letter without case, and apostrophes as one; every letter stays one letter."""
    if letter in _APOSTROPHES:
        return "'"
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


def _joined(spans: list[tuple[int, int]]) -> Spans:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if start == end:
            continue
        if joined and joined[-1][1] >= start:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def differing(left: str, right: str) -> tuple[Spans, Spans]:
    """Give the spans of letters that differ on each side; case alone is no difference."""
    one = "".join(map(_plain, unicodedata.normalize("NFC", left)))
    other = "".join(map(_plain, unicodedata.normalize("NFC", right)))
    changes = [block for block in Levenshtein.opcodes(one, other) if block.tag != "equal"]
    return (
        _joined([(block.src_start, block.src_end) for block in changes]),
        _joined([(block.dest_start, block.dest_end) for block in changes]),
    )
