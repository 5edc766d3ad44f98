"""Brothers and sisters whom verdicts know, and those that stand in one group."""

from dataclasses import replace

import pytest

from caseapp.matching.explain import explain, explain_among
from caseapp.matching.model import Sibling
from caseapp.matching.pool import prepare
from caseapp.matching.search import search
from tests.caseapp.matching.made import of, person, sibling

SISTER = person("Капрондук Оляна Олегівна", "2012-03-04", id_="sister", group="ours")
CHILD = person("Капрондук Ілля Олегович", "2014-05-06", id_="child", group="ours")
FOUND_SISTER = person("Новенко Алина Петровна", "2012-07-01", id_="found", group="theirs")
FOUND = person("Новенко Степан Петрович", "2014-06-11", id_="right", group="theirs")
STRANGERS = [
    person(f"Чужинюк{letter} Тарас Ігорович", f"2014-06-{day:02}", id_=f"s{day}")
    for day, letter in enumerate("абвгдежзик", 1)
]


def _told(child):
    pool = prepare([replace(FOUND_SISTER, child=child), FOUND, *STRANGERS])
    sister = replace(SISTER, child="of a verdict")
    found = search([CHILD, sister], pool, top=3)
    told = explain_among(CHILD, "right", pool, beside=[sister], share=found[0].share)
    return told, found


def test_a_sister_judged_the_same_raises_those_who_stand_beside_her():
    (before, _), (after, found) = _told(""), _told("of a verdict")
    assert of(before, "siblings").reason == "siblings_differ"
    assert of(after, "siblings").reason == "sibling_judged"
    assert of(after, "siblings").values == {
        "found": "1",
        "of": "1",
        "sibling": "Оляна",
        "other": "Алина",
    }
    assert after.score - before.score == pytest.approx(13.5)
    assert after.probability > before.probability
    assert found[0] == after


def test_a_judged_sister_needs_no_birth_date():
    left = replace(CHILD, group="", siblings=(Sibling("Оляна", child="one"),))
    right = replace(FOUND, group="", siblings=(Sibling("Алина", child="one"),))
    other = replace(FOUND, group="", siblings=(Sibling("Алина", child="another"),))
    assert of(explain(left, right), "siblings").bits == 12.0
    assert [one.field for one in explain(left, other).evidence].count("siblings") == 0


def test_whom_a_record_names_and_its_group_holds_counts_once():
    named = replace(CHILD, siblings=(sibling("Оляна", "2012-03-04"),))
    right = replace(FOUND, group="", siblings=(sibling("Олена", "2012-03-04"),))
    pool = prepare([right])
    with_group = explain_among(named, "right", pool, beside=[SISTER])
    assert of(with_group, "siblings").bits == of(explain(named, right), "siblings").bits
