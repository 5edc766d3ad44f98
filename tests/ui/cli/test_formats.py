"""Every format that offices send, and what a person says of its form, by commands alone."""

import io
import json
import sys

import pytest

from tests.caseapp.lists.files.prose import prose
from tests.caseapp.lists.hostile import FILES

PASTED = """1. Вигаденко Марія 2012, Іван 2014
2. Проба Іван – 2012 р.н.
3. Зразко Олена, Ганна, 12.03.2014
"""
KINDS = {
    "institution_list.docx": "pool",
    "databank_cards.csv": "pool",
    "reply_2025-07-23.xlsx": "reply",
}


@pytest.fixture
def paste(monkeypatch):
    """Put a text where the command reads what is pasted."""

    def put(text):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    return put


def names_of(shown):
    return sorted(case["name"] for case in shown["cases"])


@pytest.mark.parametrize("ending", ["docx", "pdf"])
def test_the_lists_of_an_institution_give_its_60_rows(file, lists, ask, ending):
    done = ask("import", file, lists / f"institution_list.{ending}", "--kind", "register")
    assert (done["rows"], done["new"], done["refused"]) == (60, 60, [])
    assert len(ask("cases", file)["cases"]) == 60


def test_both_formats_of_an_institution_read_the_same(file, lists, ask):
    ask("import", file, lists / "institution_list.docx", "--kind", "register")
    again = ask("import", file, lists / "institution_list.pdf", "--kind", "register", "--dry-run")
    truth = json.loads((lists / "truth.json").read_text("utf-8"))["institution"]
    assert (again["rows"], again["same"]) == (len(truth), len(truth))


@pytest.mark.parametrize("name", KINDS)
def test_a_file_that_is_no_list_of_ours_opens_no_case_unasked(file, lists, ask, run, name):
    assert ask("import", file, lists / name)["kind"] == KINDS[name]
    assert ask("cases", file) == {"cases": []}
    assert f"Taken as {KINDS[name]}" in run("import", file, lists / name, "--dry-run")[2]
    said = ask("import", file, lists / name, "--kind", "register", "--dry-run")
    assert said["kind"] == "register"


def test_every_card_of_the_databank_is_read(file, lists, ask):
    truth = json.loads((lists / "truth.json").read_text("utf-8"))["cards"]
    done = ask("import", file, lists / "databank_cards.csv", "--kind", "pool")
    assert (done["rows"], done["new"]) == (len(truth), len(truth))


def test_pasted_lines_are_imported_and_taken_back(file, ask, run, paste):
    paste(PASTED)
    done = ask("import", file, "-")
    assert (done["rows"], done["new"]) == (4, 3)
    assert [one["reason"] for one in done["refused"]] == ["several_children"]
    assert names_of(ask("cases", file)) == ["Вигаденко Іван", "Вигаденко Марія", "Проба Іван"]
    assert run("undo-import", file, done["import_id"])[0] == 0
    assert ask("cases", file) == {"cases": []}


def test_what_was_pasted_before_is_told(file, ask, run, paste):
    paste(PASTED)
    ask("import", file, "-")
    paste(PASTED)
    status, _, err = run("import", file, "-")
    assert status == 1
    assert err.splitlines()[-1].startswith("Pasted text")


def test_form_and_headings_are_what_a_person_says(file, ask, tmp_path):
    path = tmp_path / "list.txt"
    path.write_bytes("Перелік\nхто#коли\nВигаденка Марка Івановича#2012\n".encode("koi8-u"))
    said = ("--encoding", "koi8-u", "--delimiter", "#", "--header-rows", "2", "--inflected",
            "--map", "хто=full_name", "--map", "коли=birth")  # fmt: skip
    assert ask("import", file, path, *said)["new"] == 1
    assert names_of(ask("cases", file)) == ["Вигаденко Марко Іванович"]


def test_columns_of_a_pdf_are_cut_where_a_person_says(file, lists, ask):
    cuts = ("--cuts", "122.7,301.6", "--kind", "register")
    done = ask("import", file, lists / "institution_list.pdf", *cuts, "--dry-run")
    assert done["rows"] == 60


def test_lines_of_a_pdf_without_a_table_are_children_only_where_a_person_says_so(
    file, run, ask, tmp_path
):
    path = prose(tmp_path / "letter.pdf")
    status, out, err = run("import", file, path)
    assert (status, out) == (1, "")
    hint, refusal = err.splitlines()
    assert "--lines" in hint
    assert refusal.startswith("letter.pdf: ")
    assert ask("import", file, path, "--lines", "--dry-run")["rows"] > 0


@pytest.mark.parametrize("name", ["scanned.pdf", "password.docx"])
def test_a_file_that_cannot_be_read_is_named_with_its_cause(file, run, tmp_path, name):

    status, out, err = run("import", file, FILES[name](tmp_path / name))
    assert (status, out) == (1, "")
    assert err.startswith(f"{name}: ")
