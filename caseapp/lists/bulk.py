"""Many rows into the tables as the stages of an import, stopping between portions when asked to."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlmodel import Session, SQLModel

from caseapp.lists.rows import Values
from caseapp.progress import Progress
from db.bulk import insert_rows

STAGES = 8  # list, cases, lines, names, births, placements, claims, index
_PORTION = 2_000  # rows in memory at once


@dataclass(frozen=True, slots=True)
class Writing:
    """Where an import writes to, and what all its rows have in common."""

    session: Session
    progress: Progress
    common: Values

    def insert(
        self,
        stage: int,
        table: type[SQLModel],
        rows: Iterable[Values],
        **common: Any,  # noqa: ANN401 - columns are of any type
    ) -> None:
        """Insert rows of the same columns as one stage; `common` are the same in each of them."""
        shared, remaining = {**self.common, **common}, iter(rows)
        self.progress.step(stage, STAGES)
        while portion := list(islice(remaining, _PORTION)):
            insert_rows(self.session, table, portion, shared)
            self.progress.step(stage, STAGES)
