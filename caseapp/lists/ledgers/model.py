"""What a ledger says."""

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from caseapp.lists.ledgers.counted import CountedLine


@dataclass(frozen=True, slots=True)
class Ledger:
    """How the lines of a list stand; every line is counted in exactly one of the places.

    Over all lists that were handed over, a line stands for a child, and `list_id` is None.
    """

    is_demo: bool
    entries: int
    returned: int  # determined by us
    located: int  # determined by us, or claimed
    located_determined: int
    under_preparation: int
    no_answer: int
    unconfirmed: Mapping[str, int]  # claim kind -> count
    adult_now: int  # counted beside the places above
    computed_unconfirmed_percent: float
    days_without_answer: int | None  # at least so many, where a line has none
    entry_places: Mapping[uuid.UUID, str]  # entry -> returned, located, ..., or a claim kind
    list_id: uuid.UUID | None = None
    title: str = ""
    date_edtf: str = ""
    claimed_unconfirmed_percent: float | None = None
    claimed_by: str = ""  # who said the claimed share
    claimed_on: str = ""  # EDTF of the day on which it was said
    claimed_source: str = ""  # the publisher that reports it
    claimed_list_date: str = ""  # EDTF of the day on which the list it speaks of was handed over
    claimed_list_size: int = 0  # how many names that list has, by the same party
    journal_anchor: str = ""  # the newest journal line, as on a case summary
    office: str = ""  # that issues the paper
    adults_taken_as_children: int = 0  # of `adult_now`, surely under age when taken
    lines: tuple[CountedLine, ...] = ()
    day: dt.date = dt.date.max  # as at which is counted
    on: dt.date | None = None  # the same day, where an earlier one was chosen
    lists: int = 1  # over how many lists is counted
    on_several: int = 0  # lines for a child on more than one of them
    unread: int = 0  # answered, in words that nobody has read yet: a place like those above
    in_review: int = 0  # of `no_answer`, those that a row in the match review may answer
    left_out: int = 0  # lines of cases recorded in error, which count nowhere

    @property
    def located_claimed(self) -> int:
        """Return how many lines are located only by what somebody claims."""
        return self.located - self.located_determined
