"""Which commands a pair allows, as its verdict stands."""

import uuid
from collections.abc import Collection

from caseapp.review.pairs import ReviewItem
from db.codes import VerdictKind
from ui.commands.command import Command

VERDICTS = (Command.SAME, Command.DIFFERENT, Command.UNSURE)
JUDGED = (*VERDICTS, Command.SAME_WITH_REASON)
MOVES = (Command.OPEN_SELECTED, Command.NEXT, Command.PREVIOUS)


def asleep_for(item: ReviewItem | None) -> Collection[Command]:
    """Name what a pair does not allow; without a pair nothing is allowed."""
    if item is None:
        return (*JUDGED, Command.WITHDRAW_VERDICT, Command.PREVIEW, *MOVES)
    asleep = [] if case_of(item) else [Command.OPEN_SELECTED]
    if item.changed or item.proposed_by:
        return asleep
    if not item.verdict:
        return [*asleep, Command.WITHDRAW_VERDICT]
    if item.verdict == VerdictKind.UNSURE:
        return [*asleep, Command.UNSURE]
    return [*asleep, *JUDGED]


def case_of(item: ReviewItem) -> uuid.UUID | None:
    """Give the case that a pair opens."""
    return item.right.case_id or item.left.case_id
