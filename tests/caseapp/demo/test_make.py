import itertools
import json
import random
import re
from collections import Counter

import pytest
from names_translator.dicts import default_dicts
from sqlmodel import select

from caseapp.dates import read_date
from caseapp.demo import PASSPHRASE, make_demo, people, words
from caseapp.demo.casework import TODAY
from caseapp.demo.dates import age_on, written_birth
from caseapp.demo.people import LIST_DATE, children
from caseapp.demo.reply import ANSWERED
from caseapp.demo.review import Pairs
from caseapp.demo.story import tell_story
from caseapp.errors import FileExists
from caseapp.lists.ledgers.ledger import ledger
from caseapp.lists.overview import entries, lists
from caseapp.progress import Cancelled, Progress
from caseapp.regions import region
from caseapp.review.candidates import all_items
from caseapp.workspace import Workspace, problems
from db.codes import TracingStatus
from db.tables import (
    BirthRecord,
    CaseIndex,
    ChildList,
    Claim,
    Determination,
    ListEntry,
    PersonName,
    Placement,
    RefusedRow,
    TracingCase,
    Verdict,
)

WORKER = "Глядачка"


@pytest.fixture(scope="module")
def workspace(demo_path):
    with Workspace.open(demo_path, PASSPHRASE, worker=WORKER) as opened:
        yield opened


@pytest.fixture(scope="module")
def handed_over(workspace):
    return workspace.read(lists)[0]


def _chance(seed):
    return random.Random(seed)  # noqa: S311 - invented people, no secret


def _rows(session, table):
    return [row.model_dump() for row in session.exec(select(table))]


def test_it_is_marked_as_demo_and_sound(workspace):
    assert workspace.is_demo
    assert workspace.read(problems) == ()


def test_the_list_has_339_entries_and_as_many_cases(workspace, handed_over):
    rows = workspace.read(entries, handed_over.list_id)
    assert len(rows) == len({row.case_id for row in rows}) == 339
    assert len(workspace.read(_rows, TracingCase)) == 339
    assert {row.case_number for row in rows} == {f"2025-{n:05}" for n in range(1, 340)}


def test_the_lists_are_those_of_the_story(workspace):
    told = [
        (one.kind, one.issuer, one.recipient, one.date_edtf, one.entries)
        for one in workspace.read(lists)
    ]
    assert told == [
        ("handed_over", "ukraine", "russia", "2025-06-02", 339),
        ("reply", "russia", "ukraine", "2025-07-23", ANSWERED),
        ("pool", "institution", "", "2025-09-08", 60),
    ]
    assert workspace.read(_rows, ChildList)[0]["channel"] == "Стамбул"


def test_nothing_was_refused_and_every_cell_was_understood(workspace):
    assert workspace.read(_rows, RefusedRow) == []
    remarks = [
        remark["code"]
        for row in workspace.read(_rows, ListEntry)
        for remark in json.loads(row["remarks"])
    ]
    assert set(remarks) <= {"lookalike_letters"}  # the Latin i of somebody's keyboard


def test_no_answer_stands_on_a_wrong_line(workspace):
    lines = {row["id"]: row["line"] for row in workspace.read(_rows, ListEntry)}
    answered = {
        (lines[claim["entry_id"]], lines[claim["said_in_entry_id"]])
        for claim in workspace.read(_rows, Claim)
        if claim["said_in_entry_id"]
    }
    assert answered <= tell_story().answered()
    assert len(answered) >= 0.85 * ANSWERED


def test_the_ledger_counts_every_line_once(workspace, handed_over):
    counted = workspace.read(ledger, handed_over.list_id, today=TODAY)
    assert counted.entries == len(counted.entry_places) == 339
    assert counted.returned >= 7
    assert counted.located_determined >= 10
    assert counted.no_answer >= 339 - ANSWERED - 10
    assert len(counted.unconfirmed) >= 3


def test_children_were_found_under_other_names(workspace):
    kinds = Counter(row["kind"] for row in workspace.read(_rows, PersonName))
    assert kinds["after_adoption"] >= 2
    assert kinds["in_institution"] >= 2
    assert kinds["russified"] >= 3
    assert len(workspace.read(_rows, BirthRecord)) > 339


def test_there_is_work_done_and_work_left(workspace):
    verdicts = Counter(row["verdict"] for row in workspace.read(_rows, Verdict))
    assert sum(verdicts.values()) >= 10
    assert verdicts["same"] >= 5
    assert verdicts["different"] >= 3
    assert verdicts["unsure"] >= 1
    assert any(not item.verdict for item in workspace.read(all_items))
    statuses = {row["status"] for row in workspace.read(_rows, Determination)}
    assert statuses >= {TracingStatus.RETURNED, TracingStatus.LOCATED, TracingStatus.REUNIFIED}
    assert len(workspace.read(_rows, Placement)) > 200


def test_verdicts_are_right(workspace):
    """Whoever made the demo knows who is who; "same" is only said where it is true."""
    true = tell_story().found()
    sought, _, pool = workspace.read(lists)
    pairs = Pairs(sought.list_id, pool.list_id, true)
    for item in workspace.read(all_items, list_id=pool.list_id):
        if item.verdict in ("same", "different"):
            assert (pairs.lines(item) in true) is (item.verdict == "same")


def test_the_same_people_each_time(workspace, tmp_path):
    make_demo(tmp_path / "again.caseapp")
    with Workspace.open(tmp_path / "again.caseapp", PASSPHRASE, worker=WORKER) as again:
        for table in (ListEntry, CaseIndex, PersonName, Claim, Placement, Determination):
            assert _content(again, table) == _content(workspace, table)


def _content(workspace, table):
    """The rows without what differs from file to file: ids and moments."""
    return Counter(
        tuple(
            (name, value)
            for name, value in row.items()
            if name not in ("id", "created_at") and not name.endswith("_id")
        )
        for row in workspace.read(_rows, table)
    )


def test_an_existing_file_is_left_alone(demo_path):
    before = demo_path.stat().st_mtime_ns
    with pytest.raises(FileExists):
        make_demo(demo_path)
    assert demo_path.stat().st_mtime_ns == before


def test_stopping_leaves_nothing(tmp_path):
    steps = []
    progress = Progress(tell=lambda done, total: steps.append(done), stop=lambda: len(steps) > 0)
    with pytest.raises(Cancelled):
        make_demo(tmp_path / "demo.caseapp", progress=progress)
    assert list(tmp_path.iterdir()) == []


def test_no_surname_exists():
    known = default_dicts()
    made = {
        stem + ending
        for stem in words.STEMS
        for forms in words.ENDINGS
        for pair in forms
        for ending in pair
    }
    assert known.lookup("Шевченко", "last")
    assert {name for name in made if known.lookup(name, "last")} == set()


def test_ages_are_those_of_children_and_siblings_fit():
    ours = children(_chance(1))
    families = {}
    for child in ours:
        assert 1 <= age_on(child.born, LIST_DATE) <= 17
        assert child.born < child.taken < LIST_DATE
        families.setdefault(child.family, []).append(child)
    for siblings in families.values():
        births = [child.born for child in siblings]
        gaps = [(later - earlier).days for earlier, later in itertools.pairwise(births)]
        assert all(gap > 290 for gap in gaps)
        assert len({child.name.given_name for child in siblings}) == len(siblings)
    assert max(map(len, families.values())) == 4
    reported = sum(bool(child.reported_region) for child in ours) / len(ours)
    assert 0.5 < reported < 0.7


def test_regions_are_real():
    for code in (*words.ORIGINS, *words.REPORTED):
        assert region(code).code == code


def test_names_follow_sex():
    for child in children(_chance(2)):
        girlish = re.search(r"(івна|ївна)$", child.name.patronymic)
        assert bool(girlish) is child.is_girl
        assert bool(re.search(r"(ська|іна)$", child.name.surname)) <= child.is_girl


@pytest.mark.parametrize("seed", range(20))
def test_every_written_birth_holds_the_true_one(seed):
    chance = _chance(seed)
    for child in people.children(chance, 40):
        text = written_birth(chance, child.born, LIST_DATE)
        date = read_date(text, today=LIST_DATE)
        if text != "невідомо":
            assert date.earliest <= child.born <= date.latest
