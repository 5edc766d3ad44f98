"""Whether two whole names are one name in two spellings, before it is known which word is which."""

import re
from functools import lru_cache

from caseapp.names.features import Meeting, given_name_features, patronymic_features
from caseapp.names.patronymics import patronymic_sex
from caseapp.names.skeleton import skeleton

WORD = re.compile(r"[^\W\d_][\w'’ʼ.-]*")


@lru_cache(maxsize=4096)
def are_spellings(left: str, right: str) -> bool:
    """Tell whether two whole names are one child's; two given names or two fathers never are."""
    ours, theirs = WORD.findall(left), WORD.findall(right)
    alone = [[w for w in ours if not _met(w, theirs)], [w for w in theirs if not _met(w, ours)]]
    if any(map(_is_given, (word for words in alone for word in words))):
        return False
    if all(any(patronymic_sex(skeleton(word)) for word in words) for words in alone):
        return False
    return not all(alone) or any(_is_given(word) for word in {*ours, *theirs}.difference(*alone))


def _met(word: str, others: list[str]) -> bool:
    return any(_meet(word, other) for other in others)


def _meet(left: str, right: str) -> bool:
    """Tell whether two words are one; Олена and Олеся, both registered, are two."""
    ours, theirs = given_name_features(left), given_name_features(right)
    if ours.initial or theirs.initial:
        return skeleton(left)[:1] == skeleton(right)[:1]
    own, other = (
        {key for key, kind in name.keys if kind is Meeting.DICTIONARY and key[0] == "="}
        for name in (ours, theirs)
    )
    if own and other:
        return not own.isdisjoint(other)
    fathers = patronymic_features(left).keys, patronymic_features(right).keys
    if patronymic_sex(skeleton(left)) and patronymic_sex(skeleton(right)):
        return not dict(fathers[0]).keys().isdisjoint(dict(fathers[1]))
    return not dict(ours.keys).keys().isdisjoint(dict(theirs.keys))


def _is_given(word: str) -> bool:
    """Tell whether the tables know a word as a given name, in full or as a diminutive."""
    return any(key[0] == "=" for key, _ in given_name_features(word).keys)
