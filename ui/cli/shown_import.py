"""An import, planned or written, as the command line shows it."""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict

from caseapp.lists.model import RefusedReading, SourceRow
from caseapp.lists.planned import ImportPlan
from caseapp.lists.replies.numbering import numbering
from caseapp.lists.reports import AttachedRow, ImportReport, UnclearRow
from db.codes import ListKind
from ui.cli.output import print_json
from ui.messages import row_sentence
from ui.words import translate

COUNTS = ("rows", "new", "changed", "same")


def report_of_plan(plan: ImportPlan, lines: Mapping[uuid.UUID, str]) -> ImportReport:
    """Say what a plan would write; `lines` are those of the list that a reply answers."""
    nothing_yet = uuid.UUID(int=0)
    return ImportReport(
        import_id=nothing_yet,
        list_id=nothing_yet,
        kind=plan.head.kind,
        rows=len(plan.readings) + len(plan.refused),
        new=len(plan.new),
        changed=len(plan.changed),
        same=len(plan.same),
        refused=plan.refused,
        attached=_attached(plan, lines),
        unclear=_unclear(plan, lines),
        by_name=plan.by_name,
        title=plan.head.title,
        added=plan.head.into is not None,
        present=len(plan.present),
        accepted=len(plan.accepted),
    )


def _attached(plan: ImportPlan, lines: Mapping[uuid.UUID, str]) -> tuple[AttachedRow, ...]:
    return tuple(
        AttachedRow(row.line, lines[one.entry_id], row.answer_kind, row.reported_region)
        for one in plan.attachments
        if one.entry_id is not None and (row := plan.readings[one.row])
    )


def _unclear(plan: ImportPlan, lines: Mapping[uuid.UUID, str]) -> tuple[UnclearRow, ...]:
    return tuple(
        UnclearRow(plan.readings[one.row].line, tuple(lines[choice] for choice in one.choices))
        for one in plan.attachments
        if one.entry_id is None
    )


def print_report(report: ImportReport, *, as_json: bool) -> None:
    """Print what an import wrote, or would write."""
    if as_json:
        print_json(_json(report))
        return
    text = translate(
        "Command line",
        "{rows} rows: {new} new, {changed} changed, {same} the same, {refused} refused, "
        "{passed_over} passed over",
    )
    counts = {name: getattr(report, name) for name in COUNTS}
    aside = len(report.passed_over)
    print(text.format(**counts, refused=len(report.refused) - aside, passed_over=aside))
    if report.added:
        _print_added(report)
    if report.accepted:
        text = translate("Command line", "{accepted} changes become facts of their cases.")
        print(text.format(accepted=report.accepted))
    _print_answers(report)
    for row in report.refused:
        print(_refused_line(row))
    if report.import_id.int:
        print(translate("Command line", "import {id}").format(id=report.import_id))
        print(translate("Command line", "list {id}").format(id=report.list_id))


def _print_added(report: ImportReport) -> None:
    """Say to which list the rows go, and how many it had already."""
    text = translate("Command line", "The rows go into the list “{title}”.")
    print(text.format(title=report.title))
    if report.present:
        text = translate("Command line", "{present} rows stand there already.")
        print(text.format(present=report.present))


def _print_answers(report: ImportReport) -> None:
    if report.kind != ListKind.REPLY:
        return
    text = translate(
        "Command line", "{attached} answers on their lines, {unclear} wait for a verdict"
    )
    print(text.format(attached=len(report.attached), unclear=len(report.unclear)))
    if report.by_name:
        text = translate(
            "Command line",
            "Of these, {count} rest on names and at most a month, a year or an age: rows {rows}",
        )
        print(text.format(count=len(report.by_name), rows=", ".join(report.by_name)))
    if unread := sum(not one.claim for one in report.attached):
        text = translate(
            "Command line",
            "The words of {unread} answers are not understood; say on their list what they mean.",
        )
        print(text.format(unread=unread))
    if report.attached:
        print(_numbers_sentence(report))


def _numbers_sentence(report: ImportReport) -> str:
    """Say whether the reply keeps our numbers, as the names there show."""
    found = numbering((one.row, one.line) for one in report.attached)
    if found.is_ours:
        text = translate(
            "Command line",
            "The numbers of the reply are ours: {agreeing} of {attached} agree with the names.",
        )
    else:
        text = translate(
            "Command line",
            "The reply has numbers of its own: {agreeing} of {attached} agree with the names.",
        )
    return text.format(agreeing=found.agreeing, attached=found.attached)


def _refused_line(refused: RefusedReading) -> str:
    reason = row_sentence(refused.reason, refused.field, refused.value[:60])
    return f"{_where(refused.row)}: {reason}"


def _where(row: SourceRow) -> str:
    """Name sheet and row; a text has no sheets."""
    if not row.sheet:
        return translate("Command line", "Row {row}").format(row=row.number)
    place = translate("Command line", "{sheet}, row {row}")
    return place.format(sheet=row.sheet, row=row.number)


def _json(report: ImportReport) -> Mapping[str, object]:
    written = bool(report.import_id.int)
    data: dict[str, object] = {
        "import_id": report.import_id if written else None,
        "list_id": report.list_id if written else None,
        "kind": report.kind,
        **{name: getattr(report, name) for name in COUNTS},
        "refused": _refused(report.refused),
        "passed_over": _refused(report.passed_over),
    }
    if report.added:
        data |= {"added_to": report.title, "present": report.present}
    if report.accepted:
        data["accepted"] = report.accepted
    if report.kind == ListKind.REPLY:
        data["attached"] = [asdict(one) for one in report.attached]
        data["unclear"] = [asdict(one) for one in report.unclear]
        found = numbering((one.row, one.line) for one in report.attached)
        data["numbering"] = {**asdict(found), "ours": found.is_ours}
    return data


def _refused(rows: Sequence[RefusedReading]) -> list[Mapping[str, object]]:
    return [{"sheet": one.row.sheet, "row": one.row.number, "reason": one.reason} for one in rows]
