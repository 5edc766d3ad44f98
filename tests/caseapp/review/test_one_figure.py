"""The queue, a screening and an explanation tell one figure of each pair of the demo."""

import random
import uuid
from operator import attrgetter

import pytest

from caseapp.demo import PASSPHRASE
from caseapp.lists.overview import lists
from caseapp.matching.explain import explain_among
from caseapp.matching.pool import prepare
from caseapp.review.candidates import all_items
from caseapp.review.families import family_lines
from caseapp.review.persons import persons_of_lines, persons_of_list
from caseapp.review.screening import find_candidates
from caseapp.review.why_not import compare_records
from caseapp.search.records import Record
from caseapp.workspace import Workspace

PAIRS = 200
_FIGURES = attrgetter("score", "probability", "chance_rivals")


@pytest.fixture(scope="module")
def workspace(demo_path):
    with Workspace.open(demo_path, PASSPHRASE, worker="Глядачка") as opened:
        yield opened


def _beside(session, line):
    return list(persons_of_lines(session, family_lines(session, uuid.UUID(line))).values())


def test_of_200_pairs_a_screening_and_an_explanation_tell_the_same(workspace):
    handed_over, *others = (one.list_id for one in workspace.read(lists))
    found = workspace.read(find_candidates, handed_over, top=40)  # the weak are among them
    pool = prepare([who for one in others for who in workspace.read(persons_of_list, one)])
    sought = {one.id: one for one in workspace.read(persons_of_list, handed_over)}
    assert len({one.grade for one in found}) > 2
    for one in random.Random(7).sample(found, PAIRS):  # noqa: S311 - the same at each run
        beside = workspace.read(_beside, one.left)
        told = explain_among(sought[one.left], one.right, pool, beside=beside, share=one.share)
        assert _FIGURES(told) == pytest.approx(_FIGURES(one))
        assert (told.grade, told.story, told.evidence) == (one.grade, one.story, one.evidence)


def test_of_pairs_on_file_the_queue_and_an_explanation_tell_the_same(workspace):
    items = workspace.read(all_items)
    for item in random.Random(7).sample(items, 12):  # noqa: S311 - as above
        sides = (Record(entry_id, True, "", "", "", "", "") for entry_id in item.lines)
        told = workspace.read(compare_records, *sides).item
        assert _FIGURES(told) == _FIGURES(item)
        assert (told.grade, told.as_well) == (item.grade, item.as_well)
