"""Jobs for cases: find, cases, show."""

import datetime as dt
from argparse import Namespace
from collections.abc import Iterable, Mapping
from dataclasses import asdict

from caseapp.case_file import CaseFile, EntryLine, case_id_of, read_case
from caseapp.cases.fields import region_code
from caseapp.cases.model import CaseRow
from caseapp.finding.counting import find_all, found_cases, view_named
from caseapp.finding.grammar import parse
from caseapp.finding.model import Query
from exports.query_words import vocabulary
from ui.cli import shown_timeline
from ui.cli.contradictions import fields
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table
from ui.cli.shown_case import print_case
from ui.cli.shown_people import people_of
from ui.words import language


def show_found(arguments: Namespace) -> int:
    """Name the cases that a text finds."""
    query, today = _asked(arguments.text)
    with opened(arguments) as workspace:
        hits = workspace.read(find_all, query, today)
    if arguments.json:
        found = [
            {"case": hit.number, "name": hit.name, "matched": hit.matched, "why": hit.why}
            for hit in hits
        ]
        print_json({"hits": found})
    else:
        print_table([(hit.number, hit.name, hit.matched) for hit in hits])
    return 0


def show_cases(arguments: Namespace) -> int:
    """Name the cases of a file."""
    query, today = _asked(arguments.where or "")
    with opened(arguments) as workspace:
        region = region_code(arguments.region or "") or None
        if arguments.view:
            kept = parse(workspace.read(view_named, arguments.view).query)
            query = Query((*kept.words, *query.words), (*kept.terms, *query.terms))
        rows = workspace.read(found_cases, query, today)
        found = [row for row in rows if _wanted(row, arguments.status, region)]
    if arguments.json:
        print_json({"cases": [_case(row) for row in found]})
    else:
        print_table([tuple(_case(row).values()) for row in found])
    return 0


def _asked(text: str) -> tuple[Query, dt.date]:
    today = dt.datetime.now().astimezone().date()
    return parse(text, vocabulary(language()), today), today


def _wanted(row: CaseRow, status: str | None, region: str | None) -> bool:
    return status in (None, row.status) and region in (None, row.region)


def _case(row: CaseRow) -> Mapping[str, object]:
    return {
        "case": row.number,
        "name": row.name,
        "birth": row.birth_edtf,
        "status": row.status,
        "region": row.region,
        "lists": row.lists,
    }


def show_case(arguments: Namespace) -> int:
    """Show all that one case says."""
    with opened(arguments) as workspace:
        case = workspace.read(read_case, workspace.read(case_id_of, arguments.case))
    said = _said(case)
    if arguments.json:
        print_json(said)
    else:
        print_case(said)
    return 0


KINDS = (
    "names",
    "births",
    "claims",
    "determinations",
    "proposals",
    "placements",
    "requests",
    "sources",
    "citations",
    "descriptions",
    "attachments",
    "history",
)


def _said(case: CaseFile) -> Mapping[str, object]:
    return {
        "case": {
            "number": case.number,
            "name": case.name,
            "status": case.status,
            "sex": case.sex,
            "circumstances": case.circumstances,
            "origin_region": case.origin_region,
            "origin_place": case.origin_place,
            "separation_place": case.separation_place,
            "taken_by": case.taken_by,
            "last_place": case.last_place,
            "last_seen": {"text": case.last_seen.text, "edtf": case.last_seen.edtf},
        },
        **{kind: _records(getattr(case, kind)) for kind in KINDS},
        "timeline": shown_timeline.events(case),
        "coming_of_age": shown_timeline.coming_of_age(case, dt.date.today()),
        "contradictions": [fields(one) for one in case.contradictions],
        "lists": [_stands(line) for line in case.entries],
        **people_of(case),
    }


def _stands(line: EntryLine) -> Mapping[str, object]:
    """Say on which line of which list the child stands, and what put it there."""
    return {
        "list_id": line.list_id,
        "list": line.list_title,
        "list_kind": line.list_kind,
        "line": line.line,
        "name": line.name_written,
        "linked_by": line.linked_by,
        "worker": line.linked_worker,
        "linked_at": line.linked_at,
        "reason": line.linked_reason,
        "gone_from_version": line.gone_version or None,
    }


def _records(lines: Iterable[object]) -> list[Mapping[str, object]]:
    return [_plain(asdict(line)) for line in lines]  # type: ignore[call-overload] # dataclasses


def _plain(record: Mapping[str, object]) -> Mapping[str, object]:
    """Write a date as what was typed and as EDTF, in records within the record, too."""
    return {name: _plain_value(value) for name, value in record.items()}


def _plain_value(value: object) -> object:
    if isinstance(value, dict):
        return {"text": value["text"], "edtf": value["edtf"]}
    if isinstance(value, tuple):
        return [_plain(one) if isinstance(one, dict) else one for one in value]
    return value
