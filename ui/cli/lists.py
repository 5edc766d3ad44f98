"""Jobs for lists: import, undo-import, lists, ledger."""

import datetime as dt
import sys
import uuid
from argparse import Namespace
from collections.abc import Sequence

from caseapp.checks.found import count_alike
from caseapp.dates import from_edtf
from caseapp.errors import InputRefused, NotFound
from caseapp.lists.choices import ScanChoices
from caseapp.lists.columns.guess import guess_date, guess_head
from caseapp.lists.corrected import corrected_file, head_of_list
from caseapp.lists.decided import write_decided
from caseapp.lists.execute import import_act
from caseapp.lists.files.limits import LIMITS
from caseapp.lists.files.workbook import scan, scan_text
from caseapp.lists.likely import Likely, possible_twins
from caseapp.lists.linked import opens_cases
from caseapp.lists.model import ListHead, Scan
from caseapp.lists.overview import entries, list_id_of, lists
from caseapp.lists.plan import plan_import
from caseapp.lists.planned import Doubt, ImportPlan
from caseapp.lists.problems import FileCause
from caseapp.lists.reports import ImportReport
from caseapp.lists.twice import rows_twice
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.lists.versions.accepted_plan import accepting_fields
from caseapp.names.clean import tidy
from caseapp.workspace import Workspace
from db.codes import ListKind, Party
from ui.cli.mapped import columns_of, recognised
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table, progress, say
from ui.cli.remarked import tell_columns, tell_remarks, tell_twins
from ui.cli.shown_import import print_report, report_of_plan
from ui.doubts import alike_sentence, doubt_sentence, others_sentence, twice_sentence
from ui.message_texts.other_programs import unread
from ui.messages import sentence
from ui.papers.refused import save_refused
from ui.words import translate


def import_list(arguments: Namespace) -> int:
    """Plan an import, and write it unless only the plan is wanted."""
    with opened(arguments) as workspace:
        plan = _plan(workspace, arguments)
        if arguments.accept:
            plan = accepting_fields(plan, arguments.accept)
        _tell(plan, arguments)
        twins = workspace.read(possible_twins, plan)
        tell_twins(twins)
        nothing = arguments.dry_run or not plan.readings
        report = _planned(workspace, plan) if nothing else _written(workspace, plan, twins)
        if arguments.refused is not None and report.refused:
            save_refused(workspace, report.refused, arguments.refused, report.import_id)
    print_report(report, as_json=arguments.json)
    no_rows = not plan.readings and plan.head.into is None
    refusal = InputRefused(plan.scan.path, FileCause.NO_ROWS)
    if no_rows and not arguments.dry_run:
        raise refusal
    if no_rows:
        say(sentence(refusal))
    if arguments.dry_run:
        say(translate("Command line", "This is the plan; nothing was written."))
    return 0


def _tell(plan: ImportPlan, arguments: Namespace) -> None:
    """Say what speaks against the plan; refuse what must not be written so."""
    if plan.head.kind == ListKind.REPLY and plan.head.answers_list_id is None:
        say(translate("Command line", "This reply answers no list; --answers names one."))
    if plan.imported_before is not None and not arguments.again:
        _tell_imported_before(plan, dry_run=arguments.dry_run)
    if plan.doubt is not None:
        _tell_doubt(plan, plan.doubt, refusing=not (arguments.dry_run or arguments.anyway))
    _tell_kind(plan, arguments)
    tell_columns(plan)
    tell_remarks(plan)
    if twice := twice_sentence(rows_twice(plan)):
        say(twice)


def _tell_kind(plan: ImportPlan, arguments: Namespace) -> None:
    """Say what the list was taken for, where nobody said it and rows of it are taken."""
    guessed = not (arguments.kind or arguments.answers) and plan.head.into is None
    if guessed and plan.readings and not opens_cases(plan.head.kind):
        text = translate("Command line", "Taken as {kind}, which opens no cases; --kind says else.")
        say(text.format(kind=plan.head.kind))
    if plan.scan.of_cases:
        say(unread())


def _tell_imported_before(plan: ImportPlan, *, dry_run: bool) -> None:
    """Refuse the very same file, unless only its plan is wanted."""
    if not dry_run:
        raise InputRefused(plan.scan.path, "imported_before")
    say(translate("Command line", "This very file was imported before."))


def _tell_doubt(plan: ImportPlan, doubt: Doubt, *, refusing: bool) -> None:
    """Say that few rows belong to the list; refuse where another on file fits them better."""
    say(doubt_sentence(doubt))
    if doubt.better is not None:
        say(translate("Command line", "list {id}").format(id=doubt.better.list_id))
        if refusing:
            raise InputRefused(plan.scan.path, "other_list")


def _planned(workspace: Workspace, plan: ImportPlan) -> ImportReport:
    answered = plan.head.answers_list_id
    rows = workspace.read(entries, answered) if answered else ()
    return report_of_plan(plan, {row.entry_id: row.line for row in rows})


def _written(workspace: Workspace, plan: ImportPlan, twins: Sequence[Likely]) -> ImportReport:
    report = workspace.write(
        import_act,
        write_decided,
        plan,
        twins,
        {},
        worker=workspace.worker,
        progress=progress(),
    )
    if alike := workspace.read(count_alike, report.import_id):
        say(alike_sentence(alike))
    return report


def _plan(workspace: Workspace, arguments: Namespace) -> ImportPlan:
    read = _scan(arguments)
    if read.without_table and not arguments.lines:
        say(translate("Command line", "If each line of it is a child, add --lines."))
        raise InputRefused(read.path, FileCause.NO_TABLE)
    if read.others:
        say(others_sentence(read))
    head = _head(workspace, read, arguments)
    return workspace.read(
        plan_import,
        read,
        columns_of(workspace, read, head.issuer, dict(arguments.map)),
        head,
        today=dt.datetime.now().astimezone().date(),
        progress=progress(),
    )


def _scan(arguments: Namespace) -> Scan:
    """Read the list, or what stands on the standard input."""
    choices = ScanChoices(
        sheet=arguments.sheet,
        encoding=arguments.encoding,
        delimiter=arguments.delimiter,
        cuts=arguments.cuts,
        header_rows=arguments.header_rows,
        first_row=arguments.first_row,
        inflected=True if arguments.inflected else None,
    )
    if str(arguments.list) != "-":
        return scan(arguments.list, choices, progress=progress())
    name = translate("Command line", "Pasted text")
    text = sys.stdin.buffer.read(LIMITS.file + 1).decode("utf-8", "replace")
    return scan_text(text, choices, name=name, progress=progress())


def _head(workspace: Workspace, read: Scan, arguments: Namespace) -> ListHead:
    if (into := _into(workspace, read, arguments)) is not None:
        return into
    kind, issuer = _kind_and_issuer(read, arguments)
    answers = workspace.read(list_id_of, arguments.answers) if arguments.answers else None
    return ListHead(
        kind=kind,
        title=tidy(arguments.title) or tidy(read.path.stem),
        issuer=issuer,
        recipient=arguments.recipient,
        date=from_edtf(arguments.date) if arguments.date else guess_date(read),
        answers_list_id=answers,
    )


def _kind_and_issuer(read: Scan, arguments: Namespace) -> tuple[str, str]:
    """Return what the list is and whose: as said, else as the wizard proposes for such a file."""
    kind = arguments.kind or (ListKind.REPLY if arguments.answers else "")
    if kind:
        usual = Party.RUSSIA if kind == ListKind.REPLY else Party.UKRAINE
        return kind, arguments.issuer or usual
    guessed = guess_head(read, recognised(read, dict(arguments.map)))
    return guessed.kind, arguments.issuer or guessed.issuer


def _into(workspace: Workspace, read: Scan, arguments: Namespace) -> ListHead | None:
    """Return the list to which the rows are added: the one named, or that of refused rows."""
    if arguments.into:
        return workspace.read(head_of_list, workspace.read(list_id_of, arguments.into))
    found = None if arguments.new_list else workspace.read(corrected_file, read)
    return found.head if found else None


def undo(arguments: Namespace) -> int:
    """Take an import back."""
    try:
        import_id = uuid.UUID(arguments.import_id)
    except ValueError:
        raise NotFound("import", arguments.import_id) from None
    with opened(arguments) as workspace:
        report = workspace.write(undo_act, undo_import, import_id, worker=workspace.worker)
    text = translate(
        "Command line", "Taken back: {title}. Entries: {entries}, claims: {claims}, cases: {cases}."
    )
    print(
        text.format(
            title=report.title,
            entries=report.entries,
            claims=report.claims,
            cases=report.cases_removed,
        )
    )
    if report.cases_kept:
        kept = translate(
            "Command line",
            "Kept, because somebody worked on them since, or another list speaks of them: {cases}",
        )
        print(kept.format(cases=", ".join(report.cases_kept)))
    return 0


def show_lists(arguments: Namespace) -> int:
    """Name the lists of a file."""
    with opened(arguments) as workspace:
        found = workspace.read(lists)
    if not arguments.json:
        print_table(
            [(one.list_id, one.kind, one.date_edtf, one.entries, one.title) for one in found]
        )
        return 0
    print_json(
        {
            "lists": [
                {
                    "list_id": one.list_id,
                    "kind": one.kind,
                    "title": one.title,
                    "date": one.date_edtf,
                    "entries": one.entries,
                }
                for one in found
            ]
        }
    )
    return 0
