"""Moves between regions, as the reported placements of a case follow one another."""

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from caseapp.case_parts.lines import PlacementLine
from caseapp.dates import UncertainDate


@dataclass(frozen=True, slots=True)
class Move:
    """From one region to another; `on` is when the stay in the other began, as far as known.

    It is `sure` where the dates leave no doubt of which stay was the earlier one.
    """

    left: str
    right: str
    on: UncertainDate
    placement: uuid.UUID
    sure: bool


def moves(placements: Sequence[PlacementLine]) -> tuple[Move, ...]:
    """Return each change of region between placements that have a date, in the order of time."""
    return tuple(_moves([line for line in placements if line.region and _when(line).edtf]))


def _moves(lines: Sequence[PlacementLine]) -> Iterator[Move]:
    for before, after in pairwise(lines):
        if before.region != after.region:
            on = after.start if after.start.edtf else before.end
            yield Move(before.region, after.region, on, after.id, _ends_before(before, on))


def _ends_before(line: PlacementLine, on: UncertainDate) -> bool:
    began = _when(line).latest
    return began is not None and on.earliest is not None and began < on.earliest


def _when(line: PlacementLine) -> UncertainDate:
    return line.start if line.start.edtf else line.end
