"""The form of care that somebody's words name, where they surely name one and deny nothing."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from db.codes import CareArrangement

_DOUBTFUL: Final = re.compile(
    "не|ни|ні|нет|немає|без|not|no|never|without|ранее|раньше|прежде|раніше|previously|formerly"
    "|earlier|был[аои]?|був|була|було|were|was|возможно|можливо|вероятно|ймовірно|якобы|нібито"
    "|maybe|possibly|probably|allegedly|планир\\w*|плану\\w*|planned|будет|буде|will"
    "|орган\\w*|отдел\\w*|служб\\w*|authorit\\w*"  # of guardianship: who speaks, not who cares
    "|из|із|from|после|після|after|ожида\\w*|очіку\\w*|оформля\\w*"
)
_NO_HOME: Final = (
    "лечебн|медицинск|учебн|образовательн|общеобразовательн|лікувальн|медичн|навчальн|освітн"
    "|охорон|больниц|лікарн|hospital|school|типу|типа"
)
_PARENTS: Final = "мать|матер|мам|отец|отц|отцом|родител|батьк|mother|father|parent"
_KIN: Final = (
    "бабуш|бабус|дедуш|дідус|тет|тітк|дяд|родственн|родич|сестр|брат|grandm|grandf|grandp|aunt"
    "|uncle|relativ|sister|brother"
)
_GUARDIANS: Final = "опек|опік|опекун|опікун|попечител|піклувальник|попечительств|guardian|trustee"

# Each form with the beginnings of words that all have to stand there.
_FORMS: Final[Sequence[tuple[CareArrangement, tuple[str, ...]]]] = (
    (CareArrangement.PRELIMINARY_GUARDIANSHIP, ("предварительн|попередн|prelimin", _GUARDIANS)),
    (CareArrangement.GUARDIANSHIP, (_GUARDIANS,)),
    (
        CareArrangement.FOSTER_CARE,
        ("приемн|замещающ|прийомн|патронатн|foster", "семь|сім|родин|famil|родител|батьк|parent"),
    ),
    (
        CareArrangement.RESIDENTIAL_CARE,
        ("учрежден|заклад|детдом|интернат|інтернат|institution|orphanage",),
    ),
    (CareArrangement.RESIDENTIAL_CARE, ("детск|дитяч|children", "дом|будин|home")),
    (
        CareArrangement.RESIDENTIAL_CARE,
        ("центр|center|centre", "содейств|сприян", "воспит|вихован"),
    ),
    (CareArrangement.ADOPTION, ("усыновлен|удочерен|усиновлен|удочерін|adopted",)),
    (CareArrangement.TEMPORARY_ACCOMMODATION, ("пвр",)),
    (
        CareArrangement.TEMPORARY_ACCOMMODATION,
        ("пункт|cent|place", "временн|тимчасов|tempor", "размещен|розміщен|accommod"),
    ),
    (CareArrangement.CAMP, ("лагер|табір|табор|таборі|camp",)),
)
_WITH: Final = r"\b(?:с|со|з|із|зі|у|with)(?: (?:родн|рідн|сво|обо|her|his|the|its|own)\w*)* (?:%s)"
_LIVES_WITH: Final = (
    (CareArrangement.PARENTS, re.compile(_WITH % _PARENTS)),
    (CareArrangement.KINSHIP, re.compile(_WITH % _KIN)),
)
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


@lru_cache(maxsize=4096)
def care_in(text: str) -> CareArrangement:
    """Return the form of care that is named; unknown where none is, or more than one."""
    words = re.findall(r"\w+", re.sub(r"['’ʼ`´]", "", text.lower().replace("ё", "е")))
    said = _ORPHANS.sub("", " ".join(words))
    words = said.split()
    if "?" in text or any(_DOUBTFUL.fullmatch(word) for word in words):
        return CareArrangement.UNKNOWN
    found = {form for form, needs in _FORMS if all(_stands(one, words) for one in needs)}
    found |= {form for form, told in _LIVES_WITH if told.search(said)}
    for longer, within in _SAID_BY.items():
        found -= within if longer in found else set()
    if CareArrangement.RESIDENTIAL_CARE in found and _stands(_NO_HOME, words):
        return CareArrangement.UNKNOWN
    return found.pop() if len(found) == 1 else CareArrangement.UNKNOWN


def _stands(beginnings: str, words: Sequence[str]) -> bool:
    """Tell whether a word begins so; one or two letters are a whole word."""
    short = {one for one in beginnings.split("|") if len(one) < 3}
    long = tuple(one for one in beginnings.split("|") if len(one) >= 3)
    return any(word in short or (bool(long) and word.startswith(long)) for word in words)
