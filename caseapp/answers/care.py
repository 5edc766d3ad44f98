"""The form of care that somebody's words surely name for the child itself; in doubt none.

A form is taken only where no word is denied, no relative does or suffers something, and every other
word is one of which it is known that it changes nothing: "adoption refused" is no adoption.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from caseapp.answers.text import Word, expression, words_of
from caseapp.answers.words import BESIDE_RETURN, FOUND, LIVES, PAST, PLACE
from db.codes import CareArrangement

_NOT_NOW: Final = rf"{PAST}|(?:был|був|бул)\w*|were|was|had|из|із|from|обратно|назад|back|<.*"
_NO_HOME: Final = (
    "лечебн*|медицинск*|учебн*|образовательн*|общеобразовательн*|лікувальн*|медичн*|навчальн*"
    "|освітн*|охорон*|больниц*|лікарн*|hospital*|school*|типу|типа"
)
_PARENTS: Final = "мать|матер|матір|мам|отец|отц|родител|батьк|mother|father|parent"
_KIN: Final = (
    "бабуш|бабус|дедуш|дідус|тет|тітк|дяд|родственн|родич|сестр|брат|grandm|grandf|grandp|aunt"
    "|uncle|relativ|sister|brother"
)
_GUARDIANS: Final = (
    "опек(?:а|у|ой|ою)|опеке|опік(?:а|у|ою)|опіці|(?:опекун|опікун)(?:а|у|ом|ов|ами|ів|ам)?"
    "|попечительств(?:о|ом|е)|піклуванням|guardian(?:s|ship)?"
)
_GUARDIAN_SPEAKS: Final = re.compile(
    r"(?<!with )(?<!with a )(?<!with her )(?<!with his )(?<!by a )"
    r"\b(?:опекун|опекуны|опікун|опікуни|guardians?)\b"
)  # "the guardian died": of whom the words are is not sure
_OFFICE: Final = re.compile(r"(?:опека|опіка)\b.*\b(?:прожив|находит|пребыва|перебува|мешка)")
_UNTIL: Final = re.compile(r"\b(?:до|по|until|till) \d")
_NEAREST: Final = rf"(?:{_KIN}|{_PARENTS})\w*(?: (?:и|і|й|та|and) (?:{_KIN}|{_PARENTS})\w*)?"
_UNDER_KIN: Final = re.compile(
    r"(?<=опекой|опекою|опікою)(?: (?:у|родн\w*|рідн\w*|сво\w*|ее|его|її|його))*"
    rf" {_NEAREST}"
    rf"|(?<=guardianship)(?: (?:of|her|his|the))* {_NEAREST}"
)

# Each form with the words of which one of each has to stand there.
_FORMS: Final[Sequence[tuple[CareArrangement, tuple[str, ...]]]] = (
    (
        CareArrangement.PRELIMINARY_GUARDIANSHIP,
        ("предварительн*|попередн*|preliminar*", _GUARDIANS),
    ),
    (CareArrangement.GUARDIANSHIP, (_GUARDIANS,)),
    (
        CareArrangement.FOSTER_CARE,
        (
            "приемн*|замещающ*|прийомн*|патронатн*|foster",
            "семь*|сім*|родин*|famil*|родителей|батьків|батьками|родителями|родителям|parents|care",
        ),
    ),
    (
        CareArrangement.RESIDENTIAL_CARE,
        ("учрежден*|заклад*|детдом*|интернат*|інтернат*|institution*|orphanage",),
    ),
    (CareArrangement.RESIDENTIAL_CARE, ("детск*|дитяч*|children*", "дом|дом[аеу]|будин*|home")),
    (
        CareArrangement.RESIDENTIAL_CARE,
        ("центр*|center|centre", "содейств*|сприян*", "воспит*|вихован*"),
    ),
    (
        CareArrangement.ADOPTION,
        ("усыновлен~|удочерен~|усиновлен~|усиновлений|удочерен[аоі]|adopted",),
    ),
    (CareArrangement.TEMPORARY_ACCOMMODATION, ("пвр",)),
    (
        CareArrangement.TEMPORARY_ACCOMMODATION,
        ("пункт*|cent*|place", "временн*|тимчасов*|tempor*", "размещен*|розміщен*|accommod*"),
    ),
    (CareArrangement.CAMP, ("лагер[ьяею]|табір|табор[іу]|camp",)),
)
_WITH: Final = (
    r"\b(?:%s)(?: (?:родн|рідн|сво|обо|her|his|the|its|own)\w*)* (?:%s)\w*"
    r"(?: (?:и|і|й|та|and) (?:%s)\w*)?"
)
_BESIDE: Final = "с|со|з|із|зі|with"
_LIVES_WITH: Final = tuple(
    (form, re.compile(_WITH % (f"{_BESIDE}|у", who, who)))
    for form, who in ((CareArrangement.PARENTS, _PARENTS), (CareArrangement.KINSHIP, _KIN))
)
_BESIDE_KIN: Final = re.compile(_WITH % (_BESIDE, f"{_KIN}|{_PARENTS}", f"{_KIN}|{_PARENTS}"))
_ORPHANS: Final = re.compile(
    r"(?:остав\w*|залиш\w*) без (?:попечения|опіки) \w+|без попечения родителей"
    r"|позбавлен\w* батьківського піклування|without parental care|deprived of parental care"
)  # which children a home is for, not who cares for this one
_NEAR: Final = {CareArrangement.KINSHIP, CareArrangement.PARENTS}  # who guardians may be
_SAID_BY: Final = {
    CareArrangement.PRELIMINARY_GUARDIANSHIP: {CareArrangement.GUARDIANSHIP, *_NEAR},
    CareArrangement.GUARDIANSHIP: _NEAR,
    CareArrangement.FOSTER_CARE: _NEAR,
}  # what the longer form already holds
_CHANGES_NOTHING: Final = (
    f"{BESIDE_RETURN}|{LIVES}|{FOUND}|{PLACE}|под|під|under|by|for|для|над|сейчас|зараз|нині|ныне"
    "|наразі|now|currently|передан~|переданий|помещен~|устроен~|определен~|направлен~|влаштован~"
    "|влаштований|переведен~|placed|вместе|разом|together|воспитыва*|вихову*|обл|район*|село|селі"
    "|места|a|an|in|at|is|місто|місті|селе|поселке|селищі"
)
_GIVEN: Final = "назначен~|призначен[ао]|оформлен~|граждан*|громадян*"
_KNOWN: Final = {
    CareArrangement.PRELIMINARY_GUARDIANSHIP: _GIVEN,
    CareArrangement.GUARDIANSHIP: f"{_GIVEN}|временн*|тимчасов*|legal",
    CareArrangement.RESIDENTIAL_CARE: "детей|дітей|сирот*|сиріт|семейно(?:му|го)|сімейно(?:му|го)"
    "|государственн*|державн*|воспитанни[кц]*|вихован(?:ець|ка)|школ[аеыиіу]|гку|гбу",
    CareArrangement.ADOPTION: "граждан*|громадян*|семьей|сімєю|citizens|family",
    CareArrangement.TEMPORARY_ACCOMMODATION: "детей|дітей",
    CareArrangement.CAMP: "отдыха*|відпочива*|оздоровительн*|оздоровч*|детск*|дитяч*|летн*|літн*"
    "|summer|children*",
}


@lru_cache(maxsize=4096)
def care_in(text: str) -> CareArrangement:
    """Return the form of care that is named; unknown where none is, or more than one."""
    words = words_of(text)
    if "?" in text or any(map(_is_of_another, words)):
        return CareArrangement.UNKNOWN
    said = _ORPHANS.sub("", " ".join(word.text for word in words))
    if any(told.search(said) for told in (_GUARDIAN_SPEAKS, _OFFICE, _UNTIL)):
        return CareArrangement.UNKNOWN
    form = _named(said)
    return form if _all_known(form, said) else CareArrangement.UNKNOWN


def _is_of_another(word: Word) -> bool:
    """Tell whether a word is denied, or says that another, or another time, is spoken of."""
    return word.denial >= 0 or word.text.startswith("^") or _fits(_NOT_NOW, word.text)


def _named(said: str) -> CareArrangement:
    words = said.split()
    found = {form for form, needs in _FORMS if all(_stands(one, words) for one in needs)}
    found |= {form for form, told in _LIVES_WITH if told.search(said)}
    for longer, within in _SAID_BY.items():
        found -= within if longer in found else set()
    if CareArrangement.RESIDENTIAL_CARE in found and _stands(_NO_HOME, words):
        return CareArrangement.UNKNOWN
    return found.pop() if len(found) == 1 else CareArrangement.UNKNOWN


def _all_known(form: CareArrangement, said: str) -> bool:
    """Tell whether no word is left beside the form that could make it another's, or none."""
    for whom, told in _LIVES_WITH:
        said = told.sub("", said) if whom is form else said
    if form in _SAID_BY:
        said = _BESIDE_KIN.sub("", _UNDER_KIN.sub("", said))
    needed = (one for named, needs in _FORMS if named is form for one in needs)
    known = "|".join((_CHANGES_NOTHING, *needed, _KNOWN.get(form, LIVES)))
    return all(_fits(known, word) for word in said.split())


def _stands(pattern: str, words: Sequence[str]) -> bool:
    return any(_fits(pattern, word) for word in words)


def _fits(pattern: str, word: str) -> bool:
    return expression(pattern).fullmatch(word) is not None
