"""Rows stay whole where they can, headers repeat, and a title never stands alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Spacer

from exports.across import Across, Along, across
from exports.blocks import ENDLESS, PADDING, TITLE_SPACE, Block, Inset
from exports.layout import paginate
from exports.styles import CELL, cell
from exports.text import NO_TEXT, Markup, escaped

ROOM = 700.0


def a_block(*line_counts: int, **more: object) -> Block:
    rows = tuple((cell(Markup("<br/>".join(["рядок"] * count))),) for count in line_counts)
    fields = {"title": escaped("Назва"), "header": (escaped("Заголовок"),)} | more
    return Block((1,), rows, **fields)


def lines(block: Block) -> int:
    return sum(len(flow.blPara.lines) for row in block.rows for flow in row)


def test_short_blocks_share_a_page():
    pages = paginate([a_block(2), a_block(3)], ROOM)
    assert len(pages) == 1
    (first, at), (_, below) = pages[0]
    assert at == 0
    assert below == pytest.approx(first.height)


def test_a_low_row_moves_whole_and_the_header_repeats():
    pages = paginate([a_block(*[5] * 20)], ROOM)
    assert len(pages) > 1
    assert all(lines(block) % 5 == 0 for page in pages for block, _ in page)
    assert all(block.header for page in pages for block, _ in page)


def test_only_the_first_part_has_the_title():
    parts = [block for page in paginate([a_block(*[5] * 20)], ROOM) for block, _ in page]
    assert [bool(part.title_cell) for part in parts] == [True] + [False] * (len(parts) - 1)


def test_a_continuation_says_what_it_continues_and_is_no_bookmark():
    block = a_block(*[5] * 20, continued=escaped("Назва (продовження)"))
    parts = [block for page in paginate([block], ROOM) for block, _ in page]
    assert [part.title_cell.getPlainText() for part in parts[:2]] == [
        "Назва",
        "Назва (продовження)",
    ]
    assert [part.bookmark for part in parts[:2]] == ["Назва", ""]
    assert all(sum(part.height for part, _ in page) <= ROOM for page in paginate([block], ROOM))


def test_a_bookmark_can_say_less_than_the_title():
    assert a_block(1, mark="2025-00001").bookmark == "2025-00001"


def test_blocks_within_a_cell_are_as_wide_as_the_cell():
    inset = Inset([a_block(1), a_block(2)])
    outer = Block((3, 1), ((inset, cell(Markup(""))),))
    assert outer.height > a_block(1).height + a_block(2).height
    assert inset.width == pytest.approx(outer.widths[0] - 2 * PADDING)


def test_a_title_moves_on_with_its_first_row():
    filler = a_block(*[1] * 36, title=Markup(""), header=())
    room = filler.height + 50
    pages = paginate([filler, a_block(5)], room)
    assert [len(page) for page in pages] == [1, 1]


def test_a_title_without_rows_keeps_off_the_foot_of_the_page():
    filler = a_block(*[1] * 36, title=Markup(""), header=())
    pages = paginate([filler, a_block(header=())], filler.height + 5)
    assert [len(page) for page in pages] == [1, 1]


@settings(max_examples=30)
@given(st.lists(st.integers(0, 12), min_size=1, max_size=12))
def test_no_page_holds_more_than_it_has_room_for(counts):
    blocks = [a_block(*[1] * count, header=()) for count in counts]
    for page in paginate(blocks, ROOM / 4):
        block, above = page[-1]
        assert above + block.height <= ROOM / 4 + 0.01


def test_a_row_higher_than_a_page_is_cut_without_loss():
    pages = paginate([a_block(300)], ROOM)
    assert sum(lines(block) for page in pages for block, _ in page) == 300


def test_a_whole_block_is_never_cut():
    filler = a_block(*[1] * 30)
    pages = paginate([filler, a_block(*[2] * 10, whole=True)], ROOM)
    assert [len(page) for page in pages] == [1, 1]


def test_a_whole_block_higher_than_a_page_is_cut_all_the_same():
    pages = paginate([a_block(*[5] * 40, whole=True)], ROOM)
    assert sum(lines(block) for page in pages for block, _ in page) == 200


def test_no_blocks_still_make_a_page():
    assert paginate([], ROOM) == [[]]


@settings(max_examples=30)
@given(st.lists(st.lists(st.integers(0, 150), min_size=1, max_size=6), max_size=5))
def test_nothing_is_lost_and_nothing_overflows(counts):
    blocks = [a_block(*block) for block in counts]
    pages = paginate(blocks, ROOM)
    placed = [(block, used) for page in pages for block, used in page]
    for block in blocks:
        assert block.height < ENDLESS
    assert sum(lines(block) for block, _ in placed) == sum(map(lines, blocks))
    assert all(used + block.height <= ROOM + 0.01 for block, used in placed)


def test_a_signature_never_stands_alone_on_the_last_page():
    filler, last = a_block(*[1] * 20), a_block(2)
    room = filler.height + last.height + 20
    pages = paginate([filler, last, a_block(1, 1, whole=True)], room)
    assert [len(page) for page in pages] == [1, 2]
    assert all(used + block.height <= room for page in pages for block, used in page)


def test_only_the_last_rows_of_a_long_table_keep_a_signature_company():
    filler = a_block(*[1] * 20)
    pages = paginate([filler, a_block(1, whole=True)], filler.height + 5)
    assert [[len(block.rows) for block, _ in page] for page in pages] == [[17], [3, 1]]


def test_blocks_move_nearer_where_that_saves_a_page_with_little_on_it():
    blocks = [a_block(2) for _ in range(6)]
    high = sum(block.height for block in blocks) - blocks[0].space
    (page,) = paginate(blocks, high - 2 * TITLE_SPACE)
    assert len(page) == 6
    assert all(one.space < TITLE_SPACE for one, _ in page)
    first, second = paginate(blocks, high - 4 * TITLE_SPACE)
    assert {one.space for one, _ in (*first, *second)} <= {0, TITLE_SPACE}


def test_what_cannot_be_cut_does_not_make_pages_for_ever():
    high = Inset([Block((1,), ((Spacer(10, 2_000),),), ruled=False)])
    block = Block((1, 1), ((high, cell(NO_TEXT)),), ruled=False)
    assert len(paginate([block, block], ROOM)) == 2


@pytest.mark.parametrize("before", range(40, 64))
def test_a_heading_within_a_table_stands_with_a_row_below_it(before):
    rows = [(cell(escaped("рядок")),) for _ in range(before)]
    rows += [across(escaped("Заголовок"), 1), *rows[:6]]
    pages = paginate([Block((1,), tuple(rows), title=escaped("Назва"))], ROOM)
    placed = [row for page in pages for block, _ in page for row in block.rows]
    assert len(placed) == before + 7
    assert not any(isinstance(page[-1][0].rows[-1][0], Across) for page in pages)


def test_a_table_of_headings_alone_still_ends():
    rows = tuple(across(escaped("Заголовок"), 1) for _ in range(120))
    pages = paginate([Block((1,), rows)], ROOM)
    assert sum(len(block.rows) for page in pages for block, _ in page) == 120


def _group(rows: int, lines: int = 3) -> list:
    first, *others = (cell(Markup("<br/>".join(["рядок"] * lines))) for _ in range(rows))
    return [(cell(escaped("№")), first), *((Along(NO_TEXT, CELL), one) for one in others)]


@settings(max_examples=30)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=40))
def test_rows_that_say_more_of_one_child_stand_on_one_page(sizes):
    rows = tuple(row for size in sizes for row in _group(size))
    pages = paginate([Block((1, 9), rows, title=escaped("Назва"))], ROOM)
    parts = [block for page in pages for block, _ in page]
    assert sum(len(part.rows) for part in parts) == sum(sizes)
    assert not any(isinstance(part.rows[0][0], Along) for part in parts)


def test_rows_of_one_child_that_are_higher_than_a_page_are_parted():
    pages = paginate([Block((1, 9), tuple(_group(60)))], ROOM)
    assert len(pages) > 1
    assert all(sum(block.height for block, _ in page) <= ROOM for page in pages)
