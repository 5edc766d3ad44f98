"""From the words of an answer to the one claim that they make, or to none."""

from collections.abc import Sequence
from functools import lru_cache

from caseapp.answers.text import Word, expression, unit_code, words_of
from caseapp.answers.words import BESIDE_RETURN, DOUBTS, ELSEWHERE, GONE_DOUBTS, PAST
from caseapp.lists.columns.answer_phrases import (
    GONE,
    PHRASES,
    PLACED,
    REFINEMENTS,
    RETURNS,
    RETURNS_ELSEWHERE,
    Phrase,
)
from db.codes import ClaimKind


def _longest_first(phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    return tuple(sorted(phrases, key=lambda phrase: -len(phrase.needs)))


_PHRASES = _longest_first(PHRASES)
_PHRASES_ELSEWHERE = _longest_first(
    (*(phrase for phrase in PHRASES if phrase.kind not in RETURNS), *RETURNS_ELSEWHERE)
)


@lru_cache(maxsize=4096)
def recognise_answer(text: str) -> str:
    """Return the kind of claim that an answer makes, or nothing where none or several fit.

    A return to a place in Russia or in occupied territory is none: the child is still there.
    """
    words = words_of(text)
    elsewhere = bool(_matching(ELSEWHERE, words))
    kinds, rest = _claims(words, _PHRASES_ELSEWHERE if elsewhere else _PHRASES)
    if ClaimKind.LOCATED in kinds and len(kinds & REFINEMENTS) == 1:
        kinds -= {ClaimKind.LOCATED}
    if len(kinds) != 1 or "?" in text or _doubtful(words, rest):
        return ""
    kind = next(iter(kinds))
    return "" if _leaves_doubt(kind, rest) else kind.value


@lru_cache(maxsize=4096)
def answered_region(text: str) -> str:
    """Return the unit where an answer says that the child is now, if it names exactly one."""
    words = words_of(text)
    if recognise_answer(text) not in PLACED or _matching(PAST, words):
        return ""
    codes = {code for word in words if (code := unit_code(word))}
    return codes.pop() if len(codes) == 1 else ""


def _claims(words: Sequence[Word], phrases: Sequence[Phrase]) -> tuple[set[ClaimKind], list[Word]]:
    """Return the kinds of all phrases found, longest first, and the words none of them used."""
    kinds: set[ClaimKind] = set()
    rest = list(words)
    for phrase in phrases:
        used = _used(phrase, rest)
        if used:
            kinds.add(phrase.kind)
            rest = [word for word in rest if word not in used]
    return kinds, rest


def _used(phrase: Phrase, words: Sequence[Word]) -> set[Word]:
    needed = [_matching(pattern, words) for pattern in phrase.needs]
    if not all(needed):
        return set()
    allowed = [_matching(pattern, words) for pattern in phrase.may]
    return set().union(*needed, *allowed)


def _matching(pattern: str, words: Sequence[Word]) -> set[Word]:
    compared = expression(pattern)
    return {word for word in words if compared.fullmatch(_marked(word))}


def _marked(word: Word) -> str:
    return f"!{word.text}" if word.denial >= 0 else word.text


def _doubtful(words: Sequence[Word], rest: Sequence[Word]) -> bool:
    """Tell whether a "not", a "none", a "perhaps" or a relative is left that no phrase explains."""
    accounted = {word.denial for word in words if word not in rest}
    if any(word.denial >= 0 and word.denial not in accounted for word in words):
        return True
    return bool(_matching(DOUBTS, rest))


def _leaves_doubt(kind: ClaimKind, rest: Sequence[Word]) -> bool:
    """Tell whether words are left beside a claim by which a lost child would be hidden."""
    if kind == ClaimKind.ALREADY_RETURNED:
        return set(rest) != _matching(BESIDE_RETURN, rest)
    return kind in GONE and bool(_matching(GONE_DOUBTS, rest))
