"""Two lists side by side: as figures, as JSON, as PDF."""

from argparse import Namespace
from collections.abc import Mapping

from caseapp.lists.overview import list_id_of
from caseapp.lists.versions.compared import ComparedLine, Comparison, LineState
from caseapp.lists.versions.comparison import compare_lists
from exports.list_values import list_field, list_value
from exports.outgoing import PaperKind
from exports.words import Words, words
from ui.cli.opening import opened
from ui.cli.output import print_json, print_table, progress
from ui.cli.paper import save_document
from ui.papers.subject import Subject
from ui.words import language


def show_diff(arguments: Namespace) -> int:
    """Show what two lists say otherwise; print the report where it is wanted."""
    with opened(arguments) as workspace:
        old, new = (
            workspace.read(list_id_of, text) for text in (arguments.first, arguments.second)
        )
        found = workspace.read(compare_lists, old, new, progress=progress())
        if arguments.pdf is not None:
            subject = Subject(PaperKind.COMPARISON, new, (str(old),))
            save_document(workspace, found, subject, arguments)
    if arguments.json:
        print_json(_figures(found))
    else:
        _print(found, words(language()))
    return 0


def _figures(found: Comparison) -> Mapping[str, object]:
    return {
        "new": _numbers(found, LineState.NEW),
        "gone": _numbers(found, LineState.GONE),
        "changed": [
            {
                "line": line.side.number,
                "fields": {one.field: [one.old, one.new] for one in line.changes},
            }
            for line in _of(found, LineState.CHANGED)
        ],
        "same": found.counts()[LineState.SAME],
    }


def _numbers(found: Comparison, state: LineState) -> list[str]:
    return [line.side.number for line in _of(found, state)]


def _of(found: Comparison, state: LineState) -> list[ComparedLine]:
    return [line for line in found.lines if line.state == state]


def _print(found: Comparison, catalogue: Words) -> None:
    counts = found.counts().items()
    print_table([(catalogue.text(f"line_state.{state}"), count) for state, count in counts])
    rows = [row for line in found.lines for row in _rows(line, catalogue)]
    if rows:
        print()
        print_table(rows)


def _rows(line: ComparedLine, catalogue: Words) -> list[tuple[str, ...]]:
    """Give one row for each changed field, and one for a line that is new or gone."""
    if line.state == LineState.SAME:
        return []
    who = (catalogue.text(f"line_state.{line.state}"), line.side.number, line.side.name)
    changes = [
        f"{list_field(catalogue, one.field)}: {list_value(catalogue, one.field, one.old)} → "
        f"{list_value(catalogue, one.field, one.new)}"
        for one in line.changes
    ]
    return [(*who, said) for said in changes or ("",)]
