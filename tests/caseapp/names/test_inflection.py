import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.inflection import nominative
from caseapp.names.keys import matches, query_keys, search_keys
from caseapp.names.parts import Parts, split_full_name
from tests.caseapp.names.strategies import STEMS, awkward, children

# Endings of one child in five cases: nominative, genitive, dative, accusative, instrumental.
CASES = range(5)
MEN = (
    ("енко", "енка", "енку", "енка", "енком"),
    ("ак", "ака", "акові", "ака", "аком"),
    ("ець", "ця", "цеві", "ця", "цем"),
    ("ський", "ського", "ському", "ського", "ським"),
    ("ів", "ова", "ову", "ова", "овим"),
)
WOMEN = (
    ("енко",) * 5,
    ("ак",) * 5,
    ("ська", "ської", "ській", "ську", "ською"),
    ("ова", "ової", "овій", "ову", "овою"),
)
BOYS = (
    ("Олександр", "Олександра", "Олександрові", "Олександра", "Олександром"),
    ("Ілля", "Іллі", "Іллі", "Іллю", "Іллею"),
    ("Марко", "Марка", "Маркові", "Марка", "Марком"),
    ("Лев", "Лева", "Леву", "Лева", "Левом"),
)
GIRLS = (
    ("Олександра", "Олександри", "Олександрі", "Олександру", "Олександрою"),
    ("Софія", "Софії", "Софії", "Софію", "Софією"),
    ("Любов", "Любові", "Любові", "Любов", "Любов'ю"),
)
FATHERS = ("Олегович", "Олеговича", "Олеговичу", "Олеговича", "Олеговичем")
DAUGHTERS = ("Іллівна", "Іллівни", "Іллівні", "Іллівну", "Іллівною")
families = st.one_of(
    st.tuples(st.sampled_from(MEN[:4]), st.sampled_from(BOYS), st.just(FATHERS)),
    st.tuples(st.sampled_from(WOMEN), st.sampled_from(GIRLS), st.just(DAUGHTERS)),
)


@st.composite
def declined(draw):
    """A child's nominative, and the same in another case."""
    stem, family = draw(st.sampled_from(STEMS)), draw(families)
    forms = [Parts(stem + s, g, p) for s, g, p in zip(*family, strict=True)]
    return forms[0], forms[draw(st.sampled_from(CASES))]


@given(declined())
def test_a_declined_name_finds_its_nominative(names):
    expected, written = names
    assert nominative(written) == expected


@given(declined())
def test_a_declined_full_name_is_read_and_found_by_its_nominative(names):
    expected, written = names
    parts = split_full_name(f"{written.surname} {written.given_name} {written.patronymic}")
    assert nominative(parts) == expected
    keys = search_keys(parts.surname, parts.given_name, parts.patronymic)
    assert matches(query_keys(f"{expected.given_name} {expected.surname}"), keys)


@given(children)
def test_names_in_the_nominative_stay(child):
    surname, given_name, patronymic = child
    assert nominative(Parts(surname, given_name, patronymic)) == Parts(*child)
    assert nominative(Parts(surname, given_name)) == Parts(surname, given_name)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (("Шевченка", "Олександра"), ("Шевченко", "Олександр")),
        (("Шевченко", "Олександра"), ("Шевченко", "Олександра")),
        (("ШЕВЧЕНКА", "ОЛЕКСАНДРА"), ("ШЕВЧЕНКО", "ОЛЕКСАНДР")),
        (("Гойданової", "Марії-Софії"), ("Гойданова", "Марія-Софія")),
        (("Нечуя-Левицького", "Івана"), ("Нечуй-Левицький", "Іван")),
        (("Гойданского", "Павла", "Игоревича"), ("Гойданский", "Павел", "Игоревич")),
        (("Гойдановым", "Никитой", "Ильичом"), ("Гойданов", "Никита", "Ильич")),
        (("Гойданенко", "Сергея", "Ильича"), ("Гойданенко", "Сергей", "Ильич")),
        (("Гойдановой", "Дарьи", "Сергеевны"), ("Гойданова", "Дарья", "Сергеевна")),
        (("Русских", "Олегу"), ("Русских", "Олег")),
    ],
)
def test_both_languages_doubles_and_capitals(written, expected):
    assert nominative(Parts(*written)) == Parts(*expected)


@pytest.mark.parametrize("written", [("Іванова", "Олександра"), ("Гойданову", ""), ("", "Xyz")])
def test_what_may_be_a_nominative_or_cannot_be_read_stays(written):
    assert nominative(Parts(*written)) == Parts(*written)


@given(awkward, awkward, awkward)
def test_any_text_has_a_nominative(surname, given_name, patronymic):
    once = nominative(Parts(surname, given_name, patronymic))
    assert isinstance(once, Parts)
    assert nominative(Parts("", "", patronymic)) == Parts("", "", patronymic)
