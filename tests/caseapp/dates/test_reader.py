import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.dates import from_edtf, is_unknown, read_date
from caseapp.dates.vocabulary import MONTHS, SEASONS
from caseapp.errors import NotUnderstood
from exports.dates import shown
from tests.caseapp.dates.written import TODAY, WRITTEN

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


@pytest.mark.parametrize("language", ["uk", "ru", "en"])
def test_what_is_shown_can_be_typed_again(language):
    seasons = [f"2014-{season}" for season in range(21, 25)]
    for edtf in [*(edtf for _, edtf in WRITTEN), *seasons, "2014-03-12~", "2014-03?", ""]:
        assert read_date(shown(edtf, language)).edtf == edtf


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
