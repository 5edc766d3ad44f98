"""Columns keep their shares of the width, and no heading is cut in a word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfmetrics import stringWidth

from exports import fonts
from exports.blocks import Block, inner
from exports.outgoing import Choices, Profile
from exports.profiles import cut
from exports.sections.context import context_of
from exports.sections.determinations import determinations
from exports.styles import HEADER
from exports.text import escaped
from exports.widths import widened
from exports.words import LANGUAGES

WORDS = st.text("абвгґМШЩ", max_size=9).map(escaped)


def _fits(block: Block) -> bool:
    fonts.register()
    return all(
        stringWidth(word, fonts.BOLD, HEADER.fontSize) <= inner(width)
        for heading, width in zip(block.header, block.widths, strict=True)
        for word in heading.split()
    )


@given(st.lists(st.tuples(WORDS, st.floats(1, 9)), min_size=1, max_size=5))
def test_every_heading_fits_and_the_table_stays_as_wide_as_it_was(columns):
    header, shares = zip(*columns, strict=True)
    block = Block(shares, (), header=header)
    assert sum(block.widths) == pytest.approx(block.width)
    assert _fits(block)


def test_columns_that_are_wide_enough_keep_their_shares():
    assert widened((90.0, 30.0), (escaped("Ім’я"), escaped("№")), 3.0) == (90.0, 30.0)


def test_headings_that_fit_nowhere_leave_the_shares_alone():
    assert widened((20.0, 20.0), (escaped("Щ" * 30), escaped("Щ" * 30)), 3.0) == (20.0, 20.0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_narrow_column_of_sources_holds_its_heading(rich_case, language):
    choices = Choices(language, Profile.FULL)
    assert _fits(determinations(context_of(cut(rich_case, choices), choices, None)))
