"""From a spreadsheet row to a printed page, by commands alone."""

import json

import pypdf
import pytest

from caseapp.lists.files.workbook import scan
from tests.caseapp.lists import workbooks
from tests.caseapp.lists.files.prose import prose


def test_the_list_of_339_is_taken_whole(imported):
    assert set(imported) == {
        "import_id", "list_id", "kind", "rows", "new", "changed", "same", "refused", "passed_over",
    }  # fmt: skip
    assert imported["kind"] == "handed_over"
    assert (imported["rows"], imported["new"], imported["refused"]) == (339, 339, [])


def test_the_same_list_in_another_form_reads_the_same(file, lists, ask, imported):
    other = lists / "handed_over_339_cp1251.csv"
    planned = ask("import", file, other, "--title", "csv", "--dry-run")
    assert planned["rows"] == 339
    assert planned["refused"] == []


def test_a_dry_run_writes_nothing(file, lists, run, ask):
    planned = ask("import", file, lists / "handed_over_339.xlsx", "--dry-run")
    assert (planned["new"], planned["import_id"]) == (339, None)
    assert ask("lists", file) == {"lists": []}
    status, out, err = run("import", file, lists / "handed_over_339.xlsx", "--dry-run")
    assert status == 0
    assert "339 new" in out
    assert "nothing was written" in err


def test_bad_rows_say_why_and_the_good_go_in(file, lists, run, ask):
    done = ask("import", file, lists / "bad_rows.xlsx")
    assert done["new"] >= 1
    assert len(done["refused"]) == done["rows"] - done["new"]
    assert all(set(one) == {"sheet", "row", "reason"} for one in done["refused"])
    status, out, _ = run("import", file, lists / "bad_rows.xlsx", "--dry-run")
    assert status == 0
    assert out.count(", row ") == len(done["refused"])


def test_a_line_that_is_no_child_is_counted_as_passed_over(file, tmp_path, run, ask):
    path = tmp_path / "list.csv"
    rows = "1;Вигаденко Марія;2012\n2;н/д;2013\n;Всього: 2 дитини;\n"
    path.write_text(f"№;ПІБ;Дата народження\n{rows}", encoding="utf-8")
    status, out, _ = run("import", file, path, "--dry-run")
    assert status == 0
    assert "3 rows: 1 new, 0 changed, 0 the same, 1 refused, 1 passed over" in out
    done = ask("import", file, path)
    assert [one["row"] for one in done["refused"]] == [3, 4]
    assert [(one["row"], one["reason"]) for one in done["passed_over"]] == [(4, "total_line")]


def test_what_was_not_used_and_missing_surnames_are_told(file, tmp_path, run):
    path = tmp_path / "list.csv"
    rows = "".join(f"{line};Олена Петрівна;ні;\n" for line in range(1, 5))
    path.write_text(f"№;ПІБ;Телефон;Порожнє\n{rows}", encoding="utf-8")
    status, _, err = run("import", file, path, "--dry-run")
    assert status == 0
    assert "Not used, and kept word for word: “Телефон”." in err
    assert "4 rows have no surname" in err


@pytest.mark.parametrize("rows", ["", "1;=1+1;2014\n"])
def test_a_file_without_a_row_to_take_makes_no_list(file, tmp_path, run, ask, rows):
    empty = tmp_path / "empty.csv"
    empty.write_text(f"№;ПІБ;Дата народження\n{rows}", encoding="utf-8")
    status, out, err = run("import", file, empty)
    assert (status, out.count("Row 2: ")) == (1, bool(rows))
    assert "empty.csv: it holds no row" in err
    assert ask("lists", file) == {"lists": []}


def test_a_hostile_sheet_is_refused_and_changes_nothing(file, lists, run, ask):
    status, out, err = run("import", file, lists / "two_cells.xlsx")
    assert (status, out) == (1, "")
    assert err.startswith("two_cells.xlsx")
    assert ask("lists", file) == {"lists": []}


def test_an_import_is_taken_back_whole(file, ask, run, imported):
    assert run("undo-import", file, imported["import_id"])[0] == 0
    assert ask("lists", file) == {"lists": []}
    assert ask("cases", file) == {"cases": []}


@pytest.mark.parametrize("name", ["none", "0197f2c4-6a5e-7d3b-9c1f-2b8e4d6a7f10"])
def test_an_import_that_is_not_there_is_told(file, run, name):
    status, _, err = run("undo-import", file, name)
    assert status == 1
    assert name in err


def test_a_reply_answers_its_lines(file, lists, ask, imported):
    reply = lists / "reply_2025-07-23.xlsx"
    done = ask("import", file, reply, "--kind", "reply", "--answers", imported["list_id"])
    truth = json.loads((lists / "truth.json").read_text(encoding="utf-8"))["reply"]
    assert done["rows"] == len(truth) == 256
    attached = {one["row"]: one for one in done["attached"]}
    unclear = {one["row"]: one["lines"] for one in done["unclear"]}
    assert len(attached) + len(unclear) == 256
    assert all(int(one["line"]) == truth[row]["line"] for row, one in attached.items())
    assert len(attached) >= 0.95 * 256
    wrong = [row for row, one in attached.items() if one["claim"] != truth[row]["claim"]]
    assert wrong == []


def test_a_planned_reply_shows_what_is_written_later(file, lists, ask, imported):
    reply = lists / "reply_2025-07-23.xlsx"
    arguments = ("import", file, reply, "--answers", imported["list_id"])
    planned = ask(*arguments, "--dry-run")
    done = ask(*arguments)
    assert planned["attached"] == done["attached"]
    assert planned["unclear"] == done["unclear"]


def test_answers_that_are_not_understood_are_counted(file, ask, run, imported, tmp_path):
    reply = tmp_path / "reply.csv"
    rows = "1;Їздонина Єлизавета Романівна;27.12.2012;тра-та-та"
    reply.write_text(f"№;ПІБ;Дата народження;Відповідь\n{rows}\n", encoding="utf-8")
    _, out, _ = run("import", file, reply, "--answers", imported["list_id"])
    assert "The words of 1 answers are not understood" in out


def test_a_reply_pointed_at_the_wrong_list_is_refused_before_anything_is_written(
    file, lists, ask, run, imported
):
    other = file.with_name("other.csv")
    rows = "\n".join(
        f"{place};Придумко{'абвгд'[place]} Іван;1{place}.05.2001" for place in range(5)
    )
    other.write_text(f"№;ПІБ;Дата народження\n{rows}\n", encoding="utf-8")
    second = ask("import", file, other)["list_id"]
    arguments = ("import", file, lists / "reply_2025-07-23.xlsx", "--answers", second)
    status, _, err = run(*arguments)
    assert status == 1
    assert "0 of 256" in err
    assert imported["list_id"] in err
    assert len(ask("lists", file)["lists"]) == 2
    done = ask(*arguments, "--anyway")
    assert (done["attached"], len(done["unclear"])) == ([], 256)
    assert not any(one["lines"] for one in done["unclear"])


def test_a_reply_that_answers_nothing_is_told(file, lists, run):
    status, _, err = run("import", file, lists / "reply_2025-07-23.xlsx", "--kind", "reply")
    assert status == 0
    assert "--answers" in err


def test_a_column_may_be_named_by_hand(file, lists, run):
    where = lists / "handed_over_339.xlsx"
    status, _, err = run("import", file, where, "--map", "Бозна=birth")
    assert status == 1
    assert err.startswith("Heading: “Бозна”")


def test_the_ledger_counts_every_line_once(file, lists, ask, imported, tmp_path):
    reply = lists / "reply_2025-07-23.xlsx"
    ask("import", file, reply, "--answers", imported["list_id"], "--date", "2025-07-23")
    paper = tmp_path / "ledger.pdf"
    found = ask("ledger", file, imported["list_id"], "--pdf", paper)
    assert set(found) == {
        "entries", "returned", "located", "under_preparation", "no_answer", "unconfirmed",
        "adult_now", "left_out", "claimed_unconfirmed_percent", "computed_unconfirmed_percent",
        "unread", "in_review",
    }  # fmt: skip
    places = ("returned", "located", "under_preparation", "unread", "no_answer")
    assert sum(found[place] for place in places) + sum(found["unconfirmed"].values()) == 339
    assert "339" in pypdf.PdfReader(paper).pages[0].extract_text()


def test_lists_are_named_by_their_first_digits(file, ask, run, imported):
    named = ask("lists", file)["lists"]
    assert named == [
        {
            "list_id": imported["list_id"],
            "kind": "handed_over",
            "title": "339",
            "date": "2025-06-02",
            "entries": 339,
        }
    ]
    assert run("ledger", file, imported["list_id"][:13])[0] == 0
    status, _, err = run("ledger", file, "ffff")
    assert status == 1
    assert "ffff" in err


def test_figures_are_printed_for_people_too(file, run, imported):
    for command in (["lists", file], ["ledger", file, imported["list_id"]], ["cases", file]):
        status, out, err = run(*command)
        assert (status, err) == (0, "")
        assert "339" in out or out.count("\n") == 339


def test_the_very_same_file_is_imported_again_only_when_asked(file, lists, ask, run, imported):
    again = ("import", file, lists / "handed_over_339.xlsx", "--date", "2025-06-02")
    status, out, err = run(*again)
    assert (status, out) == (1, "")
    assert "imported before" in err
    assert len(ask("lists", file)["lists"]) == 1
    assert ask(*again, "--dry-run")["rows"] == 339
    assert run(*again, "--again")[0] == 0
    assert len(ask("lists", file)["lists"]) == 2


def test_a_title_is_taken_without_what_no_file_can_hold(file, ask, lists):
    ask("import", file, lists / "handed_over_339.xlsx", "--title", " Список \udc80  339\0 ")
    assert [one["title"] for one in ask("lists", file)["lists"]] == ["Список 339"]


def test_meanings_of_the_same_headings_are_remembered(file, tmp_path, run):
    text = "№;ПІБ;коли\n1;Їздоненко Ганна;2014\n"
    first, second = tmp_path / "перший.csv", tmp_path / "другий.csv"
    first.write_text(text, encoding="utf-8")
    second.write_text(text.replace("Ганна", "Олена"), encoding="utf-8")
    run("import", file, first, "--map", "коли=birth")
    _, _, said = run("import", file, second, "--dry-run")
    assert "перший" in said
    _, _, other = run("import", file, second, "--dry-run", "--issuer", "mediator")
    assert "перший" not in other


def test_refused_rows_go_into_a_file_with_their_reasons(file, lists, ask, tmp_path):
    target = tmp_path / "refused.xlsx"
    done = ask("import", file, lists / "bad_rows.xlsx", "--refused", target)
    (rows,) = (scan(target).rows,)
    assert len(rows) == len(done["refused"]) + 1
    assert rows[0].cells[-2] == "Why it was refused"
    assert all(row.cells[-2] for row in rows[1:])


def test_corrected_rows_go_into_the_list_that_refused_them(file, lists, ask, run, tmp_path):
    saved = tmp_path / "refused.csv"
    first = ask("import", file, lists / "bad_rows.xlsx", "--refused", saved)
    text = saved.read_text("utf-8-sig")
    saved.write_text(text.replace("31.02.2013", "28.02.2013"), "utf-8-sig")
    done = ask("import", file, saved)
    assert (done["list_id"], done["new"], done["present"]) == (first["list_id"], 1, 0)
    (one,) = ask("lists", file)["lists"]
    assert (done["added_to"], one["entries"]) == (one["title"], first["new"] + 1)
    saved.write_text(f"{text.replace('31.02.2013', '28.02.2013')}\n", "utf-8-sig")
    _, said, _ = run("import", file, saved)
    assert one["title"] in said
    assert "1 rows stand there already" in said
    assert ask("lists", file)["lists"] == [one]
    assert run("undo-import", file, done["import_id"])[0] == 0
    assert ask("lists", file)["lists"][0]["entries"] == first["new"]


def test_a_file_is_added_to_the_list_that_is_named(file, lists, ask, tmp_path):
    first = ask("import", file, lists / "bad_rows.xlsx", "--title", "Перший")
    more = tmp_path / "more.csv"
    more.write_text("№;ПІБ\n901;Додатко Ганна\n902;Додатко Іван\n", "utf-8")
    done = ask("import", file, more, "--into", first["list_id"])
    assert (done["added_to"], done["new"]) == ("Перший", 2)
    assert len(ask("lists", file)["lists"]) == 1


def test_the_newer_version_differs_in_what_is_known(file, lists, ask, imported, tmp_path):
    newer = ask("import", file, lists / "handed_over_version_2.xlsx", "--title", "339, 2")
    said = json.loads((lists / "truth.json").read_text("utf-8"))["version_2"]
    paper = tmp_path / "diff.pdf"
    found = ask("diff", file, imported["list_id"], newer["list_id"], "--pdf", paper)
    assert set(found) == {"new", "gone", "changed", "same"}
    assert set(found["new"]) == {line for line, what in said.items() if what == "new"}
    assert set(found["gone"]) == {line for line, what in said.items() if what == "gone"}
    assert {one["line"]: one["fields"]["reported_region"][1] for one in found["changed"]} == {
        line: what["region"] for line, what in said.items() if isinstance(what, dict)
    }
    assert (len(found["new"]), len(found["gone"]), len(found["changed"])) == (5, 3, 20)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(paper).pages)
    assert "Comparison of two lists" in text


def test_what_differs_is_printed_for_people_too(file, lists, ask, run, imported):
    newer = ask("import", file, lists / "handed_over_version_2.xlsx", "--title", "339, 2")
    status, out, _ = run("diff", file, imported["list_id"], newer["list_id"])
    assert status == 0
    assert out.count("reported region") == 20


def test_a_reply_says_whose_numbers_it_keeps(file, lists, ask, run, imported):
    reply = ["import", file, lists / "reply_2025-07-23.xlsx", "--answers", imported["list_id"]]
    planned = ask(*reply, "--dry-run")
    assert planned["numbering"]["ours"] is False
    assert planned["numbering"]["attached"] == len(planned["attached"])
    _, out, _ = run(*reply, "--dry-run")
    assert "numbers of its own" in out


@pytest.mark.parametrize(("said", "accepted"), [("all", 20), ("reported_region", 20), ("sex", 0)])
@pytest.mark.usefixtures("imported")
def test_changes_are_accepted_with_the_import(file, lists, ask, said, accepted):
    newer = lists / "handed_over_version_2.xlsx"
    plan = ask("import", file, newer, "--accept", said, "--dry-run")
    done = ask("import", file, newer, "--accept", said)
    assert plan.get("accepted", 0) == done.get("accepted", 0) == accepted


def test_a_field_that_cannot_be_accepted_is_wrong_usage(file, lists, run):
    assert run("import", file, lists / "bad_rows.xlsx", "--accept", "eyes")[0] == 2


def test_ages_are_reckoned_from_the_date_of_the_list_or_it_is_said(file, tmp_path, run, ask):
    path = tmp_path / "ages.csv"
    path.write_text("№;ПІБ;Вік\n1;Вигаданюк Олена Петрівна;17\n", encoding="utf-8")
    status, _, err = run("import", file, path, "--dry-run")
    assert (status, "row 2: " in err, "day of the import" in err) == (0, True, True)
    status, _, err = run("import", file, path, "--date", "2022-06-02")
    assert (status, "day of the import" in err) == (0, False)
    assert ask("cases", file)["cases"][0]["birth"] == "2004-06-03/2005-06-02"


def test_a_pdf_without_a_table_is_refused(file, tmp_path, run, ask):
    status, _, err = run("import", file, prose(tmp_path / "summary.pdf"))
    assert (status, "there is no table in it" in err) == (1, True)
    assert ask("lists", file) == {"lists": []}


def test_other_sheets_with_rows_are_named(file, tmp_path, run):
    rows = workbooks.rows_xml([["№", "ПІБ"], ["1", "Вигаданюк Олена"]])
    path = workbooks.xlsx(tmp_path / "a.xlsx", {"Херсон": rows, "Луганськ": rows})
    status, _, err = run("import", file, path)
    assert (status, "“Луганськ”" in err) == (0, True)


def test_a_file_that_is_refused_is_not_said_to_be_taken(file, tmp_path, run):
    path = tmp_path / "cards.csv"
    path.write_text("№;Имя;Возраст\n", encoding="utf-8")
    status, _, err = run("import", file, path)
    assert (status, "Taken as" in err, "holds no row" in err) == (1, False, True)
    status, _, err = run("import", file, path, "--dry-run")
    assert (status, "Taken as" in err, "holds no row" in err) == (0, False, True)
    path.write_text("№;Имя;Возраст\n1;Олена;7\n", encoding="utf-8")
    assert "Taken as pool" in run("import", file, path)[2]


def test_a_child_on_several_rows_is_told_of_before_writing(file, tmp_path, run):
    path = tmp_path / "twice.csv"
    rows = [f"{n};Вигаданюк Олена Петрівна;04.03.2012" for n in (1, 2)]
    path.write_text("\n".join(["№;ПІБ;Дата народження", *rows]), encoding="utf-8")
    status, _, err = run("import", file, path, "--dry-run")
    assert (status, "(rows 2, 3)" in err) == (0, True)
