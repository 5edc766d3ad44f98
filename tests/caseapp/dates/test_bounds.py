import datetime as dt

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from caseapp.dates import from_edtf, read_date
from caseapp.errors import NotUnderstood
from tests.caseapp.dates.written import DAYS

UKRAINIAN = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"


RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"


ENGLISH = "January February March April May June July August September October November December"


def written(day, months):
    return f"{day.day} {months.split()[day.month - 1]} {day.year}"


@given(DAYS)
def test_the_interval_contains_the_day_it_was_written_from(day):
    forms = (
        day.strftime("%d.%m.%Y"),
        day.isoformat(),
        written(day, UKRAINIAN),
        written(day, RUSSIAN),
        written(day, ENGLISH),
        day.strftime("%m.%Y"),
        str(day.year),
        f"приблизно {day.year}",
        f"{day.year}?",
        f"до {day.year}",
        f"після {day.year}",
        f"{day.year - 1}-{day.year}",
        f"{SEASON_OF_MONTH[day.month - 1]} {day.year}",
    )
    for text in forms:
        date = read_date(text)
        assert date.earliest is None or date.earliest <= day, text
        assert date.latest is None or day <= date.latest, text


@given(DAYS)
def test_a_part_of_a_year_or_month_contains_a_day_within_it(day):
    month = UKRAINIAN.split()[day.month - 1]
    third = ("початок", "середина", "кінець")[min((day.day - 1) // 10, 2)]
    of_year = ("початок", "середина", "кінець")[(day.month - 1) // 4]
    for text in (
        f"{third} {month} {day.year}",
        f"{of_year} {day.year}",
        f"{(day.month + 2) // 3} квартал {day.year}",
        f"{1 if day.month <= 6 else 2} половина {day.year}",
        f"{1 if day.day <= 15 else 2} половина {month} {day.year}",
        f"{day.year // 10 * 10}-ті",
        f"{day.year} ± 1",
        f"до {third} {month} {day.year}",
        f"після {third} {month} {day.year}",
    ):
        date = read_date(text)
        assert date.earliest is None or date.earliest <= day, text
        assert date.latest is None or day <= date.latest, text


@given(DAYS, st.integers(0, 400))
def test_two_ends_contain_every_day_between_them(day, length):
    last = day + dt.timedelta(days=length)
    forms = [
        f"з {day:%d.%m.%Y} по {last:%d.%m.%Y}",
        f"{written(day, UKRAINIAN)} - {written(last, UKRAINIAN)}",
        f"{last:%d.%m.%Y} або {day:%d.%m.%Y}",
        f"після {day:%d.%m.%Y}, до {last:%d.%m.%Y}",
    ]
    if day.year == last.year:
        forms.append(f"{day:%d.%m} – {last:%d.%m.%Y}")
    for text in forms:
        date = read_date(text)
        assert (date.earliest, date.latest) == (day, last), text


SEASON_OF_MONTH = ["зима"] * 2 + ["весна"] * 3 + ["літо"] * 3 + ["осінь"] * 3 + ["зима"]


def test_bounds_that_are_not_ours_are_refused():
    assert read_date("приблизно 2014 (2013–2015)").edtf == "2014~"
    with pytest.raises(NotUnderstood):
        read_date("приблизно 2014 (2011–2015)")


@given(DAYS, st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]))
def test_bounds_without_marks_are_those_of_the_edtf_package(day, form):
    edtf = day.strftime(form)
    ours, theirs = from_edtf(edtf), parse_edtf(edtf)
    assert ours.earliest == dt.date(*theirs.lower_strict()[:3])
    assert ours.latest == dt.date(*theirs.upper_strict()[:3])


@given(DAYS, DAYS)
def test_bounds_of_intervals_are_those_of_the_edtf_package(one, other):
    first, last = sorted((one, other))
    edtf = f"{first}/{last}"
    ours, theirs = from_edtf(edtf), parse_edtf(edtf)
    assert (ours.earliest, ours.latest) == (first, last)
    assert ours.earliest == dt.date(*theirs.lower_strict()[:3])
    assert ours.latest == dt.date(*theirs.upper_strict()[:3])


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2014~", "2013-01-01", "2015-12-31"),
        ("2014?", "2013-01-01", "2015-12-31"),
        ("2014-03~", "2013-12-01", "2014-06-30"),
        ("2014-03-31~", "2014-02-28", "2014-04-30"),
        ("2014-24", "2013-12-01", "2015-02-28"),
    ],
)
def test_marks_move_the_bounds_by_our_own_rule(edtf, earliest, latest):
    date = from_edtf(edtf)
    assert (str(date.earliest), str(date.latest)) == (earliest, latest)
