"""Jobs for cases: find, cases, show."""

import datetime as dt
from argparse import Namespace
from collections.abc import Mapping

from caseapp.case_file import case_id_of, read_case
from caseapp.cases.model import CaseRow
from caseapp.fields import region_code
from caseapp.filters.counting import find_all, found_cases, view_named
from caseapp.filters.grammar import parse
from caseapp.filters.model import Query
from exports.interchange.case_data import case_data
from exports.query_words import vocabulary
from exports.words import words
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table
from ui.cli.shown_case import print_case
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
        said = words(language())
        print_table(
            [(hit.number, hit.name, hit.matched, said.text(f"why.{hit.why}")) for hit in hits]
        )
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
    said = case_data(case, words(language()), dt.date.today())
    if arguments.json:
        print_json(said)
    else:
        print_case(said)
    return 0
