"""A planned import written: lists, lines, cases and their records, word for word."""

import json
from dataclasses import replace

import pytest
from sqlmodel import col, select

from caseapp import journal
from caseapp.cases import index
from caseapp.dates import UncertainDate, from_edtf
from caseapp.errors import TooLate
from caseapp.lists import overview
from caseapp.lists.execute import import_act, write_import
from caseapp.lists.model import Remark
from caseapp.lists.planned import Attachment, EarlierVersion
from caseapp.lists.summaries import keys_of_line
from caseapp.lists.undoing.undo import undo_act, undo_import
from caseapp.matching.model import Candidate
from caseapp.progress import Cancelled, Progress
from caseapp.search import cases as find
from caseapp.search.haystack import Haystack
from db.tables import (
    BirthRecord,
    CandidateRecord,
    Claim,
    ImportRun,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
)
from tests.caseapp.lists import made
from tests.support import WORKER


def _all(session, table):
    return [row.model_dump() for row in session.exec(select(table).order_by(col(table.id)))]


def _count(workspace, table):
    return len(workspace.read(_all, table))


def test_each_new_line_of_a_list_that_was_handed_over_opens_a_case(workspace):
    report = made.import_lines(workspace, range(1, 6))
    assert (report.rows, report.new, report.changed, report.same) == (5, 5, 0, 0)
    cases = workspace.read(_all, TracingCase)
    assert [case["number"] for case in cases] == [f"2025-0000{n}" for n in range(1, 6)]
    entries = workspace.read(overview.entries, report.list_id)
    assert [(entry.line, entry.case_number) for entry in entries] == [
        (str(n), f"2025-0000{n}") for n in range(1, 6)
    ]


def test_opened_cases_are_shown_as_reading_them_back_would_show_them(workspace):
    nameless = made.reading(4, surname="", given_name="")
    genitive = made.reading(5, surname="Вирдолука", given_name="Гліба", reported_region="")
    undated = made.reading(6, birth=UncertainDate(), surname="Ґавронюк")
    rows = [made.reading(1), nameless, genitive, undated]
    report = made.write(workspace, made.plan(rows))
    shown = workspace.read(index.rows)
    cases = [row.case_id for row in shown]
    workspace.write(import_act(report), index.refresh, cases)
    assert workspace.read(index.rows) == shown
    assert len(shown) == 4


def test_a_line_gives_its_case_name_birth_and_reported_region(workspace):
    report = made.import_lines(workspace, [3])
    (name,) = workspace.read(_all, PersonName)
    (birth,) = workspace.read(_all, BirthRecord)
    (placement,) = workspace.read(_all, Placement)
    (entry,) = workspace.read(_all, ListEntry)
    assert name["kind"] == "as_written_on_list"
    assert (name["surname"], name["given_name"]) == (entry["surname"], entry["given_name"])
    assert name["script"] == "Cyrl"
    assert birth["edtf"] == "2012-04-04"
    assert (placement["region"], placement["reported_by"]) == ("RU-ROS", "ukraine")
    assert placement["from_edtf"] == "../2025-06-02"
    assert {row["entry_id"] for row in (name, birth, placement)} == {entry["id"]}
    assert {row["import_id"] for row in (name, birth, placement, entry)} == {report.import_id}


def test_a_line_gives_its_case_the_place_of_birth(workspace):
    rows = [
        made.reading(1, birth_place="Вигадівка"),
        made.reading(2, birth=from_edtf(""), birth_place="Інша Вигадівка"),
    ]
    made.write(workspace, made.plan(rows))
    births = workspace.read(_all, BirthRecord)
    assert {birth["place"] for birth in births} == {"Вигадівка", "Інша Вигадівка"}


def test_a_line_without_name_parts_birth_or_region_gives_none_of_them(workspace):
    bare = made.reading(1, surname="", given_name="", reported_region="", birth=made.head().date)
    bare = replace(bare, birth=type(bare.birth)(text="невідомо"))
    made.write(workspace, made.plan([bare]))
    for table in (PersonName, BirthRecord, Placement):
        assert workspace.read(_all, table) == []
    (entry,) = workspace.read(_all, ListEntry)
    assert entry["birth_text"] == "невідомо"


def test_the_raw_cells_stay_word_for_word_in_the_order_of_the_columns(workspace):
    raw = {"я": "  ЇЗДОНИНА\u00a0 ", "а": "=1+1", "№": "<b>", "": "\u202eхованка"}
    odd = made.reading(1, raw=raw, remarks=(Remark("hidden_marks", "note", "\u202eхованка"),))
    made.write(workspace, made.plan([odd]))
    (entry,) = workspace.read(_all, ListEntry)
    assert list(json.loads(entry["raw"]).items()) == list(raw.items())
    assert json.loads(entry["remarks"]) == [
        {"code": "hidden_marks", "field": "note", "value": "\u202eхованка"}
    ]


def test_refused_rows_are_kept_with_reason_and_cells(workspace):
    report = made.write(workspace, made.plan([made.reading(1)], refused=(made.refused(7),)))
    assert report.rows == 2
    (kept,) = workspace.read(overview.refused_rows, report.import_id)
    assert (kept.row.number, kept.reason, dict(kept.raw)["Дата народження"]) == (
        7,
        "no_name",
        "01.01.2015",
    )


@pytest.mark.parametrize("kind", ["reply", "pool"])
def test_replies_and_pools_open_no_case_and_are_searchable_all_the_same(workspace, kind):
    report = made.write(workspace, made.plan([made.reading(2)], made.head(kind)))
    assert workspace.read(_all, TracingCase) == []
    rows = workspace.read(overview.entries, report.list_id)
    haystack = Haystack(list(map(keys_of_line, rows)))
    assert haystack.find("lebrunenko") == [0]
    assert haystack.find("Сквирон") == []


def test_an_import_is_found_at_once(workspace):
    made.import_lines(workspace, range(1, 8))
    assert len(workspace.read(index.rows)) == 7
    assert [hit.number for hit in workspace.read(find.find, "Kapronda")] == ["2025-00001"]


def test_the_columns_and_counts_of_an_import_are_on_record(workspace):
    report = made.write(
        workspace, made.plan([made.reading(1)], refused=(made.refused(3), made.refused(4)))
    )
    (run,) = workspace.read(_all, ImportRun)
    assert run["id"] == report.import_id
    assert (run["row_count"], run["new_count"], run["refused_count"]) == (3, 1, 2)
    assert json.loads(run["mapping"])["ПІБ"] == "full_name"


def test_the_journal_says_what_an_import_brought(workspace):
    report = made.import_lines(workspace, range(1, 4))
    (line,) = workspace.read(journal.history, report.list_id)
    said = json.loads(line.data)
    assert line.act == "import.written"
    assert (said["new"], said["refused"], said["import_id"]) == (3, 0, str(report.import_id))
    assert workspace.read(journal.verify) == ()


def _second_version(workspace, first, changed, same, new):
    entries = {
        entry.line: entry.entry_id for entry in workspace.read(overview.entries, first.list_id)
    }
    rows = {row.row.key: entries[row.line] for row in (*changed, *same)}
    earlier = EarlierVersion(first.list_id, "", 1, rows, ())
    return made.plan(new, changed=changed, same=same, earlier=earlier)


def test_lines_of_a_new_version_stand_on_the_cases_of_the_earlier_one(workspace):
    first = made.import_lines(workspace, range(1, 4))
    moved = made.reading(2, reported_region="RU-TYU")
    second = made.write(
        workspace,
        _second_version(
            workspace, first, (moved,), (made.reading(1), made.reading(3)), (made.reading(4),)
        ),
    )
    assert (second.new, second.changed, second.same) == (1, 1, 2)
    numbers = [row.case_number for row in workspace.read(overview.entries, second.list_id)]
    assert numbers == ["2025-00001", "2025-00002", "2025-00003", "2025-00004"]
    regions = [row["region"] for row in workspace.read(_all, Placement)]
    assert regions == ["RU-ROS"] * 4  # the new one waits until somebody accepts it
    assert _count(workspace, PersonName) == 4
    assert _count(workspace, BirthRecord) == 4


def test_a_plan_made_before_its_earlier_version_was_undone_comes_too_late(workspace):
    first = made.import_lines(workspace, [1])
    second = _second_version(workspace, first, (), (made.reading(1),), ())
    workspace.write(undo_act, undo_import, first.import_id, worker=WORKER)
    with pytest.raises(TooLate):
        made.write(workspace, second)


def _reply(workspace, listed, rows, **more):
    """Plan a reply that answers the lines in order; None waits for a verdict."""
    entries = workspace.read(overview.entries, listed.list_id)
    attachments = tuple(
        Attachment(place, entries[line - 1].entry_id)
        if line
        else Attachment(
            place,
            None,
            (entries[0].entry_id,),
            (Candidate(str(place), str(entries[0].entry_id), 1, 9.0, 0.5, "possible", "k", 0.1),),
        )
        for place, (line, _) in enumerate(rows)
    )
    readings = [made.answer(90 + place, kind) for place, (_, kind) in enumerate(rows)]
    return made.plan(readings, made.reply_head(listed.list_id), attachments=attachments, **more)


def test_sure_answers_become_claims_and_unclear_rows_wait_for_a_verdict(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    rows = [(2, "never_in_russia"), (None, "located"), (3, "located"), (1, "")]
    report = made.write(workspace, _reply(workspace, listed, rows))
    assert [(row.row, row.line, row.claim) for row in report.attached] == [
        ("90", "2", "never_in_russia"),
        ("92", "3", "located"),
        ("93", "1", ""),
    ]
    assert [(row.row, row.lines) for row in report.unclear] == [("91", ("1",))]
    claims = workspace.read(_all, Claim)
    assert [(claim["kind"], claim["party"], claim["date_edtf"]) for claim in claims] == [
        ("never_in_russia", "russia", "2025-07-23"),
        ("located", "russia", "2025-07-23"),
    ]
    (waiting,) = workspace.read(_all, CandidateRecord)
    assert waiting["import_id"] == report.import_id
    answers = [row.answer for row in workspace.read(overview.entries, listed.list_id)]
    assert answers == ["", "never_in_russia", "located"]


class _StopAfter:
    """Asks to stop at the nth step."""

    def __init__(self, steps: int) -> None:
        self.left = steps

    def __call__(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("steps", [0, 1, 3, 6, 9, 12, 14])
def test_a_cancelled_import_leaves_nothing(workspace, steps):
    before = workspace.read(journal.anchor)
    wanted = made.plan([made.reading(line) for line in range(1, 30)])
    with pytest.raises(Cancelled):
        workspace.write(
            lambda report: pytest.fail("it was not cancelled"),
            write_import,
            wanted,
            worker=WORKER,
            progress=Progress(stop=_StopAfter(steps)),
        )
    assert workspace.read(journal.anchor) == before
    assert workspace.read(overview.lists) == ()
    assert workspace.read(index.rows) == ()


def test_progress_only_grows_and_ends_at_its_total(workspace):
    told = []
    progress = Progress(tell=lambda done, total: told.append((done, total)))
    wanted = made.plan([made.reading(line) for line in range(1, 9)])
    workspace.write(
        made.import_act,
        write_import,
        wanted,
        worker=WORKER,
        progress=progress,
    )
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
