"""Lines of a list that are no child: sections, totals, signatures, notes and page numbers.

None vanishes: each is shown with what it was taken for, and is kept among the refused rows, from
where it is imported again with what tells of a child: a birth, or the name in two columns.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from caseapp.lists.columns.contents import is_given_name
from caseapp.lists.columns.other_words import WORD, is_signature, is_total
from caseapp.lists.columns.persons import is_person, may_be_a_person
from caseapp.lists.problems import RefusalCode
from caseapp.names.clean import folded
from caseapp.names.parts import split_full_name
from caseapp.regions import find_region, is_kind_of_region

_NAME_FIELDS = {"line", "full_name", "surname", "given_name", "patronymic"}
_NAME_COLUMNS = ("full_name", "surname", "given_name", "patronymic")
_MOST_WORDS = 5
_ONE_INITIAL = 2  # words: "Група А." may be a section, "Школа О. В." is none
_DATED = re.compile(r"\d{3}")
_SIGNED = re.compile(
    r"\s*(?:підпис|подпис|signature|signed|начальник|керівник|директор|затверджен[оий]|затверджую"
    r"|погоджено|погоджую|утвержд\w+)\b",
    re.IGNORECASE,
)
_END = "[аеиіоуыюяїєйм]{0,3}"  # of a noun: Школьна, Таборський and Приютова are surnames
_INSTITUTION = re.compile(
    rf"\b(?:(?:заклад|інтернат|интернат|приют|учрежден|центр|школ|ліце|лице|санатор|лікарн|больниц"
    rf"|табор|лагер|груп|групп|списк|розділ|раздел|район|громад){_END}|табір|притул(?:ок|к){_END}|список"
    rf"|дитяч\w+ буди\w+|детск\w+ (?:дом|сад){_END}|institution|orphanage|boarding|schools?"
    r"|camps?|districts?|groups?|sections?|lists?)\b"
)


def other_line(fields: Mapping[str, str]) -> tuple[RefusalCode, str, str] | None:
    """Return what a row is if it is no child, with the field and the text that say so.

    `fields` holds the filled cells alone, those of columns without meaning under "".
    """
    if _is_named(fields):
        return None
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


def _is_named(fields: Mapping[str, str]) -> bool:
    """Tell whether a row names a child, whatever its name begins like."""
    named = [fields[name] for name in _NAME_COLUMNS if name in fields]
    text = " ".join(named)
    if not named or not is_signature(folded(text)):
        return False
    parted = {"surname", "given_name"} <= fields.keys()
    figures = any(map(str.isdigit, fields.get("birth", "") + fields.get("line", "")))
    tells = parted or figures or "answer" in fields
    return may_be_a_person(text) if tells else is_person(text)


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
    if any(map(is_given_name, words)) or (is_person(text) and len(words) > _ONE_INITIAL):
        return False
    if _INSTITUTION.search(folded(text)):
        return True
    if is_person(text):
        return False
    told_by_kind = field == "line" or any(map(is_kind_of_region, words))
    return told_by_kind and find_region(text) is not None
