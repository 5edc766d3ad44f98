"""Whether a text is a child's name and nothing more, though it begins like a signature."""

import re
from functools import lru_cache

from caseapp.lists.columns.other_words import WORD
from caseapp.names.given_names import classes_of, diminutive_classes
from caseapp.names.parts import Parts, split_full_name
from caseapp.names.patronymics import patronymic_sex
from caseapp.names.skeleton import skeleton

_MOST_WORDS = 3
_NO_SURNAME = re.compile(
    r"\s*(?:підпис|подпис|signature|signed|виконав|виконала|уклав|уклала|склав|склала|перевірив"
    r"|перевірила|составил|составила|проверил|проверила|prepared|approved|затверджую|затверджено"
    r"|погоджено|погоджую|согласовано|утверждаю|page|сторінка|страница|стор|стр|примітка)\b"
    r"|[^:]*:",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def is_person(text: str) -> bool:
    """Tell whether a text is surname and known given name, or surname and initials, alone."""
    parts = _alone(text)
    return parts is not None and (_is_known(parts.given_name) or _are_initials(text, parts))


@lru_cache(maxsize=4096)
def may_be_a_person(text: str) -> bool:
    """Tell whether a text can be a name where something else in its row tells of a child."""
    words = WORD.findall(text)
    if not words or _NO_SURNAME.match(text) or not all(word[0].isupper() for word in words):
        return False
    return is_person(text) or (len(words) <= _MOST_WORDS and "." not in text)


def _alone(text: str) -> Parts | None:
    """Return the parts of a text of one surname and one given name, with or without a father's."""
    words = WORD.findall(text)
    if not 2 <= len(words) <= _MOST_WORDS or _NO_SURNAME.match(text):
        return None
    parts = split_full_name(text)
    named = [parts.surname, parts.given_name, parts.patronymic]
    if not all(named[:2]) or any(len(WORD.findall(one)) > 1 for one in named):
        return None
    father = parts.patronymic
    fathered = not father or len(WORD.findall(father)[0]) == 1 or patronymic_sex(skeleton(father))
    return parts if fathered and len(words) == len(list(filter(None, named))) else None


def _is_known(word: str) -> bool:
    sound = skeleton(word)
    return bool(classes_of(sound) or diminutive_classes(sound))


def _are_initials(text: str, parts: Parts) -> bool:
    initials = [word for word in WORD.findall(text) if len(word) == 1]
    written = WORD.findall(f"{parts.given_name} {parts.patronymic}")
    return "." in text and sorted(initials) == sorted(written)
