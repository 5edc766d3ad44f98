"""Imports taken back in any order leave nothing that nobody entered."""

from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp import journal
from caseapp.cases import index
from caseapp.lists import overview
from caseapp.lists.planned import EarlierVersion
from caseapp.lists.undoing.preview import undo_preview
from caseapp.review import candidates
from tests.caseapp.lists import made, undo_steps
from tests.support import new_workspace

_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("list"), st.sets(st.integers(1, 30), min_size=1, max_size=6)),
        st.tuples(st.just("version"), st.sets(st.integers(1, 30), min_size=1, max_size=6)),
        st.tuples(st.just("reply"), st.integers(1, 4)),
        st.tuples(st.just("judge"), st.sampled_from(["same", "different", "unsure"])),
        st.tuples(
            st.just("work"),
            st.sampled_from([undo_steps.determine, undo_steps.rename, undo_steps.claim]),
        ),
    ),
    max_size=5,
)


def _take(workspace, step, imports):
    what, detail = step
    listed = [one for one in imports if one.kind == "handed_over"]
    if what == "list" or not listed:
        lines = sorted(detail) if isinstance(detail, set) else [31, 32]
        imports.append(made.import_lines(workspace, lines))
    elif what == "version":
        known = {one.line for one in workspace.read(overview.entries, listed[-1].list_id)}
        rows = [made.reading(line, reported_region="RU-TYU") for line in sorted(detail)]
        again = [row for row in rows if row.line in known]
        fresh = [row for row in rows if row.line not in known]
        imports.append(undo_steps.version(workspace, listed[-1], changed=again, new=fresh))
    elif what == "accepted":
        imports.append(_accepting_version(workspace, listed[-1]))
    elif what == "reply":
        size = len(workspace.read(overview.entries, listed[-1].list_id))
        kinds = ["located", "never_in_russia", "located", "under_preparation"][: min(detail, size)]
        imports.append(undo_steps.reply(workspace, listed[-1], kinds, unclear=(1, 3)))
    elif what == "judge" and workspace.read(candidates.pending):
        undo_steps.judge(workspace, detail)
    elif what == "work":
        detail(workspace, undo_steps.line_of(workspace, listed[-1]))


@settings(max_examples=5)
@given(before=_STEPS, last=st.sampled_from(["list", "version", "reply"]), data=st.data())
def test_after_an_undo_all_is_shown_as_before_the_import(tmp_path_factory, before, last, data):
    detail = data.draw(
        st.integers(1, 4) if last == "reply" else st.sets(st.integers(1, 30), min_size=1)
    )
    with new_workspace(tmp_path_factory.mktemp("undo")) as workspace:
        imports = []
        for step in before:
            _take(workspace, step, imports)
        tables, shown = undo_steps.all_tables(workspace), undo_steps.all_shown(workspace)
        _take(workspace, (last, detail), imports)
        undone = undo_steps.undo(workspace, imports[-1])
        assert undone.cases_kept == ()
        assert undo_steps.all_shown(workspace) == shown
        assert undo_steps.all_tables(workspace) == tables
        assert undo_steps.index_is_current(workspace)


_IMPORTS = st.lists(
    st.one_of(
        st.tuples(st.just("list"), st.sets(st.integers(1, 30), min_size=1, max_size=4)),
        st.tuples(st.just("version"), st.sets(st.integers(1, 30), min_size=1, max_size=4)),
        st.tuples(st.just("accepted"), st.just(())),
        st.tuples(st.just("reply"), st.integers(1, 4)),
    ),
    min_size=2,
    max_size=4,
)


def _accepting_version(workspace, listed):
    """Import a version whose one line says another sex and region, both accepted with it."""
    line = workspace.read(overview.entries, listed.list_id)[0]
    row = made.reading(int(line.line), sex="unknown", reported_region="RU-TYU")
    earlier = EarlierVersion(listed.list_id, "", 1, {row.row.key: line.entry_id}, ())
    fields = frozenset((row.row.key, field) for field in ("sex", "reported_region"))
    planned = made.plan((), changed=(row,), earlier=earlier, accepted=fields)
    return made.write(workspace, planned)


@settings(max_examples=6)
@given(steps=_IMPORTS, data=st.data())
def test_imports_undone_in_any_order_leave_nothing(tmp_path_factory, steps, data):
    with new_workspace(tmp_path_factory.mktemp("undo")) as workspace:
        empty, imports = undo_steps.all_tables(workspace), []
        for step in steps:
            _take(workspace, step, imports)
        for one in data.draw(st.permutations(imports)):
            foretold = workspace.read(undo_preview, one.import_id).cases_removed
            assert undo_steps.undo(workspace, one).cases_removed == foretold
        assert undo_steps.all_tables(workspace) == empty
        assert workspace.read(journal.verify) == ()


@settings(max_examples=5)
@given(steps=_STEPS, data=st.data())
def test_when_all_imports_are_undone_only_peoples_work_is_left(tmp_path_factory, steps, data):
    with new_workspace(tmp_path_factory.mktemp("undo")) as workspace:
        imports = []
        for step in steps:
            _take(workspace, step, imports)
        for one in data.draw(st.permutations(imports)):
            undo_steps.undo(workspace, one)
        assert workspace.read(overview.lists) == ()
        assert workspace.read(candidates.all_items) == ()
        assert _cases(workspace) == _worked_on_by_hand(workspace)
        assert {row.lists for row in workspace.read(index.rows)} <= {""}
        assert workspace.read(journal.verify) == ()
        assert undo_steps.index_is_current(workspace)


def _cases(workspace):
    return {row["id"] for row in undo_steps.all_tables(workspace)["tracing_case"]}


def _worked_on_by_hand(workspace):
    """Return the cases that somebody judged, or of which somebody recorded anything."""
    tables = undo_steps.all_tables(workspace)
    by_hand = ("determination", "person_name", "claim")
    found = {row["case_id"] for name in by_hand for row in tables[name] if row["import_id"] is None}
    return found | (_cases(workspace) if tables["verdict"] else set())
