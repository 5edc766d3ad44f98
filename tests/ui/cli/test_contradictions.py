"""Contradictions on the command line: as sentences, as JSON, as a PDF."""

import pypdf
import pytest

from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.index import rows
from caseapp.cases.written import act_of
from caseapp.workspace import Workspace
from tests.files import PASSPHRASE
from ui.words import set_language


@pytest.fixture
def number(file, imported):
    """A case in which a birth record contradicts the list; return its number."""
    with Workspace.open(file, PASSPHRASE, worker="Вигадана") as workspace:
        case = next(row for row in workspace.read(rows) if len(row.birth_edtf) == 10)
        workspace.write(act_of, add_birth, case.case_id, BirthDraft("01.01.1990"))
    return case.number


def test_each_names_case_rule_and_both_sides(file, ask, number):
    found = ask("contradictions", file)["contradictions"]
    (ours,) = [one for one in found if one["rule"] == "births_differ"]
    assert set(ours) == {"case", "rule", "left", "right", "sentence", "looked_at"}
    assert ours["case"] == number
    assert set(ours["left"]) == set(ours["right"]) == {"who", "what", "date", "source"}
    assert ours["right"]["what"] == "birth 1990-01-01"
    assert ours in ask("show", file, number)["contradictions"]


def test_they_are_told_as_sentences_in_the_readers_language(file, run, number):
    set_language("uk")
    status, out, _ = run("contradictions", file)
    assert status == 0
    assert f"{number}  Дати народження не можуть бути тією самою датою." in out


def test_the_sheet_of_a_list_is_printed(file, ask, run, number, tmp_path):
    list_id = ask("lists", file)["lists"][0]["list_id"]
    public, whole = tmp_path / "public.pdf", tmp_path / "full.pdf"
    asked = ("contradictions", file, "--list", list_id)
    status, _, err = run(*asked, "--pdf", public)
    assert (status, "not encrypted" in err) == (0, True)
    told = ("--profile", "full", "--for", "Вигадані", "--why", "перевірка")
    assert run(*asked, *told, "--pdf", whole)[0] == 0
    texts = [pypdf.PdfReader(path).pages[0].extract_text() for path in (public, whole)]
    assert all("CONTRADICTIONS" in text for text in texts)
    assert [number in text for text in texts] == [False, True]


def test_an_unknown_list_is_refused(file, run, number):
    assert number
    assert run("contradictions", file, "--list", "ffff")[0] == 1
