"""Running the checks: over one case, over all."""

import datetime as dt
import uuid
from collections.abc import Collection

from sqlmodel import Session, col, select

from caseapp.case_parts.lines import CaseFile
from caseapp.checks import facts, names, whereabouts, work
from caseapp.checks.model import CheckFound, Checking
from caseapp.checks.reading import CheckedCase, alike_cases, of_file, read_checked
from caseapp.findings.looked_at import Notes, looked, notes_of
from caseapp.progress import SILENT, Progress
from db.tables import CaseIndex, TracingCase

CHECKS: tuple[Checking, ...] = (
    names.names,
    names.sex,
    names.patronymics,
    facts.births,
    facts.taking,
    facts.lists,
    facts.alike,
    whereabouts.claims,
    whereabouts.placements,
    whereabouts.determinations,
    work.sources,
    work.requests,
)
"""Every check, in the order in which its remarks are read."""


def checks_of(session: Session, case: CaseFile, today: dt.date) -> tuple[CheckFound, ...]:
    """Return what the checks say of one case; what was looked at stands among it."""
    like = alike_cases(session, [case.id])
    return _told(of_file(case, like.get(case.id, ())), notes_of(session, [case.id]), today)


def all_checks(
    session: Session,
    today: dt.date,
    *,
    case_ids: Collection[uuid.UUID] | None = None,
    progress: Progress = SILENT,
) -> tuple[CheckFound, ...]:
    """Return what the checks say of all cases, or of some."""
    in_sight = select(CaseIndex.case_id).where(col(CaseIndex.aside) == "")
    in_order = in_sight.order_by(col(CaseIndex.sort_key), col(CaseIndex.number))
    wanted = tuple(session.exec(in_order) if case_ids is None else case_ids)
    notes = notes_of(session, None)
    found: list[CheckFound] = []
    for done, case in enumerate(read_checked(session, wanted)):
        progress.step(done, len(wanted))
        found += _told(case, notes, today)
    progress.step(len(wanted), len(wanted))
    return tuple(found)


def count_alike(session: Session, import_id: uuid.UUID) -> int:
    """Count the cases that an import opened and that are called and born as another case."""
    opened = select(TracingCase.id).where(col(TracingCase.import_id) == import_id)
    return len(alike_cases(session, session.exec(opened).all()))


def _told(case: CheckedCase, notes: Notes, today: dt.date) -> tuple[CheckFound, ...]:
    made = (
        CheckFound(case.id, case.number, case.name, remark)
        for check in CHECKS
        for remark in check(case, today)
    )
    return tuple(
        CheckFound(one.case_id, one.case, one.name, one.remark, looked(notes, one.finding))
        for one in made
    )
