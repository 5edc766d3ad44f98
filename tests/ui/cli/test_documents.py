"""Documents by a command: each journalled and saved whole."""

import hashlib
import json

import pypdf
import pytest

from caseapp import journal
from caseapp.cases.index import rows
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.cases.written import act_of
from caseapp.workspace import Workspace
from tests.files import PASSPHRASE
from ui.cli.documents import SUBJECTS
from ui.cli.options_export import EXPORTED


def text_of(path):
    return " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


def journalled(file):
    with Workspace.open(file, PASSPHRASE, worker="О. Перевіряльна") as workspace:
        return [json.loads(line.data) for line in workspace.read(journal.newest, limit=5)]


def test_the_children_of_a_list_by_region(file, run, imported, tmp_path):
    out = tmp_path / "regions.pdf"
    arguments = ("regions", imported["list_id"], "--language", "en", "--out", out)
    status, _, err = run("export", file, *arguments)
    assert status == 0, err
    assert "Cases in all 339" in text_of(out)
    assert "regions" in [data.get("document") for data in journalled(file)]


def test_a_candidate_that_is_not_there_is_refused_and_nothing_written(file, run, tmp_path):
    out = tmp_path / "match.pdf"
    assert run("export", file, "match", "nobody", "--out", out)[0] == 1
    assert not out.exists()


@pytest.mark.parametrize("arguments", [("match",), ("case",)])
def test_a_record_must_be_named(file, run, tmp_path, arguments):
    assert run("export", file, *arguments, "--out", tmp_path / "a.pdf")[0] == 2


def test_a_list_leaves_with_its_letter_and_the_hash_of_a_file(file, run, imported, lists, tmp_path):
    out, along = tmp_path / "letter.pdf", lists / "handed_over_339.xlsx"
    arguments = ("transmittal", imported["list_id"], "--with-file", along, "--out", out)
    assert run("export", file, *arguments)[0] == 0
    hashed = hashlib.sha256(along.read_bytes()).hexdigest()
    assert hashed in text_of(out).replace(" ", "")
    gone = ("transmittal", imported["list_id"], "--with-file", tmp_path / "none", "--out", out)
    assert run("export", file, *gone)[0] == 1


def test_photos_by_number_name_the_cases_that_have_none(file, run, imported, tmp_path):
    out = tmp_path / "photos.pdf"
    assert run("export", file, "photos", "--language", "en", "--out", out)[0] == 0
    assert "Photos: 0; cases without a photo: 339" in text_of(out)


def test_the_letter_of_a_request_goes_to_a_body(file, run, imported, tmp_path):
    with Workspace.open(file, PASSPHRASE, worker="О. Перевіряльна") as workspace:
        case = workspace.read(rows)[0]
        draft = RequestDraft("request", "Про місце перебування", "Вигаданому бюро")
        request = workspace.write(act_of, add_request, case.case_id, draft).id
    out = tmp_path / "letter.pdf"
    arguments = ("request", request, "--language", "uk", "--for", "Бюро", "--out", out)
    assert run("export", file, *arguments)[0] == 0
    told = text_of(out)
    assert all(one in told for one in (case.number, "Вигаданому бюро", "Про місце перебування"))
    assert ("request", "Бюро") in [
        (d.get("document"), d.get("recipient")) for d in journalled(file)
    ]


def test_every_document_of_the_help_can_be_made():
    assert set(EXPORTED) == {"case", "list", "journal", *SUBJECTS}
