"""Each rule finds what it is for, and nothing where the facts allow both."""

import uuid
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.contradictions.model import NO_DATE, About, Rule
from caseapp.contradictions.rules import RULES, contradicting
from caseapp.dates import from_edtf
from db.codes import CareArrangement, ClaimKind
from tests.caseapp.contradictions.said import (
    FAMILY,
    adopted_name,
    birth,
    claim,
    determination,
    event,
    on_list,
    placement,
    stated,
)

FIRST, SECOND = uuid.UUID(int=11), uuid.UUID(int=12)
LOCATED_BY_FAMILY = claim("located", "2025-09-10", who=FAMILY, region="RU-TYU")

FOUND = [
    (Rule.ADULT_BUT_YOUNGER, claim("reached_adulthood"), birth("2011-05-02")),
    (Rule.ADULT_BUT_YOUNGER, claim("reached_adulthood"), birth("2009~")),
    (Rule.NEVER_BUT_PLACED, claim("never_in_russia"), placement("RU-TYU")),
    (Rule.NEVER_BUT_CLAIMED, claim("never_in_russia"), LOCATED_BY_FAMILY),
    (Rule.AGAINST_ITSELF, claim("never_in_russia"), claim("located", "2025-09-10")),
    (Rule.GONE_BUT_CLAIMED, claim("already_returned"), LOCATED_BY_FAMILY),
    (
        Rule.TWO_REGIONS_CLAIMED,
        claim("located", region="RU-ROS"),
        claim("located", who=FAMILY, region="RU-TYU"),
    ),
    (Rule.RETURNED_BUT_SEEN, claim("already_returned"), placement("RU-TYU", "2025-08")),
    (Rule.RETURNED_BUT_SEEN, claim("already_returned"), placement("UA-43", "2025-08")),
    (Rule.RETURNED_BUT_TRACED, claim("already_returned"), determination("located")),
    (Rule.LEFT_BUT_SEEN, claim("in_third_country"), placement("RU-ROS", "2025-08-01")),
    (
        Rule.LOCATED_BUT_ELSEWHERE,
        claim("located", region="RU-ROS"),
        placement("RU-TYU", "2025-09"),
    ),
    (
        Rule.NOT_ABDUCTED_BUT_IN_CARE,
        claim("not_abducted"),
        placement("RU-ROS", care="residential_care"),
    ),
    (
        Rule.WITH_FAMILY_BUT_IN_CARE,
        claim("with_family"),
        placement("RU-ROS", "2025-08", care="foster_care"),
    ),
    (
        Rule.NOT_ADOPTED_BUT_ADOPTED,
        claim("located", words="ребёнок не усыновлён"),
        placement("RU-ROS", care="adoption"),
    ),
    (Rule.NOT_ADOPTED_BUT_ADOPTED, claim("located", words="не була усиновлена"), adopted_name()),
    (Rule.WITH_FAMILY_BUT_RENAMED, claim("with_family"), adopted_name()),
    (Rule.PLACED_AFTER_RETURN, determination("returned"), placement("RU-TYU", "2025-10")),
    (
        Rule.PLACEMENTS_OVERLAP,
        placement("RU-TYU", "2023-01", "2024-06"),
        placement("RU-ROS", "2023-05", "2025-01"),
    ),
    (
        Rule.CARE_IMPOSSIBLE_AT_AGE,
        placement("RU-TYU", "2025-03", care="guardianship"),
        birth("2006"),
    ),
    (Rule.PLACED_BEFORE_BIRTH, placement("RU-TYU", "2022-03"), birth("2023-05-01")),
    (Rule.TAKEN_BEFORE_BIRTH, event("2022-03"), birth("2022-05-01")),
    (Rule.BIRTHS_DIFFER, birth("2011-05-02"), birth("2011-06")),
    (
        Rule.SEXES_DIFFER,
        on_list(About.SEX, FIRST, value="male"),
        on_list(About.SEX, SECOND, value="female"),
    ),
    (
        Rule.ORIGINS_DIFFER,
        on_list(About.ORIGIN, FIRST, region="UA-14"),
        on_list(About.ORIGIN, SECOND, region="UA-65"),
    ),
]
ALLOWED = [
    (claim("reached_adulthood"), birth("2007-07-23")),
    (claim("reached_adulthood"), birth("2007")),
    (claim("reached_adulthood", ""), birth("2015")),
    (claim("never_in_russia"), placement("UA-43")),
    (claim("never_in_russia"), placement("UA-09")),
    (claim("never_in_russia"), placement("")),
    (claim("already_returned"), placement("RU-TYU", "2024")),
    (claim("already_returned"), placement("UA-63", "2025-08")),
    (claim("already_returned"), placement("RU-TYU", "2025")),
    (claim("located", region="RU-ROS"), placement("RU-TYU", "2024", "2025-01")),
    (claim("located", region="RU-MOW"), placement("RU-MOS", "2025-09")),
    (claim("with_family"), placement("RU-ROS", "2023", "2024", care="residential_care")),
    (claim("not_abducted"), placement("RU-ROS", care="parent_s")),
    (claim("located", words="усыновлён"), placement("RU-ROS", care="adoption")),
    (placement("RU-TYU", "2023", "2024-06-01"), placement("RU-ROS", "2024-06-01", "2025")),
    (placement("RU-TYU", "2023"), placement("RU-ROS", "2024")),
    (placement("RU-TYU", "2024", care="residential_care"), birth("2006-06")),
    (event("2022"), birth("2022-05-01")),
    (birth("2011-05-02"), birth("2011")),
    (determination("returned"), placement("RU-TYU", "2025-08")),
    (
        on_list(About.SEX, FIRST, value="male"),
        on_list(About.SEX, FIRST, value="female"),  # versions of one list
    ),
    (
        on_list(About.ORIGIN, FIRST, region="UA-30"),
        on_list(About.ORIGIN, SECOND, region="UA-32"),
    ),
]


@pytest.mark.parametrize(("rule", "left", "right"), FOUND, ids=[str(one[0]) for one in FOUND])
def test_each_rule_quotes_both_statements(rule, left, right):
    wanted = (rule, frozenset((left.id, right.id)))
    assert wanted in _known(stated(left, right))
    assert wanted in _known(stated(right, left))


def test_every_rule_of_one_case_is_shown_here():
    assert {rule for rule, *_ in FOUND} | {Rule.PLACE_OUTSIDE_REGION} == set(RULES)


@pytest.mark.parametrize(("left", "right"), ALLOWED)
def test_what_can_both_be_true_is_left_alone(left, right):
    assert list(contradicting(stated(left, right))) == []


def test_a_place_that_names_another_region_is_found():
    there = placement("RU-TYU", text="Ростовская область\nШкола № 3")
    ((rule, (left, right)),) = contradicting(stated(there))
    assert (rule, left) == (Rule.PLACE_OUTSIDE_REGION, there)
    assert (right.what.region, right.what.text) == ("RU-ROS", "")  # the words stand on the left
    named_itself = placement("RU-ROS", text="Ростовская область\nНигдейская школа")
    assert list(contradicting(stated(named_itself))) == []


def test_a_return_that_we_determined_explains_a_later_report():
    back = determination("returned", "2025-12-01")
    seen = placement("RU-TYU", "2025-08")
    assert list(contradicting(stated(claim("already_returned"), back, seen))) == []


DAYS = st.dates(min_value=from_edtf("2000").earliest, max_value=from_edtf("2026").latest)
EDTF = st.one_of(st.just(""), DAYS.map(str), DAYS.map(lambda day: str(day)[:7]))
REGIONS = st.sampled_from(["", "RU-TYU", "RU-ROS", "UA-43", "UA-09"])
CARE = st.sampled_from([one.value for one in CareArrangement])


@st.composite
def spans(draw):
    return draw(EDTF), draw(EDTF)


SIDES = st.one_of(
    st.builds(
        claim,
        st.sampled_from([one.value for one in ClaimKind]),
        EDTF,
        who=st.sampled_from(["russia", "family", "mediator"]),
        region=st.sampled_from(["RU-TYU", "RU-ROS", "UA-43"]),
        words=st.sampled_from(["", "не усыновлён"]),
    ),
    st.builds(
        lambda region, span, care: placement(region, *span, care=care), REGIONS, spans(), CARE
    ),
    st.builds(birth, DAYS.map(str)),
    st.builds(event, DAYS.map(str)),
    st.builds(determination, st.sampled_from(["returned", "located", "open"]), DAYS.map(str)),
    st.just(adopted_name()),
)


def _wider(date, days):
    """Give a date that can mean more days than before, or any day."""
    if days is None or date.earliest is None or date.latest is None:
        return NO_DATE
    by = from_edtf("2001-01-02").earliest - from_edtf("2001-01-01").earliest
    return replace(date, earliest=date.earliest - by * days[0], latest=date.latest + by * days[1])


def _less_certain(draw, side):
    how = st.one_of(st.none(), st.tuples(st.integers(0, 900), st.integers(0, 900)))
    if side.what.about in (About.DETERMINATION, About.BIRTH):
        how = st.tuples(st.integers(0, 900), st.integers(0, 900))  # these always have a date
    what = replace(
        side.what,
        since=_wider(side.what.since, draw(how)),
        until=_wider(side.what.until, draw(how)),
    )
    if what.about == About.PLACEMENT and draw(st.booleans()):
        what = replace(what, region="", value="unknown")
    return replace(side, what=what, date=_wider(side.date, draw(how)))


@given(st.lists(SIDES, max_size=5), st.data())
def test_less_certainty_never_makes_a_contradiction(sides, data):
    vague = [_less_certain(data.draw, side) for side in sides]
    before, after = (_known(stated(*some)) for some in (sides, vague))
    assert after <= before


@given(st.lists(SIDES, max_size=5), st.data())
def test_what_nobody_said_contradicts_nothing(sides, data):
    fewer = [side for side in sides if data.draw(st.booleans())]
    returned = [one for one in sides if one.what.value in ("returned", "reunified")]
    known = _known(stated(*dict.fromkeys([*fewer, *returned])))
    assert known <= _known(stated(*sides))


def _known(case):
    return {(rule, frozenset((left.id, right.id))) for rule, (left, right) in contradicting(case)}
