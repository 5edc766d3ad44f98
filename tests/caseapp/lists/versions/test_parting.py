"""A line of a list that stands on another child's case gets a case of its own, and can go back."""

import datetime as dt
from contextlib import suppress
from itertools import permutations

import pytest

from caseapp.case_file import read_case
from caseapp.cases.written import act_of
from caseapp.errors import ReasonMissing, Refused, StandsByImport, TooLate
from caseapp.lines.continued import gone_lines
from caseapp.lists import overview
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.versions.accepting import accept, accept_act
from caseapp.lists.versions.comparison import compare_lists
from caseapp.lists.versions.parting import unlink
from caseapp.review.verdicts import standing_kinds
from caseapp.undoing.stack import stack
from caseapp.undoing.steps import redo, undo
from caseapp.workspace import problems
from tests.caseapp.lists import made
from tests.caseapp.lists import undo_steps as steps
from tests.support import WORKER

TODAY = dt.date(2025, 9, 30)


@pytest.fixture
def versions(workspace):
    """Three versions of a list, of which the later two give the first child another region."""
    first = made.import_lines(workspace, range(1, 4))
    same = [made.reading(2), made.reading(3)]
    rows = [made.reading(1, name_written="Капронда Оля", reported_region="RU-TYU")]
    second = steps.version(workspace, first, changed=rows, same=same)
    third = steps.version(workspace, second, same=[*rows, *same])
    return first, second, third


def _unlink(workspace, line, reason="інша дитина"):
    return workspace.write(act_of, unlink, line.entry_id, reason, worker=WORKER, today=TODAY).id


def _step(workspace, step):
    edit = getattr(workspace.read(stack), step.__name__)
    workspace.write(act_of, step, edit.number, worker=WORKER)
    return edit.act


def _cases(workspace, reports):
    return [workspace.read(overview.entries, one.list_id)[0].case_id for one in reports]


def _shown(workspace, reports):
    cases = {case_id for case_id in _cases(workspace, reports) if case_id}
    files = [workspace.read(read_case, one) for one in sorted(cases)]
    return [
        (
            one.number,
            [name.written for name in one.names],
            [birth.date.edtf for birth in one.births],
            [place.region for place in one.placements],
            [line.list_title for line in one.entries],
            [claim.kind for claim in one.claims if not claim.withdrawn],
        )
        for one in files
    ]


def test_a_version_line_gets_a_case_of_its_own_with_the_versions_that_continue_it(
    workspace, versions
):
    before, line = _shown(workspace, versions), steps.line_of(workspace, versions[1])
    own = _unlink(workspace, line)
    first, second, third = _cases(workspace, versions)
    assert (second, third) == (own, own)
    assert first not in (None, own)
    file = workspace.read(read_case, own)
    assert [name.written for name in file.names][:1] == ["Капронда Оля"]
    assert file.births[0].date.edtf == made.reading(1).birth.edtf
    assert workspace.read(gone_lines, versions[0].list_id).lines == {
        steps.line_of(workspace, versions[0]).entry_id
    }
    found = workspace.read(compare_lists, versions[0].list_id, versions[2].list_id)
    assert [one.state for one in found.lines].count("gone") == 1
    assert set(workspace.read(standing_kinds).values()) == {"different"}
    assert _step(workspace, undo) == "line.parted"
    assert _shown(workspace, versions) == before
    assert workspace.read(standing_kinds) == {}
    assert workspace.read(gone_lines, versions[0].list_id).lines == frozenset()
    assert workspace.read(read_case, own).aside is not None
    assert _step(workspace, redo) == "line.parted"
    assert _cases(workspace, versions) == [first, own, own]
    assert _step(workspace, undo) == "line.parted"
    assert _shown(workspace, versions) == before
    assert steps.index_is_current(workspace)


def test_answers_to_the_line_go_with_it_and_come_back(workspace, versions):
    reply = steps.reply(workspace, versions[2], ["located", "already_returned"])
    before = _shown(workspace, versions)
    own = _unlink(workspace, steps.line_of(workspace, versions[1]))
    assert [one.kind for one in workspace.read(read_case, own).claims] == ["located"]
    (opened, *_), answer = _cases(workspace, versions), steps.line_of(workspace, reply)
    assert answer.case_id == own
    assert [one.kind for one in workspace.read(read_case, opened).claims if not one.withdrawn] == []
    counted = workspace.read(ledger, versions[2].list_id, today=TODAY)
    assert counted.located == 1
    _step(workspace, undo)
    assert _shown(workspace, versions) == before


def test_accepted_changes_leave_with_the_line_and_come_back(workspace):
    first = made.import_lines(workspace, range(1, 4))
    rows = [made.reading(1, birth=made.reading(2).birth, sex="male")]
    second = steps.version(workspace, first, changed=rows)
    line = steps.line_of(workspace, second)
    chosen = [(line.entry_id, "birth"), (line.entry_id, "sex")]
    workspace.write(accept_act, accept, chosen, worker=WORKER)
    before = _shown(workspace, (first, second))
    assert workspace.read(read_case, line.case_id).sex == "male"
    own = _unlink(workspace, line)
    assert workspace.read(read_case, line.case_id).sex == made.reading(1).sex
    assert workspace.read(read_case, own).sex == "male"
    _step(workspace, undo)
    assert workspace.read(read_case, line.case_id).sex == "male"
    assert sorted(map(str, _shown(workspace, (first, second)))) == sorted(map(str, before))


def test_what_opened_a_case_stays_and_a_reason_is_needed(workspace, versions):
    with pytest.raises(StandsByImport):
        _unlink(workspace, steps.line_of(workspace, versions[0]))
    with pytest.raises(ReasonMissing):
        _unlink(workspace, steps.line_of(workspace, versions[1]), " ")


def _may(workspace, step):
    """Do a step where there is one, or be refused with a sentence."""
    if getattr(workspace.read(stack), step.__name__):
        with suppress(Refused):
            _step(workspace, step)


def _sound(workspace):
    return workspace.read(problems) == () and steps.index_is_current(workspace)


@pytest.mark.parametrize(("parted", "undone"), [(1, 2), (1, 1), (1, 0), (2, 1), (2, 0)])
def test_a_line_does_not_go_back_to_what_an_undone_import_took(workspace, versions, parted, undone):
    own = _unlink(workspace, steps.line_of(workspace, versions[parted]))
    steps.undo(workspace, versions[undone])
    before = steps.all_tables(workspace)
    with pytest.raises(TooLate):
        _step(workspace, undo)
    assert steps.all_tables(workspace) == before
    assert undone == parted or steps.line_of(workspace, versions[parted]).case_id == own
    assert _sound(workspace)


@pytest.mark.parametrize("parted", [1, 2])
@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_parting_and_undone_imports_go_together_in_every_order(workspace, versions, parted, order):
    _unlink(workspace, steps.line_of(workspace, versions[parted]))
    for undone in order:
        steps.undo(workspace, versions[undone])
        _may(workspace, undo)
        _may(workspace, redo)
        assert _sound(workspace)


@pytest.mark.parametrize("parted", [1, 2])
@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_parting_again_and_undone_imports_go_together(workspace, versions, parted, order):
    _unlink(workspace, steps.line_of(workspace, versions[parted]))
    _step(workspace, undo)
    for undone in order:
        steps.undo(workspace, versions[undone])
        _may(workspace, redo)
        _may(workspace, undo)
        assert _sound(workspace)
