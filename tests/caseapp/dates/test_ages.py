import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.dates import age_on, exact, from_edtf, read_date
from tests.caseapp.dates.written import DAYS


@given(DAYS, st.integers(1, 15))
def test_limits_of_an_age_contain_the_birthday(birth, years):
    day = birth + dt.timedelta(days=years * 366)
    age = age_on(exact(birth), day)[0]
    for text in (f"до {age} років", f"{age}+", f"від {age} до {age + 1} років", f"старше {age} р."):
        date = read_date(f"{text} (на {day:%d.%m.%Y})")
        assert date.earliest is None or date.earliest <= birth, text
        assert birth <= date.latest, text


@given(DAYS, st.dates(dt.date(1990, 1, 1), dt.date(2049, 12, 31)))
def test_an_age_contains_the_birthday_it_was_told_from(birth, day):
    assume(birth <= day)
    age = age_on(exact(birth), day)[0]
    assume(age < 100)
    for text in (f"{age} років (на {day:%d.%m.%Y})", f"{age} лет (на {day:%m.%Y})", f"вік {age}"):
        date = read_date(text, today=day)
        assert date.earliest <= birth <= date.latest
        youngest, oldest = age_on(date, day)
        assert youngest <= age <= oldest


@given(DAYS)
def test_an_age_on_a_day_says_no_more_than_it_knows(day):
    date = read_date("7 років", today=day)
    assert age_on(date, day) in ((7, 7), (6, 7))  # 6: a birthday on 29 February, told on the 28th
    assert (date.latest - date.earliest).days in (364, 365, 366)


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        ("2012-12-27", "2025-12-26", (12, 12)),
        ("2012-12-27", "2025-12-27", (13, 13)),
        ("2012", "2025-06-02", (12, 13)),
        ("2012~", "2025-06-02", (11, 14)),
        ("2012-02-29", "2025-02-28", (12, 12)),
        ("2012-02-29", "2025-03-01", (13, 13)),
        ("2025", "2025-06-02", (0, 0)),
        ("2026", "2025-06-02", None),
        ("", "2025-06-02", None),
        ("../2015", "2025-06-02", None),
    ],
)
def test_age_on_a_day(birth, day, age):
    assert age_on(from_edtf(birth), dt.date.fromisoformat(day)) == age
