"""Imports made and taken back, and all that a file holds and shows before and after."""

import dataclasses

from sqlmodel import SQLModel, col, select

from caseapp import journal
from caseapp.cases import claims, determinations, index, names, register
from caseapp.cases.drafts import CaseDraft, ClaimDraft, DeterminationDraft, NameDraft, SourceDraft
from caseapp.cases.written import act_of
from caseapp.lists import overview
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.planned import Attachment, EarlierVersion
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.matching.model import Candidate
from caseapp.review import candidates, verdicts
from caseapp.search import cases as find
from caseapp.sources import add_source
from db.tables import (
    CaseIndex,
    TracingCase,
)
from tests.caseapp.lists import made
from tests.support import WORKER

_ASIDE = {
    "journal": "says that the import was written and undone",
    "import_run": "keeps the run, marked as undone",
    "file_info": "gives no case number twice",
}


def undo(workspace, report):
    return workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)


def rows_of(session, table):
    return [row.model_dump() for row in session.exec(select(table).order_by(col(table.id)))]


def all_tables(workspace):
    """Return all that the file holds, word for word."""
    return {
        name: workspace.read(raw_rows, table)
        for name, table in SQLModel.metadata.tables.items()
        if name not in _ASIDE
    }


def raw_rows(session, table):
    """Return all rows of a table, whatever tables there are; the index is made anew, undated."""
    undated = {"created_at"} if table.name == "case_index" else set()
    columns = [column for column in table.columns if column.name not in undated]
    found = session.execute(select(*columns).order_by(table.c.id))
    return [dict(row) for row in found.mappings()]


def all_shown(workspace):
    """Return all that a person sees of lists, cases, ledgers and candidates."""
    lists = workspace.read(overview.lists)
    return {
        "lists": lists,
        "entries": [workspace.read(overview.entries, one.list_id) for one in lists],
        "ledgers": [ledger_of(workspace, one.list_id) for one in lists],
        "cases": workspace.read(index.rows),
        "found": workspace.read(find.find, "ліза") + workspace.read(find.find, "гліб"),
        "pending": workspace.read(candidates.pending),
    }


def ledger_of(workspace, list_id):
    """Return what a list's ledger counts, the journal aside."""
    counted = workspace.read(ledger, list_id, today=made.TODAY)
    return dataclasses.replace(counted, journal_anchor="")


def line_of(workspace, report, place=0):
    return workspace.read(overview.entries, report.list_id)[place]


def reply(workspace, listed, kinds, *, unclear=()):
    """Import a reply that answers the first lines, some of them not surely."""
    lines = workspace.read(overview.entries, listed.list_id)
    attachments = tuple(
        waiting(place, lines[place].entry_id)
        if place in unclear
        else Attachment(place, lines[place].entry_id)
        for place in range(len(kinds))
    )
    readings = [made.answer(500 + place, kind) for place, kind in enumerate(kinds)]
    head = made.reply_head(listed.list_id)
    return made.write(workspace, made.plan(readings, head, attachments=attachments))


def waiting(place, entry_id):
    pair = Candidate(str(place), str(entry_id), 1, 9.0, 0.5, "possible", "names_kept", 0.1)
    return Attachment(place, None, (entry_id,), (pair,))


def version(workspace, earlier, *, changed=(), same=(), new=()):
    entries = {one.line: one.entry_id for one in workspace.read(overview.entries, earlier.list_id)}
    rows = {row.row.key: entries[row.line] for row in (*changed, *same) if row.line in entries}
    version = EarlierVersion(earlier.list_id, "", 1, rows, ())
    planned = made.plan(new, changed=tuple(changed), same=tuple(same), earlier=version)
    return made.write(workspace, planned)


def judge(workspace, verdict="same", place=0):
    waiting = workspace.read(candidates.pending)[place]
    workspace.write(
        act_of, verdicts.decide, waiting.candidate_id, verdict, "дата й ім’я", worker=WORKER
    )
    return waiting


def source(workspace):
    return workspace.write(act_of, add_source, SourceDraft("Вигадане джерело")).id


def replies_again(workspace, listed, first, readings, **more):
    """Import a reply's next version, all of its rows surely attached."""
    lines = workspace.read(overview.entries, listed.list_id)
    said = workspace.read(overview.entries, first.list_id)
    rows = {one.row.key: said[place].entry_id for place, one in enumerate(readings)}
    attached = tuple(Attachment(place, lines[place].entry_id) for place in range(len(readings)))
    planned = made.plan(
        (),
        made.reply_head(listed.list_id, **more),
        same=tuple(readings),
        attachments=attached,
        earlier=EarlierVersion(first.list_id, "", 1, rows, ()),
    )
    return made.write(workspace, planned)


def shown_cases(workspace):
    """What is said of the cases, whichever version of a list says it."""
    shown = all_shown(workspace)
    answers = [(one.line, one.answer, one.status) for one in shown["entries"][0]]
    cases = [(row.number, row.name, row.region, row.status) for row in shown["cases"]]
    return cases, answers, shown["ledgers"][0].entry_places


def determine(workspace, entry):
    draft = DeterminationDraft("located", "2025-08-01", source(workspace))
    workspace.write(act_of, determinations.determine, entry.case_id, draft, worker=WORKER)


def rename(workspace, entry):
    draft = NameDraft("russified", "Гойданюк", "Глеб")
    workspace.write(act_of, names.add_name, entry.case_id, draft)


def claim(workspace, entry):
    draft = ClaimDraft("family", "with_family", date_text="2025-08-01")
    workspace.write(act_of, claims.add_claim, entry.case_id, draft, worker=WORKER)


def correct(workspace, entry):
    workspace.write(act_of, register.change_case, entry.case_id, CaseDraft(note="дзвінок тітки"))


def index_is_current(workspace):
    """Tell whether the index is as it would be if it were made anew."""
    stored = {row["case_id"]: row for row in workspace.read(rows_of, CaseIndex)}
    cases = {row["id"] for row in workspace.read(rows_of, TracingCase)}
    assert set(stored) == cases
    rows = workspace.read(index.rows)
    workspace.write(lambda _: journal.Act("file.opened"), index.refresh, cases)
    return workspace.read(index.rows) == rows


def changed_version(workspace, *, accepted=()):
    """Write a list and its next version, in which line 2 says another region and another sex."""
    first = made.import_lines(workspace, range(1, 4))
    entries = workspace.read(overview.entries, first.list_id)
    moved = made.reading(2, reported_region="RU-TYU", sex="unknown")
    rows = {moved.row.key: entries[1].entry_id}
    planned = made.plan(
        (),
        changed=(moved,),
        earlier=EarlierVersion(first.list_id, "", 1, rows, ()),
        accepted=frozenset((moved.row.key, field) for field in accepted),
    )
    before = all_tables(workspace)
    return before, made.write(workspace, planned), entries[1]


def case(workspace, entry):
    return next(one for one in workspace.read(rows_of, TracingCase) if one["id"] == entry.case_id)


def ids(workspace):
    """Return which rows there are, the index aside."""
    return {
        (name, row["id"])
        for name, rows in all_tables(workspace).items()
        for row in rows
        if name != "case_index"
    }


def only_removed_records_are_left(left, before):
    """See that an undo leaves verdicts with their lines, and records that are out of sight."""
    changed = {name for name, rows in left.items() if rows != before[name]}
    records = {"person_name", "birth_record", "placement"}
    assert changed <= {"verdict", "list_entry", "child_list", *records}
    for name in records & changed:
        more = [row for row in left[name] if row not in before[name]]
        assert all(row["removed_at"] for row in more)
        assert len(left[name]) == len(before[name]) + len(more)
