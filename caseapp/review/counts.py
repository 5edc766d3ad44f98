"""What of the queue of review is wanted, and how much there is of it."""

import uuid
from dataclasses import dataclass, replace
from enum import StrEnum

from caseapp.matching.reasons import Story
from caseapp.review.pairs import ReviewItem

LEADS = tuple(story for story in Story if story not in (Story.NAMES_KEPT, Story.SIBLING))


class Which(StrEnum):
    """Which pairs are looked at."""

    WAITING = "waiting"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the queue is to be seen."""

    which: Which = Which.WAITING
    leads: bool = False
    list_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Portion:
    """How many pairs of two lists wait or are decided, leads apart from the rest."""

    leads: bool
    lists: frozenset[uuid.UUID]
    waiting: int
    decided: int

    def of(self, which: Which) -> int:
        """Return how many of one way."""
        return self.decided if which == Which.DECIDED else self.waiting


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is of the whole queue, and the titles of the lists in it."""

    portions: tuple[Portion, ...] = ()
    titles: tuple[tuple[uuid.UUID, str], ...] = ()

    def count(self, wanted: Wanted) -> int:
        """Return how many pairs are wanted."""
        return sum(
            one.of(wanted.which)
            for one in self.portions
            if one.leads == wanted.leads and (wanted.list_id is None or wanted.list_id in one.lists)
        )

    def moved(self, before: ReviewItem, now: ReviewItem) -> "Counts":
        """Return the counts after a verdict on a pair, without counting anew."""
        waiting, decided = now.waits - before.waits, now.is_decided - before.is_decided
        lists = frozenset((now.left.list_id, now.right.list_id))
        portions = tuple(
            replace(one, waiting=one.waiting + waiting, decided=one.decided + decided)
            if (one.leads, one.lists) == (now.is_lead, lists)
            else one
            for one in self.portions
        )
        return replace(self, portions=portions)

    def whole(self, which: Which) -> int:
        """Return how many pairs there are of one way."""
        return sum(one.of(which) for one in self.portions)

    def lists(self, which: Which) -> list[tuple[uuid.UUID, str, int]]:
        """Return the lists that pairs come from, the largest first."""
        counted = [
            (list_id, title, sum(one.of(which) for one in self.portions if list_id in one.lists))
            for list_id, title in self.titles
        ]
        return sorted((one for one in counted if one[2]), key=lambda one: -one[2])
