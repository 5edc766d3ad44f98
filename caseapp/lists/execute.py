"""Writing a planned import: one transaction, a few statements however many rows there are."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from sqlmodel import Session

from caseapp.acts import ActCode
from caseapp.cases.index import add, refresh
from caseapp.journal import Act
from caseapp.lists.bulk import STAGES, Writing
from caseapp.lists.linked import said_anew
from caseapp.lists.model import Reading, RowKey
from caseapp.lists.opened import opened_facts
from caseapp.lists.planned import ImportPlan
from caseapp.lists.replied import attached_rows, unclear_rows, write_replies
from caseapp.lists.reports import ImportReport
from caseapp.lists.rows import Values, birth_values, name_values, placement_values
from caseapp.lists.running import Running, begin
from caseapp.lists.versions.accepting import accept
from caseapp.lists.written_list import write_list
from caseapp.progress import SILENT, Progress
from db.codes import ListKind
from db.ids import new_id
from db.tables import BirthRecord, PersonName, Placement

_ValuesOf: TypeAlias = Callable[[Reading], Values | None]


def write_import(
    session: Session, plan: ImportPlan, *, worker: str, progress: Progress = SILENT
) -> ImportReport:
    """Write all that the plan says; a cancelled import leaves nothing once rolled back."""
    run = begin(session, plan, worker)
    writing = Writing(session, progress, run.common)
    write_list(writing, run)
    _write_records(writing, run)
    write_replies(writing, run, 6)
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


def _write_records(writing: Writing, run: Running) -> None:
    """Give each case the names, births and placements that its line says anew."""
    head = run.plan.head
    placements = (
        one
        for one in _records(run, "placement", lambda reading: placement_values(reading, head))
        if not run.said.placed(one["case_id"], one["region"])
    )
    if head.kind != ListKind.REPLY:  # a reply says where a child is, not who it is
        writing.insert(3, PersonName, _records(run, "name", name_values), note="")
        writing.insert(4, BirthRecord, _records(run, "birth", birth_values), region="", note="")
    writing.insert(5, Placement, placements)


def _accept(session: Session, run: Running) -> None:
    """Take over the changes that were accepted before the import was written."""
    choices = {(run.entries[row], field) for row, field in run.plan.accepted if row in run.before}
    if choices:
        accept(session, choices, worker=run.worker, import_id=run.id)


def _records(run: Running, what: str, values_of: _ValuesOf) -> Iterator[Values]:
    for reading, key in run.keyed():
        case_id = run.case_of(key)
        values = values_of(reading) if case_id and _says_anew(run, reading, key, what) else None
        if values is not None:
            yield {"id": new_id(), "case_id": case_id, "entry_id": run.entries[key], **values}


def _says_anew(run: Running, reading: Reading, key: RowKey, what: str) -> bool:
    """Tell whether a row says anything of this that the earlier version of its line did not."""
    before, earlier = run.before.get(key), run.plan.earlier
    if before is None or earlier is None:
        return True
    return said_anew(reading, before, earlier.compared)[what]


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
        by_name=plan.by_name,
        title=plan.head.title,
        added=plan.head.into is not None,
        present=len(plan.present),
        accepted=len(plan.accepted),
    )
