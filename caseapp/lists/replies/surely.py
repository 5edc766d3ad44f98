"""When a row of a reply surely answers a line: stricter than being the best pair there is.

A wrong answer on a child's case does more harm than one more row to decide on.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias

from caseapp.matching.model import Candidate
from caseapp.matching.reasons import Field, Level, Reason, Story

_Found: TypeAlias = Mapping[Field, tuple[Level, Reason]]
_NAMES = (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC)
_AGREES = (Level.SAME, Level.EQUIVALENT)
_NOTHING = (Level.MISSING, Reason.NOT_GIVEN)
_MARGIN = 6.0  # bits before every other line, one that another row answers among them
_ONE_DAY = (Reason.SAME_DATE, Reason.DAY_MONTH_SWAPPED)
_YEARS = {Reason.SAME_YEAR, Reason.SPANS_OVERLAP}
_VAGUE = {Reason.SAME_MONTH, *_YEARS}  # nothing speaks against it


def is_sure(
    pair: Candidate, others: Sequence[Candidate], *, same_number: bool, faithful: bool
) -> bool:
    """Tell whether nothing but the row's own words is needed to attach it to its line.

    `faithful` says that the rows which can be told by their dates do stand on the list.
    """
    if not _leads(pair, others):
        return False
    found = {Field(one.field): (Level(one.level), Reason(one.reason)) for one in pair.evidence}
    birth, rule = found.get(Field.BIRTH, _NOTHING)
    if pair.story != Story.NAMES_KEPT:  # a renamed child is a lead, unless number and day agree
        return same_number and rule in _ONE_DAY
    if Level.CONTRADICTING in (birth, *_levels(found)):
        return False
    if same_number or rule in _ONE_DAY or (rule == Reason.SAME_MONTH and _whole(found)):
        return True
    return faithful and _births_suffice(pair, rule, found)


def _births_suffice(pair: Candidate, rule: Reason, found: _Found) -> bool:
    """Tell whether births that are not one day tell the child from a namesake.

    Where only one side knows the day, many a namesake of that year would do, unless all three names
    agree; where neither does, a faithful reply says the same of the birth as the list.
    """
    written = _both(pair, Field.BIRTH)
    if rule == Reason.NOT_GIVEN:
        return _whole(found) and not any(written)
    if rule not in _VAGUE or _whole(found):
        return _whole(found)
    father = found.get(Field.PATRONYMIC, _NOTHING)[0] != Level.MISSING
    told = father or rule not in _YEARS or any(_both(pair, Field.PATRONYMIC))
    return written[0] == written[1] and told


def _both(pair: Candidate, field: Field) -> tuple[str, str]:
    """Return what the row and the line say of a field."""
    return next(((one.left, one.right) for one in pair.evidence if one.field == field), ("", ""))


def is_told_by_date(pair: Candidate) -> bool:
    """Tell whether the births of a pair are more than years and spans that agree."""
    rules = (Reason(one.reason) for one in pair.evidence if one.field == Field.BIRTH)
    return next(rules, Reason.NOT_GIVEN) not in _YEARS


def _leads(pair: Candidate, others: Collection[Candidate]) -> bool:
    rivals = (other for other in others if other.right != pair.right)
    return all(pair.score - rival.score >= _MARGIN for rival in rivals)


def _levels(found: _Found) -> tuple[Level, ...]:
    return tuple(found.get(name, _NOTHING)[0] for name in _NAMES)


def _whole(found: _Found) -> bool:
    """Tell whether all three names agree, the surname but for a slip."""
    surname, given, patronymic = _levels(found)
    return given in _AGREES and patronymic in _AGREES and surname in (*_AGREES, Level.NEAR)
