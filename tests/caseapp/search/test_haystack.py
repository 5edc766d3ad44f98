import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.cases.figures import read_query
from caseapp.names.keys import matches, search_keys
from caseapp.names.slips import Slip, typed_words
from caseapp.search.haystack import Haystack
from tests.caseapp.names.strategies import awkward

SURNAMES = ["Вигадько", "Їздонина", "Прикладенко", "Нове-Прикладне", ""]
GIVEN = ["Єлизавета", "Роман", "Ілля", ""]
PATRONYMICS = ["Романівна", "Іллівна", ""]


def _row(number, parts):
    return f"{search_keys(*parts)} 2025 {number:05}"


PARTS = [(one, two, three) for one in SURNAMES for two in GIVEN for three in PATRONYMICS]
ROWS = [_row(number, parts) for number, parts in enumerate(PARTS * 3)]
WORDS = st.sampled_from(
    ["вигадько", "Vyhadko", "выгадько", "їзд", "Izd", "роман", "Елизавета", "2025-00007", "1", "щ"]
)


def _plainly(text):
    query = read_query(text)
    return [place for place, keys in enumerate(ROWS) if matches(query, keys)]


@given(st.lists(WORDS | st.text(max_size=4), max_size=4).map(" ".join))
def test_it_finds_what_the_plain_filter_finds(text):
    assert list(Haystack(ROWS).find(text)) == _plainly(text)


@given(st.lists(WORDS, min_size=1, max_size=3).map(" ".join))
def test_letters_typed_and_taken_back_find_what_the_plain_filter_finds(text):
    haystack = Haystack(ROWS)
    typed = [text[:end] for end in range(len(text) + 1)]
    for part in (*typed, *reversed(typed)):
        assert list(haystack.find(part)) == _plainly(part)


@pytest.mark.parametrize("text", ["", "   "])
def test_an_empty_text_finds_every_row(text):
    assert list(Haystack(ROWS).find(text)) == list(range(len(ROWS)))


def test_nothing_is_found_among_no_rows():
    assert list(Haystack([]).find("вигадько")) == []


@given(st.lists(WORDS | awkward, max_size=4).map(" ".join))
def test_what_is_nearly_found_is_not_found_and_stands_in_its_order(text):
    haystack = Haystack(ROWS)
    near = haystack.nearly(text)
    assert not near.keys() & set(haystack.find(text)) if typed_words(text) else not near
    assert list(near.values()) == sorted(near.values())
    assert not {Slip.NONE, Slip.FAR} & set(near.values())
