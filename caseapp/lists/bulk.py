"""Many rows into a table as one stage of an import, stopping between portions when asked to."""

from collections.abc import Sequence

from sqlmodel import Session, SQLModel

from caseapp.lists.rows import Values
from caseapp.progress import Progress
from db.bulk import insert_rows

_PORTION = 5_000
STAGES = 8  # list, cases, lines, names, births, placements, claims, index


def insert_all(
    session: Session,
    table: type[SQLModel],
    rows: Sequence[Values],
    progress: Progress,
    stage: int = 0,
) -> None:
    """Insert rows that all have every column as one stage of an import."""
    progress.step(stage, STAGES)
    for start in range(0, len(rows), _PORTION):
        insert_rows(session, table, rows[start : start + _PORTION])
        progress.step(stage, STAGES)
