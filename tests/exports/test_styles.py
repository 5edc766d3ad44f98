"""Plain text is set without a parser, and just as the parser would set it."""

from hypothesis import given
from hypothesis import strategies as st

from exports.styles import CELL, HEADER, Text, cell
from exports.text import escaped


def frags(text):
    return [{key: str(value) for key, value in vars(frag).items()} for frag in text.frags]


@given(st.text(max_size=60))
def test_what_is_not_parsed_is_as_if_it_were(words):
    markup = escaped(words)
    for style in (CELL, HEADER):
        assert frags(cell(markup, style)) == frags(Text(markup, style))
