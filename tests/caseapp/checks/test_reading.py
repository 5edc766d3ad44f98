"""Many cases read together say the same as each of them read whole."""

import datetime as dt
from dataclasses import replace

import pytest

from caseapp.case_file import read_case
from caseapp.cases import citations
from caseapp.cases.births import add_birth
from caseapp.cases.cited import Cited
from caseapp.cases.claims import add_claim
from caseapp.cases.determinations import determine, withdraw_determination
from caseapp.cases.drafts import BirthDraft, ClaimDraft, DeterminationDraft, PlacementDraft
from caseapp.cases.groups import GroupDraft, add_group, group_of, join_group
from caseapp.cases.names import add_name, remove_name
from caseapp.cases.placements import add_placement
from caseapp.cases.relations import KinDraft, RelationDraft, add_relation, link_siblings
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.checks.reading import of_file, read_checked
from db.codes import NameKind
from tests.factories import WORKER, a_case, a_list, a_listed_case, a_source, case_of, name_draft

TODAY = dt.date(2026, 3, 1)


@pytest.fixture
def case_ids(session):
    """A listed case with a record of each kind, its sister, and a case of which little is said."""
    first = case_of(session, a_listed_case(session, a_list(session)))
    sister, bare = a_case(session, "Капрондук Марія"), a_case(session, "Аґрусенко")
    _name_and_birth(session, first)
    _say_and_determine(session, first)
    link_siblings(session, first, sister, KinDraft(source_id=a_source(session, "Родина")))
    for relation, name in (("mother", "Ганна"), ("father", "Петро")):
        add_relation(session, first, RelationDraft(relation, "Вигадник", name))
    draft = GroupDraft("потяг", source_id=a_source(session, "Потяг"))
    group = group_of(session, add_group(session, first, draft).id)
    join_group(session, group, sister)
    return first, sister, bare


def _name_and_birth(session, case_id):
    source = a_source(session, "Лист")
    kept = add_name(session, case_id, name_draft("Вигадник Петро", NameKind.OTHER)).id
    gone = add_name(session, case_id, name_draft("Вилучений Петро", NameKind.OTHER)).id
    for name, cited in ((kept, source), (gone, a_source(session, "Лише вилучене"))):
        for change in citations.changes(session, name, None, (Cited(cited),)):
            change(session)
    remove_name(session, gone)
    add_birth(session, case_id, BirthDraft("2014", source_id=source), today=TODAY)


def _say_and_determine(session, case_id):
    source = a_source(session, "Відповідь")
    for kind, day in (("located", "05.2025"), ("never_in_russia", "03.2025")):
        draft = ClaimDraft("russia", kind, "слова", date_text=day, source_id=source)
        add_claim(session, case_id, draft, worker=WORKER, today=TODAY)
    for start in ("2024", "2023", ""):
        add_placement(session, case_id, PlacementDraft("RU-TYU", from_text=start), today=TODAY)
    add_request(session, case_id, RequestDraft("request", "де дитина"), today=TODAY)
    for day in ("08.2025", "07.2025", "09.2025"):
        draft = DeterminationDraft("located", day, source)
        last = determine(session, case_id, draft, worker=WORKER, today=TODAY)
    withdraw_determination(session, last.id, "помилка", worker=WORKER)


def _whole(session, case_id):
    """What the case file says, as far as checks look at it."""
    case = of_file(read_case(session, case_id))
    return replace(case, sources=_by_id(case))


def _by_id(case):
    return tuple(sorted(case.sources, key=lambda source: source.id))


def test_many_cases_read_together_say_what_each_says_alone(session, case_ids):
    alone = [_whole(session, case_id) for case_id in case_ids]
    together = {case.id: case for case in read_checked(session, case_ids)}
    assert [together[case_id] for case_id in case_ids] == alone
    first, sister, bare = alone
    assert [source.publisher for source in first.sources] == [
        "Лист",
        "Відповідь",
        "Родина",
        "Потяг",
    ]
    assert {source.publisher for source in sister.sources} == {"Родина", "Потяг"}
    assert bare.sources == ()
    assert first.fathers == ("Петро",)


def test_cases_come_in_the_order_of_their_list(session, case_ids):
    assert next(case.name for case in read_checked(session, case_ids)) == "Аґрусенко"
