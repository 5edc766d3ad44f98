import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.names.declensions import DECLENSIONS
from caseapp.names.forms import SURNAME
from caseapp.names.inflection import _readings, nominative
from caseapp.names.parts import Parts

# Each row: nominative, genitive, dative, accusative, instrumental.
BEGINNINGS = ("Проб", "Їздог", "Щодр", "Сквир", "Ґрув", "Цюбл")
UKRAINIAN_BOY = tuple(
    zip(
        ("Тимофій", "Тимофія", "Тимофію", "Тимофія", "Тимофієм"),
        ("Ігорович", "Ігоровича", "Ігоровичу", "Ігоровича", "Ігоровичем"),
        strict=True,
    )
)
UKRAINIAN_GIRL = tuple(
    zip(
        ("Соломія", "Соломії", "Соломії", "Соломію", "Соломією"),
        ("Ігорівна", "Ігорівни", "Ігорівні", "Ігорівну", "Ігорівною"),
        strict=True,
    )
)
RUSSIAN_BOY = tuple(
    zip(
        ("Тимофей", "Тимофея", "Тимофею", "Тимофея", "Тимофеем"),
        ("Игоревич", "Игоревича", "Игоревичу", "Игоревича", "Игоревичем"),
        strict=True,
    )
)
RUSSIAN_GIRL = tuple(
    zip(
        ("Дарья", "Дарьи", "Дарье", "Дарью", "Дарьей"),
        ("Игоревна", "Игоревны", "Игоревне", "Игоревну", "Игоревной"),
        strict=True,
    )
)
# Endings whose form, beside the given name, leaves no doubt of the nominative.
CLEAR = (
    (UKRAINIAN_BOY, ("ний", "ного", "ному", "ного", "ним")),
    (UKRAINIAN_BOY, ("ський", "ського", "ському", "ського", "ським")),
    (UKRAINIAN_BOY, ("ній", "нього", "ньому", "нього", "нім")),
    (UKRAINIAN_BOY, ("овий", "ового", "овому", "ового")),
    (UKRAINIAN_BOY, ("енко", "енка", "енкові", "енка", "енком")),
    (UKRAINIAN_BOY, ("ич", "ича", "ичеві", "ича", "ичем")),
    (UKRAINIAN_BOY, ("анець", "анця", "анцеві", "анця", "анцем")),
    (UKRAINIAN_BOY, ("анець", "аньця", "аньцеві", "аньця", "аньцем")),
    (UKRAINIAN_BOY, ("ай", "ая", "аєві", "ая", "аєм")),
    (UKRAINIAN_GIRL, ("на", "ної", "ній", "ну", "ною")),
    (UKRAINIAN_GIRL, ("ська", "ської", "ській", "ську", "ською")),
    (UKRAINIAN_GIRL, ("ова", "ової", "овій", "ову", "овою")),
    (UKRAINIAN_GIRL, ("іна", "іної", "іній", "іну", "іною")),
    (UKRAINIAN_GIRL, ("уха", "ухи", "усі", "уху", "ухою")),
    (RUSSIAN_BOY, ("ный", "ного", "ному", "ного", "ным")),
    (RUSSIAN_BOY, ("ский", "ского", "скому", "ского", "ским")),
    (RUSSIAN_BOY, ("ов", "ова", "ову", "ова", "овым")),
    (RUSSIAN_BOY, ("ин", "ина", "ину", "ина", "иным")),
    (RUSSIAN_GIRL, ("ная", "ной", "ной", "ную", "ной")),
    (RUSSIAN_GIRL, ("ская", "ской", "ской", "скую", "ской")),
    (RUSSIAN_GIRL, ("ова", "овой", "овой", "ову", "овой")),
    (RUSSIAN_GIRL, ("ина", "иной", "иной", "ину", "иной")),
)
NOMINATIVES = tuple((child[0], ends[0]) for child, ends in CLEAR)
stems = st.tuples(st.sampled_from(BEGINNINGS), st.sampled_from(("", "ан", "ик", "ул", "ець"))).map(
    "".join
)


@st.composite
def declined(draw):
    """A surname and its form, with the given name and patronymic in the same case."""
    child, ends = draw(st.sampled_from(CLEAR))
    stem = draw(st.sampled_from(BEGINNINGS))
    case = draw(st.integers(0, len(ends) - 1))
    return Parts(stem + ends[0], *child[0]), Parts(stem + ends[case], *child[case])


@given(declined())
def test_a_declined_surname_comes_back(names):
    expected, written = names
    assert nominative(written) == expected


@given(declined())
def test_a_declined_surname_comes_back_without_a_patronymic(names):
    expected, written = (Parts(name.surname, name.given_name) for name in names)
    assert nominative(written).given_name == expected.given_name
    assert nominative(written).surname == expected.surname


@given(st.sampled_from(DECLENSIONS), stems, st.data())
def test_every_form_of_every_declension_may_be_one_of_its_nominative(declension, stem, data):
    assume(declension.stem.search(stem))
    _, ends = data.draw(st.sampled_from(declension.cases))
    assume(ends)
    form = (stem + data.draw(st.sampled_from(ends))).lower()
    assert (stem + declension.nominative).lower() in {
        reading.nominative for reading in _readings(form, SURNAME)
    }


@given(st.sampled_from(NOMINATIVES), st.sampled_from(BEGINNINGS), st.booleans())
def test_what_is_in_the_nominative_stays(child, stem, with_patronymic):
    (given_name, patronymic), end = child
    written = Parts(stem + end, given_name, patronymic if with_patronymic else "")
    assert nominative(written) == written


@given(st.sampled_from(DECLENSIONS), stems, st.sampled_from((UKRAINIAN_BOY, UKRAINIAN_GIRL)))
def test_no_other_form_is_invented_for_what_may_be_a_nominative(declension, stem, child):
    assume(declension.stem.search(stem))
    written = Parts(stem + declension.nominative, child[0][0])
    assert nominative(written) == written


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (("Пробної", "Соломії"), "Пробна"),
        (("Пробної", "Соломії", "Ігорівни"), "Пробна"),
        (("Пробного", "Тимофія"), "Пробний"),
        (("Пробного", "Тимофея", "Игоревича"), "Пробный"),
        (("Пробной", "Дарьи", "Игоревны"), "Пробная"),
        (("Сухого", "Тимофія"), "Сухий"),
        (("ПРОБНОЇ", "СОЛОМІЇ"), "ПРОБНА"),
        (("Пробної-Гойданової", "Соломії"), "Пробна-Гойданова"),
    ],
)
def test_adjectives(written, expected):
    assert nominative(Parts(*written)).surname == expected
