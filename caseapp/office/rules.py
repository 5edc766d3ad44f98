"""What the office agreed upon for its file: for what a second person is needed."""

from dataclasses import dataclass

from sqlmodel import Session, select

from caseapp.acts import ActCode
from caseapp.errors import TooLate
from caseapp.journal import Act
from caseapp.names.clean import folded
from caseapp.names.scripts import as_cyrillic
from db.codes import TracingStatus, VerdictKind
from db.tables import FileInfo

TWO_FOR_STATUS = frozenset(
    {
        TracingStatus.LOCATED,
        TracingStatus.VERIFIED,
        TracingStatus.RETURNED,
        TracingStatus.REUNIFIED,
    }
)
"""Statuses that say that a child was found: what says more than another is no way around it."""


@dataclass(frozen=True, slots=True)
class Office:
    """For what a second person is needed."""

    two_for_status: bool = False
    two_for_same: bool = False


def office(session: Session) -> Office:
    """Return what the office agreed upon."""
    info = session.exec(select(FileInfo)).one()
    return Office(info.two_for_status, info.two_for_same)


def change_office(session: Session, agreed: Office) -> Act:
    """Keep what the office agreed upon from now on; what was decided before stays."""
    info = session.exec(select(FileInfo)).one()
    before = Office(info.two_for_status, info.two_for_same)
    if before == agreed:
        raise TooLate("office")
    info.two_for_status, info.two_for_same = agreed.two_for_status, agreed.two_for_same
    session.add(info)
    told = {"two_for_status": agreed.two_for_status, "two_for_same": agreed.two_for_same}
    return Act(ActCode.OFFICE_CHANGED, data=dict(told))


def status_needs_two(session: Session, status: str) -> bool:
    """Tell whether a determination of this status waits for a second person."""
    return status in TWO_FOR_STATUS and office(session).two_for_status


def verdict_needs_two(session: Session, kind: str) -> bool:
    """Tell whether this verdict waits for a second person."""
    return kind == VerdictKind.SAME and office(session).two_for_same


def one_person(left: str, right: str) -> bool:
    """Tell whether two names of workers are one person's, in whatever order and letters."""
    one, other = _words(left), _words(right)
    return "".join(one) == "".join(other) or sorted(one) == sorted(other)


def _words(name: str) -> list[str]:
    return "".join(sign if sign.isalnum() else " " for sign in folded(as_cyrillic(name))).split()
