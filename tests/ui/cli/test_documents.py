"""Documents by a command: each journalled and saved whole."""

import json

import pypdf
import pytest

from caseapp import journal
from caseapp.workspace import Workspace
from tests.files import PASSPHRASE


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
