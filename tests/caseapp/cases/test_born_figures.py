import datetime as dt

import pytest

from caseapp.cases.born_figures import born_keys, born_needles
from caseapp.cases.figures import figures_in, may_be_births, names_in, read_query
from caseapp.names.keys import matches

DAY = (dt.date(2010, 3, 17), dt.date(2010, 3, 17))
MONTH = (dt.date(2010, 3, 1), dt.date(2010, 3, 31))
YEAR = (dt.date(2010, 1, 1), dt.date(2010, 12, 31))
ABOUT = (dt.date(2013, 1, 1), dt.date(2015, 12, 31))


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("2010", [DAY, MONTH, YEAR]),
        ("2010 року народження", [DAY, MONTH, YEAR]),
        ("2010 р.н.", [DAY, MONTH, YEAR]),
        ("17.03.2010", [DAY, MONTH, YEAR]),
        ("17 березня 2010", [DAY, MONTH, YEAR]),
        ("17 марта 2010 г.р.", [DAY, MONTH, YEAR]),
        ("2010-03-17", [DAY, MONTH, YEAR]),
        ("03.2010", [DAY, MONTH, YEAR]),
        ("18.03.2010", [MONTH, YEAR]),
        ("04.2010", [YEAR]),
        ("2014", [ABOUT]),
        ("близько 2014", [ABOUT]),
        ("about 2011", [DAY, MONTH, YEAR]),
        ("близько 2012", [ABOUT]),
        ("31.02.2010", []),
        ("13.2010", []),
        ("2016", []),
    ],
)
def test_a_date_finds_the_births_that_may_lie_within_it(text, spans):
    query = read_query(text)
    held = [one for one in (DAY, MONTH, YEAR, ABOUT) if matches(query, born_keys([one]))]
    assert held == spans
    assert not names_in(text).strip()


def test_names_stand_beside_a_date():
    assert names_in("Їздонюк Єлизавета 17.03.2010").split() == ["Їздонюк", "Єлизавета"]
    assert figures_in("Їздонюк близько 2014 р.") == ["~2014"]
    assert names_in("Близько Ганна").split() == ["Близько", "Ганна"]


def test_what_is_no_date_asks_for_no_birth():
    for figure in ("2025-00001", "7", "0382", "12-б"):
        assert born_needles(figure) == ()


def test_a_birth_without_an_end_or_too_wide_is_found_by_no_year():
    assert born_keys([(None, dt.date(2010, 1, 1)), (dt.date(1950, 1, 1), ABOUT[1])]) == ""


@pytest.mark.parametrize("typed", ["Ліза 2011", "12.03.2011", "2011 р.н.", "~2011", "*20"])
def test_a_text_tells_that_it_may_find_a_birth(typed):
    assert may_be_births(typed)


@pytest.mark.parametrize("typed", ["", "Ліза", "17", "№ 3", "99/12", "1лля"])
def test_other_figures_find_no_birth(typed):
    assert not may_be_births(typed)
