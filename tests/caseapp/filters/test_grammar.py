import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.errors import NotUnderstood
from caseapp.filters.fields import CODES, LACKS, NAMES, NONE, WITH_NONE, Field, Thing, field_named
from caseapp.filters.grammar import CODES as KEPT
from caseapp.filters.grammar import parse, print_query, read_query
from caseapp.filters.model import Query, Term, choose, chosen, switch
from caseapp.filters.pieces import plain
from caseapp.filters.spans import age_span, birth_span, days_born, days_of_age, number_span
from caseapp.names.clean import tidy
from caseapp.regions import all_regions
from exports.query_words import vocabulary

KNOWN = {"": KEPT, "uk": vocabulary("uk"), "en": vocabulary("en")}
LANGUAGES = st.sampled_from(list(KNOWN))
TITLES = st.text(min_size=1, max_size=20).map(lambda text: tidy(plain(text))).filter(bool)
AGES = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(
    lambda ends: age_span(f"{min(ends)}..{max(ends)}")
)
NUMBERS = st.tuples(st.integers(0, 300), st.integers(0, 300)).map(
    lambda ends: number_span(f"{min(ends)}..{max(ends)}")
)
YEARS = st.tuples(st.integers(1990, 2030), st.integers(1990, 2030)).map(
    lambda ends: birth_span(f"{min(ends)}..{max(ends)}")
)
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2030, 1, 1)).map(
    lambda day: birth_span(f"<{day.isoformat()}")
)
REGIONS = st.sampled_from([unit.code for unit in all_regions()])
VALUES = {
    **{field: st.sampled_from(codes) for field, codes in CODES.items()},
    Field.REGION: REGIONS,
    Field.REGION_EVER: REGIONS,
    Field.ORIGIN: REGIONS,
    Field.LIST: TITLES.filter(lambda title: KEPT.meant(Field.LIST, title) != {NONE}),
    Field.TAG: TITLES.filter(lambda title: KEPT.meant(Field.TAG, title) != {NONE}),
    Field.AGE: AGES,
    Field.CONTRADICTIONS: NUMBERS,
    Field.BORN: YEARS | DAYS,
}


def _terms(field):
    values = VALUES[field] | st.just(NONE) if field in WITH_NONE else VALUES[field]
    several = st.lists(values, min_size=1, max_size=3, unique=True).map(tuple)
    return st.builds(Term, st.just(field), several, st.booleans())


WORDS = st.text(min_size=1, max_size=12).map(plain)
QUERIES = st.builds(
    Query,
    st.lists(WORDS, max_size=4).map(tuple),
    st.lists(st.sampled_from(Field).flatmap(_terms), max_size=5).map(tuple),
)


@given(QUERIES, LANGUAGES)
def test_what_is_printed_reads_as_the_same_query(query, language):
    known = KNOWN[language]
    assert parse(print_query(query, known), known) == query


@given(QUERIES, LANGUAGES, LANGUAGES)
def test_a_query_printed_in_one_language_is_read_in_the_other(query, one, other):
    reader = KNOWN[other or one]
    assert parse(print_query(query, KNOWN[one]), reader) == query


@given(st.text(max_size=60), LANGUAGES)
def test_any_text_is_read_and_only_pieces_with_a_colon_can_be_wrong(text, language):
    read = read_query(text, KNOWN[language])
    assert all(":" in problem.value for problem in read.problems)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("регіон:тюмень статус:повернуто", "region:RU-TYU status:returned"),
        ("стан:повер -вік:18+", "status:returned -age:18.."),
        ("claim:never_in_russia answer:немає", "answer:never_in_russia answer:none"),
        ("без:повернення -has:return -без:регіону", "no:return no:return has:region"),
        ('список:«Список 339» Вигаденко "Олена"', 'Вигаденко Олена list:"Список 339"'),
        ("age:<7 вік:6–9 вік:3 age:<=7", "age:..6 age:6..9 age:3 age:..7"),
        ("age:>7 age:≥7", "age:8.. age:7.."),
        ("born:2012..2014 нар:12.03.2014", "born:2012..2014 born:2014-03-12"),
        ("born:<2013 born:>2014-05", "born:..2012-12-31 born:2014-06-01.."),
        ("стать:ч,дівчина sex:m", "sex:male,female sex:male"),
        ("REGION:ru-tyu", "region:RU-TYU"),
        ('list:"x ""y"" z","q,1"', 'list:"x ""y"" z","q,1"'),
        ("  ", ""),
    ],
)  # fmt: skip
def test_every_way_of_typing_is_kept_in_one_form(text, kept):
    assert print_query(parse(text, vocabulary("uk"))) == kept


@pytest.mark.parametrize(
    ("piece", "cause"),
    [
        ("foo:1", "query_field"),
        ("статус:", "query_empty"),
        ("status:lost", "query_value"),
        ("status:re", "query_several"),
        ("region:Ніде", "query_value"),
        ("age:9..7", "query_span"),
        ("age:<0", "query_span"),
        ("age:..", "query_span"),
        ("age:сім", "query_span"),
        ("born:2014..2012", "query_span"),
        ("born:<1900", "query_span"),
        ("born:31.02.2014", "query_span"),
        ("has:wings", "query_value"),
    ],
)
def test_what_is_not_understood_is_named_and_the_rest_is_asked(piece, cause):
    read = read_query(f"Вигаденко {piece} -стать:ж", vocabulary("en"))
    assert [(problem.value, problem.cause) for problem in read.problems] == [(piece, cause)]
    assert read.query == parse("Вигаденко -sex:female")
    with pytest.raises(NotUnderstood):
        parse(piece)


def test_names_of_fields_mean_one_field_each():
    names = [name for field in Field for name in NAMES[field]]
    assert len(names) == len(set(names))
    assert not set(names) & set(LACKS)
    assert all(
        field_named(name.upper()) == (field, False) for field in Field for name in NAMES[field]
    )


@pytest.mark.parametrize("language", ["uk", "en"])
def test_every_code_has_a_word_that_reads_as_it(language):
    known = vocabulary(language)
    for field in (*CODES, Field.REGION):
        for code in known.codes(field):
            word = known.word(field, code)
            assert parse(print_query(Query(terms=(Term(field, (code,)),)), known), known)
            assert field in (Field.STATUS, Field.ANSWER, Field.TAKEN) or word
    assert known.word(Field.HAS, Thing.RETURN) == {"uk": "повернення", "en": "return"}[language]


def test_a_facet_adds_its_value_to_the_text_and_takes_it_away_again():
    query = parse("Вигаденко -status:open sex:male")
    one = switch(query, Field.STATUS, "located")
    two = switch(one, Field.STATUS, "returned")
    assert print_query(two) == "Вигаденко -status:open sex:male status:located,returned"
    assert chosen(two, Field.STATUS) == ("located", "returned")
    assert print_query(switch(two, Field.SEX, "female")).count("sex:male,female") == 1
    assert switch(switch(two, Field.STATUS, "located"), Field.STATUS, "returned") == query
    assert choose(two, Field.STATUS, ()) == query


def test_days_of_an_age_are_those_of_whoever_has_it():
    today = dt.date(2026, 3, 1)
    days = days_of_age("7", today)
    assert (days.first, days.last) == (dt.date(2018, 3, 2), dt.date(2019, 3, 1))
    assert days_of_age("18..", today).last == dt.date(2008, 3, 1)
    assert days_of_age("..0", today).last == today
    assert days_born("2013-05").last == dt.date(2013, 5, 31)
