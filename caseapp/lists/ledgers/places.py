"""The places of a ledger: where a line is counted, by what we determined and what is claimed."""

from collections.abc import Iterable, Mapping

from caseapp.lists.replies.answered import Answer
from db.codes import ClaimKind, TracingStatus

RETURNED, LOCATED = "returned", "located"
UNDER_PREPARATION, NO_ANSWER = "under_preparation", "no_answer"
UNREAD = "unread"  # answered, in words that nobody has read yet: no silence
NOT_CONFIRMED = "unconfirmed"  # all of the kinds below
UNCONFIRMED = (
    ClaimKind.NEVER_IN_RUSSIA,
    ClaimKind.ALREADY_RETURNED,
    ClaimKind.REACHED_ADULTHOOD,
    ClaimKind.IN_THIRD_COUNTRY,
    ClaimKind.LEFT_RUSSIA,
    ClaimKind.NOT_ABDUCTED,
)
OUTCOMES = (RETURNED, LOCATED, UNDER_PREPARATION, NOT_CONFIRMED, UNREAD, NO_ANSWER)

_BY_STATUS: Mapping[str, str] = {
    TracingStatus.RETURNED: RETURNED,
    TracingStatus.REUNIFIED: RETURNED,
    TracingStatus.LOCATED: LOCATED,
    TracingStatus.VERIFIED: LOCATED,
}
_BY_CLAIM: Mapping[str, str] = {
    ClaimKind.LOCATED: LOCATED,
    ClaimKind.IN_STATE_CARE: LOCATED,
    ClaimKind.WITH_FAMILY: LOCATED,
    ClaimKind.UNDER_PREPARATION: UNDER_PREPARATION,
    **{kind: kind.value for kind in UNCONFIRMED},
}
_REASONS = frozenset(kind.value for kind in UNCONFIRMED)


def place_of(status: str, answer: Answer | None, *, unread: bool = False) -> str:
    """Return the one place where a line is counted; `unread`: whether unread words answer it."""
    unclear = UNREAD if unread else NO_ANSWER
    by_claim = _BY_CLAIM.get(answer.kind, unclear) if answer else unclear
    return _BY_STATUS.get(status, by_claim)


def outcome_of(place: str) -> str:
    """Return the place with all reasons for not confirming taken together."""
    return NOT_CONFIRMED if place in _REASONS else place


def outcomes_among(counts: Iterable[Mapping[str, int]]) -> tuple[str, ...]:
    """Return the outcomes that are worth a column; answers are seldom left unread."""
    unread = any(one.get(UNREAD) for one in counts)
    return tuple(outcome for outcome in OUTCOMES if unread or outcome != UNREAD)


def kinds_in(place: str) -> frozenset[str]:
    """Return the places of single lines that a place of the ledger holds."""
    return _REASONS if place == NOT_CONFIRMED else frozenset((place,))
