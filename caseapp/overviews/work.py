"""Where the work in a file stands, in numbers."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from sqlmodel import Session, col, func, select

from caseapp.case_parts.proposals import cases_with_proposal, count_proposed_pairs
from caseapp.cases.applications import with_application
from caseapp.cases.asides import asides
from caseapp.overviews.requests_due import count_overdue
from caseapp.review.pages import count_waiting
from db.tables import CaseIndex


@dataclass(frozen=True, slots=True)
class Overview:
    """The numbers of the start page; each can be opened as rows."""

    cases: int
    statuses: Mapping[str, int]  # our determination -> cases
    waiting: int  # candidates that wait for a decision
    overdue: int = 0  # requests and steps whose day is past
    applied: int = 0  # cases with an application of the family
    proposed: int = 0  # cases on which a status waits for a second person
    proposed_pairs: int = 0  # pairs whose verdict waits for one


def overview(session: Session, today: dt.date) -> Overview:
    """Return the numbers as they are now."""
    in_sight = select(col(CaseIndex.status), func.count()).where(col(CaseIndex.aside) == "")
    query = in_sight.group_by(col(CaseIndex.status))
    now = asides(session)
    hidden = now.by_case.keys()
    applied = {now.kept_for(case_id) for case_id in with_application(session)}
    statuses = {status: int(count) for status, count in session.execute(query)}
    return Overview(
        cases=sum(statuses.values()),
        statuses=statuses,
        waiting=waiting(session),
        overdue=count_overdue(session, today),
        applied=len(applied - hidden),
        proposed=len(cases_with_proposal(session) - hidden),
        proposed_pairs=count_proposed_pairs(session),
    )


def waiting(session: Session) -> int:
    """Return how many candidates wait for a decision."""
    return count_waiting(session)
