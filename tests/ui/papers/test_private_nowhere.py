"""What is only for the office is in nothing that goes out: in no paper, file or table."""

import base64
import datetime as dt
import io
import re
import shutil
import zipfile
from itertools import product

import pytest
from sqlmodel import col, select

from db.tables import CandidateRecord
from exports.outgoing import Choices, PaperKind, Profile
from tests.exports.marked import everything_in
from tests.marked_file import forms_of, make_marked, open_marked
from tests.ui.going_out import send_out
from ui.commands.command import Command
from ui.dialogs import choose
from ui.papers.documents import DOCUMENTS, paper_for
from ui.papers.subject import Subject
from ui.shell import PageName, Place

AT = dt.datetime(2025, 10, 1, 12, tzinfo=dt.UTC)
SEEDS = range(3)
LANGUAGES = ("uk", "en", "ru")
_MARK = re.compile(r"щ[а-яіїєґ]{7,}|shch[a-z]{7,}|\d\d\.\d\d\.\d{4}|\d{4}-\d\d-\d\d")


@pytest.fixture(scope="module", params=SEEDS)
def marked_file(request, tmp_path_factory):
    """A file whose private records are others for each seed."""
    folder = tmp_path_factory.mktemp("marked")
    return folder, make_marked(folder, request.param)


@pytest.fixture
def made(marked_file, tmp_path):
    """A copy of it, open."""
    folder, marked = marked_file
    shutil.copytree(folder, tmp_path / "marked")
    workspace = open_marked(tmp_path / "marked")
    yield workspace, marked
    workspace.close()


def subjects(workspace, marked):
    """Name what each kind of paper can be about; a kind about no case has to be added here."""
    handed, pool = marked.lists
    every = {
        PaperKind.CASES: [(None, tuple(map(str, marked.cases)))],
        PaperKind.LEDGER: [(handed,), (None,)],
        PaperKind.CONTRADICTIONS: [(handed,), (None,)],
        PaperKind.COMPARISON: [(handed, (str(pool),))],
        PaperKind.MATCH: [(one,) for one in workspace.read(_pairs)],
        PaperKind.REQUEST: [(one,) for one in marked.requests],
        PaperKind.REGIONS: [(handed,), (None,)],
        PaperKind.PHOTOS: [(handed,), (None,)],
        PaperKind.TRANSMITTAL: [(handed,)],
    }
    of_case = [(one,) for one in marked.cases]
    return [Subject(kind, *wanted) for kind in PaperKind for wanted in every.get(kind, of_case)]


def _pairs(session):
    query = select(CandidateRecord.id).order_by(col(CandidateRecord.probability).desc())
    return session.exec(query.limit(6)).all()


def words_in(held):
    """Give the marks that bytes hold, in any writing: each begins with one letter, or is a day."""
    texts = (held.decode(one, "ignore").lower() for one in ("utf-8", "utf-16-be", "utf-16-le"))
    return {one for text in texts for one in _MARK.findall(text)}


def leaks(marked, held, said):
    """Give what only private records say and these bytes, with these marks, hold."""
    packed = [base64.b64encode(one) for one in marked.pictures]
    shown = {"a photo" for one in (*marked.pictures, *packed) if one in held}
    return {word for word in marked.secret if forms_of(word) & said} | shown


def _unpacked(workbook):
    with zipfile.ZipFile(io.BytesIO(workbook)) as book:
        return b"\n".join(book.read(one) for one in book.namelist())


HELD = {"pdf": everything_in, "xlsx": _unpacked}  # what a file of this ending holds


def test_no_paper_holds_what_only_private_records_say(made):
    workspace, marked = made
    assert len(marked.secret) > 60
    assert marked.pictures
    told, found = set(), {}
    papers = product(subjects(workspace, marked), Profile)
    for number, (subject, profile) in enumerate(papers):
        document = DOCUMENTS[subject.kind]
        if profile not in document.profiles:
            continue
        choices = Choices(LANGUAGES[number % 3], profile, photo=True)
        paper = paper_for(workspace, subject, choices, AT)
        held = HELD.get(document.ending, bytes)(paper.pdf)
        said = words_in(held)
        if leaked := leaks(marked, held, said):
            found[subject.kind.value, profile.value] = leaked
        told |= {word for word in marked.told if forms_of(word) & said}
    assert found == {}
    assert len(told) > 0.7 * len(marked.told)  # the search does find what is there


TABLES = (
    PageName.LISTS,
    PageName.ENTRIES,
    PageName.CASES,
    PageName.REVIEW,
    PageName.LEDGER,
    PageName.CONTRADICTIONS,
    PageName.GIVEN_OUT,
    PageName.COMING,
    PageName.SOURCES,
    PageName.STATEMENTS,
    PageName.REQUESTS,
    PageName.CHECKS,
)


def test_no_table_holds_what_only_private_records_say(made, window, tmp_path, monkeypatch):
    workspace, marked = made
    window.desk.take(workspace)
    told, found, empty = set(), {}, []
    for name in TABLES:
        record = marked.lists[0] if name in (PageName.ENTRIES, PageName.LEDGER) else None
        window.go(Place(name, record=record))
        if not window.action_set[Command.EXPORT_ROWS].isEnabled():
            empty.append(name)
            continue
        _show_every_column(window.chrome.stack.front)
        path = tmp_path / f"{name}.xlsx"
        monkeypatch.setattr(choose, "new_table", lambda *_, path=path: path)
        window.action_set[Command.EXPORT_ROWS].trigger()
        send_out(window)
        held = _unpacked(path.read_bytes())
        said = words_in(held)
        if leaked := leaks(marked, held, said):
            found[name.value] = leaked
        told |= {word for word in marked.told if forms_of(word) & said}
    assert found == {}
    assert told
    assert len(empty) <= 1  # nothing leaves where there is nothing


def _show_every_column(page):
    if hasattr(page, "view"):
        header = page.view.horizontalHeader()
        for column in range(header.count()):
            header.setSectionHidden(column, False)
