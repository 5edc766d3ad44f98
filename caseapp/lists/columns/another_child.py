"""Whether what stands after a name in its cell names another child, or is a remark on this one."""

from functools import lru_cache

from caseapp.lists.columns.contents import is_given_name
from caseapp.names.clean import names_nobody
from caseapp.names.parts import split_full_name
from caseapp.names.patronymics import patronymic_sex
from caseapp.names.skeleton import skeleton
from caseapp.names.spellings import WORD, are_spellings
from caseapp.regions import find_region

_MOST_WORDS = 4


@lru_cache(maxsize=4096)
def is_another(first: str, text: str) -> bool:
    """Tell whether a text after a whole name names another child; a second spelling does not."""
    return is_whole(first) and is_a_child(text) and not are_spellings(first, text)


@lru_cache(maxsize=4096)
def is_another_given(first: str, text: str) -> bool:
    """Tell whether of two texts in a cell of a given name each is a child's."""
    return all(map(_is_alone, (first, text))) and not are_spellings(first, text)


def is_a_child(text: str) -> bool:
    """Tell whether a text names a child by a known given name, or looks like a whole name."""
    return is_given_name(split_full_name(text).given_name) or _looks_whole(text)


def is_whole(text: str) -> bool:
    """Tell whether a text has surname and given name, be it one that no table has."""
    parts = split_full_name(text)
    return _looks_whole(text) or (bool(parts.surname) and is_given_name(parts.given_name))


def _looks_whole(text: str) -> bool:
    words = WORD.findall(text)
    if not 2 <= len(words) <= _MOST_WORDS or not all(word[0].isupper() for word in words):
        return False
    parts = split_full_name(text)
    return bool(parts.surname and parts.given_name) and find_region(text) is None


def _is_alone(text: str) -> bool:
    words = WORD.findall(text)
    if len(words) != 1 or names_nobody(text) or patronymic_sex(skeleton(text)):
        return False
    return is_given_name(text) or words[0][0].isupper()
