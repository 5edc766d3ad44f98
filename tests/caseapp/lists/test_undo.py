"""An import taken back: what it brought is gone, what people did since is not."""

import dataclasses
import json
import uuid

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel, col, select

from caseapp import candidates, find, journal, screening, verdicts
from caseapp.cases import claims, corrections, determinations, index, names, register
from caseapp.cases.corrections import CorrectionDraft
from caseapp.cases.drafts import CaseDraft, ClaimDraft, DeterminationDraft, NameDraft, SourceDraft
from caseapp.cases.written import act_of
from caseapp.errors import NotFound, TooLate
from caseapp.lists import overview
from caseapp.lists.accepting import accept, accept_act
from caseapp.lists.imports import imports
from caseapp.lists.ledger import ledger
from caseapp.lists.model import Attachment, EarlierVersion
from caseapp.lists.taking_back import take_back, take_back_act
from caseapp.lists.undo import undo_act, undo_import
from caseapp.lists.undo_preview import undo_preview
from caseapp.matching.model import Candidate
from caseapp.sources import add_source
from db.tables import (
    CaseIndex,
    Claim,
    Placement,
    TracingCase,
    Verdict,
)
from tests.caseapp.lists import made
from tests.support import WORKER, new_workspace

_ASIDE = {
    "journal": "says that the import was written and undone",
    "import_run": "keeps the run, marked as undone",
    "file_info": "gives no case number twice",
}


def _undo(workspace, report):
    return workspace.write(undo_act, undo_import, report.import_id, worker=WORKER)


def _rows(session, table):
    return [row.model_dump() for row in session.exec(select(table).order_by(col(table.id)))]


def _tables(workspace):
    """Return all that the file holds, word for word."""
    return {
        name: workspace.read(_raw_rows, table)
        for name, table in SQLModel.metadata.tables.items()
        if name not in _ASIDE
    }


def _raw_rows(session, table):
    """Return all rows of a table, whatever tables there are; the index is made anew, undated."""
    undated = {"created_at"} if table.name == "case_index" else set()
    columns = [column for column in table.columns if column.name not in undated]
    found = session.execute(select(*columns).order_by(table.c.id))
    return [dict(row) for row in found.mappings()]


def _shown(workspace):
    """Return all that a person sees of lists, cases, ledgers and candidates."""
    lists = workspace.read(overview.lists)
    return {
        "lists": lists,
        "entries": [workspace.read(overview.entries, one.list_id) for one in lists],
        "ledgers": [_ledger(workspace, one.list_id) for one in lists],
        "cases": workspace.read(index.rows),
        "found": workspace.read(find.find, "ліза") + workspace.read(find.find, "гліб"),
        "pending": workspace.read(candidates.pending),
    }


def _ledger(workspace, list_id):
    """Return what a list's ledger counts, the journal aside."""
    counted = workspace.read(ledger, list_id, today=made.TODAY)
    return dataclasses.replace(counted, journal_anchor="")


def _entry(workspace, report, place=0):
    return workspace.read(overview.entries, report.list_id)[place]


def _reply(workspace, listed, kinds, *, unclear=()):
    """Import a reply that answers the first lines, some of them not surely."""
    lines = workspace.read(overview.entries, listed.list_id)
    attachments = tuple(
        _waiting(place, lines[place].entry_id)
        if place in unclear
        else Attachment(place, lines[place].entry_id)
        for place in range(len(kinds))
    )
    readings = [made.answer(500 + place, kind) for place, kind in enumerate(kinds)]
    head = made.reply_head(listed.list_id)
    return made.write(workspace, made.plan(readings, head, attachments=attachments))


def _waiting(place, entry_id):
    pair = Candidate(str(place), str(entry_id), 1, 9.0, 0.5, "possible", "names_kept", 0.1)
    return Attachment(place, None, (entry_id,), (pair,))


def _version(workspace, earlier, *, changed=(), same=(), new=()):
    entries = {one.line: one.entry_id for one in workspace.read(overview.entries, earlier.list_id)}
    rows = {row.row.key: entries[row.line] for row in (*changed, *same) if row.line in entries}
    version = EarlierVersion(earlier.list_id, "", 1, rows, ())
    planned = made.plan(new, changed=tuple(changed), same=tuple(same), earlier=version)
    return made.write(workspace, planned)


def _judge(workspace, verdict="same", place=0):
    waiting = workspace.read(candidates.pending)[place]
    workspace.write(
        act_of, verdicts.decide, waiting.candidate_id, verdict, "дата й ім’я", worker=WORKER
    )
    return waiting


def _source(workspace):
    return workspace.write(act_of, add_source, SourceDraft("Вигадане джерело")).id


def test_an_import_undone_leaves_the_file_as_it_was(workspace):
    made.import_lines(workspace, range(1, 4))
    tables, shown = _tables(workspace), _shown(workspace)
    report = made.write(
        workspace, made.plan([made.reading(40 + n) for n in range(5)], refused=(made.refused(9),))
    )
    assert _tables(workspace) != tables
    undone = _undo(workspace, report)
    assert (undone.entries, undone.cases_removed, undone.cases_kept) == (5, 5, ())
    assert _tables(workspace) == tables
    assert _shown(workspace) == shown


def test_a_reply_undone_takes_its_claims_and_candidates_along(workspace):
    listed = made.import_lines(workspace, range(1, 5))
    tables, shown = _tables(workspace), _shown(workspace)
    reply = _reply(workspace, listed, ["located", "never_in_russia", "located"], unclear=(2,))
    assert _shown(workspace)["ledgers"][0].no_answer == 2
    assert _undo(workspace, reply).claims == 2
    assert _tables(workspace) == tables
    assert _shown(workspace) == shown


def test_a_claim_that_was_withdrawn_by_hand_goes_with_its_import(workspace):
    listed = made.import_lines(workspace, [1])
    tables = _tables(workspace)
    reply = _reply(workspace, listed, ["located"])
    (claim,) = workspace.read(_rows, Claim)
    workspace.write(act_of, claims.withdraw_claim, claim["id"], "інша дитина", worker=WORKER)
    _undo(workspace, reply)
    assert _tables(workspace) == tables


def test_a_version_undone_leaves_the_cases_of_the_earlier_one(workspace):
    first = made.import_lines(workspace, range(1, 4))
    tables, shown = _tables(workspace), _shown(workspace)
    second = _version(
        workspace,
        first,
        changed=[made.reading(2, reported_region="RU-TYU")],
        same=[made.reading(1)],
        new=[made.reading(9)],
    )
    undone = _undo(workspace, second)
    assert (undone.entries, undone.cases_removed) == (3, 1)
    assert _tables(workspace) == tables
    assert _shown(workspace) == shown


def _replies_again(workspace, listed, first, readings, **more):
    """Import a reply's next version, all of its rows surely attached."""
    lines = workspace.read(overview.entries, listed.list_id)
    said = workspace.read(overview.entries, first.list_id)
    rows = {one.row.key: said[place].entry_id for place, one in enumerate(readings)}
    attached = tuple(Attachment(place, lines[place].entry_id) for place in range(len(readings)))
    planned = made.plan(
        (),
        made.reply_head(listed.list_id, **more),
        same=tuple(readings),
        attachments=attached,
        earlier=EarlierVersion(first.list_id, "", 1, rows, ()),
    )
    return made.write(workspace, planned)


def _shown_cases(workspace):
    """What is said of the cases, whichever version of a list says it."""
    shown = _shown(workspace)
    answers = [(one.line, one.answer, one.status) for one in shown["entries"][0]]
    cases = [(row.number, row.name, row.region, row.status) for row in shown["cases"]]
    return cases, answers, shown["ledgers"][0].entry_places


def test_a_reply_undone_leaves_to_its_later_version_what_both_say(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    before = _tables(workspace)
    first = _reply(workspace, listed, ["located", "never_in_russia", "located"])
    once = _tables(workspace)
    rows = [made.answer(500, "located"), made.answer(501, "never_in_russia")]
    rows.append(made.answer(502, "with_family"))
    second = _replies_again(workspace, listed, first, rows)
    twice = _tables(workspace)
    assert (len(twice["claim"]), len(twice["placement"])) == (4, len(once["placement"]))
    assert workspace.read(journal.verify) == ()
    shown = _shown_cases(workspace)
    assert _undo(workspace, first).claims == 1
    left = _tables(workspace)
    lines = {row["id"] for row in left["list_entry"] if row["list_id"] == second.list_id}
    assert {row["said_in_entry_id"] for row in left["claim"]} == lines
    assert len(left["placement"]) == len(once["placement"])
    assert _shown_cases(workspace) == shown
    assert _undo(workspace, second).claims == 3
    for name in ("claim", "placement", "tracing_case", "list_entry"):
        assert _tables(workspace)[name] == before[name]


def test_a_later_version_undone_leaves_the_earlier_as_it_was(workspace):
    listed = made.import_lines(workspace, range(1, 3))
    first = _reply(workspace, listed, ["located", "never_in_russia"])
    before, shown = _tables(workspace), _shown_cases(workspace)
    rows = [made.answer(500, "located"), made.answer(501, "located")]
    _undo(workspace, _replies_again(workspace, listed, first, rows))
    assert (_tables(workspace), _shown_cases(workspace)) == (before, shown)


def test_a_claim_that_a_person_withdrew_is_not_said_again_by_the_same_reply(workspace):
    listed = made.import_lines(workspace, [1])
    first = _reply(workspace, listed, ["located"])
    (claim,) = _tables(workspace)["claim"]
    withdraw = (claims.withdraw_claim, claim["id"], "не та дитина")
    workspace.write(act_of, *withdraw, worker=WORKER)
    shown = _shown_cases(workspace)
    _replies_again(workspace, listed, first, [made.answer(500, "located")])
    _undo(workspace, first)
    assert _shown_cases(workspace) == shown
    assert [row["reason"] for row in _tables(workspace)["claim_withdrawal"]] == ["не та дитина"]


def test_a_reply_of_another_day_says_it_anew(workspace):
    listed = made.import_lines(workspace, [1])
    first = _reply(workspace, listed, ["located"])
    _replies_again(workspace, listed, first, [made.answer(500, "located")], date="2025-09-01")
    assert len(_tables(workspace)["claim"]) == 2


def test_undoing_twice_comes_too_late(workspace):
    report = made.import_lines(workspace, [1])
    _undo(workspace, report)
    with pytest.raises(TooLate):
        _undo(workspace, report)


def test_an_import_that_never_was_is_not_found(workspace):
    with pytest.raises(NotFound):
        workspace.write(undo_act, undo_import, uuid.uuid4(), worker=WORKER)


def test_the_same_file_can_be_imported_again_after_an_undo(workspace):
    first = made.import_lines(workspace, range(1, 4))
    before = [row.name for row in workspace.read(index.rows)]
    _undo(workspace, first)
    again = made.import_lines(workspace, range(1, 4))
    assert [row.name for row in workspace.read(index.rows)] == before
    numbers = [row.case_number for row in workspace.read(overview.entries, again.list_id)]
    assert numbers == ["2025-00004", "2025-00005", "2025-00006"]  # no number is given twice


def _determine(workspace, entry):
    draft = DeterminationDraft("located", "2025-08-01", _source(workspace))
    workspace.write(act_of, determinations.determine, entry.case_id, draft, worker=WORKER)


def _rename(workspace, entry):
    draft = NameDraft("russified", "Гойданюк", "Глеб")
    workspace.write(act_of, names.add_name, entry.case_id, draft)


def _claim(workspace, entry):
    draft = ClaimDraft("family", "with_family", date_text="2025-08-01")
    workspace.write(act_of, claims.add_claim, entry.case_id, draft, worker=WORKER)


def _correct(workspace, entry):
    workspace.write(act_of, register.change_case, entry.case_id, CaseDraft(note="дзвінок тітки"))


@pytest.mark.parametrize("work", [_determine, _rename, _claim, _correct])
def test_a_case_on_which_people_worked_is_kept_and_named(workspace, work):
    report = made.import_lines(workspace, range(1, 4))
    entry = _entry(workspace, report, 1)
    work(workspace, entry)
    undone = _undo(workspace, report)
    assert undone.cases_kept == (entry.case_number,)
    assert undone.cases_removed == 2
    (case,) = workspace.read(index.rows)
    assert (case.number, case.lists) == (entry.case_number, "")
    assert entry.name.split()[0] in case.name
    assert case.region == "RU-ROS"
    assert workspace.read(overview.lists) == ()


def test_what_an_undone_import_leaves_is_hidden(workspace):
    report = made.import_lines(workspace, range(1, 4))
    _determine(workspace, _entry(workspace, report))
    _undo(workspace, report)
    for query in (overview.entries, lambda session, one: ledger(session, one, today=made.TODAY)):
        with pytest.raises(NotFound):
            workspace.read(query, report.list_id)
    with pytest.raises(NotFound):
        workspace.read(overview.list_id_of, str(report.list_id))
    assert workspace.read(overview.refused_rows, report.import_id) == ()


def test_what_is_left_of_an_undone_list_is_never_screened(workspace):
    report = made.import_lines(workspace, range(1, 4))
    _determine(workspace, _entry(workspace, report))
    _undo(workspace, report)
    again = made.import_lines(workspace, range(1, 4))
    assert workspace.read(screening.find_candidates, again.list_id) == []
    for lists in ((report.list_id,), (again.list_id, [report.list_id])):
        with pytest.raises(NotFound):
            workspace.read(screening.find_candidates, *lists)


def test_cases_that_a_reply_speaks_of_are_kept_with_its_claims(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    answered = _entry(workspace, listed)
    reply = _reply(workspace, listed, ["located"])
    undone = _undo(workspace, listed)
    assert undone.cases_kept == (answered.case_number,)
    assert [claim["kind"] for claim in workspace.read(_rows, Claim)] == ["located"]
    assert [one.list_id for one in workspace.read(overview.lists)] == [reply.list_id]


def test_cases_of_a_later_version_are_kept(workspace):
    first = made.import_lines(workspace, range(1, 4))
    second = _version(workspace, first, same=[made.reading(1), made.reading(3)])
    undone = _undo(workspace, first)
    assert undone.cases_kept == ("2025-00001", "2025-00003")
    rows = workspace.read(overview.entries, second.list_id)
    assert [row.case_number for row in rows] == ["2025-00001", "2025-00003"]
    assert [row.name for row in rows] == [made.reading(n).name_written for n in (1, 3)]


def test_a_verdict_on_a_reply_is_withdrawn_with_what_it_added(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    shown = _shown(workspace)
    reply = _reply(workspace, listed, ["located"], unclear=(0,))
    _judge(workspace)
    assert _shown(workspace)["ledgers"][0].located == 1
    undone = _undo(workspace, reply)
    assert (undone.claims, undone.cases_kept) == (1, ())
    assert _shown(workspace) == shown
    decided, withdrawn = workspace.read(_rows, Verdict)
    assert withdrawn["withdraws_id"] == decided["id"]
    assert workspace.read(verdicts.standing_verdicts) == {}


def test_a_case_judged_the_same_as_another_line_is_kept(workspace):
    listed = made.import_lines(workspace, range(1, 3))
    reply = _reply(workspace, listed, ["located"], unclear=(0,))
    _judge(workspace)
    undone = _undo(workspace, listed)
    assert undone.cases_kept == ("2025-00001",)
    assert _entry(workspace, reply).case_id is None
    assert workspace.read(candidates.all_items) == ()


def test_the_journal_names_the_list_and_stays_sound(workspace):
    report = made.import_lines(workspace, range(1, 4))
    _rename(workspace, _entry(workspace, report, 2))
    _undo(workspace, report)
    (line,) = workspace.read(journal.history, report.import_id)
    said = json.loads(line.data)
    assert (line.act, said["entries"], said["cases_kept"]) == ("import.undone", 3, ["2025-00003"])
    assert said["title"] == made.head().title
    assert workspace.read(journal.verify) == ()


_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("list"), st.sets(st.integers(1, 30), min_size=1, max_size=6)),
        st.tuples(st.just("version"), st.sets(st.integers(1, 30), min_size=1, max_size=6)),
        st.tuples(st.just("reply"), st.integers(1, 4)),
        st.tuples(st.just("judge"), st.sampled_from(["same", "different", "unsure"])),
        st.tuples(st.just("work"), st.sampled_from([_determine, _rename, _claim])),
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
        imports.append(_version(workspace, listed[-1], changed=again, new=fresh))
    elif what == "reply":
        size = len(workspace.read(overview.entries, listed[-1].list_id))
        kinds = ["located", "never_in_russia", "located", "under_preparation"][: min(detail, size)]
        imports.append(_reply(workspace, listed[-1], kinds, unclear=(1, 3)))
    elif what == "judge" and workspace.read(candidates.pending):
        _judge(workspace, detail)
    elif what == "work":
        detail(workspace, _entry(workspace, listed[-1]))


@settings(max_examples=12)
@given(before=_STEPS, last=st.sampled_from(["list", "version", "reply"]), data=st.data())
def test_after_an_undo_all_is_shown_as_before_the_import(tmp_path_factory, before, last, data):
    detail = data.draw(
        st.integers(1, 4) if last == "reply" else st.sets(st.integers(1, 30), min_size=1)
    )
    with new_workspace(tmp_path_factory.mktemp("undo")) as workspace:
        imports = []
        for step in before:
            _take(workspace, step, imports)
        tables, shown = _tables(workspace), _shown(workspace)
        _take(workspace, (last, detail), imports)
        undone = _undo(workspace, imports[-1])
        assert undone.cases_kept == ()
        assert _shown(workspace) == shown
        assert _tables(workspace) == tables
        assert _index_is_current(workspace)


@settings(max_examples=12)
@given(steps=_STEPS)
def test_when_all_imports_are_undone_only_peoples_work_is_left(tmp_path_factory, steps):
    with new_workspace(tmp_path_factory.mktemp("undo")) as workspace:
        imports = []
        for step in steps:
            _take(workspace, step, imports)
        kept = {number for one in imports for number in _undo(workspace, one).cases_kept}
        assert workspace.read(overview.lists) == ()
        assert workspace.read(candidates.all_items) == ()
        assert {row.number for row in workspace.read(index.rows)} == kept
        assert {row.lists for row in workspace.read(index.rows)} <= {""}
        assert workspace.read(journal.verify) == ()
        assert _index_is_current(workspace)


def _index_is_current(workspace):
    """Tell whether the index is as it would be if it were made anew."""
    stored = {row["case_id"]: row for row in workspace.read(_rows, CaseIndex)}
    cases = {row["id"] for row in workspace.read(_rows, TracingCase)}
    assert set(stored) == cases
    rows = workspace.read(index.rows)
    workspace.write(lambda _: journal.Act("file.opened"), index.refresh, cases)
    return workspace.read(index.rows) == rows


def _changed_version(workspace, *, accepted=()):
    """Write a list and its next version, in which line 2 says another region and another sex."""
    first = made.import_lines(workspace, range(1, 4))
    entries = workspace.read(overview.entries, first.list_id)
    moved = made.reading(2, reported_region="RU-TYU", sex="unknown")
    rows = {moved.row.key: entries[1].entry_id}
    planned = made.plan(
        (),
        changed=(moved,),
        earlier=EarlierVersion(first.list_id, "", 1, rows, ()),
        accepted=frozenset((moved.row.key, field) for field in accepted),
    )
    before = _tables(workspace)
    return before, made.write(workspace, planned), entries[1]


def test_what_an_import_accepted_goes_with_it(workspace):
    fields = ("reported_region", "sex")
    before, second, entry = _changed_version(workspace, accepted=fields)
    assert _case(workspace, entry)["sex"] == "unknown"
    _undo(workspace, second)
    assert _tables(workspace) == before


def test_an_accepted_change_taken_back_goes_with_its_import_all_the_same(workspace):
    before, second, entry = _changed_version(workspace, accepted=("reported_region", "sex"))
    line = _entry(workspace, second).entry_id
    choices = [(line, "sex"), (line, "reported_region")]
    workspace.write(take_back_act, take_back, choices, worker=WORKER)
    assert _case(workspace, entry)["sex"] != "unknown"
    _undo(workspace, second)
    assert _tables(workspace) == before


def _link_by_hand(workspace, entry):
    lines = [one for one in workspace.read(overview.lists) if one.kind == "pool"]
    other = workspace.read(overview.entries, lines[0].list_id)[0]
    pair = Candidate(str(other.entry_id), str(entry.entry_id), 1, 9.0, 0.5, "possible", "x", 0.1)
    workspace.write(lambda _: journal.Act("file.opened"), candidates.store, [pair])
    _judge(workspace)


def test_a_reply_with_work_in_between_leaves_all_that_is_not_its_own(workspace):
    listed = made.import_lines(workspace, range(1, 5))
    made.write(workspace, made.plan([made.reading(2)], made.head("pool")))
    tables, shown = _tables(workspace), _shown(workspace)
    reply = _reply(
        workspace, listed, ["located", "never_in_russia", "located", "located"], unclear=(2, 3)
    )
    first, second = sorted(workspace.read(_rows, Claim), key=lambda row: row["words"])
    corrected = CorrectionDraft(kind="with_family", reason="так сказано далі")
    workspace.write(act_of, corrections.correct_claim, first["id"], corrected, worker=WORKER)
    workspace.write(act_of, claims.withdraw_claim, second["id"], "інша дитина", worker=WORKER)
    _judge(workspace)
    _judge(workspace, "different")
    _undo(workspace, reply)
    left = _tables(workspace)
    judged = {row["left_entry_id"] for row in left["verdict"]}
    withdrawn = {row["claim_id"] for row in left["claim_withdrawal"]}
    assert {row["id"] for row in left["claim"]} == withdrawn  # the claims of verdicts
    assert not {first["id"], second["id"]} & withdrawn
    aside = {"claim": [], "claim_withdrawal": []}
    _only_removed_records_are_left({**left, **aside}, {**tables, **aside})
    assert _shown(workspace) == shown
    assert {row["id"] for row in left["list_entry"]} == judged | {
        row["id"] for row in tables["list_entry"]
    }
    assert len(left["verdict"]) == 4  # two, and what took them back


def _only_removed_records_are_left(left, before):
    """See that an undo leaves verdicts with their lines, and records that are out of sight."""
    changed = {name for name, rows in left.items() if rows != before[name]}
    records = {"person_name", "birth_record", "placement"}
    assert changed <= {"verdict", "list_entry", "child_list", *records}
    for name in records & changed:
        more = [row for row in left[name] if row not in before[name]]
        assert all(row["removed_at"] for row in more)
        assert len(left[name]) == len(before[name]) + len(more)


def test_a_pool_with_verdicts_and_links_in_between_takes_them_off_the_cases(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    tables, shown = _tables(workspace), _shown(workspace)
    pool = made.write(workspace, made.plan([made.reading(2), made.reading(3)], made.head("pool")))
    _link_by_hand(workspace, _entry(workspace, listed, 1))
    case = workspace.read(overview.entries, pool.list_id)[0].case_id
    assert case == _entry(workspace, listed, 1).case_id
    _undo(workspace, pool)
    assert _shown(workspace) == shown
    left = _tables(workspace)
    _only_removed_records_are_left(left, tables)
    assert _index_is_current(workspace)


def test_what_was_accepted_by_hand_stays_and_is_named_before(workspace):
    _, second, entry = _changed_version(workspace)
    line = _entry(workspace, second).entry_id
    choices = [(line, "reported_region"), (line, "sex")]
    workspace.write(accept_act, accept, choices, worker=WORKER)
    shown = workspace.read(undo_preview, second.import_id)
    assert {(one.what, one.said, one.case_number) for one in shown.work} == {
        ("accepted", field, entry.case_number) for _, field in choices
    }
    _undo(workspace, second)
    assert _case(workspace, entry)["sex"] == "unknown"
    assert "RU-TYU" in {row["region"] for row in workspace.read(_rows, Placement)}
    assert len(_tables(workspace)["accepted_field"]) == 2


def test_a_correction_after_an_accepted_change_is_not_undone_with_it(workspace):
    _, second, entry = _changed_version(workspace, accepted=("sex",))
    draft = CaseDraft(sex="female")
    workspace.write(act_of, register.change_case, entry.case_id, draft)
    _undo(workspace, second)
    assert _case(workspace, entry)["sex"] == "female"


def _case(workspace, entry):
    return next(one for one in workspace.read(_rows, TracingCase) if one["id"] == entry.case_id)


def test_a_pool_undone_leaves_the_file_as_it_was(workspace):
    made.import_lines(workspace, range(1, 4))
    before = _tables(workspace)
    pool = made.write(
        workspace, made.plan([made.reading(line) for line in (2, 8)], made.head("pool"))
    )
    assert workspace.read(undo_preview, pool.import_id).entries == 2
    _undo(workspace, pool)
    assert _tables(workspace) == before


@pytest.mark.parametrize(
    ("work", "what"),
    [(_determine, "determination"), (_rename, "name"), (_claim, "claim"), (_correct, "note")],
)
def test_what_was_done_since_is_shown_before_and_stays(workspace, work, what):
    report = made.import_lines(workspace, range(1, 4))
    imported = _ids(workspace)
    entry = _entry(workspace, report, 1)
    work(workspace, entry)
    by_hand = _ids(workspace) - imported
    shown = workspace.read(undo_preview, report.import_id)
    assert [(one.what, one.case_number) for one in shown.work] == [(what, entry.case_number)]
    assert (shown.entries, shown.cases_removed, shown.cases_kept) == (3, 2, (entry.case_number,))
    undone = _undo(workspace, report)
    assert (undone.entries, undone.cases_removed) == (shown.entries, shown.cases_removed)
    assert by_hand <= _ids(workspace)


def _ids(workspace):
    """Return which rows there are, the index aside."""
    return {
        (name, row["id"])
        for name, rows in _tables(workspace).items()
        for row in rows
        if name != "case_index"
    }


def test_an_import_taken_back_has_no_preview(workspace):
    report = made.import_lines(workspace, [1])
    _undo(workspace, report)
    with pytest.raises(TooLate):
        workspace.read(undo_preview, report.import_id)
    with pytest.raises(NotFound):
        workspace.read(undo_preview, uuid.uuid4())


def test_every_import_is_listed_whether_undone_or_not(workspace):
    first = made.import_lines(workspace, [1, 2])
    second = made.write(workspace, made.plan([made.reading(9)], refused=(made.refused(4),)))
    _undo(workspace, first)
    newest, oldest = workspace.read(imports)
    assert (newest.import_id, newest.rows, newest.refused) == (second.import_id, 2, 1)
    assert (newest.undone_at, newest.worker, newest.title) == (None, WORKER, made.head().title)
    assert (oldest.import_id, oldest.list_id) == (first.import_id, None)
    assert oldest.undone_at is not None
