"""Which tables may go out to whom, and with which of their columns."""

from collections.abc import Mapping
from typing import Final

from exports.outgoing import Profile

EVERY: Final = "*"

TABLES: Final[Mapping[str, Mapping[Profile, str]]] = {
    "lists": {Profile.PUBLIC: EVERY, Profile.PARTNER: EVERY},
    "statements": {Profile.PUBLIC: EVERY, Profile.PARTNER: EVERY},
    "ledger": {Profile.PUBLIC: EVERY, Profile.PARTNER: EVERY},  # its figures, without the lines
    "entries": {Profile.PARTNER: "line name born region case status gone"},
    "cases": {
        Profile.PARTNER: "number name born status region lists age sex taken origin answer "
        "application"
    },
}
"""By the names of columns. Rows about single children never go out to the public; a table that is
not named here goes out only with the whole file, every table with all its columns."""


OF_THE_OFFICE: Final = frozenset({"tags", "flags"})
"""Columns that go out with no profile: what the office notes for itself."""


def table_profiles(kind: str) -> tuple[Profile, ...]:
    """Return the profiles that a table may have, the least first."""
    named = TABLES.get(kind, {})
    return tuple(one for one in Profile if one in named or one is Profile.FULL)


def goes_out(kind: str, profile: Profile, column: str) -> bool:
    """Tell whether a column of a table goes out; one without a name only with everything."""
    if column in OF_THE_OFFICE:
        return False
    if profile is Profile.FULL:
        return True
    names = TABLES.get(kind, {}).get(profile, "").split()
    return EVERY in names or (column in names and bool(column))
