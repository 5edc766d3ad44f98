import uuid

import pytest

from caseapp.case_file import case_id_of, read_case, read_cases
from caseapp.cases import births, claims, determinations, names, placements
from caseapp.cases.drafts import (
    BirthDraft,
    CaseDraft,
    ClaimDraft,
    DeterminationDraft,
    PlacementDraft,
)
from caseapp.cases.register import open_case
from caseapp.cases.written import act_of
from caseapp.errors import NotFound
from caseapp.workspace import Workspace
from tests.factories import (
    WORKER,
    a_case,
    a_list,
    a_listed_case,
    a_source,
    case_of,
    name_draft,
    statements,
)
from tests.files import PASSPHRASE
from tests.support import new_workspace


def _filled(session, records):
    """A case with so many names, births, claims and placements each."""
    case_id, source = a_case(session), a_source(session)
    for number in range(records):
        names.add_name(session, case_id, name_draft(f"Вигаданко{number} Іван", source_id=source))
        births.add_birth(session, case_id, BirthDraft(str(2005 + number)))
        placements.add_placement(session, case_id, PlacementDraft("RU-TYU", from_text="2023"))
        claims.add_claim(session, case_id, ClaimDraft("russia", "located"), worker=WORKER)
    return case_id


STATEMENTS = {
    "the case, and what it is called": 1,
    "names, births, determinations, placements, requests, descriptions": 6,
    "claims, and their corrections": 2,
    "relatives, groups, siblings named in lines, applications": 4,
    "citations": 1,
    "set aside, or kept for another": 1,
    "files": 1,
    "lines of lists, and answers on them that nobody has read": 2,
    "history": 1,
    "notes, tags, flags": 3,
    "proposals": 1,
    "sources": 1,
    "contradictions: ten kinds of record, bonds, verdicts, what is set aside": 13,
    "demo or not, anchor, name of the office": 3,
}
NAMING = 2  # statements that name contradictions and what was noted on them, however many


def test_a_big_case_costs_no_more_statements_than_a_small_one(session):
    small, big = _filled(session, 1), _filled(session, 10)
    session.expire_all()
    few = statements(session, lambda: read_case(session, small))
    session.expire_all()
    many = statements(session, lambda: read_case(session, big))
    assert few <= many <= few + NAMING
    assert few <= sum(STATEMENTS.values())
    assert len(read_case(session, big).names) == 11


def test_many_cases_cost_no_more_statements_than_one(session):
    first, *others = [_filled(session, 3) for _ in range(6)]
    session.expire_all()
    one = statements(session, lambda: read_cases(session, [first]))
    session.expire_all()
    assert statements(session, lambda: read_cases(session, [first, *others])) == one


def test_cases_read_together_say_what_each_says_alone(session):
    lists = [a_list(session, title=title) for title in ("Перший", "Другий")]
    listed = [case_of(session, a_listed_case(session, one, line="17")) for one in lists]
    ids = [_filled(session, 2), a_case(session), *listed, _filled(session, 1)]
    together = read_cases(session, [*reversed(ids), ids[0]])
    assert together == tuple(read_case(session, one) for one in (*reversed(ids), ids[0]))


def test_one_unknown_among_many_is_refused_by_its_name(session):
    unknown = uuid.uuid4()
    with pytest.raises(NotFound) as refusal:
        read_cases(session, [a_case(session), unknown])
    assert refusal.value.name == str(unknown)


def test_sources_are_numbered_as_the_file_cites_them(session):
    first, second, third, unused = (a_source(session, name) for name in "АБВГ")
    case_id = a_case(session)
    placement = PlacementDraft("RU-TYU", source_id=first)
    placements.add_placement(session, case_id, placement)
    found = DeterminationDraft("located", "2025", second)
    determinations.determine(session, case_id, found, worker=WORKER)
    births.add_birth(session, case_id, BirthDraft("2014", source_id=third))
    names.add_name(session, case_id, name_draft("Вигаданко Іван", source_id=second))
    assert [source.id for source in read_case(session, case_id).sources] == [second, third, first]
    assert unused not in {source.id for source in read_case(session, case_id).sources}


def test_the_lines_on_which_the_child_stands_are_quoted(session):
    raw = '{"№": "17", "ПІБ": " КАПРОНДУК  Ілля"}'
    line = a_listed_case(session, a_list(session), line="17", raw=raw)
    (entry,) = read_case(session, case_of(session, line)).entries
    assert (entry.list_title, entry.list_kind, entry.list_date) == (
        "Список 339",
        "handed_over",
        "2025-06-02",
    )
    assert entry.raw == (("№", "17"), ("ПІБ", " КАПРОНДУК  Ілля"))


def test_a_case_is_named_by_number_or_id(session):
    a_case(session)
    wanted = a_case(session)
    assert case_id_of(session, " 2025-00002 ") == wanted
    assert case_id_of(session, str(wanted)) == wanted


@pytest.mark.parametrize("text", ["2025-00009", "", "xyz", str(uuid.UUID(int=1))])
def test_an_unknown_case_is_refused_by_its_name(session, text):
    a_case(session)
    with pytest.raises(NotFound) as refusal:
        case_id_of(session, text)
    assert (refusal.value.what, refusal.value.name) == ("case", text)


def test_an_unknown_case_is_not_read(session):
    with pytest.raises(NotFound):
        read_case(session, uuid.uuid4())


def test_what_was_done_to_a_case_stands_in_its_history(tmp_path):
    with new_workspace(tmp_path, is_demo=True) as workspace:
        facts, name = CaseDraft(), name_draft()
        case_id = workspace.write(act_of, open_case, facts, name, year=2025).id
        other = workspace.write(act_of, open_case, facts, name, year=2025).id
        name_id = workspace.write(act_of, names.add_name, case_id, name_draft("Інша Назва")).id
        workspace.write(act_of, names.remove_name, name_id)
        case = workspace.read(read_case, case_id)
        assert [line.act for line in case.history] == ["case.opened", "name.added", "name.removed"]
        assert {line.worker for line in case.history} == {workspace.worker}
        assert (case.is_demo, case.journal_anchor.partition(":")[0]) == (True, "5")
        assert len(workspace.read(read_case, other).history) == 1


def test_a_case_reads_the_same_after_the_file_was_closed(tmp_path):
    with new_workspace(tmp_path) as workspace:
        facts = CaseDraft(sex="male")
        case_id = workspace.write(act_of, open_case, facts, name_draft(), year=2025).id
        before = workspace.read(read_case, case_id)
        path = workspace.path
    with Workspace.open(path, PASSPHRASE, worker=WORKER) as again:
        after = again.read(read_case, case_id)
    assert (after.names, after.sex, after.history) == (before.names, "male", before.history)
