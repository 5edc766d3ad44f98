"""Counting again after a change says what counting everything says."""

import pytest

from caseapp.cases import relations
from caseapp.cases.claims import add_claim, withdraw_claim
from caseapp.cases.drafts import CaseDraft, ClaimDraft, PlacementDraft, SourceDraft
from caseapp.cases.index import rows
from caseapp.cases.placements import add_placement, remove_placement
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.contradictions import counting
from caseapp.contradictions.counting import count_again, count_open
from caseapp.contradictions.finding import contradictions_of
from caseapp.findings import looked_at
from caseapp.sources import add_source
from caseapp.undoing.stack import stack
from caseapp.undoing.steps import undo
from tests.factories import WORKER, name_draft
from tests.support import new_workspace

STAY = {"from_text": "2023", "to_text": "2025"}


@pytest.fixture
def file(tmp_path):
    with new_workspace(tmp_path) as workspace:
        yield workspace


def _write(file, change, *args, **named):
    return file.write(act_of, change, *args, **named).id


@pytest.fixture
def cases(file):
    names = ("Капрондук Ілля", "Капрондук Олег", "Вигаданко Анна")
    return [_write(file, open_case, CaseDraft(), name_draft(one), year=2025) for one in names]


def _never(file, case_id):
    draft = ClaimDraft("russia", "never_in_russia", date_text="23.07.2025")
    return _write(file, add_claim, case_id, draft, worker=WORKER)


def _stay(file, case_id, region="RU-TYU"):
    return _write(file, add_placement, case_id, PlacementDraft(region=region, **STAY))


def _undo(file):
    file.write(act_of, undo, file.read(stack).undo.number, worker=WORKER)


def _steps(file, cases):
    """Yield after each change that may bring or take contradictions."""
    one, other, third = cases
    claim = _never(file, one)
    yield
    stay = _stay(file, one)
    yield
    _undo(file)
    yield
    stay = _stay(file, one)
    _write(file, relations.link_siblings, one, other, relations.KinDraft())
    yield
    _stay(file, other, "RU-ROS")  # the sibling's case changes with it
    yield
    (first, *_) = file.read(contradictions_of, one)
    file.write(act_of, looked_at.note, first.finding, "переглянуто", worker=WORKER)
    yield
    _write(file, remove_placement, stay)
    yield
    _write(file, withdraw_claim, claim, "помилка", worker=WORKER)
    _never(file, third)
    _stay(file, third)
    yield
    _write(file, add_source, SourceDraft("Вигаданий вісник"))
    yield


def test_what_changed_is_counted_again_as_if_all_were(file, cases):
    known = file.read(count_open)
    totals = set()
    for _ in _steps(file, cases):
        known = file.read(count_again, known)
        assert known == file.read(count_open)
        totals.add(known.total)
    assert len(totals) > 2


def test_only_cases_that_changed_are_read_again(file, cases, monkeypatch):
    known = file.read(count_open)
    _stay(file, cases[0])
    monkeypatch.setattr(counting, "count_open", None)  # nothing is counted anew as a whole
    assert file.read(count_again, known).at != known.at
    assert len(file.read(rows)) == 3


def test_too_many_changes_are_counted_anew(file, cases, monkeypatch):
    monkeypatch.setattr(counting, "MOST_CHANGED", 1)
    known = file.read(count_open)
    _never(file, cases[0])
    _stay(file, cases[0])
    assert file.read(count_again, known).by_case == {cases[0]: 1}
