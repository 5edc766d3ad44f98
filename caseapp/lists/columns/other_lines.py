"""Lines of a list that are no child: sections, totals, signatures, notes and page numbers.

None vanishes: each is shown with what it was taken for, and a person may take it in after all.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from caseapp.lists.columns.contents import is_given_name
from caseapp.lists.columns.other_words import WORD, is_signature, is_total
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
    dated = _DATED.search(fields.get("birth", "")) is not None
    if dated and not any(_is_signed(fields[name]) for name in fields if name in _NAME_FIELDS):
        return None
    texts = {field: cell for field, cell in fields.items() if WORD.search(cell)}
    names = {field: cell for field, cell in texts.items() if field in _NAME_FIELDS} or texts
    code = _code(tuple(texts.values()), tuple(names.values())) if names else None
    if code is None and len(fields) == 1 and _is_section(*next(iter(names.items()), ("", ""))):
        code = RefusalCode.SECTION_LINE
    return (code, *next(iter(names.items()))) if code else None


def is_name_below_number(fields: Mapping[str, str]) -> bool:
    """Tell whether a child's name stands in the column of numbers, and none in its own."""
    text = fields.get("line", "")
    if not 2 <= len(WORD.findall(text)) <= _MOST_WORDS or len(fields.keys() & _NAME_FIELDS) > 1:
        return False
    parts = split_full_name(text)
    return bool(parts.surname) and is_given_name(parts.given_name)


@lru_cache(maxsize=4096)
def _code(texts: tuple[str, ...], names: tuple[str, ...]) -> RefusalCode | None:
    said = " ".join(texts)
    if is_total(folded(said)) and not any(map(is_given_name, WORD.findall(said))):
        return RefusalCode.TOTAL_LINE
    signed = texts == names and any(is_signature(folded(name)) for name in names)
    return RefusalCode.SIGNATURE_LINE if signed else None


@lru_cache(maxsize=16_384)
def _is_signed(text: str) -> bool:
    """Tell whether a text begins as no name does, whatever date stands beside it."""
    return _SIGNED.match(text) is not None


def _is_section(field: str, text: str) -> bool:
    """Tell whether a text that stands alone names a region or an institution."""
    words = WORD.findall(text)
    if any(map(is_given_name, words)):
        return False
    if _INSTITUTION.search(folded(text)):
        return True
    told_by_kind = field == "line" or any(map(is_kind_of_region, words))
    return told_by_kind and find_region(text) is not None
