"""Dates are shown as people here write them, and lose nothing on the way."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.dates import from_edtf, read_date
from exports.dates import brief, shown, since, until
from exports.words import LANGUAGES, words

TODAY = dt.date(2025, 11, 22)


@pytest.mark.parametrize(
    ("edtf", "uk", "en", "ru"),
    [
        ("2015-03-12", "12.03.2015", "12.03.2015", "12.03.2015"),
        ("2015-03", "03.2015", "03.2015", "03.2015"),
        ("2015", "2015", "2015", "2015"),
        (
            "2014~",
            "приблизно 2014 (2013–2015)",
            "about 2014 (2013–2015)",
            "приблизительно 2014 (2013–2015)",
        ),
        (
            "2017-06/2018-06",
            "між 06.2017 і 06.2018",
            "between 06.2017 and 06.2018",
            "между 06.2017 и 06.2018",
        ),
        ("2015-21", "весна 2015", "spring 2015", "весна 2015"),
        ("2015-03~", *["{} 03.2015 (12.2014–06.2015)"] * 3),
        ("2014?", "2014 (під сумнівом)", "2014 (doubtful)", "2014 (под сомнением)"),
        ("2022/..", "не раніше 2022", "not before 2022", "не ранее 2022"),
        ("../2022-05", "не пізніше 05.2022", "not after 05.2022", "не позднее 05.2022"),
        ("", "невідомо", "unknown", "неизвестно"),
    ],
)
def test_dates_in_three_languages(edtf, uk, en, ru):
    about = {"uk": "приблизно", "en": "about", "ru": "приблизительно"}
    for language, expected in (("uk", uk), ("en", en), ("ru", ru)):
        assert shown(edtf, language) == expected.format(about[language])


@pytest.mark.parametrize(
    ("edtf", "uk"),
    [
        ("2014~", "прибл. 2014"),
        ("2015-03~", "прибл. 03.2015"),
        ("2019-06-02/2020-06-30", "02.06.2019–30.06.2020"),
        ("2013~/2014", "прибл. 2013–2014"),
        ("2022/..", "не раніше 2022"),
        ("2022-22/2022-23", "літо 2022 – осінь 2022"),
        ("2015-03-12", "12.03.2015"),
        ("", "невідомо"),
    ],
)
def test_a_narrow_cell_says_dates_briefly(edtf, uk):
    assert brief(edtf, "uk") == uk


@pytest.mark.parametrize("text", ["нісенітниця", "2015-13", "2015-02-30", "/", "../..", "%"])
def test_what_is_no_date_is_given_back(text):
    assert shown(text, "uk") == text


ATOMS = st.one_of(
    st.dates(dt.date(1901, 1, 1), dt.date(2098, 12, 31)).map(dt.date.isoformat),
    st.dates(dt.date(1901, 1, 1), dt.date(2098, 12, 31)).map("{:%Y-%m}".format),
    st.integers(1901, 2098).map(str),
)


@given(ATOMS, st.sampled_from(["", "~", "?", "%"]), st.sampled_from(LANGUAGES))
def test_the_whole_date_is_shown_whatever_its_precision(atom, qualifier, language):
    text = shown(atom + qualifier, language)
    assert ".".join(reversed(atom.split("-"))) in text
    assert atom not in text or "-" not in atom


@given(ATOMS)
def test_what_is_shown_reads_back_as_the_same_date(atom):
    assert read_date(shown(atom, "uk"), today=dt.date(2099, 1, 1)).edtf == atom


@given(ATOMS)
def test_an_approximate_date_shows_its_bounds(atom):
    span = from_edtf(f"{atom}~")
    text = shown(f"{atom}~", "uk")
    assert str(span.earliest.year) in text
    assert str(span.latest.year) in text


@given(ATOMS, ATOMS)
def test_different_dates_are_never_shown_alike(left, right):
    assert (shown(left, "uk") == shown(right, "uk")) == (left == right)


@pytest.mark.parametrize(
    ("edtf", "uk", "ru", "en"),
    [
        ("2025-05-12", "з 12.05.2025", "с 12.05.2025", "since 12.05.2025"),
        ("2025-05", "з 05.2025", "с 05.2025", "since 05.2025"),
        ("2025", "з 2025", "с 2025", "since 2025"),
        ("2025-21", "початок: весна 2025", "начало: весна 2025", "start: spring 2025"),
        (
            "2025?",
            "початок: 2025 (під сумнівом)",
            "начало: 2025 (под сомнением)",
            "start: 2025 (doubtful)",
        ),
        ("../2025", "початок: не пізніше 2025", "начало: не позднее 2025", "start: not after 2025"),
    ],
)
def test_a_worded_date_is_not_bent(edtf, uk, ru, en):
    assert [since(edtf, words(one)) for one in ("uk", "ru", "en")] == [uk, ru, en]


def test_the_end_is_said_in_the_same_way():
    assert until("2025", words("uk")) == "до 2025"
    assert until("2025-24", words("uk")) == "кінець: зима 2025"
    assert until("2025-24", words("ru")) == "конец: зима 2025"
    assert until("2025-24", words("en")) == "end: winter 2025"
