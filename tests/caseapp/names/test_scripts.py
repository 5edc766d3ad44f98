import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.scripts import repair_lookalikes, script_of
from tests.caseapp.names.strategies import awkward, children

TO_LATIN = str.maketrans("асеіорх", "aceiopx")


@pytest.mark.parametrize(
    ("text", "script"), [("Їздонак", "Cyrl"), ("Izdonak", "Latn"), ("12-3", "Zyyy"), ("", "Zyyy")]
)
def test_script_is_that_of_most_letters(text, script):
    assert script_of(text) == script


@given(children, st.data())
def test_latin_lookalikes_in_a_cyrillic_name_are_repaired(child, data):
    name = child[2]
    place = data.draw(st.integers(0, len(name) - 1))
    mixed = name[:place] + name[place].translate(TO_LATIN) + name[place + 1 :]
    assert repair_lookalikes(mixed) == name


def test_words_are_repaired_each_in_its_own_script():
    assert repair_lookalikes("Олексiй Hoidаnak") == "Олексій Hoidanak"
    assert repair_lookalikes("Гойд0нак Алеĸсей") == "Гойдонак Алексей"


def test_numbers_stay_numbers():
    assert repair_lookalikes("2015 р., кв. 10а") == "2015 р., кв. 10а"


@given(awkward)
def test_repairing_twice_changes_nothing_more(text):
    once = repair_lookalikes(text)
    assert repair_lookalikes(once) == once
