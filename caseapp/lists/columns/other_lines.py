"""Lines of a list that are no child: sections, totals, signatures, notes and page numbers.

None vanishes: each is shown with what it was taken for, and a person may take it in after all.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from caseapp.lists.columns.contents import is_given_name
from caseapp.lists.problems import RefusalCode
from caseapp.names.clean import folded
from caseapp.names.parts import split_full_name
from caseapp.regions import find_region, is_kind_of_region

OTHER_LINES = frozenset(
    {RefusalCode.SECTION_LINE, RefusalCode.TOTAL_LINE, RefusalCode.SIGNATURE_LINE}
)
_NAME_FIELDS = {"line", "full_name", "surname", "given_name", "patronymic"}
_MOST_WORDS = 5
_DATED = re.compile(r"\d{3}")
_WORD = re.compile(r"[^\W\d_]+")
_TOTAL = re.compile(r"всього|усього|загалом|разом|итого|всего|підсумок|total|totals|altogether")
_COUNTED = re.compile(
    r"дітей|дитин\w*|діти|осіб|особ\w*|детей|дети|ребен\w*|человек|чел|children|child|persons?|people"
    r"|рядк\w*|запис\w*|строк\w*|кількість|количество|число|number|of|у|в|за|по|на|списк\w*|списо?к"
    r"|таблиц\w*|стор\w*|област\w*|заклад\w*|учрежден\w*|групі|группе|з|них|из|list|in|the"
    r"|хлопц\w*|дівч\w*|мальчик\w*|девоч\w*|boys|girls|станом|стан|рр?|гг?|року|года"
)
_SIGNATURE = re.compile(
    r"(?:підпис|подпис|начальни[кц]|керівни[кц]|директор\b|заступни[кц]|завідувач|головний"
    r"|голова (?:комісі|ради|громад|адміністр|служб|відділ|правлін)|виконав|уклав|уклала"
    r"|склав\b|склала"
    r"|затвердж|погодж|перевірив|перевірила|відповідальн|секретар (?:комісі|ради)|исполнител"
    r"|руководител|заместител|заведующ|составил|утвержд|согласовано|главный|ответственн"
    r"|председател|уполномоч|уповноваж|проверил|м\.? ?п\.|signature|signed|prepared by|approved"
    r"|director\b|head of|responsible|сторінка|стор\. ?\d|страница|стр\. ?\d|page \d|дата складан"
    r"|дата составл|примітк|примечани|notes?:|станом на|по состоянию на|as of)"
)
_SIGNED = re.compile(
    r"\s*(?:підпис|подпис|signature|signed|начальник |керівник |директор |затвердж|погодж|утвержд)",
    re.IGNORECASE,
)
_INSTITUTION = re.compile(
    r"\b(?:заклад|інтернат|интернат|притул|приют|учрежден|дитяч\w+ будин|детск\w+ (?:дом|сад)|центр"
    r"|школ|ліце|лицей|санатор|лікарн|больниц|табір|табор|лагер|район|громад|група|группа|список"
    r"|розділ|раздел|institution|orphanage|boarding|school|camp|district|group|section|list)"
)


def other_line(fields: Mapping[str, str]) -> tuple[RefusalCode, str, str] | None:
    """Return what a row is if it is no child, with the field and the text that say so.

    `fields` holds the filled cells alone, those of columns without meaning under "".
    """
    if _DATED.search(fields.get("birth", "")) and not any(map(_is_signed, fields.values())):
        return None
    texts = {field: cell for field, cell in fields.items() if _WORD.search(cell)}
    names = {field: cell for field, cell in texts.items() if field in _NAME_FIELDS} or texts
    code = _code(tuple(texts.values()), tuple(names.values())) if names else None
    if code is None and len(fields) == 1 and _is_section(*next(iter(names.items()), ("", ""))):
        code = RefusalCode.SECTION_LINE
    return (code, *next(iter(names.items()))) if code else None


def is_name_below_number(fields: Mapping[str, str]) -> bool:
    """Tell whether a child's name stands in the column of numbers, and none in its own."""
    text = fields.get("line", "")
    if not 2 <= len(_WORD.findall(text)) <= _MOST_WORDS or len(fields.keys() & _NAME_FIELDS) > 1:
        return False
    parts = split_full_name(text)
    return bool(parts.surname) and is_given_name(parts.given_name)


@lru_cache(maxsize=4096)
def _code(texts: tuple[str, ...], names: tuple[str, ...]) -> RefusalCode | None:
    if _is_total(folded(" ".join(texts))):
        return RefusalCode.TOTAL_LINE
    signed = texts == names and any(_SIGNATURE.match(folded(name)) for name in names)
    return RefusalCode.SIGNATURE_LINE if signed else None


@lru_cache(maxsize=16_384)
def _is_signed(text: str) -> bool:
    """Tell whether a text begins as no name does, whatever date stands beside it."""
    return _SIGNED.match(text) is not None


def _is_total(plain: str) -> bool:
    """Tell whether a text says a total, and names nothing but what is counted."""
    words = _WORD.findall(plain)
    if not any(map(_TOTAL.fullmatch, words)):
        return bool(re.fullmatch(r"(?:кількість|количество|number of) \w+[\s:–—-]*\d+\.?", plain))
    if _TOTAL.fullmatch(words[0]) and any(sign.isdigit() for sign in plain):
        return not any(map(is_given_name, words[1:]))
    return all(_TOTAL.fullmatch(word) or _COUNTED.fullmatch(word) for word in words)


def _is_section(field: str, text: str) -> bool:
    """Tell whether a text that stands alone names a region or an institution."""
    words = _WORD.findall(text)
    if any(map(is_given_name, words)):
        return False
    if _INSTITUTION.search(folded(text)):
        return True
    told_by_kind = field == "line" or any(map(is_kind_of_region, words))
    return told_by_kind and find_region(text) is not None
