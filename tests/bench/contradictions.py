"""Contradictions of all cases: counted whole, counted again after a change, found by a key."""

from itertools import cycle
from pathlib import Path

from caseapp.cases.index import rows as case_rows
from caseapp.cases.notes import NoteDraft, add_note
from caseapp.cases.written import act_of
from caseapp.contradictions.counting import count_again, count_open
from caseapp.filters.grammar import parse
from caseapp.filters.pile import Pile
from caseapp.filters.traits import read_traits
from tests.bench.large import TODAY, opened
from tests.bench.measure import Work


def bench_count_every_contradiction(_folder: Path, rows: int) -> Work:
    """Count what contradicts in all cases, as once after a file is opened."""
    workspace = opened(rows)
    return lambda: workspace.read(count_open)


def bench_count_contradictions_after_a_change(_folder: Path, rows: int) -> Work:
    """Count again after one case was written to; the writing is measured with it."""
    workspace = opened(rows)
    (case_id, *_) = (row.case_id for row in workspace.read(case_rows))
    known = [workspace.read(count_open)]

    def run() -> None:
        workspace.write(act_of, add_note, case_id, NoteDraft("вигадано"), worker="bench")
        known.append(workspace.read(count_again, known.pop()))

    return run


def bench_one_key_with_contradictions(_folder: Path, rows: int) -> Work:
    """Filter all rows by a half-typed name and by contradictions, facets counted, no repaint."""
    workspace = opened(rows)
    pile = Pile(workspace.read(case_rows), workspace.read(read_traits), today=TODAY)
    pile.take_contradictions(workspace.read(count_open).by_case)
    typed = cycle("вигад ол"[:end] for end in range(8, 0, -1))

    def run() -> None:
        query = parse(f"contradictions:0.. {next(typed)}")
        pile.found(query)
        pile.counts(query)

    return run
