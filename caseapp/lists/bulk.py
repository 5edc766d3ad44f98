"""Many rows into a table at once, stopping between portions when asked to."""

from collections.abc import Sequence

from sqlmodel import Session, SQLModel, insert

from caseapp.lists.rows import Values
from caseapp.progress import Progress

_PORTION = 5_000
STAGES = 8  # list, cases, lines, names, births, placements, index, answers


def insert_all(
    session: Session,
    table: type[SQLModel],
    rows: Sequence[Values],
    progress: Progress,
    stage: int = 0,
) -> None:
    """Insert the rows as one stage of an import."""
    progress.step(stage, STAGES)
    for start in range(0, len(rows), _PORTION):
        session.exec(insert(table), params=rows[start : start + _PORTION])
        progress.step(stage, STAGES)
