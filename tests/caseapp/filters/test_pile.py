import datetime as dt
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.cases.model import CaseRow
from caseapp.dates.spans import years_between
from caseapp.filters.fields import NONE, Field
from caseapp.filters.grammar import parse, print_query
from caseapp.filters.model import Query, choose, switch
from caseapp.filters.pile import FACETS, Pile
from caseapp.filters.traits import Traits
from caseapp.names.keys import search_keys

TODAY = dt.date(2026, 3, 1)
DAYS = st.dates(dt.date(2005, 1, 1), TODAY)
REGIONS = ["", "RU-TYU", "RU-ROS"]
LISTS = ["", "Список 339 № 1", "Список 339 № 2\nВідповідь «Б» № 7"]


@st.composite
def _piles(draw):
    count = draw(st.integers(0, 12))
    rows, facts, births, answers = [], {}, [], {}
    for number in range(count):
        one = uuid.UUID(int=number + 1)
        status = draw(st.sampled_from(["open", "located", "returned"]))
        region, lists = draw(st.sampled_from(REGIONS)), draw(st.sampled_from(LISTS))
        keys = search_keys(draw(st.sampled_from(["Вигадько", "Приклад"])), "", "")
        rows.append(CaseRow(one, f"2025-{number}", "", "", "", "", status, region, lists, keys))
        facts[one] = (draw(st.sampled_from(["male", "female"])), "deported", region)
        days = draw(st.lists(st.tuples(DAYS, st.integers(0, 400)), max_size=2))
        births += [(one, day, day + dt.timedelta(more)) for day, more in days]
        if draw(st.booleans()):
            answers[one] = draw(st.sampled_from(["located", "never_in_russia"]))
    marked = draw(st.sets(st.sampled_from([row.case_id for row in rows]))) if rows else set()
    traits = Traits(
        facts,
        births,
        answers,
        tags=dict.fromkeys(marked, ("Терміново «а»",)),
        flags=dict.fromkeys(marked, frozenset({"urgent"})),
        applications=frozenset(marked),
    )
    return rows, births, Pile(rows, traits, today=TODAY)


CHOICES = st.lists(
    st.sampled_from(
        [
            (Field.STATUS, "open"), (Field.STATUS, "returned"), (Field.REGION, "RU-TYU"),
            (Field.REGION, NONE), (Field.LIST, "Список 339"), (Field.LIST, 'Відповідь "Б"'),
            (Field.AGE, "6..9"), (Field.AGE, "18.."), (Field.AGE, NONE), (Field.SEX, "male"),
            (Field.ANSWER, NONE), (Field.ANSWER, "located"), (Field.TAG, 'Терміново "а"'),
            (Field.FLAG, NONE), (Field.FLAG, "urgent"), (Field.HAS, "application"),
        ]
    ),
    unique=True,
    max_size=4,
)  # fmt: skip
TYPED = st.sampled_from(["", "вигад", "-status:located", "has:answer", "born:..2015"])


def _places(pile, query, rows):
    found = pile.found(query)
    return list(range(len(rows)) if found is None else found)


@given(_piles(), CHOICES, TYPED)
def test_a_facet_finds_what_the_text_finds_that_it_writes(made, choices, typed):
    rows, _, pile = made
    query = parse(typed)
    for field, value in choices:
        query = switch(query, field, value)
    assert _places(pile, query, rows) == _places(pile, parse(print_query(query)), rows)


@given(_piles(), CHOICES, TYPED)
def test_a_count_is_what_the_value_alone_finds_beside_the_other_facets(made, choices, typed):
    rows, _, pile = made
    query = parse(typed)
    for field, value in choices:
        query = switch(query, field, value)
    for field, counts in pile.counts(query).items():
        for value, count in counts.items():
            alone = choose(query, field, (value,))
            assert len(_places(pile, alone, rows)) == count


@given(_piles())
def test_ages_are_those_that_any_birth_record_allows(made):
    rows, births, pile = made
    for place, row in enumerate(rows):
        own = [(first, last) for one, first, last in births if one == row.case_id]
        ages = {
            age
            for first, last in own
            for age in range(
                years_between(min(last, TODAY), TODAY), years_between(first, TODAY) + 1
            )
        }
        for group, low, high in (("0..5", 0, 5), ("6..9", 6, 9), ("18..", 18, 99)):
            found = _places(pile, parse(f"age:{group}"), rows)
            assert (place in found) == any(low <= age <= high for age in ages)


@given(_piles())
def test_what_is_asked_and_its_opposite_share_the_rows(made):
    rows, _, pile = made
    for piece in (
        "status:open",
        "has:answer",
        "age:none",
        "born:2010..2012",
        "list:339",
        "tag:терм",
        "flag:urgent",
        "no:application",
    ):
        found = _places(pile, parse(piece), rows)
        others = _places(pile, parse(f"-{piece}"), rows)
        assert sorted(found + others) == list(range(len(rows)))
    assert _places(pile, parse("has:birth"), rows) == _places(pile, parse("-age:none"), rows)
    assert _places(pile, parse("no:return"), rows) == _places(pile, parse("-status:returned"), rows)


def test_without_a_question_all_rows_stay_and_every_facet_counts():
    pile = Pile((), today=TODAY)
    assert pile.found(Query()) is None
    assert tuple(pile.counts(Query())) == FACETS


def test_a_list_is_named_by_its_title_or_by_a_part_that_only_longer_titles_have():
    rows = [
        CaseRow(uuid.uuid4(), "1", "", "", "", "", "open", "", f"{title} № 1", "")
        for title in ("Список 33", "Список 339", "Відповідь")
    ]
    pile = Pile(rows, today=TODAY)
    assert pile.found(parse('list:"список 33"')) == [0]
    assert pile.found(parse("list:339")) == [1]
    assert pile.found(parse("список:спис")) == [0, 1]


def _some(count, **traits):
    rows = [
        CaseRow(uuid.UUID(int=one), str(one), "", "", "", "", "open", "RU-TYU", "", "")
        for one in range(count)
    ]
    return Pile(rows, Traits(**traits), today=TODAY)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("contradictions:>0", [1, 2, 4]),
        ("суперечності:0", [0, 3]),
        ("contradictions:2..", [2, 4]),
        ("-contradictions:1", [0, 2, 3, 4]),
        ("contradictions:0,4", [0, 3, 4]),
    ],
)
def test_contradictions_are_found_by_how_many_they_are(text, places):
    pile = _some(5)
    query = parse(text)
    assert pile.lacks_counts(query)
    pile.found(query)  # what was asked too early is not kept
    pile.take_contradictions({uuid.UUID(int=one): one for one in (1, 2, 4)})
    assert not pile.lacks_counts(query)
    assert list(pile.found(query)) == places
    assert pile.counts(Query())[Field.CONTRADICTIONS] == {"1": 1, "2": 1, "3..": 1, "0": 2}


def test_a_region_is_sought_as_it_is_now_and_as_it_ever_was():
    pile = _some(3, regions={uuid.UUID(int=1): ("RU-TYU", "RU-ROS"), uuid.UUID(int=2): ("RU-ROS",)})
    assert list(pile.found(parse("region_ever:RU-ROS"))) == [1, 2]
    assert list(pile.found(parse("колись:RU-TYU"))) == [1]
    assert list(pile.found(parse("region_ever:none"))) == [0]
    assert pile.found(parse("region:RU-TYU")) is None
