import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.matching.pool import prepare
from caseapp.matching.search import search
from caseapp.matching.share import estimated_share
from caseapp.matching.tables import read_persons
from caseapp.matching.weights import LEAST_SHARE, MOST_SHARE, SHARE_ALONE
from tests.bench.matching_sets import make_set
from tests.caseapp.matching.made import person

POOL = 10_000
THERE, NOWHERE = 40.0, -10.0  # bits of all rows together
found = st.lists(st.one_of(st.floats(-60, 120), st.just(-np.inf)), max_size=30)


@given(found, st.integers(1, 10**6))
def test_any_search_has_a_share(bits, pool):
    assert LEAST_SHARE <= estimated_share(bits, pool) <= MOST_SHARE


@given(found, st.randoms())
def test_the_order_of_the_sought_does_not_matter(bits, dice):
    mixed = list(bits)
    dice.shuffle(mixed)
    assert estimated_share(mixed, POOL) == estimated_share(bits, POOL)


@given(st.integers(0, 400), st.integers(0, 400))
def test_clear_finds_are_counted_and_many_outweigh_what_is_usual(there, nowhere):
    share = estimated_share([THERE] * there + [NOWHERE] * nowhere, POOL)
    counted = (there + 5) / (there + nowhere + 10)
    assert share == pytest.approx(min(max(counted, LEAST_SHARE), MOST_SHARE), abs=0.01)


def test_nobody_or_one_alone_tells_little():
    assert estimated_share([], POOL) == SHARE_ALONE
    assert estimated_share([THERE], POOL) == pytest.approx(SHARE_ALONE, abs=0.05)
    assert estimated_share([NOWHERE], POOL) == pytest.approx(SHARE_ALONE, abs=0.05)


@pytest.mark.parametrize("present", [0.2, 0.5, 0.9])
def test_the_share_of_an_invented_list_is_found(tmp_path, present):
    make_set(tmp_path, 21, each=12, rows=2_000, present=present)
    sought, pool = (read_persons(tmp_path / f"{side}.csv") for side in ("sought", "pool"))
    (share,) = {one.share for one in search(sought, pool, top=1, evidence=False)}
    truth = len((tmp_path / "truth.csv").read_text(encoding="utf-8").splitlines()) - 1
    assert share == pytest.approx(truth / len(sought), abs=0.05)


def test_the_fewer_others_are_found_the_less_probable_is_one_find():
    child = person("Гойданак Соломія Іллівна", "2014-05-06", id_="child")
    others = [person(f"Щодринець Ізяслав {i}", "1990-01-01", id_=f"o{i}") for i in range(60)]
    strangers = [person(f"Вигадайко Богдана {i}", "2009-01-02", id_=f"s{i}") for i in range(60)]
    renamed = person("Бровченко Соломія Петрівна", "2014-05-08", id_="renamed")
    pool = prepare([renamed, *others])
    alone, among_found, among_lost = (
        search([child, *beside], pool, top=1)[0] for beside in ((), others, strangers)
    )
    assert among_lost.share < alone.share < among_found.share
    assert among_lost.probability < alone.probability < among_found.probability
