"""The rows of an imported list itself: the import, the list, its lines and the cases they open."""

import json

from sqlmodel import Session

from caseapp.lists.bulk import insert_all
from caseapp.lists.rows import Values, child_values, entry_values, keys_of_line, refused_values
from caseapp.lists.running import Running
from caseapp.progress import Progress
from db.tables import (
    ChildList,
    ImportRun,
    LineContinuation,
    ListEntry,
    RefusedRow,
    TracingCase,
)


def write_list(session: Session, run: Running, progress: Progress) -> None:
    """Write the import, its refused rows, the list, the cases that it opens, and its lines."""
    refused = [{**run.row(), **refused_values(row)} for row in run.plan.refused]
    insert_all(session, ImportRun, [_run_values(run)], progress, 0)
    if run.plan.head.into is None:
        insert_all(session, ChildList, [_list_values(run)], progress, 0)
    insert_all(session, RefusedRow, refused, progress, 0)
    insert_all(session, TracingCase, _cases(run), progress, 1)
    insert_all(session, ListEntry, _entries(run), progress, 2)
    insert_all(session, LineContinuation, _continuations(run), progress, 2)


def _run_values(run: Running) -> Values:
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
        "worker": run.worker,
        "undone_at": None,
    }


def _list_values(run: Running) -> Values:
    head, earlier = run.plan.head, run.plan.earlier
    return {
        **run.row(run.list_id),
        "kind": head.kind,
        "title": head.title,
        "issuer": head.issuer,
        "recipient": head.recipient,
        "channel": head.channel,
        "date_edtf": head.date.edtf,
        "date_earliest": head.date.earliest,
        "date_latest": head.date.latest,
        "document": head.document or run.plan.scan.path.name,
        "version": earlier.version + 1 if earlier else 1,
        "answers_list_id": head.answers_list_id,
        "earlier_version_id": earlier.list_id if earlier else None,
    }


def _cases(run: Running) -> list[Values]:
    return [
        {
            **run.row(run.opened[reading.row.key]),
            "number": run.numbers[reading.row.key],
            **child_values(reading),
            "note": "",
        }
        for reading in run.readings
        if reading.row.key in run.opened
    ]


def _continuations(run: Running) -> list[Values]:
    earlier = run.plan.earlier.entries if run.plan.earlier else {}
    return [
        {**run.row(), "entry_id": run.entries[row], "earlier_entry_id": entry_id}
        for row, entry_id in earlier.items()
    ]


def _entries(run: Running) -> list[Values]:
    return [
        {
            **run.row(run.entries[reading.row.key]),
            "list_id": run.list_id,
            "case_id": (case_id := run.case_of(reading)),
            "joined": False,
            "position": position,
            **entry_values(reading),
            "search_text": "" if case_id else keys_of_line(reading),
        }
        for position, reading in enumerate(run.readings, run.after + 1)
    ]
