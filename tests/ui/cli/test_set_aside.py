"""Cases set aside on the command line, and on the paper and in the JSON that come from it."""

import pypdf
import pytest

from caseapp.cases.births import add_birth
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.index import rows
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.papers.private import office_only
from caseapp.workspace import Workspace
from tests.factories import name_draft
from tests.files import PASSPHRASE

KEPT, DOUBLE = "2025-00001", "2025-00002"


@pytest.fixture
def two(file):
    """A file with two cases of one child."""
    with Workspace.open(file, PASSPHRASE, worker="Вигадана") as workspace:
        for name in ("Капрондук Ілля", "Капрондюк Ілля"):
            workspace.write(act_of, open_case, CaseDraft(), name_draft(name), year=2025)
    return file


def _aside(run, file, *more):
    return run("set-aside", file, DOUBLE, *more)


def _numbers(ask, file, where=""):
    return [one["case"] for one in ask("cases", file, "--where", where)["cases"]]


def test_it_is_set_aside_shown_and_taken_back(run, ask, two):
    status, _, said = _aside(run, two, "--duplicate-of", KEPT, "--reason", "той самий акт")
    assert (status, KEPT in said, "той самий акт" in said) == (0, True, True)
    assert _numbers(ask, two) == [KEPT]
    assert _numbers(ask, two, "aside:duplicate") == [DOUBLE]
    shown = ask("show", two, DOUBLE)
    assert (shown["aside"]["kept"], shown["aside"]["reason"]) == (KEPT, "той самий акт")
    assert [one["number"] for one in ask("show", two, KEPT)["duplicates"]] == [DOUBLE]
    assert _aside(run, two, "--take-back", "--reason", "інша дитина")[0] == 0
    assert ask("show", two, DOUBLE)["aside"] is None
    assert _numbers(ask, two) == [KEPT, DOUBLE]


def test_what_is_refused_is_said_and_changes_nothing(run, ask, two):
    assert _aside(run, two, "--duplicate-of", DOUBLE, "--reason", "так")[0] == 1
    assert _aside(run, two, "--recorded-in-error")[0] == 1
    assert _aside(run, two)[0] == 2
    assert _numbers(ask, two) == [KEPT, DOUBLE]


def test_undo_and_redo_name_what_they_do(run, ask, two):
    _aside(run, two, "--recorded-in-error", "--reason", "вигадано")
    assert ask("undo", two, "--dry-run")["act"] == "aside.set"
    status, _, said = run("undo", two)
    assert (status, DOUBLE in said) == (0, True)
    assert ask("show", two, DOUBLE)["aside"] is None
    assert ask("undo", two, "--redo")["act"] == "aside.set"
    assert ask("show", two, DOUBLE)["aside"]["kind"] == "recorded_in_error"


@pytest.mark.parametrize(("case", "other"), [(DOUBLE, KEPT), (KEPT, DOUBLE)])
def test_paper_says_so_of_either_case(run, two, tmp_path, case, other):
    _aside(run, two, "--duplicate-of", KEPT, "--reason", "той самий акт")
    out = tmp_path / "out.pdf"
    asked = ("--profile", "full", "--language", "en", "--out", out)
    status, _, said = run("export", two, "case", case, *asked)
    assert status == 0, said
    text = " ".join(pypdf.PdfReader(out).pages[0].extract_text().split())
    assert f"No. {other}" in text
    assert "duplicate" in text


def test_a_private_birth_stands_in_the_list_of_the_office_and_in_no_table_that_leaves(two):
    with Workspace.open(two, PASSPHRASE, worker="Вигадана") as workspace:
        case = next(row for row in workspace.read(rows) if row.number == KEPT)
        workspace.write(act_of, add_birth, case.case_id, BirthDraft("12.03.2014", private=True))
        shown = workspace.read(rows)
        hidden = workspace.read(office_only)
        assert {row.number: row.birth_edtf for row in shown}[KEPT] == "2014-03-12"
        assert {row.birth_edtf for row in hidden.let_out(shown)} == {""}
        workspace.write(act_of, add_birth, case.case_id, BirthDraft("2014"))
        let_out = workspace.read(office_only).let_out(workspace.read(rows))
        assert {row.number: row.birth_edtf for row in let_out}[KEPT] == "2014"


def test_births_that_exclude_each_other_are_asked_about(run, ask, two):
    with Workspace.open(two, PASSPHRASE, worker="Вигадана") as workspace:
        for row, born in zip(workspace.read(rows), ("12.03.2011", "2014"), strict=True):
            workspace.write(act_of, add_birth, row.case_id, BirthDraft(born))
    status, _, said = _aside(run, two, "--duplicate-of", KEPT, "--reason", "так")
    assert status == 1
    assert all(part in said for part in ("2011", "2014", KEPT, DOUBLE, "--anyway"))
    assert _numbers(ask, two) == [KEPT, DOUBLE]
    assert _aside(run, two, "--duplicate-of", KEPT, "--reason", "так", "--anyway")[0] == 0
    assert _numbers(ask, two) == [KEPT]
