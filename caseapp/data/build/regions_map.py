"""The outlines of regions as two flat pictures, from longitudes and latitudes.

`python -m caseapp.data.build.regions_map OUTLINES.geojson` bakes `regions_map.json`: Russia in a
conic equal-area projection, and Ukraine with what lies around it in one of its own, so that
neither is turned or squeezed. See README.md for origin, licence and what is set right here.
"""

import json
import math
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from caseapp.regions import all_regions

DATA = Path(__file__).resolve().parent.parent
TARGET = "regions_map.json"

Point = tuple[float, float]
Ring = list[Point]
Outlines = dict[str, list[Ring]]
_Place = Callable[[Point], Point]

_GRID = 4_000  # units across a picture
_LEAST_AREA = 60.0  # square units; a smaller island is left out unless nothing else is there
_NEARLY_STRAIGHT = 1.2  # square units that a corner may enclose with its neighbours and be dropped
_STEPS = 24  # along each way, in which the innermost point of a region is looked for
_MURMANSK, _KARELIA = "RU-MUR", "RU-KR"
_BORDER = ((34.2, 66.62), (35.5, 65.8))  # west of the first and east of the second it runs level


@dataclass(frozen=True, slots=True)
class Projection:
    """Albers' conic: equal areas, true along two parallels."""

    meridian: float
    parallels: tuple[float, float]

    def __call__(self, point: Point) -> Point:
        """Give the place on a plane, in radii of the Earth, north upwards at the meridian."""
        first, second = (math.sin(math.radians(one)) for one in self.parallels)
        n = (first + second) / 2
        c = math.cos(math.radians(self.parallels[0])) ** 2 + 2 * n * first
        away = (point[0] - self.meridian + 180) % 360 - 180
        rho = math.sqrt(c - 2 * n * math.sin(math.radians(point[1]))) / n
        return rho * math.sin(n * math.radians(away)), -rho * math.cos(n * math.radians(away))


@dataclass(frozen=True, slots=True)
class Window:
    """What a picture shows: its projection and, in degrees, west, south, east and north."""

    projection: Projection
    edges: tuple[float, float, float, float]
    countries: tuple[str, ...]


WINDOWS = {
    "russia": Window(Projection(95, (52, 64)), (19, 41, 190.5, 82), ("RU",)),
    "ukraine": Window(Projection(37, (45, 55)), (22, 43.2, 52, 56.6), ("RU", "UA")),
}


def main(source: Path) -> None:
    """Write the file."""
    features = json.loads(source.read_text(encoding="utf-8"))["features"]
    outlines = {one["properties"]["iso"]: list(_rings(one["geometry"])) for one in features}
    if set(outlines) != {unit.code for unit in all_regions()}:
        raise SystemExit("the outlines are not those of our regions")
    _part_karelia(outlines)
    pictures = {name: _picture(window, outlines) for name, window in WINDOWS.items()}
    text = json.dumps(pictures, separators=(",", ":"), sort_keys=True)
    (DATA / TARGET).write_text(text.replace('},"', '},\n"') + "\n", encoding="utf-8")


def _rings(geometry: dict[str, list[list[list[list[float]]]]]) -> Iterator[Ring]:
    for polygon in geometry["coordinates"]:
        for ring in polygon:
            yield [(x, y) for x, y in ring]


def _part_karelia(outlines: Outlines) -> None:
    """Give Karelia its land, which the source draws as part of Murmansk Oblast."""
    whole = max(outlines[_MURMANSK], key=len)
    others = [ring for ring in outlines[_MURMANSK] if ring is not whole]
    outlines[_KARELIA] = [*outlines[_KARELIA], _half(whole, keep_north=False)]
    outlines[_MURMANSK] = [*others, _half(whole, keep_north=True)]


def _half(ring: Ring, *, keep_north: bool) -> Ring:
    kept: Ring = []
    for before, after in zip(ring, ring[1:] + ring[:1], strict=True):
        sides = _above(before), _above(after)
        if (sides[0] >= 0) == keep_north:
            kept.append(before)
        if (sides[0] >= 0) != (sides[1] >= 0):
            share = sides[0] / (sides[0] - sides[1])
            kept.append(_between(before, after, share))
    return kept


def _above(point: Point) -> float:
    """Give how far north of the border a point lies, in degrees."""
    (west, high), (east, low) = _BORDER
    along = min(max((point[0] - west) / (east - west), 0), 1)
    return point[1] - (high + along * (low - high))


def _between(before: Point, after: Point, share: float) -> Point:
    return before[0] + share * (after[0] - before[0]), before[1] + share * (after[1] - before[1])


def _picture(window: Window, outlines: Outlines) -> dict[str, object]:
    frame = [window.projection(point) for point in _around(window.edges)]
    shown = frame if "UA" in window.countries else _land(window, outlines)
    place, width, height = _fitted(shown)
    to_grid = _then(window.projection, place)
    shapes = {
        code: rings
        for code, whole in sorted(outlines.items())
        if code[:2] in window.countries
        and (rings := _simplified([[to_grid(point) for point in ring] for ring in whole]))
        and _is_seen(rings, width, height)
    }
    return {
        "width": width,
        "height": height,
        "shapes": {code: [_flat(ring) for ring in rings] for code, rings in shapes.items()},
        "marks": {code: _flat([_innermost(rings)]) for code, rings in shapes.items()},
        "detail": _flat([to_grid(point) for point in _around(WINDOWS["ukraine"].edges)]),
    }


def _land(window: Window, outlines: Outlines) -> list[Point]:
    return [
        window.projection(point)
        for code, rings in outlines.items()
        if code[:2] in window.countries
        for ring in rings
        for point in ring
    ]


def _around(edges: tuple[float, float, float, float]) -> Iterator[Point]:
    """Yield points along the edges of a window, which a projection bends."""
    west, south, east, north = edges
    for step in range(_STEPS):
        yield west + (east - west) * step / _STEPS, south
    for step in range(_STEPS + 1):
        yield east - (east - west) * step / _STEPS, north


def _fitted(points: Sequence[Point]) -> tuple[_Place, int, int]:
    left, bottom = min(x for x, _ in points), min(y for _, y in points)
    scale = _GRID / (max(x for x, _ in points) - left)
    height = math.ceil((max(y for _, y in points) - bottom) * scale)
    return lambda point: ((point[0] - left) * scale, (point[1] - bottom) * scale), _GRID, height


def _then(
    first: Callable[[Point], Point], second: Callable[[Point], Point]
) -> Callable[..., Point]:
    return lambda point: second(first(point))


def _simplified(rings: Iterable[Ring]) -> list[Ring]:
    """Round to the grid, drop corners that nobody sees, then islands that are specks."""
    drawn = [_cornered([(round(x), round(y)) for x, y in ring]) for ring in rings]
    drawn = [ring for ring in drawn if len(ring) > 2]
    large = [ring for ring in drawn if abs(_area(ring)) >= _LEAST_AREA]
    return large or sorted(drawn, key=lambda ring: -abs(_area(ring)))[:1]


def _cornered(ring: Ring) -> Ring:
    """Drop corners by the area they enclose with their neighbours, whichever way round it goes.

    Two regions share their border's points and no others of it, so that both drop the same.
    """
    points = [point for at, point in enumerate(ring) if point != ring[at - 1]]
    return [
        point
        for at, point in enumerate(points)
        if abs(_area([points[at - 1], point, points[(at + 1) % len(points)]])) > _NEARLY_STRAIGHT
    ]


def _area(ring: Sequence[Point]) -> float:
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs) / 2


def _is_seen(rings: Iterable[Ring], width: int, height: int) -> bool:
    return any(0 <= x <= width and 0 <= y <= height for ring in rings for x, y in ring)


def _innermost(rings: Sequence[Ring]) -> Point:
    """Give the point of the largest part that lies farthest from its border."""
    ring = max(rings, key=lambda one: abs(_area(one)))
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    grid = (
        (
            min(xs) + (max(xs) - min(xs)) * (across + 0.5) / _STEPS,
            min(ys) + (max(ys) - min(ys)) * (up + 0.5) / _STEPS,
        )
        for across in range(_STEPS)
        for up in range(_STEPS)
    )
    return max((point for point in grid if _inside(point, ring)), key=_distance_to(ring))


def _inside(point: Point, ring: Ring) -> bool:
    x, y = point
    edges = zip(ring, ring[1:] + ring[:1], strict=True)
    crossed = sum(
        (a[1] > y) != (b[1] > y) and x < a[0] + (y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
        for a, b in edges
    )
    return crossed % 2 == 1


def _distance_to(ring: Ring) -> Callable[[Point], float]:
    def distance(point: Point) -> float:
        return min(_from_edge(point, a, b) for a, b in zip(ring, ring[1:] + ring[:1], strict=True))

    return distance


def _from_edge(point: Point, a: Point, b: Point) -> float:
    length = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2
    along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length
    return math.dist(point, _between(a, b, min(max(along, 0), 1)))


def _flat(points: Iterable[Point]) -> list[int]:
    return [round(value) for point in points for value in point]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
