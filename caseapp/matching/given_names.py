"""Whether two given names, or two patronymics, are two children's or one in two spellings."""

from functools import lru_cache

from caseapp.matching.evidence import column_of, compare_names, index_of
from caseapp.matching.reasons import Reason
from caseapp.matching.weights import NUMBER
from caseapp.names.features import Features, Meeting, given_name_features, patronymic_features

_ONE_NAME = tuple(
    NUMBER[reason]
    for reason in (
        Reason.NOT_GIVEN,
        Reason.INITIAL_AGREES,
        Reason.SAME_SPELLING,
        Reason.SAME_SOUND,
        Reason.SAME_BY_DICTIONARY,
        Reason.SAME_BY_LETTER_RULES,
    )
)


@lru_cache(maxsize=20_000)
def are_two_names(left: str, right: str) -> bool:
    """Tell whether two given names are borne by two children rather than by one.

    A diminutive is no other name, unless children are registered by it, too: Олена and Олеся.
    """
    ours, theirs = given_name_features(left), given_name_features(right)
    reason = _reason(ours, theirs)
    if reason == NUMBER[Reason.DIFFERENT_NAME]:
        return True
    own, other = _registered(ours), _registered(theirs)
    return reason not in _ONE_NAME and bool(own and other) and own.isdisjoint(other)


@lru_cache(maxsize=20_000)
def are_two_fathers(left: str, right: str) -> bool:
    """Tell whether two patronymics name two fathers; one that is missing speaks for none."""
    reason = _reason(patronymic_features(left), patronymic_features(right))
    return reason == NUMBER[Reason.DIFFERENT_NAME]


def _reason(ours: Features, theirs: Features) -> int:
    return int(compare_names(column_of([ours]), column_of([theirs]), index_of([theirs]))[0, 0])


def _registered(name: Features) -> frozenset[str]:
    """Return the classes of which a name is a full form."""
    return frozenset(key for key, kind in name.keys if kind is Meeting.DICTIONARY and key[0] == "=")
