"""Maps of regions in greys that any printer tells apart; what is occupied is hatched."""

from collections.abc import Iterable, Mapping, Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from caseapp.papers.region_map import UKRAINE, Ring, flat_map
from caseapp.regions import region
from exports import fonts
from exports.outgoing import FEWEST
from exports.region_labels import COUNT_SIZE, EDGE, NAME_SIZE, Box, Label, Wanted, placed
from exports.regions import shortest_region_name
from exports.words import Words

GREYS = (0.86, 0.7, 0.52, 0.34)  # from few to many
FULLY, PARTLY = "fully", "partly"
_HATCH = {FULLY: 2.2, PARTLY: 4.8}  # points between lines
_STEPS = (2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
_NOBODY = 1.0
_LINE, _THIN, _THICK = 0.45, 0.25, 1.8
_SWATCH = (7 * mm, 3.2 * mm)
_SIZE = 7


def least_of_shades(counts: Iterable[int]) -> tuple[int, ...]:
    """Give the least number of each shade, for the greatest there is."""
    most = max(counts, default=0)
    if not most:
        return ()
    return (1, *[step for step in _STEPS if step <= most][1 - len(GREYS) :])


class RegionPicture(Flowable):
    """One of the two maps, with the number of each region that has any."""

    def __init__(
        self, name: str, counts: Mapping[str, int], catalogue: Words, width: float
    ) -> None:
        super().__init__()
        self._map, self._is_whole = flat_map(name), name != UKRAINE
        self._counts, self._words = counts, catalogue
        self._least = least_of_shades(counts.values())
        self._scale = width / self._map.width
        self.width, self.height = width, self._map.height * self._scale
        self.alt = "; ".join(f"{one.name}: {one.count}" for one in self._wanted())

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the width that was asked for."""
        del width, height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the land, the border of Ukraine over it, hatches, and the numbers."""
        self.canv.saveState()
        self.canv.setLineJoin(1)
        frame = self.canv.beginPath()
        frame.rect(0, 0, self.width, self.height)
        self.canv.clipPath(frame, stroke=0, fill=0)
        self._draw_land()
        if self._is_whole:
            self._draw_detail()
        self.canv.restoreState()
        if not self._is_whole:
            self.canv.setStrokeGray(_LINE)
            self.canv.setLineWidth(2 * _THIN)
            self.canv.rect(0, 0, self.width, self.height)
        for label in placed(self._wanted(), (0, 0, self.width, self.height)):
            _draw_label(self.canv, label)
        self.canv.setFillGray(0)

    def _draw_land(self) -> None:
        shapes = self._map.shapes
        for code in shapes:
            if region(code).country != "UA":
                self._draw_region(code)
        self.canv.setStrokeGray(0)
        self.canv.setLineWidth(_THICK)
        own = [code for code in shapes if region(code).country == "UA"]
        for code in own:  # the outer half of these lines stays seen: the border of Ukraine
            self.canv.drawPath(self._path(shapes[code]), stroke=1, fill=0)
        for code in own:
            self._draw_region(code)

    def _draw_region(self, code: str) -> None:
        rings = self._map.shapes[code]
        self.canv.setFillGray(shade(self._counts.get(code, 0), self._least))
        self.canv.setStrokeGray(_LINE)
        self.canv.setLineWidth(_THIN)
        self.canv.drawPath(self._path(rings), stroke=1, fill=1)
        if region(code).occupied:
            self.canv.saveState()
            self.canv.clipPath(self._path(rings), stroke=0, fill=0)
            hatch(self.canv, self._extent(rings), region(code).occupied)
            self.canv.restoreState()

    def _extent(self, rings: Sequence[Ring]) -> Box:
        xs, ys = zip(*(point for ring in rings for point in ring), strict=True)
        left, bottom, right, top = (
            edge * self._scale for edge in (min(xs), min(ys), max(xs), max(ys))
        )
        return left, bottom, right, top

    def _path(self, rings: Iterable[Ring]) -> PDFPathObject:
        path = self.canv.beginPath()
        for ring in rings:
            for at, (x, y) in enumerate(ring):
                (path.lineTo if at else path.moveTo)(x * self._scale, y * self._scale)
            path.close()
        return path

    def _draw_detail(self) -> None:
        """Show with a broken line what the map of Ukraine shows."""
        self.canv.setStrokeGray(_LINE)
        self.canv.setLineWidth(2 * _THIN)
        self.canv.setDash(2, 2)
        self.canv.drawPath(self._path([self._map.detail]), stroke=1, fill=0)

    def _wanted(self) -> list[Wanted]:
        """Give the labels of this map, the greatest numbers first; each region has one on paper."""
        detail = flat_map(UKRAINE)
        return [
            self._label(code, count)
            for code, count in sorted(self._counts.items(), key=lambda one: (-one[1], one[0]))
            if count and self._map.holds(code) and not (self._is_whole and detail.holds(code))
        ]

    def _label(self, code: str, count: int) -> Wanted:
        x, y = self._map.marks[code]
        name = shortest_region_name(code, self._words.language)
        return Wanted(x * self._scale, y * self._scale, str(count), name)


class MapLegend(Flowable):
    """What the greys and the hatches of the maps mean."""

    def __init__(self, counts: Iterable[int], catalogue: Words, *, has_few: bool = False) -> None:
        super().__init__()
        self._least, self._words = least_of_shades(counts), catalogue
        self._none, self._fewest = ("map.few", FEWEST) if has_few else ("map.nobody", 1)
        self.alt = "; ".join(map(catalogue.text, ("map.fully", "map.partly")))

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the width of the column."""
        del height
        self.width, self.height = width, 2 * _SWATCH[1] + 3 * mm
        return self.width, self.height

    def draw(self) -> None:
        """Draw the greys in the upper line, the hatches below."""
        upper, left = self.height - _SWATCH[1], 0.0
        left = self._swatch(left, upper, self._words.text(self._none))
        for number, least in enumerate(self._least):
            if said := self._range(number):
                left = self._swatch(left, upper, said, shade(least, self._least))
        left = self._swatch(0, 0, self._words.text("map.fully"), occupied=FULLY)
        self._swatch(left, 0, self._words.text("map.partly"), occupied=PARTLY)

    def _range(self, number: int) -> str:
        """Word the numbers of a shade; nothing where no region has so few."""
        first = max(self._least[number], self._fewest)
        if number + 1 == len(self._least):
            return self._words.text("map.from", first=first)
        last = self._least[number + 1] - 1
        if first > last:
            return ""
        return str(first) if first == last else f"{first}–{last}"

    def _swatch(
        self, left: float, y: float, said: str, grey: float = _NOBODY, occupied: str = ""
    ) -> float:
        """Draw one, and give where the next begins."""
        width, height = _SWATCH
        self.canv.setFillGray(grey)
        self.canv.setStrokeGray(_LINE)
        self.canv.setLineWidth(_THIN)
        self.canv.rect(left, y, width, height, fill=1)
        if occupied:
            self.canv.saveState()
            edge = self.canv.beginPath()
            edge.rect(left, y, width, height)
            self.canv.clipPath(edge, stroke=0, fill=0)
            hatch(self.canv, (left, y, left + width, y + height), occupied)
            self.canv.restoreState()
        self.canv.setFillGray(0)
        self.canv.setFont(fonts.REGULAR, _SIZE)
        self.canv.drawString(left + width + 1.5 * mm, y + 0.7 * mm, said)
        return left + width + self.canv.stringWidth(said, fonts.REGULAR, _SIZE) + 6 * mm


def shade(count: int, least: Sequence[int]) -> float:
    """Give the grey of a number; white where there is nobody."""
    reached = sum(count >= one for one in least)
    return GREYS[len(GREYS) - len(least) + reached - 1] if reached else _NOBODY


def hatch(canvas: Canvas, box: Box, occupied: str) -> None:
    """Draw slanting lines over a box: close where all of it is occupied, wide where a part is."""
    left, bottom, right, top = box
    spacing, tall = _HATCH[occupied], box[3] - bottom
    canvas.setStrokeGray(0)
    canvas.setLineWidth(0.4)
    x = (left - tall) // spacing * spacing
    while x < right:
        canvas.line(x, bottom, x + tall, top)
        x += spacing


def _draw_label(canvas: Canvas, label: Label) -> None:
    left, bottom, right, top = label.box
    middle = (left + right) / 2
    if label.is_apart:
        canvas.setStrokeGray(0)
        canvas.setLineWidth(0.4)
        canvas.line(label.of.x, label.of.y, middle, (bottom + top) / 2)
        canvas.setFillGray(0)
        canvas.circle(label.of.x, label.of.y, 0.9, stroke=0, fill=1)
    canvas.setFillGray(1)
    canvas.rect(left, bottom, right - left, top - bottom, stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.setFont(fonts.BOLD, COUNT_SIZE)
    canvas.drawCentredString(middle, top - COUNT_SIZE + EDGE, label.of.count)
    if label.name:
        canvas.setFont(fonts.REGULAR, NAME_SIZE)
        canvas.drawCentredString(middle, bottom + 1.5 * EDGE, label.name)
