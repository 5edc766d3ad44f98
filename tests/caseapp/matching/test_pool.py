"""A pool prepared once, sources, traits and siblings."""

from dataclasses import replace

import pytest
from hypothesis import given

from caseapp.matching.explain import explain
from caseapp.matching.pool import prepare
from caseapp.matching.reasons import Grade, Reason
from caseapp.matching.search import search
from caseapp.progress import Cancelled, Progress
from tests.caseapp.matching.made import of, person, sibling
from tests.caseapp.matching.strategies import pools

CHILD = person("Гойданак Соломія Олегівна", "2014-05-06", id_="sought")


@given(pools, pools)
def test_a_prepared_pool_gives_what_the_persons_give(sought, pool):
    assert search(sought, prepare(pool), top=4) == search(sought, pool, top=4)


def test_the_making_ready_of_a_pool_is_told_and_can_be_stopped():
    steps = []
    many = [replace(CHILD, id=str(number)) for number in range(1_200)]
    prepare(many, progress=Progress(tell=lambda *step: steps.append(step)))
    assert (500, 1_200) in steps
    assert steps[-1] == (1_200, 1_200)
    with pytest.raises(Cancelled):
        prepare(many, progress=Progress(stop=lambda: True))


@given(pools, pools)
def test_figures_are_the_same_without_evidence(sought, pool):
    bare = search(sought, pool, top=4, evidence=False)
    for short, full in zip(bare, search(sought, pool, top=4), strict=True):
        assert short.score == pytest.approx(full.score, abs=1e-3)
        assert short == replace(full, evidence=(), score=short.score)


def test_rows_of_one_list_are_rivals_and_those_of_two_are_not():
    same = [replace(CHILD, id=i, source=s) for i, s in (("a", "one"), ("b", "one"), ("c", "two"))]
    chance = {found.right: found.probability for found in search([CHILD], same, top=3)}
    assert chance["a"] == chance["b"] < chance["c"]


@pytest.mark.parametrize(
    ("field", "left", "right", "reason"),
    [
        ("eyes", "карі", "коричневые", Reason.SAME_COLOUR),
        ("eyes", "сірі", "серо-зелёные", Reason.SAME_COLOUR),
        ("eyes", "зелені", "сірі", Reason.NEAR_COLOUR),
        ("eyes", "блакитні", "карие", Reason.OTHER_COLOUR),
        ("hair", "світло-русяве", "русые", Reason.NEAR_COLOUR),
        ("hair", "чорне", "рыжие", Reason.OTHER_COLOUR),
        ("sibling_count", 2, 2, Reason.SAME_COUNT),
        ("sibling_count", 2, 3, Reason.NEAR_COUNT),
        ("sibling_count", 0, 3, Reason.OTHER_COUNT),
    ],
)
def test_traits_of_databank_cards(field, left, right, reason):
    found = explain(replace(CHILD, **{field: left}), replace(CHILD, **{field: right}))
    evidence = of(found, field)
    assert evidence.reason == reason
    assert (evidence.left, evidence.right) == (str(left), str(right))


@pytest.mark.parametrize("unknown", ["", "невідомо", "смугасті"])
def test_an_unknown_colour_says_nothing(unknown):
    found = explain(replace(CHILD, eyes=unknown), replace(CHILD, eyes="карі"))
    assert "eyes" not in {one.field for one in found.evidence}


@pytest.mark.parametrize(
    ("name", "birth", "reason"),
    [
        ("Марк", "2012-03-04", Reason.SIBLINGS_FOUND),
        ("Тимур", "2012-03-04", Reason.SIBLING_DATES_FOUND),
        ("Марк", "2012-04-04", Reason.SIBLING_NAMES_FOUND),
        ("Тимур", "2012-04-04", Reason.SIBLING_DATES_NEAR),
        ("Тимур", "2016-04-04", Reason.SIBLINGS_DIFFER),
    ],
)
def test_siblings_as_evidence(name, birth, reason):
    left = replace(CHILD, siblings=(sibling("Марко", "2012-03-04"),))
    right = replace(CHILD, id="r", siblings=(sibling(name, birth),))
    searched = search([left], [right], top=1)[0]
    told = of(explain(left, right), "siblings")
    assert (told.reason, told) == (reason, of(searched, "siblings"))


def test_a_child_with_everything_replaced_is_not_decidable():
    pool = [
        person(f"Щодрин{n} Тарас Іванович", f"2014-06-{n + 1:02}", id_=str(n), sex="male")
        for n in range(25)
    ]
    found = search([person("Гойданак Марко Олегович", "2014-05-20")], pool, top=5)
    assert {one.grade for one in found} == {Grade.NOT_DECIDABLE}
