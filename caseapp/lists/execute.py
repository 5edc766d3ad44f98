"""Writing a planned import: one transaction, a few statements however many rows there are."""

import datetime as dt
import json
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, SQLModel

from caseapp.acts import ActCode
from caseapp.cases.index import refresh
from caseapp.cases.register import new_numbers
from caseapp.errors import NotFound, TooLate
from caseapp.journal import Act
from caseapp.lists.bulk import STAGES, insert_all
from caseapp.lists.linked import EarlierFacts, earlier_facts, opens_cases, said_anew
from caseapp.lists.model import ImportPlan, ImportReport, Reading
from caseapp.lists.replied import Replied, WrittenLines, write_replies
from caseapp.lists.rows import (
    Values,
    birth_values,
    child_values,
    entry_values,
    keys_of_line,
    made,
    name_values,
    placement_values,
    refused_values,
)
from caseapp.lists.standing import standing_list
from caseapp.progress import SILENT, Progress
from db.ids import new_id
from db.tables import (
    BirthRecord,
    ChildList,
    ImportRun,
    ListEntry,
    PersonName,
    Placement,
    RefusedRow,
    TracingCase,
)
from db.tables.base import now


@dataclass(frozen=True, slots=True)
class _Import:
    """One import while it is written: its ids, and the case of each row by row number."""

    id: uuid.UUID
    list_id: uuid.UUID
    at: dt.datetime
    plan: ImportPlan
    readings: tuple[Reading, ...]
    entries: Mapping[int, uuid.UUID]
    before: Mapping[int, EarlierFacts]
    opened: Mapping[int, uuid.UUID]

    def case_of(self, reading: Reading) -> uuid.UUID | None:
        """Return the case on which a row stands."""
        before = self.before.get(reading.row.number)
        return before.case_id if before else self.opened.get(reading.row.number)


def write_import(
    session: Session, plan: ImportPlan, *, worker: str, progress: Progress = SILENT
) -> ImportReport:
    """Write all that the plan says; a cancelled import leaves nothing once rolled back."""
    _check_earlier(session, plan)
    run = _begun(session, plan)
    _write_list(session, run, worker, progress)
    _write_cases(session, run, progress)
    insert_all(session, ListEntry, _entries(run), progress, 3)
    _write_records(session, run, progress)
    progress.step(7, STAGES)
    lines = WrittenLines(run.id, run.entries, worker)
    replied = write_replies(session, plan, lines, progress)
    refresh(session, {*_cases(run), *replied.cases})
    progress.step(STAGES, STAGES)
    return _report(run, replied)


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
    return Act(ActCode.IMPORT_WRITTEN, str(report.list_id), {**about, **counts})


def _check_earlier(session: Session, plan: ImportPlan) -> None:
    """Refuse a plan whose earlier version was taken back since it was made."""
    if plan.earlier is None:
        return
    try:
        standing_list(session, plan.earlier.list_id)
    except NotFound:
        raise TooLate("list") from None


def _begun(session: Session, plan: ImportPlan) -> _Import:
    readings = plan.readings
    before = earlier_facts(session, plan)
    opening = opens_cases(plan.head.kind)
    unknown = [row.row.number for row in readings if opening and row.row.number not in before]
    return _Import(
        id=new_id(),
        list_id=new_id(),
        at=now(),
        plan=plan,
        readings=readings,
        entries={reading.row.number: new_id() for reading in readings},
        before=before,
        opened={number: new_id() for number in unknown},
    )


def _write_list(session: Session, run: _Import, worker: str, progress: Progress) -> None:
    insert_all(session, ImportRun, [_run_values(run, worker)], progress)
    insert_all(session, ChildList, [_list_values(run)], progress)
    refused = [{**made(run.id, run.at), **refused_values(row)} for row in run.plan.refused]
    insert_all(session, RefusedRow, refused, progress)


def _run_values(run: _Import, worker: str) -> Values:
    plan = run.plan
    columns = zip(plan.columns.headings, plan.columns.fields, strict=True)
    return {
        "id": run.id,
        "created_at": run.at,
        "list_id": run.list_id,
        "file_name": plan.scan.path.name,
        "file_sha256": plan.scan.sha256,
        "sheet": plan.scan.sheet,
        "encoding": plan.scan.encoding,
        "mapping": json.dumps(dict(columns), ensure_ascii=False),
        "row_count": len(run.readings) + len(plan.refused),
        "new_count": len(plan.new),
        "changed_count": len(plan.changed),
        "same_count": len(plan.same),
        "refused_count": len(plan.refused),
        "worker": worker,
    }


def _list_values(run: _Import) -> Values:
    head, earlier = run.plan.head, run.plan.earlier
    return {
        **made(run.id, run.at),
        "id": run.list_id,
        "kind": head.kind,
        "title": head.title,
        "issuer": head.issuer,
        "recipient": head.recipient,
        "channel": head.channel,
        "date_edtf": head.date.edtf,
        "date_earliest": head.date.earliest,
        "date_latest": head.date.latest,
        "document": run.plan.scan.path.name,
        "version": earlier.version + 1 if earlier else 1,
        "answers_list_id": head.answers_list_id,
        "earlier_version_id": earlier.list_id if earlier else None,
    }


def _write_cases(session: Session, run: _Import, progress: Progress) -> None:
    opening = [reading for reading in run.readings if reading.row.number in run.opened]
    numbers = new_numbers(session, _year(run), len(opening)) if opening else ()
    cases = [
        {
            **made(run.id, run.at),
            "id": run.opened[reading.row.number],
            "number": number,
            **child_values(reading),
            "note": "",
        }
        for reading, number in zip(opening, numbers, strict=True)
    ]
    insert_all(session, TracingCase, cases, progress, 2)


def _year(run: _Import) -> int:
    date = run.plan.head.date
    return (date.earliest or date.latest or run.plan.today or run.at.date()).year


def _entries(run: _Import) -> list[Values]:
    return [
        {
            **made(run.id, run.at),
            "id": run.entries[reading.row.number],
            "list_id": run.list_id,
            "case_id": (case_id := run.case_of(reading)),
            "position": position,
            **entry_values(reading),
            "search_text": "" if case_id else keys_of_line(reading),
        }
        for position, reading in enumerate(run.readings, 1)
    ]


def _write_records(session: Session, run: _Import, progress: Progress) -> None:
    """Give each case the names, births and placements that its line says anew."""
    head = run.plan.head
    kinds: Sequence[tuple[str, type[SQLModel], Callable[[Reading], Values | None]]] = (
        ("name", PersonName, name_values),
        ("birth", BirthRecord, birth_values),
        ("placement", Placement, lambda reading: placement_values(reading, head)),
    )
    for stage, (what, table, values_of) in enumerate(kinds, 4):
        insert_all(session, table, _records(run, what, values_of), progress, stage)


def _records(
    run: _Import, what: str, values_of: Callable[[Reading], Values | None]
) -> list[Values]:
    found: list[Values] = []
    for reading in run.readings:
        number, case_id = reading.row.number, run.case_of(reading)
        values = values_of(reading) if case_id else None
        if values is not None and said_anew(reading, run.before.get(number))[what]:
            place = {"case_id": case_id, "entry_id": run.entries[number]}
            found.append({**made(run.id, run.at), **place, **values})
    return found


def _cases(run: _Import) -> set[uuid.UUID]:
    return {*run.opened.values(), *(facts.case_id for facts in run.before.values())}


def _report(run: _Import, replied: Replied) -> ImportReport:
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
        attached=replied.attached,
        unclear=replied.unclear,
        title=plan.head.title,
    )
