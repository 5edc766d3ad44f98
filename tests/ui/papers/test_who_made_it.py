"""The worker is named to colleagues and tracing bodies; others read the name of the office."""

import datetime as dt
import json

import pytest

from caseapp import journal
from caseapp.office.letterhead import Letterhead, letterhead_act
from exports.outgoing import Choices, PaperKind, Profile
from tests.exports.marked import everything_in
from tests.marked_file import make_marked, open_marked
from tests.support import WORKER
from tests.ui.papers.test_private_nowhere import subjects
from ui.papers.documents import DOCUMENTS, paper_for
from ui.papers.printed import LETTERS
from ui.papers.saving import save_paper

AT = dt.datetime(2025, 10, 1, 12, tzinfo=dt.UTC)
OFFICE = "Вигаданий центр розшуку"
NAME = WORKER.split()[-1].encode()


@pytest.fixture
def made(tmp_path):
    """A file with a paper of each kind, and an office that is named."""
    marked = make_marked(tmp_path, 0)
    workspace = open_marked(tmp_path)
    workspace.note(letterhead_act(Letterhead(name=OFFICE)))
    yield workspace, marked
    workspace.close()


def _held(paper):
    is_pdf = paper.pdf.startswith(b"%PDF")
    return everything_in(paper.pdf) if is_pdf else paper.pdf


def test_neither_the_public_nor_who_gets_a_letter_reads_the_name_of_a_worker(made):
    workspace, marked = made
    for subject in subjects(workspace, marked):
        for profile in DOCUMENTS[subject.kind].profiles:
            paper = paper_for(workspace, subject, Choices("uk", profile), AT)
            if profile is Profile.PUBLIC or subject.kind in LETTERS:
                assert NAME not in _held(paper), subject
            if subject.kind in (PaperKind.REQUEST, PaperKind.CASE):
                assert OFFICE.encode() in _held(paper)


def test_who_traces_too_reads_who_made_the_summary(made):
    workspace, marked = made
    subject = next(one for one in subjects(workspace, marked) if one.kind is PaperKind.CASE)
    assert NAME in _held(paper_for(workspace, subject, Choices("uk", Profile.PARTNER), AT))


def test_the_journal_keeps_who_it_was(made, tmp_path):
    workspace, marked = made
    subject = next(one for one in subjects(workspace, marked) if one.kind is PaperKind.REQUEST)
    paper = paper_for(workspace, subject, Choices("uk", Profile.PARTNER, purpose="Проба"), AT)
    save_paper(workspace, paper, tmp_path / "лист.pdf")
    line = workspace.read(journal.newest, limit=1)[0]
    assert (line.act, line.worker) == ("paper.saved", WORKER)
    assert json.loads(line.data)["purpose"] == "Проба"
