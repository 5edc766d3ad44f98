"""Which commands a pair allows, as its verdict stands."""

import uuid
from collections.abc import Collection

from caseapp.review.pairs import ReviewItem
from db.codes import VerdictKind
from ui.commands.action_set import Reasons
from ui.commands.command import Command
from ui.words import translate

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


def why_not_now(item: ReviewItem | None) -> Reasons:
    """Say of what is asleep for a pair what is missing."""
    if item is None:
        return dict.fromkeys(JUDGED, translate("ReviewPage", "Select a pair first."))
    decided = translate("ReviewPage", "A verdict stands on this pair; withdraw it first.")
    return {
        **dict.fromkeys(JUDGED, decided),
        Command.WITHDRAW_VERDICT: translate("ReviewPage", "No verdict stands on this pair."),
        Command.OPEN_SELECTED: translate("ReviewPage", "Neither record stands on a case yet."),
    }


def case_of(item: ReviewItem) -> uuid.UUID | None:
    """Give the case that a pair opens."""
    return item.right.case_id or item.left.case_id
