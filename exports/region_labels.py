"""Where the numbers of a map stand: on their region, or beside it with a line to it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfmetrics import stringWidth

from exports import fonts

COUNT_SIZE, NAME_SIZE = 6.5, 5.0
EDGE = 0.8
_COUNT_HEIGHT, _NAME_HEIGHT = 6.6, 5.4
_NEAR, _RINGS = 9.0, 4  # points from the region, and how often farther away is tried
_SIDES = ((1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1))

Box = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True, slots=True)
class Wanted:
    """A number that a region is to bear, and the region's short name."""

    x: float
    y: float
    count: str
    name: str


@dataclass(frozen=True, slots=True)
class Label:
    """A number in its place; `name` is empty where there is no room for it."""

    of: Wanted
    name: str
    box: Box

    @property
    def is_apart(self) -> bool:
        """Tell whether it stands beside its region."""
        left, bottom, right, top = self.box
        return not (left <= self.of.x <= right and bottom <= self.of.y <= top)


def placed(wanted: Iterable[Wanted], room: Box) -> list[Label]:
    """Place labels so that none covers another or leaves the picture; the first go first."""
    labels: list[Label] = []
    for one in wanted:
        label = _placed(one, room, labels)
        if label is not None:
            labels.append(label)
    return labels


def _placed(one: Wanted, room: Box, labels: Sequence[Label]) -> Label | None:
    for label in _ways(one):
        if _within(label.box, room) and not any(_meet(label.box, each.box) for each in labels):
            return label
    return None


def _ways(one: Wanted) -> Iterator[Label]:
    """Yield the places to try: with the name, on the region and close by; then the number alone."""
    yield _at(one, one.name, one.x, one.y)
    yield from _around(one, one.name, 1)
    yield _at(one, "", one.x, one.y)
    for ring in range(1, _RINGS + 1):
        yield from _around(one, one.name, ring)
        yield from _around(one, "", ring)


def _around(one: Wanted, name: str, ring: int) -> Iterator[Label]:
    far, (width, height) = _NEAR * ring, _size(one, name)
    for x, y in _SIDES:
        yield _at(one, name, one.x + x * (far + width / 2), one.y + y * (far + height / 2))


def _at(one: Wanted, name: str, x: float, y: float) -> Label:
    width, height = _size(one, name)
    return Label(one, name, (x - width / 2, y - height / 2, x + width / 2, y + height / 2))


def _size(one: Wanted, name: str) -> tuple[float, float]:
    width = stringWidth(one.count, fonts.BOLD, COUNT_SIZE)
    if name:
        width = max(width, stringWidth(name, fonts.REGULAR, NAME_SIZE))
    return width + 2 * EDGE, _COUNT_HEIGHT + (_NAME_HEIGHT if name else 0)


def _within(box: Box, room: Box) -> bool:
    return box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2] and box[3] <= room[3]


def _meet(one: Box, other: Box) -> bool:
    apart = one[2] < other[0] or other[2] < one[0] or one[3] < other[1] or other[3] < one[1]
    return not apart
