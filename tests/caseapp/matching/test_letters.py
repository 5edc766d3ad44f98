import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.matching.letters import differing


@pytest.mark.parametrize(
    ("left", "right", "spans"),
    [
        ("Гойданак", "ГОЙДАНАК", ((), ())),
        ("Мар'яна", "Мар’яна", ((), ())),
        ("Філдон", "Филдон", (((1, 2),), ((1, 2),))),
        ("Марко", "Марк", (((4, 5),), ())),
        ("", "Марк", ((), ((0, 4),))),
    ],
)
def test_letters_that_differ(left, right, spans):
    assert differing(left, right) == spans


@given(st.text(max_size=30), st.text(max_size=30))
def test_outside_the_spans_the_texts_agree(left, right):
    left, right = (unicodedata.normalize("NFC", text) for text in (left, right))
    kept = []
    for text, spans in zip((left, right), differing(left, right), strict=True):
        marked = {i for start, end in spans for i in range(start, end)}
        assert all(0 <= start < end <= len(text) for start, end in spans)
        kept.append("".join(c for i, c in enumerate(text) if i not in marked))
    assert differing(*kept) == ((), ())
