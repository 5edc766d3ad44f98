"""Why nothing can be accepted at the moment, in a sentence."""

from caseapp.lists.versions.compared import ComparedLine, Comparison, LineState, open_choices
from ui.commands.action_set import Reasons
from ui.commands.command import Command
from ui.words import translate


def why_nothing_to_accept(found: Comparison | None, line: ComparedLine | None) -> Reasons:
    """Say of the buttons that accept why they are grey."""
    if found is None:
        return {}
    if found.are_versions and found.old.version > found.new.version:
        said = translate(
            "VersionsPage", "The earlier version stands second. Swap the two lists to accept."
        )
        return {Command.ACCEPT_LINE: said, Command.ACCEPT_SHOWN: said}
    nothing = translate("VersionsPage", "No change waits to be accepted in the lines shown.")
    waits = translate("VersionsPage", "The changes of the lines shown are filtered out.")
    shown = waits if open_choices(found.lines) else nothing
    if found.is_reply:
        shown = translate(
            "VersionsPage",
            "A reply is no version of the list: what it says otherwise is accepted line by line.",
        )
    return {Command.ACCEPT_LINE: _of_line(line), Command.ACCEPT_SHOWN: shown}


def _of_line(line: ComparedLine | None) -> str:
    if line is None:
        return translate("VersionsPage", "Select a line first.")
    if line.state != LineState.CHANGED:
        return translate("VersionsPage", "Only a changed line has something to accept.")
    if any(change.accepted for change in line.changes):
        return translate("VersionsPage", "All its changes are accepted.")
    return translate(
        "VersionsPage",
        "Its changes are no facts of a case, or its two lines do not stand on one case.",
    )
