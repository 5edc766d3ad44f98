import threading
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.matching import search as search_module
from caseapp.matching.explain import explain, explain_among
from caseapp.matching.frequency import frequencies
from caseapp.matching.model import Person, WrittenName
from caseapp.matching.people import side_of
from caseapp.matching.pool import prepare
from caseapp.matching.reasons import Grade, Reason, Story
from caseapp.matching.search import search
from caseapp.progress import Cancelled, Progress
from tests.caseapp.matching.made import of, person, sibling
from tests.caseapp.matching.strategies import pools
from tests.caseapp.names.strategies import NOBODY

POOL = [
    person("Цюбленко Марко Тимурович", "2013-01-02", id_="other"),
    person("Гойданак Дарина Олеговна", "2012-03-04", id_="sister"),
    person("Гойданак Соломия Олеговна", "2014-05-06", id_="child"),
    person("Гойданак Соломия Олеговна", "2009-05-06", id_="namesake"),
]
CHILD = person("Гойданак Соломія Олегівна", "2014-05-06", id_="sought")


def test_the_child_is_found_first_and_the_namesake_behind():
    found = search([CHILD], POOL, top=4)
    assert [c.right for c in found[:2]] == ["child", "namesake"]
    assert [c.rank for c in found] == list(range(1, len(found) + 1))
    assert found[0].grade == Grade.STRONG
    assert "other" not in {c.right for c in found}


@given(st.sampled_from(NOBODY), st.booleans())
def test_a_child_without_a_name_is_no_strong_match_even_of_itself(text, in_columns):
    told_by_words = in_columns and not any(map(str.isdigit, text))
    name = WrittenName(*text.split(maxsplit=1)) if told_by_words else WrittenName(full=text)
    nobody = replace(person("", "2012-03-04", id_="nobody"), names=(name,))
    pool = [*POOL, replace(nobody, id="again")]
    assert not [one for one in search([nobody], pool, top=3) if one.grade == Grade.STRONG]


def test_an_empty_side_gives_nothing():
    assert search([], POOL, top=3) == []
    assert search([CHILD], [], top=3) == []
    assert search([CHILD], POOL, top=0) == []


@settings(max_examples=60)
@given(pools, pools)
def test_search_and_explain_count_the_same_bits(sought, pool):
    known = frequencies(side_of(pool))
    lefts = {p.id: p for p in sought}
    rights = {p.id: p for p in pool}
    for found in search(sought, pool, top=5):
        if of_siblings(found):
            continue
        told = explain(lefts[found.left], rights[found.right], known)
        assert told.score == pytest.approx(found.score, abs=1e-3)
        assert told.story == found.story


@settings(max_examples=60)
@given(pools, pools)
def test_a_pair_explained_among_its_pool_has_the_figures_of_the_search(sought, pool):
    ready = prepare(pool)
    lefts = {p.id: p for p in sought}
    for found in search(sought, ready, top=3):
        beside = [p for p in sought if p.id != found.left]
        told = explain_among(
            lefts[found.left], found.right, ready, beside=beside, share=found.share
        )
        assert told == found


def test_a_pair_that_a_search_does_not_show_is_explained_without_a_rank():
    told = explain_among(CHILD, "other", prepare(POOL))
    assert (told.rank, told.left, told.right) == (0, "sought", "other")
    assert told.score < 0
    assert told.probability < 0.01


def of_siblings(candidate):
    return any(e.field == "siblings" for e in candidate.evidence)


@settings(max_examples=60)
@given(pools, pools)
def test_ranks_follow_scores_and_blocks_do_not_matter(sought, pool):
    found = search(sought, pool, top=4)
    for left in sought:
        scores = [c.score for c in found if c.left == left.id]
        assert (
            scores == sorted(scores, reverse=True)
            or max(abs(a - b) for a, b in zip(scores, sorted(scores, reverse=True), strict=True))
            < 1e-3
        )
        assert len(scores) <= 4
    assert search(sought, pool, top=4) == found


def test_a_child_of_several_names_is_given_once_by_the_best_of_them():
    names = (*CHILD.names, WrittenName(full="Гойданак Соля"))
    several = Person("sought", names, births=CHILD.births)
    found, alone = (search([one], POOL, top=9) for one in (several, CHILD))
    assert [c.right for c in found] == list(dict.fromkeys(c.right for c in found))
    assert found[0] == alone[0]


@settings(max_examples=60)
@given(pools, pools, st.tuples(st.integers(1, 4), st.integers(1, 9), st.integers(1, 3)))
def test_what_is_found_depends_neither_on_blocks_nor_on_threads(sought, pool, sizes):
    whole = search(sought, pool, top=3)
    with pytest.MonkeyPatch.context() as patched:
        for name, size in zip(("_PERSONS", "_CELLS", "_THREADS"), sizes, strict=True):
            patched.setattr(search_module, name, size)
        assert search(sought, pool, top=3) == whole


@pytest.mark.parametrize("name", ["невідомо", "н/д н/д", "-", "", "А" * 5000, "???"])
def test_placeholders_match_nobody(name):
    nobody = [person(name, id_="a"), person(name, id_="b")]
    assert search([person(name, id_="x")], nobody, top=3) == []
    dated = search([person(name, "2014-05-06")], [person(name, "2014-05-06", id_="n")], top=1)
    assert {c.grade for c in dated} <= {Grade.COHORT_ONLY}
    assert all(of(c, "surname").reason == Reason.NOT_GIVEN for c in dated)


def test_siblings_in_the_same_group_are_evidence():
    left = Person("l", CHILD.names, births=CHILD.births, siblings=(sibling("Марко", "2012-03-04"),))
    pool = [
        person("Цюбленко Злата Тимурівна", "2014-05-09", id_="child", group="g"),
        person("Цюбленко Марк Тимурович", "2012-03-04", id_="brother", group="g"),
        person("Цюбленко Злата Тимурівна", "2014-05-09", id_="stranger"),
    ]
    found = search([left], pool, top=3)
    assert found[0].right == "child"
    assert of(found[0], "siblings").values == {"found": "1", "of": "1"}


@pytest.mark.parametrize(
    ("written", "meant", "sex"),
    [
        ("Гойданенка Олександра Олеговича", "Гойданенко Олександр Олегович", "male"),
        ("Гойданенка Валентина", "Гойданенко Валентин", "male"),
        ("Олександрі Іллівні Гойдановій", "Гойданова Олександра Іллівна", "female"),
        ("Гойдановым Александром", "Гойданов Олександр", "male"),
    ],
)
def test_a_name_in_another_case_meets_its_nominative(written, meant, sex):
    sought, declined = person(meant, "2014-05-06"), person(written, "2014-05-06", id_="declined")
    (found,) = search([sought], [declined], top=1)
    assert found.story == Story.NAMES_KEPT
    assert of(found, "sex").right == sex
    surname, given_name = (of(found, field) for field in ("surname", "given_name"))
    assert {surname.right, given_name.right} <= set(written.split())
    assert Reason.OTHER_ENDING in (surname.reason, given_name.reason)


def test_what_may_be_a_girl_in_the_nominative_is_read_as_one_too():
    girl = person("Гойданенко Олександра", "2014-05-06")
    (found,) = search([girl], [person("Гойданенка Олександра", "2014-05-06", id_="g")], top=1)
    assert of(found, "given_name").reason == Reason.SAME_SPELLING


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_two_given_names_are_read_in_both_orders(order):
    words = ("Богдан", "Роман")
    turned = person(" ".join(words[place] for place in order), "2014-05-06", id_="turned")
    (found,) = search([person(" ".join(words), "2014-05-06")], [turned], top=1)
    assert of(found, "surname").reason == Reason.SAME_SPELLING
    assert of(found, "given_name").reason == Reason.SAME_SPELLING


def test_a_rare_surname_counts_more_than_a_common_one():
    pool = [person(f"Гойданак {n}", id_=n) for n in ("Марко", "Тарас", "Остап", "Захар")]
    pool += [person("Щодринець Назар", id_="rare")]
    common, rare = (
        of(search([person(name)], pool, top=1)[0], "surname").bits
        for name in ("Гойданак Марко", "Щодринець Назар")
    )
    assert rare > common


def test_progress_is_told_and_work_can_be_stopped():
    steps = []
    search(
        [CHILD], POOL, top=1, progress=Progress(tell=lambda done, of_: steps.append((done, of_)))
    )
    assert steps[0] == (0, 1 + len(POOL))
    assert steps[-1] == (1 + len(POOL), 1 + len(POOL))
    assert steps == sorted(steps)
    with pytest.raises(Cancelled):
        search([CHILD], POOL, top=1, progress=Progress(stop=lambda: True))


def test_a_search_that_is_stopped_midway_leaves_no_thread(monkeypatch):
    monkeypatch.setattr(search_module, "_PERSONS", 1)
    before = set(threading.enumerate())
    steps = []

    def told(done, of):
        steps.append((done, of))

    with pytest.raises(Cancelled):
        search(
            [replace(CHILD, id=str(number)) for number in range(40)],
            POOL,
            top=1,
            progress=Progress(tell=told, stop=lambda: len(steps) > 10),
        )
    assert len(POOL) < max(done for done, _ in steps) < len(POOL) + 40
    assert set(threading.enumerate()) == before


def test_identical_twins_by_name_and_date_are_both_offered():
    twins = [person("Гойданак Соломія", "2014-05-06", id_=i) for i in ("one", "two")]
    found = search([CHILD], twins, top=2)
    assert [c.right for c in found] == ["one", "two"]
    assert found[0].score == found[1].score
