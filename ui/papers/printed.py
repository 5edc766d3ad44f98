"""Who is named on what leaves: the worker only where colleagues and tracing bodies read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from caseapp.office.letterhead import office_name
from exports.outgoing import PaperKind, Printed, Profile

if TYPE_CHECKING:
    import datetime as dt

    from caseapp.workspace import Workspace

LETTERS: Final = (PaperKind.REQUEST, PaperKind.TRANSMITTAL)
"""Papers that go to other parties; who signs them stands in the letterhead."""

_NAMES_WORKER: Final = (Profile.FULL, Profile.PARTNER)


def printed_for(
    workspace: Workspace, kind: PaperKind, profile: Profile, at: dt.datetime
) -> Printed:
    """Name the worker, or else the office; the journal keeps the worker of whatever goes out."""
    is_known = profile in _NAMES_WORKER and kind not in LETTERS
    return Printed(workspace.worker if is_known else workspace.read(office_name), at)
