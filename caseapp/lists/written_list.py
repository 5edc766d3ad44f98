"""The rows of an imported list itself: the import, the list, its lines and the cases they open."""

import json
from collections.abc import Iterator

from caseapp.lists.bulk import Writing
from caseapp.lists.rows import Values, child_values, entry_values, refused_values
from caseapp.lists.running import Running
from db.bulk import insert_rows
from db.ids import new_id
from db.tables import (
    ChildList,
    ImportRun,
    LineContinuation,
    ListEntry,
    RefusedRow,
    TracingCase,
)


def write_list(writing: Writing, run: Running) -> None:
    """Write the import, its refused rows, the list, the cases that it opens, and its lines."""
    insert_rows(writing.session, ImportRun, [_run_values(run)])
    if run.plan.head.into is None:
        writing.insert(0, ChildList, [_list_values(run)])
    writing.insert(0, RefusedRow, _refused(run))
    writing.insert(1, TracingCase, _cases(run), note="")
    writing.insert(2, ListEntry, _entries(run), list_id=run.list_id, joined=False)
    writing.insert(2, LineContinuation, _continuations(run))


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
        "id": run.list_id,
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


def _refused(run: Running) -> Iterator[Values]:
    return ({"id": new_id(), **refused_values(row)} for row in run.plan.refused)


def _cases(run: Running) -> Iterator[Values]:
    for reading, key in run.keyed():
        if key in run.opened:
            number = run.numbers[key]
            yield {"id": run.opened[key], "number": number, **child_values(reading)}


def _continuations(run: Running) -> Iterator[Values]:
    earlier = run.plan.earlier.entries if run.plan.earlier else {}
    for row, entry_id in earlier.items():
        yield {"id": new_id(), "entry_id": run.entries[row], "earlier_entry_id": entry_id}


def _entries(run: Running) -> Iterator[Values]:
    for position, (reading, key) in enumerate(run.keyed(), run.after + 1):
        case_id = run.case_of(key)
        yield {
            "id": run.entries[key],
            "case_id": case_id,
            "position": position,
            **entry_values(reading),
            "search_text": "" if case_id else reading.keys,
        }
