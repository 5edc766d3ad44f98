"""When a row of a reply surely answers a line: stricter than being the best pair there is.

A wrong answer on a child's case does more harm than one more row to decide on.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import product
from typing import TypeAlias

from caseapp.matching.given_names import are_two_names
from caseapp.matching.model import Candidate
from caseapp.matching.reasons import Field, Level, Reason, Story

_Found: TypeAlias = Mapping[Field, tuple[Level, Reason]]
_NAMES = (Field.SURNAME, Field.GIVEN_NAME, Field.PATRONYMIC)
_AGREES = (Level.SAME, Level.EQUIVALENT)
_NOTHING = (Level.MISSING, Reason.NOT_GIVEN)
_MARGIN = 6.0  # bits before every other line, one that another row answers among them
_YEAR = re.compile(r"(?<!\d)\d{4}")  # in EDTF
_YEARS_WRONG = 2
_NEGLIGIBLE = 1e-4  # expected answers on a namesake's line, of each that is attached by no day
_ONE_DAY = (Reason.SAME_DATE, Reason.DAY_MONTH_SWAPPED)
_YEARS = {Reason.SAME_YEAR, Reason.SPANS_OVERLAP}
_VAGUE = {Reason.SAME_MONTH, *_YEARS}  # nothing speaks against it


def is_sure(
    pair: Candidate, others: Sequence[Candidate], *, same_number: bool, astray: float
) -> bool:
    """Tell whether nothing but the row's own words is needed to attach it to its line.

    `others` are the other lines for its row and the other rows for its line; `astray` is the share
    of rows that may answer no line at all, as those which can be told by their dates let expect.
    """
    if not _leads(pair, others):
        return False
    found = _found(pair)
    birth, rule = found.get(Field.BIRTH, _NOTHING)
    if pair.story != Story.NAMES_KEPT:  # a renamed child is a lead, unless number and day agree
        return same_number and rule in _ONE_DAY
    if Level.CONTRADICTING in (birth, *_levels(found)) or _may_be_twins(pair):
        return False
    if same_number or rule in _ONE_DAY or (rule == Reason.SAME_MONTH and _whole(found)):
        return True
    by_chance = astray * pair.chance_rivals
    return by_chance <= _NEGLIGIBLE and (
        _births_suffice(pair, rule, found) and not any(_is_namesake(one, found) for one in others)
    )


def _may_be_twins(pair: Candidate) -> bool:
    """Tell whether the given names are those of two children, whatever else agrees."""
    return are_two_names(*_both(pair, Field.GIVEN_NAME))


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


def _is_namesake(other: Candidate, found: _Found) -> bool:
    """Tell whether another row or line bears names that agree as well, and may be as old.

    Where one of the pairs lacks the name of the father, the two others are enough.
    """
    levels, own = _levels(_found(other)), _levels(found)
    surname, given, father = (
        level in _AGREES or level == as_well for level, as_well in zip(levels, own, strict=True)
    )
    fathers = father or Level.MISSING in (levels[2], own[2])
    alike = other.story == Story.NAMES_KEPT and surname and given and fathers
    return alike and not _years_apart(*_both(other, Field.BIRTH))


def _years_apart(left: str, right: str) -> bool:
    """Tell whether more years lie between two births than a told age may be wrong by."""
    some, others = (map(int, _YEAR.findall(text)) for text in (left, right))
    apart = [abs(one - other) for one, other in product(some, others)]
    return min(apart, default=0) > _YEARS_WRONG


def _found(pair: Candidate) -> dict[Field, tuple[Level, Reason]]:
    return {Field(one.field): (Level(one.level), Reason(one.reason)) for one in pair.evidence}


def _both(pair: Candidate, field: Field) -> tuple[str, str]:
    """Return what the row and the line say of a field."""
    return next(((one.left, one.right) for one in pair.evidence if one.field == field), ("", ""))


def is_told_by_date(pair: Candidate) -> bool:
    """Tell whether the births of a pair are more than years and spans that agree."""
    rules = (Reason(one.reason) for one in pair.evidence if one.field == Field.BIRTH)
    return next(rules, Reason.NOT_GIVEN) not in _YEARS


def births_tell(pair: Candidate) -> bool:
    """Tell whether the births of a pair agree closer than to a month, a year or a span."""
    return _found(pair).get(Field.BIRTH, _NOTHING)[1] not in {*_VAGUE, Reason.NOT_GIVEN}


def _leads(pair: Candidate, others: Collection[Candidate]) -> bool:
    rivals = (other for other in others if other.right != pair.right)
    return all(pair.score - rival.score >= _MARGIN for rival in rivals)


def _levels(found: _Found) -> tuple[Level, ...]:
    return tuple(found.get(name, _NOTHING)[0] for name in _NAMES)


def _whole(found: _Found) -> bool:
    """Tell whether all three names agree, the surname but for a slip."""
    surname, given, patronymic = _levels(found)
    return given in _AGREES and patronymic in _AGREES and surname in (*_AGREES, Level.NEAR)
