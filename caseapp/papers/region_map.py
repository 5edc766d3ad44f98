"""The baked outlines of regions: two flat pictures, Russia and Ukraine with what lies around it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

RUSSIA, UKRAINE = "russia", "ukraine"
_TABLE = Path(__file__).parents[1] / "data" / "regions_map.json"

Point = tuple[float, float]
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class FlatMap:
    """Rings by region, in units of the picture; upwards from its lower left, filled even-odd."""

    width: int
    height: int
    shapes: Mapping[str, Sequence[Ring]]
    marks: Mapping[str, Point]  # the innermost point of each region
    detail: Ring  # what the picture of Ukraine shows

    def holds(self, code: str) -> bool:
        """Tell whether the innermost point of a region lies within the picture."""
        x, y = self.marks.get(code, (-1, -1))
        return 0 <= x <= self.width and 0 <= y <= self.height


@cache
def flat_map(name: str) -> FlatMap:
    """Read one of the two pictures, once."""
    given = json.loads(_TABLE.read_text(encoding="utf-8"))[name]
    return FlatMap(
        width=given["width"],
        height=given["height"],
        shapes={code: tuple(map(_ring, rings)) for code, rings in given["shapes"].items()},
        marks={code: _ring(flat)[0] for code, flat in given["marks"].items()},
        detail=_ring(given["detail"]),
    )


def _ring(flat: Sequence[int]) -> Ring:
    return tuple(zip(flat[::2], flat[1::2], strict=True))
