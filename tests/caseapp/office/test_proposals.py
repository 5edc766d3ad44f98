"""What needs a second person: proposed by one, confirmed or declined by another."""

import datetime as dt

import pytest
from sqlmodel import select

from caseapp.case_file import read_case
from caseapp.case_parts.proposals import proposed_pairs
from caseapp.cases import citations, proposed
from caseapp.cases.determinations import determine, standing, withdraw_determination
from caseapp.cases.drafts import DeterminationDraft
from caseapp.errors import (
    NotFound,
    ReasonMissing,
    SecondPersonNeeded,
    SourceCited,
    TooLate,
    TwoCases,
)
from caseapp.filters.counting import found_cases
from caseapp.filters.grammar import parse
from caseapp.lists.undoing.undo import undo_import
from caseapp.office import rules as office
from caseapp.office.rules import Office, change_office, one_person
from caseapp.review.candidates import all_items
from caseapp.review.verdicts import decide, standing_verdicts, withdraw
from caseapp.sources import remove_source
from caseapp.undoing.stated import determine_again
from db.tables import ImportRun, ListEntry, Verdict
from tests.factories import (
    NAME,
    WORKER,
    a_candidate,
    a_case,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    a_source,
    case_of,
)

OTHER = "І. Друга"
TODAY = dt.date(2025, 10, 1)


@pytest.fixture
def two(session):
    change_office(session, Office(two_for_status=True, two_for_same=True))
    return session


@pytest.fixture
def case_id(two):
    return a_case(two)


@pytest.fixture
def source(two):
    return a_source(two)


@pytest.fixture
def proposal(two, case_id, source):
    return _determine(two, case_id, source).id


def _determine(session, case_id, source, status="located", **who):
    draft = DeterminationDraft(status, "05.08.2025", source, note="вигадано")
    return determine(session, case_id, draft, worker=who.get("worker", WORKER))


def test_it_is_off_in_a_new_file_and_a_change_is_an_act(session):
    assert office.office(session) == Office()
    act = change_office(session, Office(two_for_status=True))
    assert act.code == "office.changed"
    assert act.data == {"two_for_status": True, "two_for_same": False}
    assert office.office(session) == Office(two_for_status=True)
    with pytest.raises(TooLate):
        change_office(session, Office(two_for_status=True))


@pytest.mark.parametrize("status", ["located", "verified", "returned", "reunified"])
def test_what_says_that_a_child_was_found_waits(two, case_id, source, status):
    written = _determine(two, case_id, source, status)
    assert written.act.code == "determination.proposed"
    assert standing(two, case_id) == "open"
    assert read_case(two, case_id).determinations == ()
    (line,) = read_case(two, case_id).proposals
    assert (line.waits, line.status, line.worker, line.source) == (
        True,
        status,
        WORKER,
        "Вигаданий вісник",
    )


@pytest.mark.parametrize("status", ["open", "tracing_in_progress", "closed"])
def test_every_other_status_needs_one_person(two, case_id, source, status):
    _determine(two, case_id, source, status)
    assert standing(two, case_id) == status


def test_the_second_person_writes_it_and_both_are_named(two, case_id, source, proposal):
    other = a_source(two, "Вигадана служба")
    wanted = (citations.Cited(source, "с. 2"), citations.Cited(other, ""))
    for change in citations.changes(two, proposal, source, wanted):
        change(two)
    written = proposed.confirm(two, proposal, "перевірено за листом", worker=OTHER)
    assert written.act.code == "determination.confirmed"
    assert standing(two, case_id) == "located"
    case = read_case(two, case_id)
    (line,) = case.determinations
    assert (line.worker, line.confirmed_by, line.note) == (WORKER, OTHER, "вигадано")
    cited = citations.sources_of(line.source_id, line.id, citations.by_record(case.citations))
    assert cited == wanted
    (answered,) = case.proposals
    assert (answered.outcome, answered.answered_by) == ("confirmed", OTHER)
    with pytest.raises(TooLate):
        proposed.confirm(two, proposal, worker=OTHER)


@pytest.mark.parametrize("same", [WORKER, "о. перевіряльна", " О.Перевіряльна "])
def test_nobody_confirms_alone(two, case_id, proposal, same):
    with pytest.raises(SecondPersonNeeded) as refusal:
        proposed.confirm(two, proposal, worker=same)
    assert refusal.value.proposed_by == WORKER
    assert standing(two, case_id) == "open"


def test_it_is_declined_or_withdrawn_with_a_reason(two, case_id, source, proposal):
    with pytest.raises(ReasonMissing):
        proposed.turn_down(two, proposal, "  ", worker=OTHER)
    declined = proposed.turn_down(two, proposal, "джерело застаре", worker=OTHER)
    assert declined.act.code == "determination.declined"
    own = _determine(two, case_id, source).id
    withdrawn = proposed.turn_down(two, own, "помилка", worker=WORKER)
    assert withdrawn.act.code == "determination.proposal_withdrawn"
    told = [(line.outcome, line.reason) for line in read_case(two, case_id).proposals]
    assert told == [("withdrawn", "помилка"), ("declined", "джерело застаре")]
    assert standing(two, case_id) == "open"


def test_what_waits_is_found_and_its_source_stays(two, case_id, source, proposal):
    assert [row.case_id for row in found_cases(two, parse("has:proposal"), TODAY)] == [case_id]
    with pytest.raises(SourceCited):
        remove_source(two, source)
    proposed.turn_down(two, proposal, "помилка", worker=OTHER)
    assert found_cases(two, parse("has:proposal"), TODAY) == ()
    remove_source(two, source)


def test_switched_off_everything_goes_on_as_before(two, case_id, source, proposal):
    change_office(two, Office())
    _determine(two, case_id, source, "returned")
    assert standing(two, case_id) == "returned"
    proposed.confirm(two, proposal, worker=OTHER)  # what waited can still be confirmed
    assert len(read_case(two, case_id).determinations) == 2


def test_a_confirmed_determination_is_withdrawn_like_any(two, case_id, proposal):
    determined = proposed.confirm(two, proposal, worker=OTHER).id
    withdraw_determination(two, determined, "помилка", worker=WORKER)
    assert standing(two, case_id) == "open"


def test_an_unknown_proposal_is_refused(two, case_id):
    with pytest.raises(NotFound):
        proposed.confirm(two, case_id, worker=OTHER)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("О. Коваль", "о коваль", True),
        ("О. Приклад", "о.  приклад", True),
        ("О. Приклад", "Приклад О.", True),
        ("О.Приклад", "ОПриклад", True),
        ("O. Пpиклaд", "О. Приклад", True),  # Latin O, p and a
        ("О. Коваль", "О. Ковальчук", False),
        ("", "", True),
    ],
)
def test_names_of_workers_are_compared_by_their_letters_in_any_order(left, right, same):
    assert one_person(left, right) is same


@pytest.fixture
def pair(two):
    line = a_listed_case(two, a_list(two), NAME)
    other = a_line(two, a_pool(two), "Капрондюк Илья Олегович")
    return line, other, a_candidate(two, line, other)


def _decide(session, candidate, verdict="same", reason="", worker=WORKER):
    return decide(session, candidate, verdict, reason, worker=worker)


def test_same_waits_off_the_queue_until_a_second_person_says_it(two, pair):
    line, other, candidate = pair
    assert _decide(two, candidate, reason="фото").act.code == "verdict.proposed"
    assert case_of(two, other) is None
    assert standing_verdicts(two) == {}
    assert proposed_pairs(two) == (candidate,)
    (item,) = all_items(two)
    assert (item.proposed_by, item.waits) == (WORKER, False)
    with pytest.raises(SecondPersonNeeded):
        _decide(two, candidate)
    assert _decide(two, candidate, worker=OTHER).act.code == "verdict.confirmed"
    assert case_of(two, other) == case_of(two, line)
    (verdict,) = two.exec(select(Verdict))
    assert (verdict.worker, verdict.confirmed_by, verdict.reason) == (WORKER, OTHER, "фото")
    assert proposed_pairs(two) == ()


@pytest.mark.parametrize(("worker", "told"), [(OTHER, "declined"), (WORKER, "proposal_withdrawn")])
def test_a_proposed_verdict_is_turned_down(two, pair, worker, told):
    *_, candidate = pair
    _decide(two, candidate)
    assert withdraw(two, candidate, "інше фото", worker=worker).act.code == f"verdict.{told}"
    assert proposed_pairs(two) == ()
    assert all_items(two)[0].waits


@pytest.mark.parametrize("verdict", ["different", "unsure"])
def test_another_verdict_closes_what_was_proposed(two, pair, verdict):
    *_, candidate = pair
    _decide(two, candidate)
    _decide(two, candidate, verdict, "інша дата" if verdict == "different" else "", worker=OTHER)
    assert proposed_pairs(two) == ()
    assert [one.kind for one in standing_verdicts(two).values()] == [verdict]


def test_what_could_not_be_one_case_is_not_proposed(two):
    listed = a_list(two)
    lines = [a_listed_case(two, listed, name) for name in (NAME, "Капрондук Ілона Олегівна")]
    with pytest.raises(TwoCases):
        _decide(two, a_candidate(two, *lines))
    assert proposed_pairs(two) == ()


def test_an_import_with_proposals_on_it_is_taken_back(two, pair):
    _, other, candidate = pair
    row = two.get_one(ListEntry, other)
    told = {"file_name": "f", "file_sha256": "h", "row_count": 1, "new_count": 1, "worker": WORKER}
    run = ImportRun(list_id=row.list_id, **told)
    two.add(run)
    two.flush()
    row.import_id = run.id
    _decide(two, candidate)
    undo_import(two, run.id, worker=WORKER)
    assert proposed_pairs(two) == ()
    assert two.get(ListEntry, other) is not None  # the proposal says of it for good


@pytest.mark.parametrize(("worker", "stands"), [(WORKER, "open"), ("і.  друга", "located")])
def test_only_who_took_it_back_puts_back_what_two_had_said(two, case_id, proposal, worker, stands):
    determined = proposed.confirm(two, proposal, worker=OTHER).id
    withdraw_determination(two, determined, "помилка", worker=OTHER)
    if worker == WORKER:
        with pytest.raises(SecondPersonNeeded):
            determine_again(two, determined, {}, worker)
    else:
        determine_again(two, determined, {}, worker)
    assert standing(two, case_id) == stands


def test_what_one_person_said_before_the_rule_is_not_put_back_by_one(two, case_id, source):
    change_office(two, Office())
    alone = _determine(two, case_id, source).id
    withdraw_determination(two, alone, "помилка", worker=WORKER)
    change_office(two, Office(two_for_status=True))
    with pytest.raises(SecondPersonNeeded):
        determine_again(two, alone, {}, WORKER)
