"""Writing a planned import: one transaction, a few statements however many rows there are."""

from collections.abc import Callable
from typing import TypeAlias

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.cases.index import add, refresh
from caseapp.journal import Act
from caseapp.lists.accepting import accept
from caseapp.lists.bulk import STAGES, insert_all
from caseapp.lists.linked import said_anew
from caseapp.lists.model import ImportPlan, ImportReport, Reading
from caseapp.lists.opened import opened_facts
from caseapp.lists.replied import attached_rows, unclear_rows, write_replies
from caseapp.lists.rows import Values, birth_values, name_values, placement_values
from caseapp.lists.running import Running, begin
from caseapp.lists.written_list import write_list
from caseapp.progress import SILENT, Progress
from db.codes import ListKind
from db.tables import BirthRecord, PersonName, Placement

_ValuesOf: TypeAlias = Callable[[Reading], Values | None]


def write_import(
    session: Session, plan: ImportPlan, *, worker: str, progress: Progress = SILENT
) -> ImportReport:
    """Write all that the plan says; a cancelled import leaves nothing once rolled back."""
    run = begin(session, plan, worker)
    write_list(session, run, progress)
    _write_records(session, run, progress)
    write_replies(session, run, progress, 6)
    progress.step(7, STAGES)
    _accept(session, run)
    refresh(session, run.cases() - {*run.opened.values()})
    add(session, opened_facts(run))
    progress.step(STAGES, STAGES)
    return _report(run)


def import_act(report: ImportReport) -> Act:
    """Return the journal's line about an import."""
    counts = {
        "rows": report.rows,
        "new": report.new,
        "changed": report.changed,
        "same": report.same,
        "refused": len(report.refused),
        "attached": len(report.attached),
        "unclear": len(report.unclear),
    }
    about = {
        "import_id": str(report.import_id),
        "list_id": str(report.list_id),
        "kind": report.kind,
        "title": report.title,
    }
    code = ActCode.IMPORT_ADDED if report.added else ActCode.IMPORT_WRITTEN
    return Act(code, str(report.list_id), {**about, **counts})


def _write_records(session: Session, run: Running, progress: Progress) -> None:
    """Give each case the names, births and placements that its line says anew."""
    head = run.plan.head
    placements = [
        one
        for one in _records(run, "placement", lambda reading: placement_values(reading, head))
        if not run.said.placed(one["case_id"], one["region"])
    ]
    if head.kind != ListKind.REPLY:  # a reply says where a child is, not who it is
        insert_all(session, PersonName, _records(run, "name", name_values), progress, 3)
        insert_all(session, BirthRecord, _records(run, "birth", birth_values), progress, 4)
    insert_all(session, Placement, placements, progress, 5)


def _accept(session: Session, run: Running) -> None:
    """Take over the changes that were accepted before the import was written."""
    choices = {(run.entries[row], field) for row, field in run.plan.accepted if row in run.before}
    if choices:
        accept(session, choices, worker=run.worker, import_id=run.id)


def _records(run: Running, what: str, values_of: _ValuesOf) -> list[Values]:
    records: list[Values] = []
    compared = run.plan.earlier.compared if run.plan.earlier else ()
    for reading in run.readings:
        number, case_id = reading.row.key, run.case_of(reading)
        anew = case_id and said_anew(reading, run.before.get(number), compared)[what]
        values = values_of(reading) if anew else None
        if values is not None:
            place = {"case_id": case_id, "entry_id": run.entries[number], "source_id": None}
            records.append({**run.row(), **place, "removed_at": None, **values})
    return records


def _report(run: Running) -> ImportReport:
    plan = run.plan
    return ImportReport(
        import_id=run.id,
        list_id=run.list_id,
        kind=plan.head.kind,
        rows=len(run.readings) + len(plan.refused),
        new=len(plan.new),
        changed=len(plan.changed),
        same=len(plan.same),
        refused=plan.refused,
        attached=attached_rows(run),
        unclear=unclear_rows(run),
        title=plan.head.title,
        added=plan.head.into is not None,
        present=len(plan.present),
        accepted=len(plan.accepted),
    )
