"""Tables and ledgers that leave the file by a command."""

import csv
import io

import pypdf
import pytest
from python_calamine import CalamineWorkbook

from caseapp import journal
from caseapp.workspace import Workspace
from tests.files import PASSPHRASE


def newest(file):
    with Workspace.open(file, PASSPHRASE, worker="О. Перевіряльна") as workspace:
        return [line.act for line in workspace.read(journal.newest, limit=3)]


def test_a_list_leaves_as_a_workbook_and_as_text(file, run, imported, tmp_path):
    book, text = tmp_path / "rows.xlsx", tmp_path / "rows.csv"
    for out in (book, text):
        status, _, err = run("export", file, "list", imported["list_id"], "--out", out)
        assert status == 0
        assert "not encrypted" in err
    sheet = CalamineWorkbook.from_path(book).get_sheet_by_index(0).to_python()
    read = io.StringIO(text.read_bytes().decode("utf-8-sig"), newline="")
    assert len(sheet) == 3 + 1 + 339  # a line stands empty below the notes
    assert len(list(csv.reader(read))) == 3 + 339
    assert newest(file).count("rows.exported") == 1


def test_the_language_of_a_list_can_be_chosen(file, run, imported, tmp_path):
    out = tmp_path / "rows.csv"
    run("export", file, "list", imported["list_id"], "--language", "uk", "--out", out)
    assert "Ім’я, як записано" in out.read_text(encoding="utf-8-sig")


def test_the_journal_leaves_as_a_table(file, run, imported, tmp_path):
    out = tmp_path / "journal.csv"
    assert run("export", file, "journal", "--out", out)[0] == 0
    assert "339" in out.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "FILE", "list", "--out", "a.xlsx"),
        ("export", "FILE", "journal", "0197", "--out", "a.csv"),
        ("export", "FILE", "journal", "--out", "a.pdf"),
        ("ledger", "FILE"),
        ("ledger", "FILE", "0197", "--all"),
    ],
)
def test_what_makes_no_sense_is_wrong_usage(run, file, arguments):
    given = [file if one == "FILE" else one for one in arguments]
    assert run(*given)[0] == 2


def test_the_ledger_leaves_as_paper_and_workbook(file, run, imported, tmp_path):
    paper, book = tmp_path / "ledger.pdf", tmp_path / "ledger.xlsx"
    status, _, err = run("ledger", file, imported["list_id"], "--pdf", paper, "--xlsx", book)
    assert status == 0
    assert err.count("not encrypted") == 2
    assert len(pypdf.PdfReader(paper).pages) >= 2
    assert len(CalamineWorkbook.from_path(book).sheet_names) == 3
    assert newest(file)[1:] == ["rows.exported", "paper.saved"]


def test_all_lists_are_counted_as_one(file, ask, imported):
    assert ask("ledger", file, "--all") == {
        **ask("ledger", file, imported["list_id"]),
        "claimed_unconfirmed_percent": None,
    }


def test_a_ledger_stands_on_an_earlier_day(file, ask, run, imported):
    earlier = ask("ledger", file, imported["list_id"], "--on", "2025-06-10")
    assert earlier["no_answer"] == earlier["entries"] == 339
    for wrong in ("2025", "2999-01-01", "next week"):
        status, out, err = run("ledger", file, imported["list_id"], "--on", wrong)
        assert (status, out) == (1, "")
        assert wrong in err


@pytest.mark.usefixtures("imported")
def test_a_case_leaves_for_other_programs(file, run, ask, tmp_path):
    number = ask("cases", file)["cases"][0]["case"]
    forms = {"json": "{", "ftm": "{", "pfif": "<?xml"}
    for form, begins in forms.items():
        out = tmp_path / f"case.{form}"
        assert run("export", file, "case", number, "--format", form, "--out", out)[0] == 0
        assert out.read_text(encoding="utf-8").startswith(begins)
    with Workspace.open(file, PASSPHRASE, worker="О. Перевіряльна") as workspace:
        lines = workspace.read(journal.newest, limit=9)
    told = " ".join(line.data for line in lines if line.act == "paper.saved")
    assert all(f"case_{form}" in told for form in forms)
