"""How what was found stands: not looked at, in order, or changed since somebody looked."""

from collections import Counter
from collections.abc import Iterable

from ui.pages.looking import Found
from ui.words import translate

STANDINGS = OPEN, LOOKED, CHANGED = "open", "looked", "changed"


def standing_of(row: Found) -> tuple[str, ...]:
    """Name how it stands: one whose facts changed is open, too."""
    if row.looked is None:
        return (OPEN,)
    return (LOOKED,) if row.looked.holds else (OPEN, CHANGED)


def standing_counts(found: Iterable[Found]) -> list[tuple[str, str, int]]:
    """Give each standing with its words and its count."""
    counts = Counter(one for row in found for one in standing_of(row))
    names = {
        OPEN: translate("ContradictionsPage", "Not looked at"),
        LOOKED: translate("ContradictionsPage", "Looked at, in order"),
        CHANGED: translate("ContradictionsPage", "Changed since somebody looked"),
    }
    return [(key, name, counts[key]) for key, name in names.items()]
