"""What lines of lists wait for, as filters with counts and as a next step in words."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from caseapp.lists.entry_states import EntryState
from ui.words import translate


class Wanted(StrEnum):
    """Which lines a person wants to see."""

    SILENT = "silent"
    CONTRADICTS = "contradicts"
    UNREAD = "unread"
    WAITS = "waits"
    SEVERAL = "several"
    GONE = "gone"


def belongs(state: EntryState, wanted: str) -> bool:
    """Tell whether a line is among those wanted."""
    return {
        Wanted.SILENT: state.is_silent,
        Wanted.CONTRADICTS: state.contradicts,
        Wanted.UNREAD: bool(state.unread),
        Wanted.WAITS: bool(state.waiting),
        Wanted.SEVERAL: len(state.answers) > 1,
        Wanted.GONE: state.is_gone,
    }[Wanted(wanted)]


def counted(states: Iterable[EntryState], *, is_reply: bool) -> list[tuple[str, str, int]]:
    """Give the filters with their words and counts, those that are of use for the list."""
    offered = (Wanted.UNREAD, Wanted.WAITS, Wanted.GONE) if is_reply else tuple(Wanted)
    known = list(states)
    counts = Counter(one for state in known for one in offered if belongs(state, one))
    return [(one.value, _word(one), counts[one]) for one in offered if counts[one]]


def next_step(state: EntryState, days: int | None) -> str:
    """Say what is to be done about a line, or how long nobody has answered."""
    parts = []
    if state.waiting:
        parts.append(translate("EntryStates", "unclear: %n wait in review", state.waiting))
    if state.unread:
        parts.append(translate("EntryStates", "say what the answer claims"))
    if state.contradicts:
        parts.append(translate("EntryStates", "answers contradict each other"))
    if state.is_silent and days is not None:
        parts.append(translate("EntryStates", "no answer for %n days", days))
    return "; ".join(parts)


def _word(wanted: Wanted) -> str:
    return {
        Wanted.SILENT: translate("EntryStates", "No answer"),
        Wanted.CONTRADICTS: translate("EntryStates", "Answers contradict each other"),
        Wanted.UNREAD: translate("EntryStates", "Answer not recognised"),
        Wanted.WAITS: translate("EntryStates", "Answer waits in review"),
        Wanted.SEVERAL: translate("EntryStates", "Several answers"),
        Wanted.GONE: translate("EntryStates", "Not on the next version"),
    }[wanted]
