"""Public figures side by side: which statements tell another number of the same thing."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from caseapp.statements import Statement, statements

_ABOUT_CHILDREN = ("scale", "return", "list", "placement", "regional_statement", "care")


def differing() -> Mapping[str, Sequence[Statement]]:
    """Return, by statement, the others that tell a different figure of the same thing."""
    alike: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in statements():
        if one.value is not None and one.topic in _ABOUT_CHILDREN:
            alike[_subject(one)].append(one)
    found = {
        one.id: tuple(other for other in group if other.value != one.value)
        for group in alike.values()
        for one in group
    }
    return {name: others for name, others in found.items() if others}


def _subject(one: Statement) -> tuple[object, ...]:
    """Return what a figure is of: the same metric, places, ages and span of time."""
    period = tuple(date.edtf for date in one.period)
    return one.topic, one.metric, one.regions, one.origins, one.placement, one.ages, period
