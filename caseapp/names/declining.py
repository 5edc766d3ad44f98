"""Ukrainian names from the nominative to another case, for a letter; only where that is sure.

shevchenko-py declines. What it cannot know from the spelling alone (Верхня, Ворона, Бондар, Павлів)
and what is no Ukrainian name is left to the letter, which then says the nominative.
"""

import re
from enum import StrEnum
from functools import cache, lru_cache

import shevchenko

from caseapp.names.clean import plain_apostrophes
from caseapp.names.given_names import given_names
from caseapp.names.parts import Parts

_LONGEST = 60  # letters of a part; more is no name
_GENDERS = {"male": "masculine", "female": "feminine"}
_WORD = re.compile(
    "[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя']{2,}(?:-[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя']+)*"
)
_PATRONYMIC = re.compile("(?:ович|йович|івна|ївна|[лкм]ич|лліч|[лкм]івна|йовна)$")
_REGULAR_GIVEN = {"male": re.compile("[бвгґджзклмнпрстфхцчшщйоь]$"), "female": re.compile("[ая]$")}

# Adjectives that are surnames: what a woman's surname in -а is where it stands here.
_HARD = """
біл весел вишнев висок вовч гарн глух гнил гол гостр груб густ далек дик добр довг дубов жив жовт
зелен здоров зл золот калинов красн крив кругл кульгав кучеряв лагідн ласкав легк лугов лукав мал
міцн мокр молод мудр німецьк нім нов пишн поважн польов пуст рівн руд садов світл свят сив сліп
славн смирн солодк степов стар сух темн тепл тернов тих товст тонк тверд хитр холодн худ чесн
червон чорн чуж швидк широк щедр щир ясн
""".split()  # noqa: SIM905 - a list of words reads better as words
_SOFT = """
верхн середн задн передн крайн нижн горішн літн осінн зимн ранн пізн давн син дальн сусідн
""".split()  # noqa: SIM905
_EITHER = ("лис", "сир", "сір")  # a noun as well
_NOUNS_IN_OVA = ("корова", "голова", "підкова", "діброва", "основа", "полова", "обнова", "булава")
_SURE_ADJECTIVE = re.compile("(?:(?:[сцз]ь|ень|онь)к|[оеє]в|[ії]н)а$")
_UNSURE_FOR_MEN = re.compile(
    "(?:[ії]в|ар|ой|ен?ь|ел|[аеєиіїоуюягжхсм]о|і[бвгґджзклмпрстфхцчшщ]ь?|інь)$"
)
_NOT_SO_UNSURE = re.compile("(?:[ії]к|[іи]ч|[іи]ш|е[лн]ь(?<!ень))$")


class NameCase(StrEnum):
    """The cases that a letter needs."""

    GENITIVE = "genitive"
    DATIVE = "dative"
    ACCUSATIVE = "accusative"


@lru_cache(maxsize=4_096)
def declined(parts: Parts, sex: str, case: NameCase) -> str | None:
    """Return surname, given name and patronymic in a case; None where it is not surely right."""
    words = [_plain(one) for one in (parts.surname, parts.given_name, parts.patronymic)]
    gender = _gender(sex, words[1], words[2])
    if gender is None or not _is_sure(words, sex=_sex(gender)):
        return None
    given = {
        "family_name": parts.surname,
        "given_name": parts.given_name,
        "patronymic_name": parts.patronymic,
    }
    found = shevchenko.in_case(
        case, {key: text for key, text in given.items() if text}, gender=gender
    )
    return " ".join(_as_written(found[key]) for key in given if key in found)


def _plain(text: str) -> str:
    return plain_apostrophes(text).lower()


def _as_written(text: str) -> str:
    return text.replace("'", "’")


def _sex(gender: str) -> str:
    return next(sex for sex, known in _GENDERS.items() if known == gender)


def _gender(sex: str, given_name: str, patronymic: str) -> str | None:
    """Return the gender that is stated, or else told by the names; None where these differ."""
    stated = _GENDERS.get(sex)
    told = _told_by(given_name, patronymic)
    if patronymic and told and stated and told != stated:
        return None
    return stated or told


def _told_by(given_name: str, patronymic: str) -> str | None:
    if patronymic:
        told: str | None = shevchenko.detect_gender(patronymic_name=patronymic)
        return told
    sexes = _sexes().get(given_name, set())
    return _GENDERS[next(iter(sexes))] if len(sexes) == 1 else None


def _is_sure(words: list[str], *, sex: str) -> bool:
    surname, given_name, patronymic = words
    if not given_name or any(one and not _is_word(one) for one in words):
        return False
    named = all(_is_known(half, sex) for half in given_name.split("-"))
    by_father = bool(patronymic) and bool(_PATRONYMIC.search(patronymic))
    if not (named or (by_father and _REGULAR_GIVEN[sex].search(given_name))):
        return False
    if patronymic and not by_father:
        return False
    return all(_is_sure_surname(half, sex) for half in surname.split("-") if surname)


def _is_word(text: str) -> bool:
    return len(text) <= _LONGEST and _WORD.fullmatch(text) is not None


def _is_known(given_name: str, sex: str) -> bool:
    return sex in _sexes().get(given_name, ())


@cache
def _sexes() -> dict[str, set[str]]:
    """Return the Ukrainian given names, diminutives too, with who bears them."""
    found: dict[str, set[str]] = {}
    for name in given_names():
        for form in (name.ukrainian, *name.other, *name.diminutives):
            found.setdefault(_plain(form), set()).add(name.sex)
    return found


def _is_sure_surname(half: str, sex: str) -> bool:
    if sex == "male":
        stem = half.removesuffix("ій")
        unsure = _UNSURE_FOR_MEN.search(half) and not _NOT_SO_UNSURE.search(half)
        return not unsure and not (stem != half and stem in _SOFT)
    if half[-1] not in "ая":
        return True
    stem = half[:-1]
    if stem in _EITHER or stem in _SOFT:
        return False
    adjective = bool(_SURE_ADJECTIVE.search(half)) and half not in _NOUNS_IN_OVA
    return (adjective or stem in _HARD) == _is_declined_as_adjective(half)


def _is_declined_as_adjective(surname: str) -> bool:
    found = shevchenko.in_case("genitive", family_name=surname, gender="feminine")
    return str(found["family_name"]).endswith("ої")
