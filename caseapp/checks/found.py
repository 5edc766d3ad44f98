"""Running the checks: over one case, over all."""

import datetime as dt
import uuid
from collections.abc import Collection

from sqlmodel import Session, select

from caseapp.case_lines import CaseFile
from caseapp.case_reading import read_case
from caseapp.checks import facts, names, whereabouts, work
from caseapp.checks.model import CheckFound, Checking
from caseapp.looked_at import Notes, looked, notes_of
from caseapp.progress import SILENT, Progress
from db.tables import CaseIndex

CHECKS: tuple[Checking, ...] = (
    names.names,
    names.sex,
    facts.births,
    facts.taking,
    facts.lists,
    whereabouts.claims,
    whereabouts.placements,
    whereabouts.determinations,
    work.sources,
    work.requests,
)
"""Every check, in the order in which its remarks are read."""


def checks_of(session: Session, case: CaseFile, today: dt.date) -> tuple[CheckFound, ...]:
    """Return what the checks say of one case; what was looked at stands among it."""
    return _told(case, notes_of(session, [case.id]), today)


def all_checks(
    session: Session,
    today: dt.date,
    *,
    case_ids: Collection[uuid.UUID] | None = None,
    progress: Progress = SILENT,
) -> tuple[CheckFound, ...]:
    """Return what the checks say of all cases, or of some; each case is read whole."""
    wanted = tuple(case_ids or session.exec(select(CaseIndex.case_id)))
    notes = notes_of(session, None)
    found: list[CheckFound] = []
    for done, case_id in enumerate(wanted):
        progress.step(done, len(wanted))
        found += _told(read_case(session, case_id), notes, today)
        session.expunge_all()
    progress.step(len(wanted), len(wanted))
    return tuple(found)


def _told(case: CaseFile, notes: Notes, today: dt.date) -> tuple[CheckFound, ...]:
    made = (
        CheckFound(case.id, case.number, case.name, remark)
        for check in CHECKS
        for remark in check(case, today)
    )
    return tuple(
        CheckFound(one.case_id, one.case, one.name, one.remark, looked(notes, one.finding))
        for one in made
    )
