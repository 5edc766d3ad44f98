import datetime as dt
import json

import pytest

from caseapp.acts import ActCode
from caseapp.cases import index
from caseapp.journal import newest
from caseapp.lists.overview import lists
from caseapp.overviews.journal_records import recorded
from caseapp.overviews.requests_due import requests
from caseapp.papers.given_out import given_out
from caseapp.workspace import Act
from exports.outgoing import Choices, PaperKind, Profile, Section, leaving_out
from ui.commands.command import Command
from ui.papers.documents import paper_for
from ui.papers.saving import save_paper
from ui.papers.subject import Subject
from ui.shell import PageName, Place

AT = dt.datetime(2025, 11, 22, 14, 5, tzinfo=dt.UTC)


@pytest.fixture
def given(demo_window, tmp_path):
    """Two papers about two cases, and one line of an earlier release."""
    workspace = demo_window.desk.workspace
    cases = [row.case_id for row in workspace.read(index.rows)[:2]]
    told = zip(cases, Profile, ("Вигаданий фонд", "Вигаданий суд"), strict=False)
    for case_id, profile, recipient in told:
        choices = Choices("en", profile, recipient=recipient, purpose="Пошук")
        paper = paper_for(workspace, Subject(PaperKind.CASE, case_id), choices, AT)
        save_paper(workspace, paper, tmp_path / f"{paper.name}.pdf")
    workspace.note(Act(ActCode.PAPER_PRINTED, str(cases[0]), {"paper": "x", "language": "uk"}))
    return cases


@pytest.fixture
def page(demo_window, given):
    demo_window.go(Place(PageName.GIVEN_OUT))
    return demo_window.chrome.stack.front


def test_all_that_left_is_listed_newest_first(page):
    rows = page.table.shown_rows()
    assert [row.recipient for row in rows] == ["", "Вигаданий суд", "Вигаданий фонд"]
    assert page.table.texts(2)[1].startswith("Case summary: saved")
    assert page.table.texts(2)[3] == "For the public"
    assert "short" not in page.table.texts(2)[1]


def test_the_form_of_a_paper_is_kept(page, demo_window, given, tmp_path):
    workspace = demo_window.desk.workspace
    choices = Choices("en", Profile.PARTNER, leaving_out([Section.NAMES]), photo=True, short=True)
    paper = paper_for(workspace, Subject(PaperKind.CASE, given[0]), choices, AT)
    save_paper(workspace, paper, tmp_path / "short.pdf")
    page.refresh()
    assert page.table.texts(0)[1] == "Case summary: saved, short form, with the photo"
    (line,) = workspace.read(newest, limit=1)
    assert json.loads(line.data)["sections"] == ["names"]


def test_on_a_case_stand_the_papers_of_its_requests_lists_and_pairs_too(demo_window, page):
    workspace = demo_window.desk.workspace
    request = workspace.read(requests, AT.date())[0]
    listed = workspace.read(lists)[0]
    for record in (request.id, listed.list_id):
        workspace.note(Act(ActCode.PAPER_SAVED, str(record), {"paper": "x", "language": "uk"}))
    about = workspace.read(given_out, request.case_id)
    assert {row.record for row in about} == {str(request.id), str(listed.list_id)}
    assert workspace.read(recorded, about)[str(request.id)].name == request.number


def test_rows_are_filtered_by_reader_and_by_words(page):
    page.search_box.setText("СУД")
    assert [row.recipient for row in page.table.shown_rows()] == ["Вигаданий суд"]
    page.search_box.clear()
    page.profiles.setCurrentIndex(page.profiles.findData(Profile.PUBLIC))
    assert [row.recipient for row in page.table.shown_rows()] == ["Вигаданий фонд"]


def test_a_row_leads_to_its_case_and_the_case_to_its_rows(page, demo_window, given):
    page.search_box.setText("суд")
    page.view.select(0)
    demo_window.action_set[Command.OPEN_SELECTED].trigger()
    assert demo_window.chrome.stack.place == Place(PageName.CASE, record=given[1])
    demo_window.action_set[Command.SHOW_GIVEN_OUT].trigger()
    front = demo_window.chrome.stack.front
    assert [row.recipient for row in front.table.rows] == ["Вигаданий суд"]


def test_what_an_earlier_release_did_not_say_stays_empty(demo_window, given):
    newest = demo_window.desk.read(given_out)[0]
    assert (newest.profile, newest.purpose, newest.sha256) == ("", "", "")
    assert len(demo_window.desk.read(given_out, given[0])) == 2


def test_nothing_is_exported_where_nothing_is_shown(demo_window):
    demo_window.action_set[Command.SHOW_GIVEN_OUT].trigger()
    assert not demo_window.action_set[Command.EXPORT_ROWS].isEnabled()
