"""Cases opened twice or by mistake: set aside with a reason, never merged, taken back any day."""

import pytest
from sqlmodel import select

from caseapp.case_file import read_case
from caseapp.cases import index
from caseapp.cases.asides import asides
from caseapp.cases.births import add_birth
from caseapp.cases.determinations import determine
from caseapp.cases.drafts import BirthDraft, CaseDraft, DeterminationDraft, NameDraft
from caseapp.cases.names import add_name
from caseapp.cases.register import change_case
from caseapp.cases.relations import KinDraft, link_siblings
from caseapp.errors import (
    AsideDoubtful,
    AsideImpossible,
    OneCase,
    ReasonMissing,
    SecondPersonNeeded,
    TooLate,
)
from caseapp.office.rules import Office, change_office
from caseapp.review.pages import count_waiting
from caseapp.review.verdicts import decide, withdraw
from caseapp.search.cases import find
from caseapp.set_aside.setting import AsideDraft, confirm, set_aside, take_back
from db.codes import AsideKind, NameKind
from db.tables import PersonName
from tests.factories import (
    NAME,
    WORKER,
    a_candidate,
    a_case,
    a_list,
    a_listed_case,
    a_pool,
    a_source,
    case_of,
)

OTHER = "І. Друга"
TWIN = "Капрондюк Ілля Олегович"


@pytest.fixture
def kept(session):
    return a_case(session)


@pytest.fixture
def double(session):
    return a_case(session, TWIN)


def _duplicate(session, case_id, kept, reason="той самий акт про народження", worker=WORKER):
    return set_aside(session, case_id, AsideDraft(AsideKind.DUPLICATE, reason, kept), worker=worker)


def _error(session, case_id, reason="вигаданий запис", worker=WORKER):
    return set_aside(
        session, case_id, AsideDraft(AsideKind.RECORDED_IN_ERROR, reason), worker=worker
    )


def _cause(session, case_id, kept):
    with pytest.raises(AsideImpossible) as refused:
        _duplicate(session, case_id, kept)
    return refused.value.cause


def test_a_duplicate_and_the_case_kept_name_each_other(session, kept, double):
    done = _duplicate(session, double, kept)
    assert done.act.code == "aside.set"
    aside, (line,) = read_case(session, double).aside, read_case(session, kept).duplicates
    assert aside == line
    assert (aside.kept_id, aside.reason, aside.worker, aside.waits) == (
        kept,
        "той самий акт про народження",
        WORKER,
        False,
    )
    assert done.act.record == str(double)  # whose history tells it; that of the kept, too
    assert asides(session).kept_for(double) == kept


def test_nothing_of_a_case_set_aside_is_lost(session, kept, double):
    before = session.exec(select(PersonName.id)).all()
    _duplicate(session, double, kept)
    assert [name.written for name in read_case(session, double).names] == [TWIN]
    take_back(session, double, "це інша дитина", worker=WORKER)
    assert session.exec(select(PersonName.id)).all() == before
    assert asides(session).by_case == {}
    assert read_case(session, double).aside is None
    assert read_case(session, kept).duplicates == ()


def test_a_reason_is_needed_both_ways(session, kept, double):
    with pytest.raises(ReasonMissing):
        _duplicate(session, double, kept, reason="  ")
    _error(session, double)
    with pytest.raises(ReasonMissing):
        take_back(session, double, "", worker=WORKER)


def test_a_duplicate_needs_the_case_kept(session, double):
    assert _cause(session, double, None) == "kept_missing"


def test_no_loop_and_no_chain_comes_about(session, kept, double):
    third = a_case(session, "Третя Вигадана Особа")
    assert _cause(session, kept, kept) == "itself"
    _duplicate(session, double, kept)
    assert _cause(session, double, third) == "aside"
    assert _cause(session, third, double) == "kept_aside"
    assert _cause(session, kept, double) == "keeps"
    with pytest.raises(AsideImpossible):
        _error(session, kept)  # the duplicate would point to nothing


def test_brothers_and_sisters_are_not_one_child(session, kept, double):
    link_siblings(session, kept, double, KinDraft())
    assert _cause(session, double, kept) == "siblings"


def test_cases_whose_lines_were_judged_different_are_not_one_child(session):
    left = a_listed_case(session, a_list(session))
    right = a_listed_case(session, a_list(session, title="Список 561"), TWIN)
    candidate = a_candidate(session, left, right)
    decide(session, candidate, "different", "інша мати", worker=WORKER)
    one, other = case_of(session, left), case_of(session, right)
    assert _cause(session, other, one) == "different"
    withdraw(session, candidate, "помилка", worker=WORKER)
    _duplicate(session, other, one)
    with pytest.raises(OneCase):
        decide(session, candidate, "different", "інша мати", worker=WORKER)


def test_taking_back_what_is_not_aside_comes_too_late(session, double):
    with pytest.raises(TooLate):
        take_back(session, double, "ні", worker=WORKER)


def test_a_second_person_confirms_where_the_office_asks_for_one(session, kept, double):
    change_office(session, Office(two_for_same=True))
    assert _duplicate(session, double, kept).act.code == "aside.proposed"
    assert asides(session).by_case == {}
    assert read_case(session, double).aside.waits
    assert _cause(session, double, kept) == "waits"
    with pytest.raises(SecondPersonNeeded):
        confirm(session, double, worker=WORKER)
    confirm(session, double, "порівняно", worker=OTHER)
    aside = read_case(session, double).aside
    assert (aside.worker, aside.confirmed_by, aside.waits) == (WORKER, OTHER, False)
    assert asides(session).kept_for(double) == kept


def test_what_only_waits_is_declined_or_withdrawn(session, kept, double):
    change_office(session, Office(two_for_same=True))
    _duplicate(session, double, kept)
    assert take_back(session, double, "ні", worker=OTHER).act.code == "aside.declined"
    _error(session, double)
    own = take_back(session, double, "передумано", worker=WORKER)
    assert own.act.code == "aside.proposal_withdrawn"
    assert read_case(session, double).aside is None


def test_names_and_numbers_of_a_duplicate_find_the_case_kept(session, kept, double):
    odd = NameDraft(NameKind.OTHER, "Зовсімінше", "Ймення")
    add_name(session, double, odd)
    _duplicate(session, double, kept)
    (hit,) = find(session, "Зовсімінше")
    assert (hit.case_id, hit.name) == (kept, NAME)
    assert "Зовсімінше" in hit.matched
    assert {one.case_id for one in find(session, "2025-00002")} == {kept, double}
    take_back(session, double, "ні", worker=WORKER)
    assert [one.case_id for one in find(session, "Зовсімінше")] == [double]


def test_what_is_written_into_a_duplicate_later_is_found_at_the_case_kept(session, kept, double):
    _duplicate(session, double, kept)
    add_name(session, double, NameDraft(NameKind.OTHER, "Пізніше", "Ймення"))
    assert [one.case_id for one in find(session, "Пізніше")] == [kept]


def test_the_status_of_the_case_kept_is_that_of_the_child(session, kept, double):
    draft = DeterminationDraft("returned", "05.08.2025", a_source(session))
    determine(session, double, draft, worker=WORKER)
    _duplicate(session, double, kept)
    rows = {row.case_id: row for row in index.rows(session)}
    assert rows[kept].status == "returned"
    assert rows[double].aside == "duplicate"
    take_back(session, double, "ні", worker=WORKER)
    rows = {row.case_id: row for row in index.rows(session)}
    assert (rows[kept].status, rows[double].status) == ("open", "returned")


def test_pairs_between_both_cases_are_no_question_any_more(session):
    left = a_listed_case(session, a_list(session))
    right = a_listed_case(session, a_pool(session), TWIN)
    a_candidate(session, left, right)
    assert count_waiting(session) == 1
    _duplicate(session, case_of(session, right), case_of(session, left))
    assert count_waiting(session) == 0
    take_back(session, case_of(session, right), "ні", worker=WORKER)
    assert count_waiting(session) == 1


def _of(session, sex, *births):
    case_id = a_case(session, f"Капронд {sex}{len(births)}")
    change_case(session, case_id, CaseDraft(sex=sex))
    for one in births:
        add_birth(session, case_id, BirthDraft(one))
    return case_id


@pytest.mark.parametrize(
    ("here", "there", "sexes", "births"),
    [
        (("male", "2014"), ("female",), ("male", "female"), None),
        (("male", "2014"), ("male", "2011", "12.2012"), None, ("2014", "2012-12")),
        (("female", "2014"), ("male", "03.2015"), ("female", "male"), ("2014", "2015-03")),
    ],
)
def test_two_cases_that_hardly_are_one_child_are_asked_about(session, here, there, sexes, births):
    case_id, kept = _of(session, *here), _of(session, *there)
    with pytest.raises(AsideDoubtful) as asked:
        _duplicate(session, case_id, kept)
    assert (asked.value.sexes, asked.value.births) == (sexes, births)
    assert asides(session).by_case == {}
    draft = AsideDraft(AsideKind.DUPLICATE, "той самий акт", kept, anyway=True)
    set_aside(session, case_id, draft, worker=WORKER)
    assert asides(session).kept_for(case_id) == kept


@pytest.mark.parametrize(
    "there", [("unknown", "2011", "2014"), ("male",), ("male", "близько 2014"), ("male", "05.2014")]
)
def test_what_may_be_one_child_is_not_asked_about(session, there):
    case_id, kept = _of(session, "male", "2014"), _of(session, *there)
    _duplicate(session, case_id, kept)
    assert asides(session).kept_for(case_id) == kept


def test_the_second_person_is_asked_too(session):
    change_office(session, Office(two_for_same=True))
    case_id, kept = _of(session, "male"), _of(session, "female")
    draft = AsideDraft(AsideKind.DUPLICATE, "акт", kept, anyway=True)
    set_aside(session, case_id, draft, worker=WORKER)
    with pytest.raises(AsideDoubtful):
        confirm(session, case_id, worker=OTHER)
    confirm(session, case_id, worker=OTHER, anyway=True)
    assert asides(session).kept_for(case_id) == kept
