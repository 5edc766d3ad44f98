"""The hint that a child may have another case."""

import pytest

from caseapp.cases import births, index, names
from caseapp.cases.drafts import BirthDraft, NameDraft
from caseapp.cases.written import act_of
from ui.pages.case.likely_hint import LikelyHint
from ui.shell import PageName, Place


@pytest.fixture
def two(demo_window):
    """Two children of the demo with whole names and birth dates; the page of the first."""
    rows = [
        row
        for row in demo_window.desk.read(index.rows)
        if len(row.name.split()) == 3 and row.name.endswith("вич") and len(row.birth_edtf) == 10
    ]
    demo_window.go(Place(PageName.CASE, record=rows[0].case_id))
    (hint,) = demo_window.chrome.stack.front.findChildren(LikelyHint)
    return rows[0], rows[1], hint


def _name(window, case_id, name):
    draft = NameDraft("registered_at_birth", *name.split())
    return window.desk.write(act_of, names.add_name, case_id, draft).id


def test_a_case_that_was_only_opened_hints_at_nothing(demo_window, two):
    one, other, hint = two
    assert not hint.isVisibleTo(hint.parentWidget())
    _name(demo_window, other.case_id, one.name)
    assert not hint.likely.links  # it is another case that was changed


def test_the_hint_goes_with_its_cause_and_opens_the_case(demo_window, two):
    one, other, hint = two
    _twin(demo_window, one, other)
    (link, *_) = hint.likely.links
    assert link.case_id == other.case_id
    link.click()
    assert demo_window.chrome.stack.place.record == other.case_id
    assert not hint.likely.links  # the other case was only opened


def _twin(window, one, other):
    """Give the second child all that the first has, then touch the first."""

    day = ".".join(reversed(one.birth_edtf.split("-")))
    _name(window, other.case_id, one.name)
    window.desk.write(act_of, births.add_birth, other.case_id, BirthDraft(day))
    _name(window, one.case_id, "Ґжегожук Тит Юрійович")
