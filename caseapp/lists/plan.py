"""The plan of an import: what is new, changed, the same or refused, before anything is written."""

import datetime as dt
import uuid
from dataclasses import replace

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.fields import code_of
from caseapp.lines.continued import going_on, version_before
from caseapp.lines.standing import standing_list
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.corrected import head_of_list, in_their_places, parted
from caseapp.lists.model import Columns, ListHead, Reading, Scan
from caseapp.lists.planned import ImportPlan
from caseapp.lists.replies.belonging import doubt_of
from caseapp.lists.replies.reply import AnsweredLine, attach
from caseapp.lists.versions.differing import shared_fields
from caseapp.lists.versions.earlier import (
    earlier_version,
    fields_of,
    import_of_file,
    lines_of,
    sort_out_against,
)
from caseapp.progress import SILENT, Progress
from caseapp.review.persons import persons_of_list
from db.codes import IMPORTED, ListKind, Party
from db.tables import ListEntry

_STAGES = 3  # rows understood, versions compared, answers attached


def plan_import(  # noqa: PLR0913 - the agreed call: a file, what the person says of it, its day
    session: Session,
    scan: Scan,
    columns: Columns,
    head: ListHead,
    *,
    today: dt.date,
    progress: Progress = SILENT,
) -> ImportPlan:
    """Return what importing the file as this list would do; nothing is written."""
    head = _checked(session, head)
    progress.step(0, _STAGES)
    readings, refused = read_rows(scan, columns, today=today, listed=head.date)
    present: tuple[Reading, ...] = ()
    if head.into is not None:
        readings, refused = in_their_places(scan, readings), in_their_places(scan, refused)
        readings, present = parted(session, head.into, readings)
    plan = ImportPlan(
        scan=scan,
        columns=columns,
        head=head,
        new=readings,
        changed=(),
        same=(),
        refused=refused,
        today=today,
        present=present,
        imported_before=import_of_file(session, scan.sha256),
    )
    progress.step(1, _STAGES)
    compared = _compared(session, plan, progress)
    progress.step(2, _STAGES)
    return _attached(session, compared, progress)


def _checked(session: Session, head: ListHead) -> ListHead:
    """Refuse codes and lists that do not exist; what is added to a list is said there."""
    if head.into is not None:
        head = head_of_list(session, head.into)
    code_of(IMPORTED, head.kind, "list_kind")
    code_of(Party, head.issuer, "party")
    code_of(Party, head.recipient, "party", empty=True)
    if head.answers_list_id is not None:
        standing_list(session, head.answers_list_id)
    return head


def _compared(session: Session, plan: ImportPlan, progress: Progress = SILENT) -> ImportPlan:
    """Sort the rows against the list of which the file is a new version, if there is one."""
    into, fields = plan.head.into, plan.columns.fields
    if into is not None:
        before, known = version_before(session, into), going_on(session, into)
        earlier = standing_list(session, before) if before else None
    else:
        earlier, known = earlier_version(session, plan.head, plan.readings), frozenset()
    if earlier is None:
        return plan
    same_file = plan.imported_before is not None and earlier.import_id == plan.imported_before
    shared = shared_fields(() if same_file else fields, fields_of(session, earlier))
    lines = [one for one in lines_of(session, earlier.id) if one.entry_id not in known]
    found, version = sort_out_against(earlier, lines, plan.readings, shared, progress=progress)
    return replace(plan, new=found.new, changed=found.changed, same=found.same, earlier=version)


def _attached(session: Session, plan: ImportPlan, progress: Progress) -> ImportPlan:
    """Put the rows of a reply beside the lines that they answer."""
    answered, readings = plan.head.answers_list_id, plan.readings
    if plan.head.kind != ListKind.REPLY or answered is None:
        return plan
    found = attach(readings, _answered_lines(session, answered), progress=progress)
    doubt = doubt_of(session, answered, readings, found)
    return replace(plan, attachments=found, doubt=doubt)


def _answered_lines(session: Session, list_id: uuid.UUID) -> list[AnsweredLine]:
    """Return the lines of a list that have a case for an answer to stand on."""
    query = select(col(ListEntry.id), col(ListEntry.line)).where(
        col(ListEntry.list_id) == list_id, col(ListEntry.case_id).is_not(None)
    )
    lines = {str(entry_id): line for entry_id, line in session.execute(query)}
    people = persons_of_list(session, list_id)
    return [AnsweredLine(lines[person.id], person) for person in people if person.id in lines]
