"""Brothers and sisters as a line of a list names them."""

import re

from caseapp.dates import read_date
from caseapp.errors import NotUnderstood
from caseapp.matching.model import BirthSpan, Sibling
from caseapp.names.clean import is_placeholder, tidy

_KIN = r"(?:(?:брат|сестра|брати|сестри|братья|сёстры|сестры|brother|sister)[:\s]+)?"
_SIBLING = re.compile(
    _KIN + r"(?P<name>[^\W\d_][^\d;,()]+?)(?:[\s,(]+(?P<date>\d[\d./-]{3,9})\s*р?\.?\)?)?",
    re.IGNORECASE,
)


def read_siblings(text: str) -> tuple[Sibling, ...]:
    """Return brothers and sisters written plainly as "name date; name date", else none."""
    parts = [tidy(part) for part in text.split(";")]
    read = [_sibling(part) for part in parts if part]
    siblings = tuple(sibling for sibling in read if sibling is not None)
    return siblings if len(siblings) == len(read) else ()


def _sibling(text: str) -> Sibling | None:
    found = _SIBLING.fullmatch(text)
    if found is None or is_placeholder(found["name"]):
        return None
    try:
        birth = read_date(found["date"] or "")
    except NotUnderstood:
        return None
    return Sibling(found["name"].strip(), BirthSpan(birth.edtf, birth.earliest, birth.latest))
