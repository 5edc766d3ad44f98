"""Cases on the command line: found in every spelling, shown whole, printed."""

import pypdf
import pytest

from caseapp.case_file import case_id_of, read_case
from caseapp.cases.corrections import CorrectionDraft, correct_claim
from caseapp.cases.written import act_of
from caseapp.errors import FileNotWritable
from caseapp.filters.views import ViewDraft, add_view
from caseapp.workspace import Workspace
from db.codes import TracingStatus
from tests.files import PASSPHRASE
from ui.words import set_language


@pytest.fixture
def first(file, ask, imported) -> dict:
    """The first case of the list."""
    return ask("cases", file)["cases"][0]


def test_cases_are_named_with_their_keys(file, ask, imported):
    found = ask("cases", file)["cases"]
    assert len(found) == 339
    assert set(found[0]) == {"case", "name", "birth", "status", "region", "lists"}


def test_a_case_of_several_lists_stands_on_one_line(file, lists, ask, run, imported):
    ask("import", file, lists / "handed_over_version_2.xlsx")
    shown = run("cases", file)[1].splitlines()
    assert len(shown) == len(ask("cases", file)["cases"])
    assert any("; " in line for line in shown)


def test_cases_are_chosen_by_status_and_region(file, ask, imported):
    everything = ask("cases", file)["cases"]
    region = next(one["region"] for one in everything if one["region"])
    chosen = ask("cases", file, "--status", "open", "--region", region)["cases"]
    assert chosen == [one for one in everything if one["region"] == region]
    assert ask("cases", file, "--status", "closed")["cases"] == []


def test_a_region_is_chosen_by_its_name_as_well_as_by_its_code(file, ask, run, imported):
    by_code = ask("cases", file, "--region", "RU-ROS")["cases"]
    assert by_code
    for name in ("Ростовська область", "rostov oblast", "ru-ros"):
        assert ask("cases", file, "--region", name)["cases"] == by_code
    status, out, err = run("cases", file, "--region", "Нарнія")
    assert (status, out) == (1, "")
    assert "“Нарнія” is no region" in err


def test_the_fields_of_a_search_choose_the_same_cases(file, ask, imported):
    by_code = ask("cases", file, "--region", "RU-ROS")["cases"]
    for search in ("region:RU-ROS", "регіон:ростов статус:open no:return"):
        assert ask("cases", file, "--where", search)["cases"] == by_code
        hits = ask("find", file, search)["hits"]
        assert [hit["case"] for hit in hits] == [one["case"] for one in by_code]
    one = by_code[0]
    named = ask("find", file, f"{one['name'].split()[0]} region:RU-ROS")["hits"]
    assert one["case"] in [hit["case"] for hit in named]


def test_a_saved_view_chooses_cases_by_its_name(file, ask, run, imported):
    with Workspace.open(file, PASSPHRASE, worker="Тест") as workspace:
        workspace.write(act_of, add_view, ViewDraft("Ростов", "region:RU-ROS"))
    assert ask("cases", file, "--view", "ростов") == ask("cases", file, "--region", "RU-ROS")
    status, _, said = run("cases", file, "--view", "Немає")
    assert status == 1
    assert "Немає" in said


def test_a_piece_that_is_not_understood_is_named(file, run, imported):
    status, _, said = run("find", file, "Вигад colour:red")
    assert status == 1
    assert "colour:red" in said


def test_the_statuses_are_named_in_the_help(run):
    shown = " ".join(run("cases", "--help")[1].split())
    assert all(status.value in shown for status in TracingStatus)


def test_a_case_is_shown_in_the_words_of_the_reader(file, ask, run, first):
    number = next(one["case"] for one in ask("cases", file)["cases"] if one["region"] == "RU-ROS")
    set_language("uk")
    shown = run("show", file, number)[1]
    assert "Ростовська область" in shown
    assert "як записано у списку" in shown
    for code in ("RU-ROS", "as_written_on_list", "case.opened", "UUID("):
        assert code not in shown
    assert ask("show", file, number)["placements"][0]["region"] == "RU-ROS"


def test_a_case_is_found_by_its_name_and_number(file, ask, first):
    for text in (first["name"], first["name"].upper(), first["case"]):
        hits = ask("find", file, text)["hits"]
        assert set(hits[0]) == {"case", "name", "matched", "why"}
        assert first["case"] in {hit["case"] for hit in hits}


def test_children_are_found_by_the_year_of_their_birth(file, ask, first):
    hits = ask("find", file, first["birth"][-4:])["hits"]
    assert {hit["why"] for hit in hits} == {"birth"}
    assert first["case"] in {hit["case"] for hit in hits}


def test_nothing_found_is_no_error(file, run, imported):
    assert run("find", file, "Qqqxxw")[:2] == (0, "")


def test_a_case_is_shown_whole(file, ask, run, first):
    shown = ask("show", file, first["case"])
    assert {
        "case", "names", "births", "claims", "determinations", "placements", "sources", "notes",
        "history",
    } <= set(shown)  # fmt: skip
    assert shown["names"][0]["written"]
    assert first["name"].split()[0] in run("show", file, first["case"])[1]


def test_a_case_that_is_not_there_is_told(file, run, imported):
    status, _, err = run("show", file, "1999-00001")
    assert status == 1
    assert "1999-00001" in err


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_a_summary_is_printed_and_journalled(file, run, ask, first, language):
    out = file.with_name("summary.pdf")
    done = run("export", file, "case", first["case"], "--language", language, "--out", out)
    assert done[0] == 0
    text = "".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert first["case"] in text
    assert first["name"].split()[0].upper() in text.upper()
    acts = [line["act"] for line in ask("show", file, first["case"])["history"]]
    assert acts.count("paper.saved") == 1


def test_a_summary_into_a_missing_folder_is_refused(file, run, first, tmp_path):
    out = tmp_path / "none" / "summary.pdf"
    status, _, err = run("export", file, "case", first["case"], "--out", out)
    assert status == 1
    assert "summary.pdf" in err


@pytest.mark.parametrize("ending", ["", ".keys", ".keys-copy", "-wal", "-shm", ".lock"])
def test_a_summary_never_replaces_the_file_or_what_belongs_to_it(file, run, ask, first, ending):
    opened = file.with_name("children.db")
    for part in ("", ".keys", ".keys-copy"):
        file.with_name(file.name + part).rename(f"{opened}{part}")
    before = opened.with_name("children.db.keys").read_bytes()
    status, _, err = run("export", opened, "case", first["case"], "--out", f"{opened}{ending}")
    assert status == 1
    assert f"children.db{ending} is a case file or belongs to one" in err
    assert opened.with_name("children.db.keys").read_bytes() == before
    assert "paper.saved" not in [
        act["act"] for act in ask("show", opened, first["case"])["history"]
    ]


def test_no_paper_goes_out_that_the_journal_cannot_name(file, run, first, monkeypatch):
    def refuse(_workspace, acts):
        if any(act.code == "paper.saved" for act in acts):
            raise FileNotWritable(file)

    out = file.with_name("summary.pdf")
    monkeypatch.setattr(Workspace, "note_all", refuse)
    status, _, err = run("export", file, "case", first["case"], "--out", out)
    assert status == 1
    assert file.name in err
    assert not out.exists()


def test_a_ledger_never_replaces_a_case_file(file, run, imported):
    keys = file.with_name(f"{file.name}.keys")
    before = keys.read_bytes()
    assert run("ledger", file, imported["list_id"], "--pdf", keys)[0] == 1
    assert keys.read_bytes() == before


def test_a_case_shows_its_claims_as_corrected_and_its_lists(file, lists, ask, imported):
    reply = ["import", file, lists / "reply_2025-07-23.xlsx", "--answers", imported["list_id"]]
    answered = ask(*reply, "--date", "2025-07-23")["attached"][0]
    number = f"2025-{int(answered['line']):05}"
    with Workspace.open(file, PASSPHRASE, worker="О. Уважна") as workspace:
        case_id = workspace.read(case_id_of, number)
        (claim,) = workspace.read(read_case, case_id).claims
        draft = CorrectionDraft("left_russia", "прочитано неточно", date_text="2025-07-23")
        workspace.write(act_of, correct_claim, claim.id, draft, worker=workspace.worker)
    shown = ask("show", file, number)
    (told,) = shown["claims"]
    assert (told["kind"], told["words"]) == ("left_russia", claim.words)
    (before,) = told["corrections"]
    assert (before["kind"], before["reason"]) == (answered["claim"], "прочитано неточно")
    assert before["date"] == {"text": claim.date.text, "edtf": "2025-07-23"}
    assert [one["linked_by"] for one in shown["lists"]] == ["import", "reply"]


def test_a_case_tells_its_timeline_and_when_the_child_comes_of_age(file, ask, first):
    shown = ask("show", file, first["case"])
    kinds = [event["kind"] for event in shown["timeline"]]
    assert {"birth", "list"} <= set(kinds)
    dated = [event["earliest"] for event in shown["timeline"] if event["earliest"]]
    assert dated == sorted(dated)
    assert all(event["said"] for event in shown["timeline"])
    ages = {one["age"] for one in shown["coming_of_age"]["turning"]}
    assert ages == ({16, 18} if first["birth"] else set())
