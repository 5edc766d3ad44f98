"""Lists and their lines as the window shows them."""

import uuid
from dataclasses import replace

import pytest

from caseapp.cases import claims, determinations
from caseapp.cases.drafts import ClaimDraft, DeterminationDraft, SourceDraft
from caseapp.cases.written import act_of
from caseapp.dates import from_edtf
from caseapp.errors import NotFound
from caseapp.lists import overview
from caseapp.lists.summaries import ListSummary, keys_of_line
from caseapp.search.haystack import Haystack
from caseapp.sources import add_source
from tests.caseapp.lists import made
from tests.support import WORKER


def test_a_list_in_one_line(workspace):
    listed = made.import_lines(workspace, range(1, 4))
    reply = made.write(
        workspace, made.plan([made.answer(9, "located")], made.reply_head(listed.list_id))
    )
    assert workspace.read(overview.lists) == (
        ListSummary(
            list_id=listed.list_id,
            kind="handed_over",
            title="Вигаданий список (handed_over)",
            issuer="ukraine",
            recipient="",
            date_edtf="2025-06-02",
            entries=3,
            import_id=listed.import_id,
            answers_list_id=None,
        ),
        ListSummary(
            list_id=reply.list_id,
            kind="reply",
            title="Вигаданий список (reply)",
            issuer="russia",
            recipient="",
            date_edtf="2025-07-23",
            entries=1,
            import_id=reply.import_id,
            answers_list_id=listed.list_id,
        ),
    )


def test_an_empty_list_is_shown_too(workspace):
    made.write(workspace, made.plan([]))
    assert [one.entries for one in workspace.read(overview.lists)] == [0]


def test_a_line_shows_what_stands_on_it_and_how_its_case_stands(workspace):
    row = made.reading(4, birth=from_edtf("2014~"), origin_region="UA-14")
    listed = made.write(workspace, made.plan([row]))
    (entry,) = workspace.read(overview.entries, listed.list_id)
    assert (entry.line, entry.name, entry.birth_edtf) == ("4", row.name_written, "2014~")
    assert (entry.sex, entry.origin_region, entry.reported_region) == (row.sex, "UA-14", "RU-ROS")
    assert (entry.status, entry.answer, entry.answer_party) == ("open", "", "")
    source = workspace.write(act_of, add_source, SourceDraft("Вигадане джерело")).id
    draft = DeterminationDraft("located", "2025-08-01", source)
    workspace.write(act_of, determinations.determine, entry.case_id, draft, worker=WORKER)
    said = ClaimDraft("mediator", "with_family", date_text="2025-08", entry_id=entry.entry_id)
    workspace.write(act_of, claims.add_claim, entry.case_id, said, worker=WORKER)
    (entry,) = workspace.read(overview.entries, listed.list_id)
    assert (entry.status, entry.answer, entry.answer_party) == (
        "located",
        "with_family",
        "mediator",
    )


def test_lines_stand_in_the_order_of_the_file(workspace):
    rows = [replace(made.reading(n), line=line) for n, line in ((5, "10"), (6, "2"), (7, "1"))]
    listed = made.write(workspace, made.plan(reversed(rows)))
    lines = workspace.read(overview.entries, listed.list_id)
    assert [entry.line for entry in lines] == ["10", "2", "1"]


def test_a_line_is_found_by_its_own_number_only(workspace):
    first = made.import_lines(workspace, range(1, 4))
    entries = workspace.read(overview.entries, first.list_id)
    haystack = Haystack(list(map(keys_of_line, entries)))
    assert haystack.find("№3") == [2]
    assert haystack.find(entries[1].name) == [1]
    assert all(not any(map(str.isdigit, entry.search_text)) for entry in entries)


def test_a_list_is_named_by_its_id_or_an_unmistakable_beginning(workspace):
    listed = made.import_lines(workspace, [1])
    name = str(listed.list_id)
    for text in (name, name.upper(), name[:20], name.replace("-", ""), f" {name[:14]} "):
        assert workspace.read(overview.list_id_of, text) == listed.list_id


@pytest.mark.parametrize("text", ["", "-", "zzz", str(uuid.UUID(int=1))])
def test_what_names_no_list_is_not_found(workspace, text):
    made.import_lines(workspace, [1])
    with pytest.raises(NotFound):
        workspace.read(overview.list_id_of, text)


def test_a_beginning_that_two_lists_have_names_none(workspace):
    first, second = (made.import_lines(workspace, [n]).list_id for n in (1, 2))
    shared = "".join(a for a, b in zip(str(first), str(second), strict=True) if a == b)[:3]
    with pytest.raises(NotFound):
        workspace.read(overview.list_id_of, shared)


def test_a_list_that_is_not_there_has_no_lines(workspace):
    with pytest.raises(NotFound):
        workspace.read(overview.entries, uuid.uuid4())


def test_the_lines_of_a_reply_show_what_they_answer(workspace):
    listed = made.import_lines(workspace, [1])
    rows = [made.answer(1, "located"), made.reading(2, answer_text="незрозуміло")]
    reply = made.write(workspace, made.plan(rows, made.reply_head(listed.list_id)))
    lines = workspace.read(overview.entries, reply.list_id)
    assert [(line.answer, line.answer_party, line.answer_words) for line in lines] == [
        ("located", "russia", "слова про located"),
        ("", "russia", "незрозуміло"),
    ]
