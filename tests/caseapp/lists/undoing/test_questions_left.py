"""Lines of several versions of a list ask one question, whatever is imported or taken back."""

from dataclasses import replace

from caseapp.cases.written import act_of
from caseapp.journal import Act
from caseapp.lists import overview
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.matching.model import Candidate
from caseapp.review import candidates, questions, screening, verdicts
from tests.caseapp.lists import made
from tests.support import WORKER

_NEAR = 8.0  # bits
_FIELDS = ("line", "full_name", "birth", "sex", "origin_region", "event_date", "reported_region")


def _plan(workspace, rows, list_head=None):
    """Plan rows as a file of these rows would be planned."""
    from caseapp.lists.plan import _compared  # noqa: PLC0415 - the step without a file

    planned = made.plan(rows, list_head)
    columns = replace(made.COLUMNS, fields=_FIELDS, headings=_FIELDS)
    return workspace.read(_compared, replace(planned, columns=columns))


def test_a_verdict_on_a_line_counts_for_the_line_of_the_new_version(workspace):
    rows = [made.reading(line) for line in range(1, 6)]
    first = made.write(workspace, _plan(workspace, rows))
    pool = made.write(workspace, made.plan([made.reading(2)], made.head("pool")))
    line, other = (
        workspace.read(overview.entries, one.list_id)[place].entry_id
        for one, place in ((first, 1), (pool, 0))
    )
    found = Candidate(str(line), str(other), 1, 9.0, 0.5, "possible", "names_kept", 0.1)
    workspace.write(Act("candidates.saved"), candidates.store, [found])
    waiting = workspace.read(candidates.pending)[0]
    workspace.write(
        act_of, verdicts.decide, waiting.candidate_id, "different", "не та", worker=WORKER
    )
    second = made.write(workspace, _plan(workspace, rows))
    again = workspace.read(overview.entries, second.list_id)[1].entry_id
    assert verdicts.pair(again, other) in workspace.read(questions.decided_pairs)
    found = workspace.read(screening.find_candidates, second.list_id)
    assert (str(again), str(other)) not in {(one.left, one.right) for one in found}


def _asked(workspace):
    return [(one.left.line, one.left.list_id, one.verdict) for one in _waiting(workspace)]


def _waiting(workspace):
    return workspace.read(candidates.pending)


def _screened(workspace, list_id):
    near = workspace.read(screening.find_candidates, list_id)
    found = [one for one in near if one.score > _NEAR]
    return workspace.write(Act("candidates.saved"), candidates.store, found)


def test_a_continued_line_is_asked_once_and_a_verdict_holds_for_all_versions(workspace):
    rows = [made.reading(line) for line in range(1, 6)]
    first = made.write(workspace, _plan(workspace, rows))
    pool = made.write(workspace, made.plan([made.reading(2)], made.head("pool")))
    _screened(workspace, first.list_id)
    assert _asked(workspace) == [("2", first.list_id, "")]
    second = made.write(workspace, _plan(workspace, rows))
    for listed in (second, first, pool, second):
        _screened(workspace, listed.list_id)
        (one,) = _waiting(workspace)
        assert {one.left.list_id, one.right.list_id} == {second.list_id, pool.list_id}
    workspace.write(act_of, verdicts.decide, one.candidate_id, "different", "ні", worker=WORKER)
    for listed in (second, first, pool):
        _screened(workspace, listed.list_id)
        assert _waiting(workspace) == ()


def test_a_question_outlives_the_version_that_was_asked(workspace):
    rows = [made.reading(line) for line in range(1, 6)]
    first = made.write(workspace, _plan(workspace, rows))
    made.write(workspace, made.plan([made.reading(2)], made.head("pool")))
    second = made.write(workspace, _plan(workspace, rows))
    _screened(workspace, second.list_id)
    assert _asked(workspace) == [("2", second.list_id, "")]
    workspace.write(undo_act, undo_import, second.import_id, worker=WORKER)
    assert _asked(workspace) == [("2", first.list_id, "")]
