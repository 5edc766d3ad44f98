"""Rows of cells under a title and a repeated header: the one shape all our documents consist of."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from functools import cached_property
from typing import cast

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph

from caseapp.progress import here
from exports.styles import (
    CONTINUED,
    GREY,
    HEADER,
    HEADER_RIGHT,
    NAME,
    QUIET,
    TITLE,
    Text,
    cell,
)
from exports.tags import ROW_HEADING, TaggedCanvas
from exports.text import NO_TEXT, Markup
from exports.widths import widened

TEXT_WIDTH = 170 * mm
PADDING = 1.2 * mm
DENSE = 0.5 * mm
TITLE_SPACE = 4.5 * mm
ENDLESS = 10.0**6

Row = tuple[Flowable, ...]


@dataclass(frozen=True)
class Block:
    """Rows that belong together; `shares` are the columns' parts of the text's width."""

    shares: tuple[float, ...]
    rows: tuple[Row, ...]
    title: Markup = NO_TEXT
    header: tuple[Markup, ...] = ()
    right: tuple[int, ...] = ()  # columns whose header stands at the right, above numbers
    ruled: bool = True
    whole: bool = False  # never cut, unless higher than a page
    loose: bool = False  # rows that belong together may be parted: they are higher than a page
    space: float = TITLE_SPACE
    padding: float = PADDING  # above and below each row
    first: bool = True  # not the continuation of a block that was cut
    continued: Markup = NO_TEXT  # what stands above a continuation
    mark: str = ""  # the bookmark; where empty, the title
    plain: bool = False  # cells stand side by side for the eye only, and are no table
    width: float = TEXT_WIDTH

    @cached_property
    def widths(self) -> tuple[float, ...]:
        """Width of each column in points."""
        shared = tuple(self.width * share / sum(self.shares) for share in self.shares)
        return widened(shared, self.header, PADDING) if self.header else shared

    @cached_property
    def heights(self) -> tuple[float, ...]:
        """Height of each row in points."""
        return tuple(row_height(row, self.widths, self.padding) for row in self.rows)

    @cached_property
    def title_cell(self) -> Paragraph | None:
        """The title, set; a continuation says in small letters what it continues."""
        markup, style = (self.title, TITLE) if self.first else (self.continued, CONTINUED)
        if not markup:
            return None
        title = cell(markup, style)
        title.wrap(inner(self.width), ENDLESS)
        return title

    @cached_property
    def header_row(self) -> Row:
        """The header, set; each page repeats it."""
        return tuple(
            cell(heading, HEADER_RIGHT if column in self.right else HEADER)
            for column, heading in enumerate(self.header)
        )

    @cached_property
    def head_height(self) -> float:
        """Height of what stands above the first row."""
        title = self.title_cell.height + PADDING if self.title_cell else 0
        header = row_height(self.header_row, self.widths, PADDING) if self.header else 0
        return title + header + (self.space if self.first else 0)

    @property
    def is_table(self) -> bool:
        """Tell whether the cells of a row belong together as those of a table."""
        return bool(self.header) or (len(self.shares) > 1 and not self.plain)

    @property
    def bookmark(self) -> str:
        """What leads here from the list of bookmarks; a continuation has none."""
        if not self.first or not self.title_cell:
            return ""
        return self.mark or self.title_cell.getPlainText()

    @property
    def height(self) -> float:
        """Height of the whole block."""
        return self.head_height + sum(self.heights)


def without_last(block: Block) -> Block:
    """Leave out the last column, where no row says anything in it."""
    return without_column(block, len(block.shares) - 1) if block.rows else block


def without_column(block: Block, place: int) -> Block:
    """Leave out a column."""
    shares, header = block.shares, block.header
    return replace(
        block,
        shares=shares[:place] + shares[place + 1 :],
        header=header[:place] + header[place + 1 :],
        rows=tuple(row[:place] + row[place + 1 :] for row in block.rows),
    )


def without_silent(block: Block) -> Block:
    """Leave out columns in which no row says anything, as where nothing of it goes out."""
    if not block.header or not block.rows:
        return block
    for place in reversed(range(1, len(block.shares))):
        if all(_is_silent(row[place]) for row in block.rows):
            block = without_column(block, place)
    return block


def _is_silent(flow: Flowable) -> bool:
    return isinstance(flow, Text) and not flow.getPlainText().strip()


def row_height(row: Row, widths: Sequence[float], padding: float) -> float:
    """Give the height of a row, its padding included."""
    here().check()
    heights = map(cell_height, row, widths)
    return max(heights, default=0) + 2 * padding


def cell_height(flow: Flowable, width: float) -> float:
    """Give the height of a cell in its column."""
    return flow.wrap(inner(width), ENDLESS)[1]


def inner(width: float) -> float:
    """Give the width that a column leaves to its text."""
    return width - 2 * PADDING


def draw(block: Block, canvas: TaggedCanvas, x: float, top: float) -> None:
    """Draw a block downwards from `top`."""
    top -= block.space if block.first else 0
    if block.title_cell:
        top -= block.title_cell.height
        with canvas.marked("H2") if block.first else canvas.artifact():
            block.title_cell.drawOn(canvas, x + PADDING, top)
        top -= PADDING
    with canvas.within("Table") if block.is_table else nullcontext():
        if block.header:
            top = _draw_header(block, canvas, x, top)
        for row, height in zip(block.rows, block.heights, strict=True):
            _draw_row(row, block, canvas, x, top - block.padding)
            top -= height
            if block.ruled:
                _rule(canvas, x, top, block.width, 0.3)


def _draw_header(block: Block, canvas: TaggedCanvas, x: float, top: float) -> float:
    height = row_height(block.header_row, block.widths, PADDING)
    with canvas.artifact():
        canvas.setFillGray(0.93)
        canvas.rect(x, top - height, block.width, height, stroke=0, fill=1)
        canvas.setFillGray(0)
    _draw_row(block.header_row, block, canvas, x, top - PADDING)
    _rule(canvas, x, top - height, block.width, 0.7)
    return top - height


def _draw_row(row: Row, block: Block, canvas: TaggedCanvas, x: float, top: float) -> None:
    with canvas.within("TR") if block.is_table else nullcontext():
        for column, (flow, width) in enumerate(zip(row, block.widths, strict=True)):
            place = x + PADDING, top - cell_height(flow, width)
            with _tagged(flow, canvas, _role(flow, block, column)):
                flow.drawOn(canvas, *place)
            x += width


def _role(flow: Flowable, block: Block, column: int) -> str:
    """Tell what a cell is: a heading of the table, a value, or plain text."""
    style = flow.style if isinstance(flow, Text) else None
    if not block.is_table:
        return "H1" if style is NAME else "P"
    if style in (HEADER, HEADER_RIGHT):
        return "TH"
    is_label = style is QUIET and column == 0 and not block.header
    return ROW_HEADING if is_label else "TD"


@contextmanager
def _tagged(flow: Flowable, canvas: TaggedCanvas, role: str) -> Iterator[None]:
    """Draw a cell as what it is: text, blocks, a picture that says what it shows, or ornament."""
    if isinstance(flow, Text):
        with canvas.marked(role):
            yield
    elif isinstance(flow, Inset):
        with canvas.within("Div" if role == "P" else role):
            yield
    elif alt := getattr(flow, "alt", ""):
        with canvas.within("Div" if role == "P" else role), canvas.marked("Figure", alt):
            yield
    else:
        with canvas.artifact():
            yield


def _rule(canvas: TaggedCanvas, x: float, y: float, width: float, weight: float) -> None:
    with canvas.artifact():
        canvas.setStrokeGray(GREY)
        canvas.setLineWidth(weight)
        canvas.line(x, y, x + width, y)


class Inset(Flowable):
    """Blocks below each other in a cell of another block, as wide as the cell."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        super().__init__()
        self._blocks = tuple(blocks)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Take the width of the cell; the texts of all blocks begin where the cell begins."""
        del height
        outer = width + 2 * PADDING
        self._blocks = tuple(replace(block, width=outer) for block in self._blocks)
        self.width, self.height = width, sum(block.height for block in self._blocks)
        return self.width, self.height

    def draw(self) -> None:
        """Draw each block below the one before it."""
        top = self.height
        for block in self._blocks:
            draw(block, cast("TaggedCanvas", self.canv), -PADDING, top)
            top -= block.height
