import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.parts import (
    Parts,
    capitalised,
    full_name_readings,
    split_full_name,
)
from tests.caseapp.names.strategies import NOBODY, awkward, children

spaces = st.sampled_from([" ", "  ", "\t", "\u00a0", " \n "])


@given(children, spaces)
def test_order_and_spacing_do_not_matter(child, space):
    surname, given_name, patronymic = child
    for words in ((surname, given_name, patronymic), (given_name, patronymic, surname)):
        assert split_full_name(space.join(words)) == Parts(surname, given_name, patronymic)


@given(children, st.permutations([0, 1, 2]), spaces)
def test_the_right_reading_is_among_the_best_few_in_any_order(child, order, space):
    readings = full_name_readings(space.join(child[place] for place in order))
    assert Parts(*child) in readings
    assert 1 <= len(readings) <= 3
    assert len(set(readings)) == len(readings)


@given(awkward)
def test_the_reading_taken_is_the_likeliest(text):
    assert split_full_name(text) == next(iter(full_name_readings(text)), Parts())


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("Тарас Тарас", {Parts("Тарас", "Тарас")}),
        ("Марко Тарас", {Parts("Марко", "Тарас"), Parts("Тарас", "Марко")}),
        ("Гойданак Марко Олегович", {Parts("Гойданак", "Марко", "Олегович")}),
        ("Богдан Роман", {Parts("Богдан", "Роман"), Parts("Роман", "Богдан")}),
    ],
)
def test_what_can_be_read_two_ways_is_kept_both_ways(text, readings):
    assert set(full_name_readings(text)) == readings


@given(children)
def test_a_name_without_patronymic_is_read_in_both_orders(child):
    surname, given_name, _ = child
    for words in ((surname, given_name), (given_name, surname)):
        assert split_full_name(" ".join(words)) == Parts(surname, given_name)


@given(children)
def test_a_surname_in_capitals_is_the_surname(child):
    surname, given_name, patronymic = child
    read = split_full_name(f"{given_name} {patronymic} {surname.upper()}")
    assert read == Parts(surname.upper(), given_name, patronymic)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Гойданович Тарас Олегович", Parts("Гойданович", "Тарас", "Олегович")),
        ("Гойданович Соломія", Parts("Гойданович", "Соломія")),
        ("Гойданович Тарас", Parts("Гойданович", "Тарас")),
        ("Тарас Олегович ГОЙДАНОВИЧ", Parts("ГОЙДАНОВИЧ", "Тарас", "Олегович")),
        ("Соломія Олегівна Гойданович", Parts("Гойданович", "Соломія", "Олегівна")),
        ("Тарас Олегович", Parts("", "Тарас", "Олегович")),
        ("Ілліч Тарас Ілліч", Parts("Ілліч", "Тарас", "Ілліч")),
    ],
)
def test_surnames_that_end_like_patronymics(text, parts):
    assert split_full_name(text) == parts


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Їздонак О.П.", Parts("Їздонак", "О.", "П.")),
        ("О. П. Їздонак", Parts("Їздонак", "О.", "П.")),
        ("Виктория Т.", Parts("Т.", "Виктория")),
        ("Цюбленак, Марко", Parts("Цюбленак", "Марко")),
        ("Гойданов Алі Гасан огли", Parts("Гойданов", "Алі", "Гасан огли")),
        ("Hoidanak Dmytro Romanowytsch", Parts("Hoidanak", "Dmytro", "Romanowytsch")),
        ("Гойданакову Сергію Ігоровичу", Parts("Гойданакову", "Сергію", "Ігоровичу")),
        ("Тарас Тарас", Parts("Тарас", "Тарас")),
        ("Марія-Софія Нечуй-Гойданак", Parts("Нечуй-Гойданак", "Марія-Софія")),
        ("Олексiй Гойданак", Parts("Гойданак", "Олексій")),
    ],
)
def test_initials_commas_cases_doubles_and_lookalikes(text, parts):
    assert split_full_name(text) == parts


@pytest.mark.parametrize("text", ["", "  ", *NOBODY])
def test_nothing_is_read_from_nothing(text):
    assert split_full_name(text) == Parts()


@given(awkward, awkward)
def test_any_text_is_read(left, right):
    parts = split_full_name(f"{left} {right}")
    assert isinstance(parts, Parts)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("ЇЗДОНИНА", "Їздонина"),
        ("НОВЕ-ПРИКЛАДНЕ", "Нове-Прикладне"),
        ("Нове-Прикладне", "Нове-Прикладне"),
        ("МАР'ЯНА", "Мар'яна"),
        ("гойданак", "Гойданак"),
        ("", ""),
    ],
)
def test_names_in_capitals_are_written_as_names(written, shown):
    assert capitalised(written) == shown
