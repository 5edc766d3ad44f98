"""What the review says of its queue: how many pairs wait, and where none do."""

from dataclasses import replace

from ui.pages.review.counting import CONTRADICTING, PROPOSED, Counting
from ui.pages.review.filters import DECIDED, Filters
from ui.words import translate


def how_many(counting: Counting, filters: Filters, rows: int) -> str:
    """Count the pairs of what is chosen, of which so many stand in the table."""
    which = filters.which.chosen
    if which == CONTRADICTING:
        return translate("ReviewPage", "%n verdicts that contradict one another", rows)
    if which == PROPOSED:
        return translate("ReviewPage", "%n pairs wait for a second person", rows)
    shown = counting.counts.count(filters.wanted)
    if which == DECIDED:
        return translate("ReviewPage", "%n pairs with a verdict", shown)
    return "  ·  ".join((*_waiting(counting, filters, shown), *_wrong(counting)))


def nothing_here(filters: Filters) -> str:
    """Say where pairs may wait when none does on this tab."""
    tabs = filters.tabs
    other = tabs.tabText(1 - tabs.currentIndex())
    return translate(
        "ReviewPage",
        "No pair waits here. On the other tab: {0}. “Look for matches” compares a list with "
        "the others.",
    ).format(other)


def _waiting(counting: Counting, filters: Filters, shown: int) -> tuple[str, ...]:
    other = replace(filters.wanted, leads=not filters.wanted.leads)
    every = shown + counting.counts.count(other)
    said = translate("ReviewPage", "%n pairs wait for a verdict", every)
    if every == shown:
        return (said,)
    return said, translate("ReviewPage", "on this tab: {0}").format(shown)


def _wrong(counting: Counting) -> tuple[str, ...]:
    if not counting.found:
        return ()
    return (translate("ReviewPage", "%n contradictions among verdicts", len(counting.found)),)
