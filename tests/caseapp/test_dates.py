import datetime as dt
import re

import pytest
from edtf import parse_edtf
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.dates import (
    UncertainDate,
    age_on,
    exact,
    from_edtf,
    is_future,
    is_unknown,
    known_edtf,
    read_date,
)
from caseapp.dates.vocabulary import MONTHS, SEASONS
from caseapp.errors import NotUnderstood
from exports.dates import shown

TODAY = dt.date(2025, 6, 2)
DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2049, 12, 31))
UKRAINIAN = "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"
RUSSIAN = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
ENGLISH = "January February March April May June July August September October November December"

WRITTEN = [
    ("27.12.2012", "2012-12-27"),
    (" 7.2.2012 ", "2012-02-07"),
    ("27,12,2012", "2012-12-27"),
    ("27.12.2012 р.", "2012-12-27"),
    ("27.12.2012г.р.", "2012-12-27"),
    ("27.12.2012 0:00:00", "2012-12-27"),
    ("2012-12-27T00:00:00", "2012-12-27"),
    ("27/12/2012", "2012-12-27"),
    ("12/27/2012", "2012-12-27"),
    ("05/05/2015", "2015-05-05"),
    ("27-12-2012", "2012-12-27"),
    ("2012-12-27", "2012-12-27"),
    ("2012/12/27", "2012-12-27"),
    ("2012", "2012"),
    ("2015 г.р.", "2015"),
    ("2015 р.н.", "2015"),
    ("2015р.н", "2015"),
    ("2015 року народження", "2015"),
    ("2015 год", "2015"),
    ("03.2015", "2015-03"),
    ("3/2015", "2015-03"),
    ("2015-03", "2015-03"),
    ("00.03.2015", "2015-03"),
    ("хх.03.2015", "2015-03"),
    ("00.00.2015", "2015"),
    ("2015-00-00", "2015"),
    ("квітень 2012", "2012-04"),
    ("у квітні 2012 року", "2012-04"),
    ("апрель 2012", "2012-04"),
    ("апреля 2012 г.", "2012-04"),
    ("April 2012", "2012-04"),
    ("Apr. 2012", "2012-04"),
    ("12 березня 2014 р.", "2014-03-12"),
    ("12-го марта 2014 года", "2014-03-12"),
    ("March 12, 2014", "2014-03-12"),
    ("12th of March 2014", "2014-03-12"),
    ("12 мaртa 2014", "2014-03-12"),  # two Latin letters
    ("приблизно 2014", "2014~"),
    ("близько 2014 р.", "2014~"),
    ("около 2014", "2014~"),
    ("приблизительно 2014 г.", "2014~"),
    ("бл. 2014", "2014~"),
    ("ок. 2014 г.", "2014~"),
    ("about 2014", "2014~"),
    ("c. 2014", "2014~"),
    ("~2014", "2014~"),
    ("2014 (приблизно)", "2014~"),
    ("приблизно березень 2014", "2014-03~"),
    ("2014?", "2014?"),
    ("2014 (?)", "2014?"),
    ("близько 2014?", "2014%"),
    ("2014-2015", "2014/2015"),
    ("2014/2015", "2014/2015"),
    ("2014 – 2015 рр.", "2014/2015"),
    ("2014 або 2015", "2014/2015"),
    ("2014 или 2015 г.р.", "2014/2015"),
    ("близько 2014-2015", "2014~/2015~"),
    ("лютий-березень 2022", "2022-02/2022-03"),
    ("з 12.03.2022 по 15.03.2022", "2022-03-12/2022-03-15"),
    ("12.03.2022 - 15.03.2022", "2022-03-12/2022-03-15"),
    ("до 2015", "../2015"),
    ("після 2015", "2015/.."),
    ("после 12.03.2015", "2015-03-12/.."),
    ("літо 2014", "2014-22"),
    ("летом 2014", "2014-22"),
    ("Summer 2014", "2014-22"),
    ("7 років (на 06.2025)", "2017-06-02/2018-06-30"),
    ("7 років (станом на 02.06.2025)", "2017-06-03/2018-06-02"),
    ("7 лет (по состоянию на июнь 2025)", "2017-06-02/2018-06-30"),
    ("7 years old as of 2025-06-02", "2017-06-03/2018-06-02"),
    ("7 років", "2017-06-03/2018-06-02"),
    ("7 лет", "2017-06-03/2018-06-02"),
    ("7 y.o.", "2017-06-03/2018-06-02"),
    ("вік 7", "2017-06-03/2018-06-02"),
    ("Вік: 7", "2017-06-03/2018-06-02"),
    ("1 рік", "2023-06-03/2024-06-02"),
    ("7-8 років", "2016-06-03/2018-06-02"),
    ("7 років 3 місяці", "2018-02-03/2018-03-02"),
    ("7 лет и 3 мес.", "2018-02-03/2018-03-02"),
    ("народився у 2014", "2014"),
    ("12.03.2014 / 21.03.2014", "2014-03-12/2014-03-21"),
    ("ca 2014", "2014~"),
    ("где-то в 2014", "2014~"),
    ("близько 7 років", "2016-06-03/2019-06-02"),
    ("8 місяців", "2024-09-03/2024-10-02"),
    ("поч. 2014", "2014-01/2014-04"),
    ("на початку 2014 р.", "2014-01/2014-04"),
    ("середина 2014", "2014-04/2014-09"),
    ("наприкінці 2014 року", "2014-09/2014-12"),
    ("в конце 2014 года", "2014-09/2014-12"),
    ("late 2014", "2014-09/2014-12"),
    ("приблизно початок 2014", "2014-01~/2014-04~"),
    ("до кінця 2014", "../2014-12"),
    ("після початку 2014", "2014-01/.."),
    ("початок березня 2022", "2022-03-01/2022-03-10"),
    ("mid-March 2022", "2022-03-10/2022-03-20"),
    ("кінець лютого 2024", "2024-02-20/2024-02-29"),
    ("наприкінці лютого – на початку березня 2022", "2022-02-20/2022-03-10"),
    ("середина весни 2022", "2022-04"),
    ("II пол. 2014", "2014-07/2014-12"),
    ("first half of 2014", "2014-01/2014-06"),
    ("друга половина лютого 2023", "2023-02-16/2023-02-28"),
    ("IV кв. 2014", "2014-10/2014-12"),
    ("4-й квартал 2014", "2014-10/2014-12"),
    ("Q3 2014", "2014-07/2014-09"),
    ("I декада березня 2022", "2022-03-01/2022-03-10"),
    ("2010-ті роки", "2010/2019"),
    ("2010-х гг.", "2010/2019"),
    ("2010s", "2010/2019"),
    ("початок 2010-х", "2010/2013"),
    ("2014 ± 1", "2013/2015"),
    ("2014 (+/- 1 рік)", "2013/2015"),
    ("зима 2021/22", "2021-12/2022-02"),
    ("взимку 2021-2022 рр.", "2021-12/2022-02"),
    ("весна-літо 2022", "2022-21/2022-22"),
    ("12.III.2014", "2014-03-12"),
    ("12 ІІІ 2014 р.", "2014-03-12"),  # Cyrillic letters
    ("12/X/2014", "2014-10-12"),
    ("XII.2014", "2014-12"),
    ("12-Mar-2014", "2014-03-12"),
    ("у 2014-му", "2014"),
    ("2014-го року", "2014"),
    ("р. 2014", "2014"),
    ("між березнем та травнем 2022", "2022-03/2022-05"),
    ("березень або квітень 2022", "2022-03/2022-04"),
    ("12 або 13 березня 2014", "2014-03-12/2014-03-13"),
    ("13.03.2014 або 12.03.2014", "2014-03-12/2014-03-13"),
    ("з 1 по 15 березня 2022", "2022-03-01/2022-03-15"),
    ("18-19 лютого 2022", "2022-02-18/2022-02-19"),
    ("10-12.03.2014", "2014-03-10/2014-03-12"),
    ("28.02 – 03.03.2022", "2022-02-28/2022-03-03"),
    ("з 03 по 04.2015", "2015-03/2015-04"),
    ("не раніше 2013 і не пізніше 2015", "2013/2015"),
    ("після 2013, до 2015", "2013/2015"),
    ("2014 або пізніше", "2014/.."),
    ("2014 или ранее", "../2014"),
    ("<2015", "../2015"),
    ("з березня 2022", "2022-03/.."),
    ("7-8 років на 2025", "2016-01-02/2018-12-31"),
    ("7 чи 8 років", "2016-06-03/2018-06-02"),
    ("від 7 до 8 років", "2016-06-03/2018-06-02"),
    ("7 р. на початок 2025", "2017-01-02/2018-04-30"),
    ("2,5 роки", "2022-06-03/2023-06-02"),
    ("років 7", "2016-06-03/2019-06-02"),
    ("до 7 років", "2017-06-03/2025-06-02"),
    ("старше 10 років", "../2015-06-02"),
    ("17+", "../2008-06-02"),
    ("10 років і старше", "../2015-06-02"),
    ("немовля (на 02.2022)", "2021-02-02/2022-02-28"),
]
UNKNOWN = ["", "  ", "невідомо", "Невідомо.", "н/д", "неизвестно", "-", "—", "?", "unknown",
           "не встановлено", "00.00.0000"]  # fmt: skip
REFUSED = [
    ("03/04/2015", "ambiguous"),
    ("03-04-2015", "ambiguous"),
    ("12.03.15", "ambiguous"),
    ("2021-22", "ambiguous"),
    ("2014/15", "ambiguous"),
    ("2011/12", "ambiguous"),
    ("03-04.2015", "ambiguous"),
    ("13-12.2014", "ambiguous"),
    ("X.2014", "ambiguous"),
    ("40-12.2014", "impossible"),
    ("зима 2021/24", "impossible"),
    ("з 15 по 1 березня 2022", "impossible"),
    ("5 квартал 2014", "not_understood"),
    ("XIII.2014", "not_understood"),
    ("початок", "not_understood"),
    ("2013, 2014", "not_understood"),
    ("27.12.2012 (12 років)", "not_understood"),
    ("31.02.2013", "impossible"),
    ("29.02.2013", "impossible"),
    ("31/02/2013", "impossible"),
    ("12.27.2012", "impossible"),
    ("2013-13-01", "impossible"),
    ("31 червня 2014", "impossible"),
    ("13.2014", "impossible"),
    ("5015", "impossible"),
    ("2015-2014", "impossible"),
    ("9-7 років", "impossible"),
    ("12.00.2015", "not_understood"),
    ("5", "not_understood"),
    ("41635", "not_understood"),
    ("12032014", "not_understood"),
    ("12 травма 2014", "not_understood"),
    ("весна", "not_understood"),
    ("12 березня", "not_understood"),
    ("<b>2014</b>", "not_understood"),
    ("2014" * 50, "not_understood"),
]


def written(day, months):
    return f"{day.day} {months.split()[day.month - 1]} {day.year}"


@pytest.mark.parametrize(("text", "edtf"), WRITTEN)
def test_what_people_write_is_read(text, edtf):
    date = read_date(text, today=TODAY)
    assert date.edtf == edtf
    assert date.text == text


@pytest.mark.parametrize("text", UNKNOWN)
def test_nothing_and_words_for_nothing_are_unknown(text):
    date = read_date(text, today=TODAY)
    assert is_unknown(date)
    assert (date.text, date.earliest, date.latest) == (text, None, None)


@pytest.mark.parametrize(("text", "cause"), REFUSED)
def test_what_is_not_sure_is_refused_with_its_cause(text, cause):
    with pytest.raises(NotUnderstood) as refusal:
        read_date(text, today=TODAY)
    assert (refusal.value.what, refusal.value.value) == ("date", text)
    assert refusal.value.cause == cause
    assert bool(refusal.value.choices) == (cause == "ambiguous")


def test_both_meanings_of_an_ambiguous_date_are_offered_and_can_be_read():
    with pytest.raises(NotUnderstood) as refusal:
        read_date("03/04/2015")
    assert refusal.value.choices == ("03.04.2015", "04.03.2015")
    assert [read_date(text).edtf for text in refusal.value.choices] == ["2015-04-03", "2015-03-04"]


def test_an_age_without_a_day_is_refused():
    with pytest.raises(NotUnderstood) as refusal:
        read_date("7 років")
    assert refusal.value.cause == "age_without_date"


def test_no_written_form_of_a_month_means_two():
    assert {MONTHS[form] for form in ("травень", "мая", "may", "трав")} == {5}
    assert set(MONTHS.values()) == set(range(1, 13))
    assert not set(MONTHS) & set(SEASONS)


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


@given(DAYS, st.integers(1, 15))
def test_limits_of_an_age_contain_the_birthday(birth, years):
    day = birth + dt.timedelta(days=years * 366)
    age = age_on(exact(birth), day)[0]
    for text in (f"до {age} років", f"{age}+", f"від {age} до {age + 1} років", f"старше {age} р."):
        date = read_date(f"{text} (на {day:%d.%m.%Y})")
        assert date.earliest is None or date.earliest <= birth, text
        assert birth <= date.latest, text


SEASON_OF_MONTH = ["зима"] * 2 + ["весна"] * 3 + ["літо"] * 3 + ["осінь"] * 3 + ["зима"]


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


@given(st.sampled_from([text for text, _ in WRITTEN]))
def test_what_is_written_as_edtf_is_read_back_the_same(text):
    date = read_date(text, today=TODAY)
    again = from_edtf(date.edtf)
    assert (again.earliest, again.latest) == (date.earliest, date.latest)
    assert again.edtf == date.edtf


@pytest.mark.parametrize("language", ["uk", "ru", "en"])
def test_what_is_shown_can_be_typed_again(language):
    seasons = [f"2014-{season}" for season in range(21, 25)]
    for edtf in [*(edtf for _, edtf in WRITTEN), *seasons, "2014-03-12~", "2014-03?", ""]:
        assert read_date(shown(edtf, language)).edtf == edtf


def test_bounds_that_are_not_ours_are_refused():
    assert read_date("приблизно 2014 (2013–2015)").edtf == "2014~"
    with pytest.raises(NotUnderstood):
        read_date("приблизно 2014 (2011–2015)")


@given(st.text(alphabet="0123456789./-?~ рг", max_size=14))
def test_no_year_is_invented(text):
    try:
        date = read_date(text)
    except NotUnderstood:
        return
    figures = re.sub(r"\D", "", text)
    for year in re.findall(r"\d{4}", date.edtf):
        assert year in figures


@pytest.mark.parametrize(
    "text", ["2011/12", "03-04.2015", "13-12.2014", "X.2014", "12.03.15", "2014/15"]
)
def test_every_choice_that_is_offered_can_be_read(text):
    with pytest.raises(NotUnderstood) as refusal:
        read_date(text)
    assert refusal.value.choices
    assert all(read_date(choice).edtf for choice in refusal.value.choices)


@given(st.text(max_size=120))
def test_any_text_is_read_or_refused(text):
    try:
        date = read_date(text, today=TODAY)
    except NotUnderstood:
        return
    assert from_edtf(date.edtf).earliest == date.earliest


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


@pytest.mark.parametrize("edtf", [edtf for _, edtf in WRITTEN if "%" not in edtf])
def test_the_edtf_package_reads_all_that_we_write(edtf):
    assert parse_edtf(edtf) is not None


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


@pytest.mark.parametrize(
    "edtf",
    ["2014-3", "14", "2014-03-32", "2014-25", "2014-20", "../..", "2014//", "2015/2014", " 2014",
     "2014~~", "1899", "2100", "201X", "2014-03-12T00:00", "/2014"],
)  # fmt: skip
def test_only_what_we_write_is_read_as_edtf(edtf):
    with pytest.raises(NotUnderstood):
        from_edtf(edtf)


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


@pytest.mark.parametrize(
    ("edtf", "future"),
    [("2025-06-03", True), ("2025-06-02", False), ("2025", False), ("2026", True), ("", False),
     ("2026~", False), ("../2030", False)],
)  # fmt: skip
def test_what_lies_in_the_future(edtf, future):
    assert is_future(from_edtf(edtf), TODAY) is future


def test_an_unknown_date_is_the_empty_one():
    assert from_edtf("") == UncertainDate()


@pytest.mark.parametrize("text", ["<b", "31.02.2015", "2015-13", "", "x/y"])
def test_what_is_no_edtf_says_nothing_of_any_day(text):
    date = known_edtf(text)
    assert (date.edtf, date.earliest, date.latest) == ("", None, None)
    assert known_edtf("2015-03").earliest == dt.date(2015, 3, 1)
