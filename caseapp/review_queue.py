"""The order in which pairs are reviewed, and in which parts; pure functions."""

from collections.abc import Iterable

from caseapp.review import ReviewItem
from db.codes import VerdictKind


def same_name(items: Iterable[ReviewItem]) -> list[ReviewItem]:
    """Return the pairs of one name in two forms, brothers and sisters after them."""
    kept = [item for item in items if not item.is_lead]
    return sorted(kept, key=lambda item: item.is_sibling)


def leads(items: Iterable[ReviewItem]) -> list[ReviewItem]:
    """Return the leads to renamed children, those that cannot be decided after the others."""
    found = [item for item in items if item.is_lead]
    return sorted(found, key=lambda item: (item.verdict == VerdictKind.UNSURE, item.is_undecidable))
