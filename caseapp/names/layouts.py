"""Words typed with the keyboard set to the other script: ghbdsn for привіт, Ьнлнеф for Mykyta."""

from itertools import pairwise

from caseapp.names.given_names import classes_of
from caseapp.names.skeleton import skeleton

_LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.\\`"
_UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбюґ'"
_RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбю\\ё"
_TO_UKRAINIAN = str.maketrans(_LATIN, _UKRAINIAN)
_TO_RUSSIAN = str.maketrans(_LATIN, _RUSSIAN)
_TO_LATIN = {ord(c): x for x, c in zip(_LATIN * 2, _RUSSIAN + _UKRAINIAN, strict=True)}
_VOWELS = frozenset("aeiouyаеєиіїоуюяыэё")
_NEVER_FIRST = frozenset("ьъы")
_LEAST = 3


def _alternation(word: str) -> float:
    """Give the share of neighbours of which one is a vowel; a name alternates, a slip does not."""
    turns = [(one in _VOWELS) != (other in _VOWELS) for one, other in pairwise(word)]
    return sum(turns) / len(turns)


def _reads_better(typed: str, meant: str) -> bool:
    if not meant.replace("'", "").isalpha() or meant[0] in _NEVER_FIRST:
        return False
    if classes_of(skeleton(meant)) and not classes_of(skeleton(typed)):
        return True
    return typed[0] in _NEVER_FIRST or _alternation(meant) > _alternation(typed)


def meant_words(typed: str) -> tuple[str, ...]:
    """Give what was meant by a word if it reads better in the other keyboard layout."""
    word = typed.lower()
    if len(word) < _LEAST:
        return ()
    meant = dict.fromkeys(word.translate(to) for to in (_TO_UKRAINIAN, _TO_RUSSIAN, _TO_LATIN))
    return tuple(other for other in meant if other != word and _reads_better(word, other))
