"""What is previewed and printed is the very file that is saved."""

import pytest

from exports.render import page_count, render_page


def test_pages_are_counted(rich_case, summary):
    assert page_count(summary(rich_case)) == 3


@pytest.mark.parametrize("scale", [0.5, 1.0, 1.37])
def test_a_page_has_its_size_and_four_bytes_a_pixel(bare_case, summary, scale):
    width, height, pixels = render_page(summary(bare_case), 0, scale)
    assert (width, height) == pytest.approx((595 * scale, 842 * scale), abs=1)
    assert len(pixels) == 4 * width * height


def test_paper_is_white_ink_is_black_and_all_is_opaque(bare_case, summary):
    _, _, pixels = render_page(summary(bare_case), 0, 1.0)
    dots = [pixels[at : at + 4] for at in range(0, len(pixels), 4)]
    assert dots[0] == b"\xff\xff\xff\xff"
    assert min(dots)[:3] < b"\x40\x40\x40"
    assert {dot[3] for dot in dots} == {255}


def test_black_and_white_printers_lose_nothing(rich_case, summary):
    _, _, pixels = render_page(summary(rich_case), 0, 1.0)
    assert all(pixels[at] == pixels[at + 1] == pixels[at + 2] for at in range(0, len(pixels), 4))
