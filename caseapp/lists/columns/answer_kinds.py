"""From the words of an answer to the one claim that they make, or to none."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from caseapp.lists.columns.answer_words import (
    AUXILIARIES,
    DOUBTS,
    NEGATIONS,
    PHRASES,
    REFINEMENTS,
    Phrase,
)
from db.codes import ClaimKind

_GENDER_ENDING = re.compile(r"(?<=\w)\(\w{1,4}\)")
_APOSTROPHES = re.compile(r"['’ʼ`´]")
_PARTICIPLE_ENDING = r"(?:а|о|ы|и|і|ий|ый|ая|ое|ые)?"
_LONGEST_FIRST = tuple(sorted(PHRASES, key=lambda phrase: -len(phrase.needs)))


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the answer; `denial` numbers the "not" that it stands under, or is -1."""

    text: str
    denial: int = -1


@lru_cache(maxsize=4096)
def recognise_answer(text: str) -> str:
    """Return the kind of claim that an answer makes, or nothing where none or several fit."""
    words = _words(text)
    kinds, rest = _claims(words)
    if ClaimKind.LOCATED in kinds and len(kinds & REFINEMENTS) == 1:
        kinds -= {ClaimKind.LOCATED}
    if len(kinds) != 1 or _doubtful(words, rest):
        return ""
    return next(iter(kinds)).value


def _words(text: str) -> list[_Word]:
    plain = _GENDER_ENDING.sub("", _APOSTROPHES.sub("", text.lower().replace("ё", "е")))
    words: list[_Word] = []
    denials, denying = 0, False
    for word in re.findall(r"\w+", plain):
        if _expression(NEGATIONS).fullmatch(word):
            denials, denying = denials + (not denying), True
            words.append(_Word(word, denials - 1))
            continue
        words.append(_Word(word, denials - 1 if denying else -1))
        denying = denying and bool(_expression(AUXILIARIES).fullmatch(word))
    return words


def _claims(words: Sequence[_Word]) -> tuple[set[ClaimKind], list[_Word]]:
    """Return the kinds of all phrases found, longest first, and the words none of them used."""
    kinds: set[ClaimKind] = set()
    rest = list(words)
    for phrase in _LONGEST_FIRST:
        used = _used(phrase, rest)
        if used:
            kinds.add(phrase.kind)
            rest = [word for word in rest if word not in used]
    return kinds, rest


def _used(phrase: Phrase, words: Sequence[_Word]) -> set[_Word]:
    needed = [_matching(pattern, words) for pattern in phrase.needs]
    if not all(needed):
        return set()
    allowed = [_matching(pattern, words) for pattern in phrase.may]
    return set().union(*needed, *allowed)


def _matching(pattern: str, words: Sequence[_Word]) -> set[_Word]:
    expression = _expression(pattern)
    return {word for word in words if expression.fullmatch(_marked(word))}


def _marked(word: _Word) -> str:
    return f"!{word.text}" if word.denial >= 0 else word.text


@lru_cache(maxsize=256)
def _expression(pattern: str) -> re.Pattern[str]:
    escaped = pattern.replace("*", r"\w*").replace("~", _PARTICIPLE_ENDING)
    return re.compile(escaped)


def _doubtful(words: Sequence[_Word], rest: Sequence[_Word]) -> bool:
    """Tell whether a "not", a "none" or a "perhaps" is left that no phrase accounts for."""
    accounted = {word.denial for word in words if word not in rest}
    if any(word.denial >= 0 and word.denial not in accounted for word in words):
        return True
    return bool(_matching(DOUBTS, rest))
