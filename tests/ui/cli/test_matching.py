"""Screening, comparing and deciding on the command line."""

import csv

import pytest

from caseapp import journal
from caseapp.acts import ActCode
from caseapp.journal import Act
from caseapp.progress import Progress
from caseapp.review.candidates import all_items
from caseapp.workspace import Workspace
from tests.factories import a_case
from tests.files import PASSPHRASE
from ui.cli import matching


@pytest.fixture
def screened(file, ask, lists, imported) -> list[dict]:
    """Candidates between the list and databank cards."""
    cards = lists / "databank_cards.csv"
    pool = ask("import", file, cards, "--kind", "pool", "--issuer", "russia")
    return ask(
        "screen",
        file,
        "--list",
        imported["list_id"],
        "--against",
        pool["list_id"],
        "--top",
        "1",
        "--weak",
    )["candidates"]


def test_candidates_carry_their_evidence(screened):
    assert screened
    assert set(screened[0]) == {
        "candidate_id", "left", "right", "rank", "score", "probability", "grade", "story",
        "evidence", "chance_rivals",
    }  # fmt: skip
    assert set(screened[0]["left"]) == {"list_id", "line", "case"}
    assert set(screened[0]["evidence"][0]) == {"field", "left", "right", "level", "bits", "reason"}


def test_a_verdict_is_given_and_withdrawn(file, run, ask, screened, imported):
    one = screened[0]["candidate_id"]
    assert run("verdict", file, one, "different", "--reason", "інша мати")[0] == 0
    again = ask("screen", file, "--list", imported["list_id"], "--top", "1", "--weak")["candidates"]
    assert one not in {item["candidate_id"] for item in again}
    assert run("verdict", file, one, "--withdraw", "--reason", "помилка")[0] == 0
    again = ask("screen", file, "--list", imported["list_id"], "--top", "1", "--weak")["candidates"]
    assert one in {item["candidate_id"] for item in again}


def test_different_needs_a_reason(file, run, screened):
    status, _, err = run("verdict", file, screened[0]["candidate_id"], "different")
    assert status == 1
    assert "reason" in err


@pytest.mark.parametrize("rest", [[], ["same", "--withdraw"]], ids=["neither", "both"])
def test_a_verdict_is_either_given_or_withdrawn(file, run, rest):
    assert run("verdict", file, "0197f2c4-6a5e-7d3b-9c1f-2b8e4d6a7f10", *rest)[0] == 2


def test_a_candidate_that_is_not_there_is_told(file, run):
    status, _, err = run("verdict", file, "none", "same")
    assert status == 1
    assert "none" in err


def test_plain_tables_are_compared(tmp_path, run):
    header = "id,surname,given_name,patronymic,birth\n"
    sought, pool, out = (tmp_path / name for name in ("sought.csv", "pool.csv", "out.csv"))
    sought.write_text(f"{header}a,Вигаденко,Микита,Олегович,2012-03-04\n", encoding="utf-8")
    pool.write_text(
        f"{header}x,Выгаденко,Никита,Олегович,2012-03-04\ny,Інша,Ганна,Петрівна,2009-01-01\n",
        encoding="utf-8",
    )
    assert run("compare", sought, pool, "--top", "1", "--out", out)[0] == 0
    with out.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [(row["left_id"], row["right_id"]) for row in rows] == [("a", "x")]
    assert list(rows[0]) == [
        "left_id", "right_id", "rank", "score", "probability", "grade", "story",
    ]  # fmt: skip


@pytest.fixture
def held(file, ask, imported, tmp_path) -> dict:
    """A pool that holds one child of the list in Russian, beside a stranger."""
    line = ask("cases", file)["cases"][0]
    rows = f"1,{line['name']},{line['birth']}\n2,Вершинюк Тарас Петрович,2001-01-01\n"
    table = tmp_path / "pool.csv"
    table.write_text(f"№,ПІБ,Дата народження\n{rows}", encoding="utf-8")
    return ask("import", file, table, "--kind", "pool", "--title", "Банк")


def test_only_what_is_worth_a_review_is_kept(file, run, ask, imported, held):
    pair = ("screen", file, "--list", imported["list_id"], "--against", held["list_id"])
    found = ask(*pair)["candidates"]
    assert {one["grade"] for one in found} <= {"strong", "possible"}
    best = max(found, key=lambda one: one["score"])
    assert (best["grade"], best["right"]["line"]) == ("strong", "1")
    assert "--weak keeps them" in run(*pair)[2]
    weak = ask(*pair, "--weak")["candidates"]
    assert len(weak) > len(found)
    assert {one["grade"] for one in weak} >= {"strong", "not_decidable"}


def _kept(file):
    """What is on file for review."""
    with Workspace.open(file, PASSPHRASE, worker="Глядачка") as workspace:
        return workspace.read(all_items)


@pytest.mark.usefixtures("held")
def test_stopped_screening_writes_nothing(file, run, monkeypatch, imported):
    def stop(_done, _total):
        raise KeyboardInterrupt

    out = file.with_name("out.csv")
    pair = ("screen", file, "--list", imported["list_id"], "--out", out)
    before = _kept(file)
    with monkeypatch.context() as patch:
        patch.setattr(matching, "progress", lambda: Progress(tell=stop))
        assert run(*pair)[0] == 130
    assert not out.exists()
    assert _kept(file) == before
    assert run(*pair)[0] == 0
    assert _kept(file) != before
    assert out.read_text(encoding="utf-8").count("\n") > 1


@pytest.mark.usefixtures("held")
def test_a_folder_that_is_not_there_is_told_before_anything_is_kept(file, run, imported):
    before = _kept(file)
    pair = ("screen", file, "--list", imported["list_id"])
    assert run(*pair, "--out", file.with_name("none") / "out.csv")[0] == 1
    assert _kept(file) == before


def test_candidates_never_replace_a_case_file(file, run, imported, tmp_path):
    keys, table = file.with_name(f"{file.name}.keys"), tmp_path / "table.csv"
    before = keys.read_bytes()
    table.write_text("id,name\n1,Вигаденко Олена\n", encoding="utf-8")
    for job in (["screen", file, "--list", imported["list_id"]], ["compare", table, table]):
        status, _, err = run(*job, "--out", keys)
        assert status == 1
        assert keys.name in err
    assert keys.read_bytes() == before


def test_candidates_that_leave_the_file_are_journalled(file, run, imported):
    out = file.with_name("candidates.csv")
    assert run("screen", file, "--list", imported["list_id"], "--out", out)[0] == 0
    with Workspace.open(file, PASSPHRASE, worker="w") as workspace:
        told = workspace.read(journal.history, imported["list_id"])
    assert "candidates.csv" in {line.act: line.data for line in told}["candidates.saved"]


def test_the_table_stands_in_the_order_of_the_answer(file, ask, imported, held):
    out = file.with_name("candidates.csv")
    asked = ("--list", imported["list_id"], "--against", held["list_id"], "--weak", "--out", out)
    told = ask("screen", file, *asked)["candidates"]
    with out.open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    assert len(rows) > 10
    assert [row["score"] for row in rows] == [str(one["score"]) for one in told]
    assert [row["grade"] for row in rows] == [one["grade"] for one in told]
    assert rows[0]["grade"] == "strong"


def test_the_office_asks_for_a_second_person(file, ask, run, monkeypatch, imported):
    assert ask("office", file) == {"two_for_status": False, "two_for_same": False}
    changed = ask("office", file, "--two-for-same", "on")
    assert changed == {"two_for_status": False, "two_for_same": True}
    assert ask("office", file) == changed
    status, out, _ = run("office", file, "--two-for-status", "off")
    assert (status, out.splitlines()[1].split()[-1]) == (0, "yes")


def test_cases_that_were_opened_by_hand_are_looked_for(file, ask, lists, run):
    status, _, _ = run("screen", file, "--list", "own")
    assert status == 1
    with Workspace.open(file, PASSPHRASE, worker="Вигадана") as workspace:
        workspace.write(lambda _: Act(ActCode.CASE_OPENED), a_case, "Сквирончук Денис Олегович")
    path = file.with_name("масив.csv")
    path.write_text(
        "Прізвище;Ім’я;По батькові;Дата народження\nСквиронук;Денис;Олегович;17.03.2010\n",
        encoding="utf-8",
    )
    ask("import", file, path, "--kind", "pool", "--issuer", "russia")
    (found,) = ask("screen", file, "--list", "own", "--weak")["candidates"]
    assert found["left"]["line"] == found["left"]["case"] == "2025-00001"
    assert ask("lists", file)["lists"][0]["kind"] == "pool"
