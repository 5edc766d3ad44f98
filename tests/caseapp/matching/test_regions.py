"""Where both sides report a child: the same region speaks for a pair, another hardly against."""

from dataclasses import replace

import pytest

from caseapp.matching.explain import explain
from caseapp.matching.reasons import Field, Level, Reason
from caseapp.matching.search import search
from tests.caseapp.matching.made import of, person

CARD = "Марко"
STRANGERS = ("RU-MOS", "RU-MOS", "RU-KDA", "RU-PER", "RU-TUL", "UA-09", "")


def told(*regions, id_="p", name=CARD):
    return person(name, "2014-05", id_=id_, regions=regions)


def pool_of(*regions):
    return [told(*filter(None, [one]), id_=f"p{place}") for place, one in enumerate(regions)]


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        (["RU-ROS"], ["RU-ROS"], Reason.SAME_REGION),
        (["UA-43"], ["UA-43"], Reason.SAME_REGION),
        (["RU-ROS", "RU-TUL"], ["RU-KHM", "RU-TUL"], Reason.SAME_REGION),
        (["RU-MOW"], ["RU-MOS"], Reason.NEIGHBOURING_REGION),
        (["RU-AD", "RU-ROS"], ["RU-KDA"], Reason.NEIGHBOURING_REGION),
        (["UA-43"], ["UA-40"], Reason.NEIGHBOURING_REGION),
        (["UA-43"], ["RU-KDA"], Reason.OTHER_REGION),
        (["RU-ROS"], [], Reason.NOT_GIVEN),
    ],
)
def test_one_region_that_both_sides_name_is_enough(left, right, reason):
    for one, other in ((left, right), (right, left)):
        assert of(explain(told(*one), told(*other)), Field.REGION).reason == reason


def test_where_neither_side_names_a_region_nothing_is_said_of_it():
    assert Field.REGION not in {one.field for one in explain(told(), told()).evidence}


def test_the_same_region_counts_for_and_another_next_to_nothing():
    missing, same, near, other = (
        explain(told("RU-MOW"), told(*regions)).score
        for regions in ([], ["RU-MOW"], ["RU-MOS"], ["RU-TUL"])
    )
    assert same > near > missing > other > missing - 1
    assert of(explain(told("RU-MOW"), told("RU-TUL")), Field.REGION).level != Level.CONTRADICTING


def test_both_values_are_told_the_shared_ones_first():
    evidence = of(explain(told("RU-ROS", "RU-TUL"), told("RU-TUL")), Field.REGION)
    assert (evidence.left, evidence.right) == ("RU-TUL; RU-ROS", "RU-TUL")


def test_a_rare_region_counts_more_than_a_common_one_and_neither_is_ever_against():
    pool = pool_of(*STRANGERS * 60)
    bits = {
        region: of(search([told(region)], pool, top=1)[0], Field.REGION).bits
        for region in ("RU-MOS", "RU-TUL")
    }
    assert bits["RU-TUL"] > bits["RU-MOS"] > 0
    everywhere = search([told("RU-MOS")], pool_of(*["RU-MOS"] * 300), top=1)[0]
    assert of(everywhere, Field.REGION).bits == 0


def test_no_region_counts_as_much_as_a_birth_date_however_rare():
    pool = pool_of(*["RU-MOS"] * 5000, "RU-CHU")
    assert of(search([told("RU-CHU")], pool, top=1)[0], Field.REGION).bits <= 5


def test_of_cards_that_agree_in_all_else_the_one_of_the_region_is_first():
    sought = told("RU-TUL", id_="s", name="Гойданак Марко Олегович")
    found = search([sought], pool_of(*STRANGERS), top=3)
    assert found[0].right == "p4"
    assert found[0].chance_rivals < found[1].chance_rivals
    unknown = search([replace(sought, regions=())], pool_of(*STRANGERS), top=3)
    assert len({one.score for one in unknown}) == 1


def test_who_was_moved_is_still_found():
    sought = person("Гойданак Марко Олегович", "2014-05-06", id_="s", regions=("RU-ROS",))
    moved = replace(sought, id="moved", regions=("RU-CHU",))
    assert search([sought], [*pool_of(*STRANGERS), moved], top=1)[0].right == "moved"
