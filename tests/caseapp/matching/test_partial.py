"""A child of whom little is known, and texts that are no names at all."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from caseapp.matching.explain import explain
from caseapp.matching.model import BirthSpan, Person, WrittenName
from caseapp.matching.pool import prepare
from caseapp.matching.reasons import Grade, Level, Reason
from caseapp.matching.search import search
from tests.caseapp.matching.made import born, of, person
from tests.caseapp.matching.strategies import numbered
from tests.caseapp.names.strategies import PLACEHOLDERS, awkward, children

BORN = dt.date(2014, 5, 6)
OTHERS = tuple(
    person(f"Вигад{letter}йко {name}", f"20{year:02}-03-0{day}", id_=f"o{year}{day}")
    for year, (letter, name) in enumerate(
        zip(
            "аеиоу", ("Богдан Іванович", "Олена", "Марко", "Дарина Петрівна", "Павло"), strict=True
        ),
        start=9,
    )
    for day in range(1, 6)
)
AGE_TEN = BirthSpan("2013-06-02/2014-06-01", dt.date(2013, 6, 2), dt.date(2014, 6, 1))


def whole(child, **more):
    surname, given_name, patronymic = child
    return Person(
        id="child",
        names=(WrittenName(surname, given_name, patronymic),),
        births=(born(BORN.isoformat()),),
        **more,
    )


def without_patronymic(one):
    return replace(one, names=(replace(one.names[0], patronymic=""),))


def with_initials(one):
    name = one.names[0]
    initials = [f"{part[0]}." for part in (name.given_name, name.patronymic) if part]
    return replace(one, names=(WrittenName(full=f"{name.surname} {''.join(initials)}"),))


def with_birth(*births):
    return lambda one: replace(one, births=births)


LESS = {
    "no patronymic": without_patronymic,
    "initials": with_initials,
    "year only": with_birth(born("2014")),
    "month and year": with_birth(born("2014-05")),
    "age only": with_birth(AGE_TEN),
    "no birth": with_birth(),
    "no sex": lambda one: replace(one, sex=""),
    "several births": with_birth(born("2009-01-02"), born("2014-05-06")),
    "several names": lambda one: replace(
        one, names=(WrittenName(full="Чужинюк Остап Юрійович"), *one.names)
    ),
}
ways = st.lists(st.sampled_from(sorted(LESS)), max_size=2, unique=True).map(
    lambda chosen: sorted(chosen, key=("no patronymic", "initials").__contains__, reverse=True)
)


@settings(max_examples=60)
@given(children, ways, ways)
def test_a_child_of_whom_little_is_known_is_found_first(child, ours, theirs):
    sought = found = whole(child)
    for way in ours:
        sought = LESS[way](sought)
    for way in theirs:
        found = LESS[way](found)
    pool = prepare([*OTHERS, found])
    assert search([sought], pool, top=3)[0].right == "child"


@settings(max_examples=60)
@given(children, st.sampled_from(sorted(LESS)))
def test_what_is_left_out_is_never_counted_against(child, way):
    one = whole(child)
    lacking = LESS[way](one)
    for told in explain(one, lacking).evidence:
        assert told.level != Level.CONTRADICTING
        assert told.bits >= 0


@settings(max_examples=40)
@given(children, st.sampled_from(("no patronymic", "year only", "month and year", "no birth")))
def test_who_says_less_has_less_for_it(child, way):
    one = whole(child)
    assert explain(one, LESS[way](one)).score < explain(one, one).score


@given(children)
def test_the_names_and_births_that_counted_are_told(child):
    one = whole(child)
    several = LESS["several births"](LESS["several names"](one))
    for left, right, side in ((one, several, "right"), (several, one, "left")):
        told = explain(left, right)
        assert getattr(of(told, "surname"), side) == child[0]
        assert getattr(of(told, "birth"), side) == BORN.isoformat()


@pytest.mark.parametrize(
    ("birth", "reason"),
    [
        (born("2014"), Reason.SAME_YEAR),
        (born("2014-05"), Reason.SAME_MONTH),
        (AGE_TEN, Reason.SAME_YEAR),
        (BirthSpan("2012/2015", dt.date(2012, 1, 1), dt.date(2015, 12, 31)), Reason.SPANS_OVERLAP),
        (BirthSpan(), Reason.NOT_GIVEN),
    ],
)
def test_how_a_partial_birth_agrees_is_told(birth, reason):
    one = whole(("Гойданенко", "Соломія", "Іллівна"))
    assert of(explain(one, with_birth(birth)(one)), "birth").reason == reason


SEXES = st.sampled_from(["", "male", "female"])


@settings(max_examples=80)
@given(awkward, awkward, SEXES)
@example("А" * 5000, "А" * 5000, "male")
@example("Іванenko 1234", "I0ан", "female")
def test_no_text_for_a_name_breaks_a_search(left, right, sex):
    sought = [Person("a", (WrittenName(full=left), WrittenName(left, right, left)), sex)]
    pool = [Person("b", (WrittenName(full=right), WrittenName(right, left)), sex), *OTHERS[:3]]
    for one in search(sought, pool, top=5):
        assert 0 <= one.probability <= 1
        assert one.chance_rivals >= 0


@given(st.sampled_from(PLACEHOLDERS), st.sampled_from(PLACEHOLDERS), st.booleans())
def test_placeholders_for_every_part_are_no_names(left, right, whole_names):
    names = [
        WrittenName(full=text) if whole_names else WrittenName(text, text, text)
        for text in (left, right)
    ]
    people = [
        Person(str(i), (name,), "male", (born("2014-05-06"),)) for i, name in enumerate(names)
    ]
    told = explain(*people)
    assert all(of(told, part).bits == 0 for part in ("surname", "given_name", "patronymic"))
    assert told.grade == Grade.COHORT_ONLY


@given(children)
def test_twins_are_told_apart_by_the_given_name_and_namesakes_by_nothing(child):
    one = whole(child)
    namesake = replace(one, id="namesake")
    twin = replace(one, id="twin", names=(WrittenName(child[0], "Цвітан", child[2]),))
    first, second, *rest = search([one], prepare([twin, namesake, one]), top=3)
    assert {first.right, second.right} == {"child", "namesake"}
    assert first.probability == pytest.approx(second.probability)
    assert first.probability < 0.8
    assert all(found.grade != Grade.STRONG for found in (first, second, *rest))


@given(st.lists(children, min_size=1, max_size=4))
def test_many_like_ones_get_ranks_without_gaps(some):
    people = numbered([whole(child) for child in some for _ in range(2)])
    found = search(people, people, top=9)
    for person_ in people:
        ranks = [one.rank for one in found if one.left == person_.id]
        assert ranks == list(range(1, len(ranks) + 1))
