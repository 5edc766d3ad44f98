"""Tables and ledgers that leave the file by a command."""

import csv
import io

import pypdf
import pytest
from python_calamine import CalamineWorkbook

from caseapp import journal
from caseapp.papers.given_out import given_out
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
    rows = list(csv.reader(read))
    assert len(rows) == 3 + 339
    assert len(rows[-1]) == 6  # the least: what a body that traces may read
    assert (
        run("export", file, "list", imported["list_id"], "--profile", "full", "--out", text)[0] == 0
    )
    assert len(text.read_text(encoding="utf-8-sig").splitlines()[-1].split('","')) > 6
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
    asked = ("ledger", file, imported["list_id"], "--pdf", paper, "--xlsx", book)
    assert run(*asked)[0] == 0
    assert CalamineWorkbook.from_path(book).sheet_names == ["Summary"]
    assert "FOR THE PUBLIC" in pypdf.PdfReader(paper).pages[0].extract_text()
    whole = ("--profile", "full", "--for", "Вигаданий суд", "--why", "позов")
    status, _, err = run(*asked, *whole)
    assert status == 0
    assert err.count("not encrypted") == 2
    assert len(pypdf.PdfReader(paper).pages) >= 2
    assert len(CalamineWorkbook.from_path(book).sheet_names) == 3
    with Workspace.open(file, PASSPHRASE, worker="О. Перевіряльна") as workspace:
        lines = workspace.read(journal.newest, limit=3)[1:]
    assert [line.act for line in lines] == ["rows.exported", "paper.saved"]
    assert all("Вигаданий суд" in line.data for line in lines)


def test_a_family_gets_the_summary_of_its_own_child_and_nothing_else(
    file, run, ask, imported, tmp_path
):
    first, second, *_ = (one["case"] for one in ask("cases", file)["cases"])
    family = ("--profile", "family", "--for", "Вигадана мати", "--why", "на її прохання")
    out = tmp_path / "family.pdf"
    assert run("export", file, "case", first, *family, "--out", out)[0] == 0
    assert "for the family" in pypdf.PdfReader(out).pages[0].extract_text()
    refused = (
        ("case", first, second, "--out", tmp_path / "two.pdf"),
        ("case", first, "--format", "json", "--out", tmp_path / "case.json"),
        ("list", imported["list_id"], "--out", tmp_path / "list.xlsx"),
        ("regions", "--out", tmp_path / "regions.pdf"),
    )
    for asked in refused:
        assert run("export", file, *asked, *family)[0] == 1
        assert not asked[-1].exists()
    ledger = ("--pdf", tmp_path / "ledger.pdf", "--xlsx", tmp_path / "ledger.xlsx")
    assert run("ledger", file, imported["list_id"], *ledger, *family)[0] == 1
    assert not any(path.exists() for path in ledger[1::2])


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


def test_cases_with_the_names_of_cpims_are_imported_again_as_a_list(
    file, run, ask, imported, tmp_path
):
    out, other = tmp_path / "cases.xlsx", tmp_path / "other.caseapp"
    asked = ("--format", "cpims", "--profile", "full", "--for", "Вигадані", "--why", "обмін")
    told = ("case", "--list", imported["list_id"], *asked, "--out", out)
    assert run("export", file, *told)[0] == 0
    assert run("new", other)[0] == 0
    done = ask("import", other, out, "--sheet", "cases", "--kind", "pool")
    assert (done["rows"], done["new"], done["refused"]) == (339, 339, [])
    with Workspace.open(file, PASSPHRASE, worker="О. Перевіряльна") as workspace:
        left = workspace.read(given_out)
    assert len(left) == 339
    assert {(one.kind, one.recipient, one.together) for one in left} == {
        ("case_cpims", "Вигадані", 339)
    }
    assert run("export", file, *told, "--password-file", out)[0] == 2


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize("form", ["json", "ftm", "pfif"])
def test_a_case_of_another_office_is_imported_as_a_line(file, run, ask, tmp_path, form):
    (number,) = _cases(ask, file, 1)
    ending = "xml" if form == "pfif" else form
    out, other = tmp_path / f"case.{ending}", tmp_path / "other.caseapp"
    told = ("--profile", "full", "--for", "Вигадані", "--why", "обмін", "--out", out)
    assert run("export", file, "case", number, "--format", form, *told)[0] == 0
    assert run("new", other)[0] == 0
    done = ask("import", other, out, "--kind", "register")
    assert (done["rows"], done["new"], done["refused"]) == (1, 1, [])
    before, (after,) = (ask("cases", one)["cases"] for one in (file, other))
    same = {(one["name"].casefold(), one["birth"]) for one in before}
    assert (after["name"].casefold(), after["birth"]) in same


def _cases(ask, file, count):
    return [one["case"] for one in ask("cases", file)["cases"][:count]]


def test_one_case_leaves_with_the_least_by_itself(file, run, ask, imported, tmp_path):
    (case,) = _cases(ask, file, 1)
    public, whole = tmp_path / "public.pdf", tmp_path / "full.pdf"
    assert run("export", file, "case", case, "--language", "en", "--out", public)[0] == 0
    asked = ("--profile", "full", "--for", "Вигаданий суд", "--why", "позов")
    assert run("export", file, "case", case, *asked, "--language", "en", "--out", whole)[0] == 0
    texts = [pypdf.PdfReader(path).pages[0].extract_text() for path in (public, whole)]
    assert "FOR THE PUBLIC" in texts[0]
    assert "Lists on which the child stands" not in texts[0]
    assert "Lists on which the child stands" in texts[1]
    assert "Вигаданий суд" in texts[1]


def test_several_cases_and_a_whole_list_leave_at_once(file, run, ask, imported, tmp_path):
    cases = _cases(ask, file, 2)
    book, folder = tmp_path / "two.pdf", tmp_path / "folder"
    assert run("export", file, "case", *cases, "--out", book)[0] == 0
    assert [one.title for one in pypdf.PdfReader(book).outline] == cases
    assert run("export", file, "case", *cases, "--out", folder)[0] == 0
    assert len(list(folder.iterdir())) == 2
    status, _, said = run("export", file, "case", *cases, "--out", folder)
    assert (status, "folder" in said) == (1, True)


def test_a_password_locks_the_paper(file, run, ask, imported, tmp_path):
    (case,) = _cases(ask, file, 1)
    key, out = tmp_path / "key.txt", tmp_path / "case.pdf"
    key.write_text("тихо-2025\n", encoding="utf-8")
    status, _, said = run("export", file, "case", case, "--password-file", key, "--out", out)
    assert status == 0
    assert "password" in said
    assert pypdf.PdfReader(out, password="тихо-2025").pages
    key.write_text("\n", encoding="utf-8")
    out.unlink()
    assert run("export", file, "case", case, "--password-file", key, "--out", out)[0] == 1
    assert not out.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("case",),
        ("case", "2025-00001", "--list", "0197"),
        ("case", "--list", "0197", "--view", "x"),
        ("list", "a", "b"),
    ],
)
def test_cases_are_named_in_one_way(run, file, tmp_path, arguments):
    assert run("export", file, *arguments, "--out", tmp_path / "a.pdf")[0] == 2


def test_a_table_leaves_with_the_columns_of_its_profile(file, run, imported, tmp_path):
    out = tmp_path / "rows.csv"
    asked = (
        "list",
        imported["list_id"],
        "--profile",
        "partner",
        "--for",
        "Орган",
        "--why",
        "пошук",
    )
    assert run("export", file, *asked, "--out", out)[0] == 0
    assert "Claimed" not in out.read_text(encoding="utf-8-sig")
    refused = run("export", file, "journal", "--profile", "public", "--out", tmp_path / "j.csv")
    assert refused[0] == 1
    assert not (tmp_path / "j.csv").exists()
