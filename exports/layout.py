"""Blocks onto pages: rows stay whole where they can, headings never stand alone."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from exports.across import Across, Along
from exports.blocks import Block, Row, cell_height, inner
from exports.styles import cell
from exports.text import NO_TEXT

TALL = 45 * mm  # a row higher than this may be cut; a lower one moves whole to the next page

SIGNATURE_SPACE = 12 * mm
LITTLE = 0.2  # of a page
NEARER = 0.5  # of the space between blocks
ALONG = 3  # rows that keep a signature company

Placed = tuple[Block, float]  # a block and its distance from the top of the page


def paginate(blocks: Sequence[Block], room: float) -> list[list[Placed]]:
    """Lay blocks onto pages: each page holds blocks with their distance from its top.

    Blocks move nearer to each other where that saves a last page with little on it.
    """
    pages = _laid(blocks, room)
    if len(pages) > 1 and _used(pages[-1]) <= LITTLE * room:
        nearer = _laid([replace(block, space=NEARER * block.space) for block in blocks], room)
        pages = nearer if len(nearer) < len(pages) else pages
    return _in_company(pages, room)


def _used(page: Sequence[Placed]) -> float:
    block, above = page[-1]
    return above + block.height


def _laid(blocks: Sequence[Block], room: float) -> list[list[Placed]]:
    pages: list[list[Placed]] = [[]]
    used = 0.0
    waiting = list(reversed(blocks))
    while waiting:
        block = waiting.pop() if pages[-1] else replace(waiting.pop(), space=0)
        fits, rest = cut(block, room - used)
        if fits is None and not pages[-1]:  # even a whole page is too small to keep it in one piece
            fits, rest = cut(replace(block, whole=False, loose=True), room)
            fits = fits or block
            rest = None if fits is block else rest
        if fits is not None:
            pages[-1].append((fits, used))
            used += fits.height
        if rest is not None:
            waiting.append(rest)
            pages.append([])
            used = 0.0
    return pages


def _in_company(pages: list[list[Placed]], room: float) -> list[list[Placed]]:
    """Bring rows, or the block, before it along where a signature would stand alone at the end."""
    if len(pages) < 2 or len(pages[-1]) > 1 or not pages[-2]:
        return pages
    alone, (last, used) = pages[-1][0][0], pages[-2][-1]
    staying, before = _parted(last)
    if staying is None and len(pages[-2]) < 2:
        return pages
    if staying is not None and alone.height > LITTLE * room:
        return pages  # a table that stays whole is company enough for itself
    if not alone.whole or before.height + SIGNATURE_SPACE + alone.height > room:
        return pages
    kept = pages[-2][:-1] + ([(staying, used)] if staying else [])
    alone = replace(alone, space=SIGNATURE_SPACE)
    return [*pages[:-2], kept, [(before, 0.0), (alone, before.height)]]


def _parted(block: Block) -> tuple[Block | None, Block]:
    """Part the last rows from a long table; a short one stays whole."""
    at = len(block.rows) - ALONG
    while at > 0 and isinstance(block.rows[at - 1][0], Across):
        at -= 1
    if block.whole or at < ALONG:
        return None, replace(block, space=0)
    lower = replace(block, rows=block.rows[at:], first=False, space=0)
    return replace(block, rows=block.rows[:at]), lower


def cut(block: Block, room: float) -> tuple[Block | None, Block | None]:
    """Part a block into what fits into the room and what goes to the next page."""
    if block.height <= room:
        return block, None
    if block.whole:
        return None, block
    left = room - block.head_height
    for index, height in enumerate(block.heights):
        if height > left:
            return _parts(block, index, left)
        left -= height
    return None, block  # a title without rows


def _parts(block: Block, index: int, left: float) -> tuple[Block | None, Block]:
    upper, lower = _halves(block, index, left) or ((), (block.rows[index],))
    fitting, after = block.rows[:index] + upper, lower + block.rows[index + 1 :]
    while fitting and _belong(fitting[-1], after[0], block):
        fitting, after = fitting[:-1], (fitting[-1], *after)
    if not fitting:
        return None, block
    return replace(block, rows=fitting), replace(block, rows=after, first=False)


def _belong(before: Row, after: Row, block: Block) -> bool:
    """Tell whether a row heads the next one, or begins what that one goes on with."""
    return isinstance(before[0], Across) or (isinstance(after[0], Along) and not block.loose)


def _halves(
    block: Block, index: int, left: float
) -> tuple[tuple[Row, ...], tuple[Row, ...]] | None:
    if block.heights[index] <= TALL:
        return None
    room = left - 2 * block.padding
    cells = zip(block.rows[index], block.widths, strict=True)
    pairs = [_cell_halves(flow, width, room) for flow, width in cells]
    if not any(upper is not None and (lower or upper.height) for upper, lower in pairs):
        return None  # nothing would come onto this page, on any page, for ever
    upper_row = tuple(upper or cell(NO_TEXT) for upper, _ in pairs)
    lower_row = tuple(lower or cell(NO_TEXT) for _, lower in pairs)
    return (upper_row,), (lower_row,)


def _cell_halves(
    flow: Flowable, width: float, room: float
) -> tuple[Flowable | None, Flowable | None]:
    if cell_height(flow, width) <= room:
        return flow, None
    parts = flow.split(inner(width), room)
    return (parts[0], parts[1]) if len(parts) == 2 else (None, flow)
