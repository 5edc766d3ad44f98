import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.matching.blocking import SAME_AGE, promising, worth_scoring
from caseapp.matching.comparison import compare
from caseapp.matching.frequency import Frequencies
from caseapp.matching.kin import kin_bits, kin_of
from caseapp.matching.people import TEXTS, side_of
from caseapp.matching.pool import postings_of, prepare
from caseapp.matching.scoring import score
from caseapp.matching.search import search
from caseapp.matching.tables import read_persons
from tests.bench.matching_sets import make_set
from tests.caseapp.matching.exhaustive import every_pair, exhaustive
from tests.caseapp.matching.made import person
from tests.caseapp.matching.strategies import pools

LARGE = Frequencies(rows=700_000, known=dict.fromkeys(TEXTS, 700_000))  # every name is rare


def numbers(pairs, comparison):
    return set((pairs.left * len(comparison.pool.side.records) + pairs.right).tolist())


def left_out(sought, pool, known, chosen):
    """The scored pairs that a choice leaves out."""
    side, ready = side_of(sought), prepare(pool, known)
    kin, comparison = kin_of(side), compare(side, ready)
    kins = {p: kin_bits(kin.of_person[p], ready.kin) for p in np.flatnonzero(kin.told).tolist()}
    rows = np.arange(len(side.records))
    every = every_pair(comparison, rows, kins)
    kept = numbers(chosen(comparison, rows, kins), comparison)
    assert kept <= numbers(every, comparison)
    out = [n not in kept for n in (every.left * len(ready.side.records) + every.right).tolist()]
    return score(comparison, every, kins).part(np.flatnonzero(out))


@settings(max_examples=150)
@given(pools, pools, st.sampled_from([None, LARGE]))
def test_a_pair_that_no_key_gives_has_nothing_for_it(sought, pool, known):
    assert not (left_out(sought, pool, known, promising).bits > 0).any()


@settings(max_examples=60)
@given(pools, pools, st.sampled_from([None, LARGE]))
def test_whoever_is_of_the_same_age_is_worth_scoring_besides(sought, pool, known):
    out = left_out(sought, pool, known, worth_scoring)
    assert not (out.bits > 0).any()
    assert not SAME_AGE[out.birth].any()


@settings(max_examples=80)
@given(pools, pools, st.sampled_from([None, LARGE]))
def test_candidates_are_those_of_an_exhaustive_search(sought, pool, known):
    ready = prepare(pool, known)
    assert search(sought, ready, top=4) == exhaustive(sought, ready, top=4)


@pytest.mark.parametrize("seed", [11, 12])
def test_an_invented_list_finds_what_an_exhaustive_search_finds(tmp_path, seed):
    make_set(tmp_path, seed, each=4, rows=1_500)
    sought, pool = (read_persons(tmp_path / f"{side}.csv") for side in ("sought", "pool"))
    assert search(sought, pool, top=20) == exhaustive(sought, pool, top=20)


def test_most_pairs_of_an_invented_list_are_not_scored(tmp_path):
    make_set(tmp_path, 13, each=2, rows=1_500)
    sought, pool = (read_persons(tmp_path / f"{side}.csv") for side in ("sought", "pool"))
    comparison = compare(side_of(sought), prepare(pool))
    rows = np.arange(len(comparison.left.records))
    assert len(promising(comparison, rows, {})) < len(every_pair(comparison, rows, {})) / 20


def test_a_very_rare_given_name_is_found_though_surname_and_birth_differ():
    pool = prepare([person("Щодринець Ізяслав", "2009-01-02", id_="rare")], LARGE)
    (found,) = search([person("Гойданак Ізяслав", "2014-05-06")], pool, top=1)
    assert found.right == "rare"
    assert found.score > 0


@given(st.lists(st.integers(0, 5), max_size=30))
def test_postings_give_the_records_of_each_value_in_order(index):
    postings = postings_of(np.array(index, dtype=np.intp), 6)
    for value in range(6):
        own = postings.records[postings.starts[value] : postings.starts[value + 1]]
        assert own.tolist() == [place for place, held in enumerate(index) if held == value]
