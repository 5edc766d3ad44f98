"""Each check finds what it is for, and says nothing of a case that is in order."""

import datetime as dt
import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.case_file import read_case
from caseapp.cases.births import add_birth
from caseapp.cases.claims import add_claim
from caseapp.cases.determinations import determine
from caseapp.cases.drafts import (
    BirthDraft,
    CaseDraft,
    ClaimDraft,
    DeterminationDraft,
    NameDraft,
    PlacementDraft,
)
from caseapp.cases.names import add_name
from caseapp.cases.placements import add_placement
from caseapp.cases.register import change_case, open_case
from caseapp.cases.relations import RelationDraft, add_relation
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.checks import facts, names, whereabouts, work
from caseapp.checks.found import all_checks, checks_of
from caseapp.checks.model import Check
from caseapp.dates import exact
from caseapp.findings.looked_at import note
from exports.checks import check_sentence
from tests.exports.lines import a_birth, a_case_file
from tests.factories import WORKER, a_list, a_listed_case, a_source, case_of, name_draft

TODAY = dt.date(2026, 3, 1)
IN_ORDER = CaseDraft(
    sex="male",
    circumstances="taken_from_institution",
    event_text="05.2022",
    origin_region="UA-14",
    origin_place="Вигадівка",
)


@pytest.fixture
def source(session):
    return a_source(session, title="Лист", date_text="01.2025", reliability="B", credibility="2")


@pytest.fixture
def case_id(session):
    """A case of a list with nothing to ask about."""
    found = case_of(session, a_listed_case(session, a_list(session)))
    change_case(session, found, IN_ORDER, today=TODAY)
    return found


def _found(session, case_id):
    return [one.remark.check for one in checks_of(session, read_case(session, case_id), TODAY)]


def test_a_case_in_order_is_not_asked_about(session, case_id):
    assert _found(session, case_id) == []


def _bare(session):
    return open_case(session, CaseDraft(), name_draft("Капрондук"), year=2025).id


def test_an_empty_case_is_asked_for_all_that_is_missing(session):
    assert set(_found(session, _bare(session))) == {
        Check.NO_GIVEN_NAME,
        Check.NO_BIRTH,
        Check.NO_CIRCUMSTANCES,
        Check.NO_EVENT_DATE,
        Check.NO_ORIGIN,
        Check.ON_NO_LIST,
    }


@pytest.mark.parametrize(
    ("draft", "check"),
    [
        (NameDraft("other", "Kапрондук"), Check.NAME_IN_TWO_SCRIPTS),
        (NameDraft("other", "невідомо", "Ілля"), Check.NAME_IS_A_PLACEHOLDER),
    ],
)
def test_spoilt_names_are_shown(session, case_id, draft, check):
    add_name(session, case_id, draft)
    assert _found(session, case_id) == [check]


def test_a_name_typed_twice_is_shown_once(session, case_id):
    for _ in range(2):
        add_name(session, case_id, NameDraft("diminutive", given_name="Ілюша"))
    assert _found(session, case_id) == [Check.NAME_TWICE, Check.NAME_TWICE]


@pytest.mark.parametrize(
    ("sex", "check"), [("female", Check.SEX_AGAINST_NAME), ("unknown", Check.SEX_NOT_SAID)]
)
def test_the_sex_that_all_names_tell_is_asked_about(session, case_id, sex, check):
    draft = CaseDraft(**{**_values(IN_ORDER), "sex": sex})
    change_case(session, case_id, draft, today=TODAY)
    assert _found(session, case_id) == [check]


def _values(draft):
    return {name: getattr(draft, name) for name in draft.__slots__}


@pytest.mark.parametrize(
    ("text", "check"),
    [("2014", Check.BIRTH_KNOWN_ROUGHLY), ("01.02.2003", Check.ADULT_WHEN_TAKEN)],
)
def test_births_are_asked_about(session, text, check):
    listed = a_listed_case(session, a_list(session), birth="")
    found = case_of(session, listed)
    change_case(session, found, IN_ORDER, today=TODAY)
    add_birth(session, found, BirthDraft(text), today=TODAY)
    assert check in _found(session, found)


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        ({"event_text": "2013"}, Check.EVENT_TOO_EARLY),
        ({"origin_region": "RU-TYU"}, Check.ORIGIN_IN_RUSSIA),
        ({"circumstances": "unknown"}, Check.NO_CIRCUMSTANCES),
    ],
)
def test_the_taking_is_asked_about(session, case_id, changes, check):
    change_case(session, case_id, CaseDraft(**{**_values(IN_ORDER), **changes}), today=TODAY)
    assert _found(session, case_id) == [check]


def test_claims_that_nobody_can_check_are_asked_about(session, case_id):
    add_claim(session, case_id, ClaimDraft("russia", "located"), worker=WORKER, today=TODAY)
    assert _found(session, case_id) == [
        Check.CLAIM_WITHOUT_SOURCE,
        Check.CLAIM_WITHOUT_DATE,
        Check.LOCATED_WITHOUT_REGION,
        Check.CLAIMED_AND_NOT_PURSUED,
    ]


def test_stays_are_asked_about(session, case_id, source):
    add_placement(session, case_id, PlacementDraft(locality="Вигадівка"), today=TODAY)
    assert _found(session, case_id) == [
        Check.PLACEMENT_WITHOUT_SOURCE,
        Check.PLACEMENT_WITHOUT_REGION,
        Check.PLACEMENT_WITHOUT_DATE,
    ]
    draft = PlacementDraft("RU-TYU", from_text="2023", to_text="2024", source_id=source)
    listed = a_listed_case(session, a_list(session, title="Інший"), birth="05.06.2013")
    other = case_of(session, listed)
    change_case(session, other, IN_ORDER, today=TODAY)
    add_placement(session, other, draft, today=TODAY)
    assert _found(session, other) == [Check.LAST_PLACEMENT_ENDED]


def test_our_own_determination_is_asked_what_it_rests_on(session, case_id):
    weak = a_source(session, date_text="2025", reliability="E", credibility="4")
    draft = DeterminationDraft("located", "09.2025", weak)
    determine(session, case_id, draft, worker=WORKER, today=TODAY)
    assert _found(session, case_id) == [Check.LOCATED_NOWHERE, Check.DETERMINED_BY_WEAK_SOURCE]


def test_sources_and_requests_are_asked_about(session, case_id):
    unrated = a_source(session)
    draft = BirthDraft("12.03.2014", source_id=unrated)
    add_birth(session, case_id, draft, today=TODAY)
    add_request(session, case_id, RequestDraft("request", "де дитина"), today=TODAY)
    answered = RequestDraft("request", "як дитина", answered_text="02.2026", answer="добре")
    add_request(session, case_id, answered, today=TODAY)
    assert set(_found(session, case_id)) == {
        Check.SOURCE_WITHOUT_DATE,
        Check.SOURCE_NOT_RATED,
        Check.REQUEST_WITHOUT_DAY,
        Check.ANSWER_NOT_RECORDED_AS_CLAIM,
    }


def test_what_was_looked_at_stays_so_until_the_fact_changes(session, case_id):
    add_name(session, case_id, NameDraft("other", "Kапрондук"))
    (one,) = checks_of(session, read_case(session, case_id), TODAY)
    assert one.is_open
    note(session, one.finding, "так у джерелі", worker=WORKER)
    (one,) = all_checks(session, TODAY, case_ids=[case_id])
    assert not one.is_open
    assert one.looked.reason == "так у джерелі"


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_every_remark_is_a_sentence(session, language):
    bare = _bare(session)
    add_claim(session, bare, ClaimDraft("russia", "located"), worker=WORKER, today=TODAY)
    for one in checks_of(session, read_case(session, bare), TODAY):
        said = check_sentence(one.remark, language)
        assert said
        assert "{" not in said
        assert str(one.remark.check) not in said


@given(day=st.dates(dt.date(1990, 1, 1), dt.date(2040, 1, 1)))
def test_no_day_breaks_a_check(day):
    case = _case(day)
    assert all(remark.record for remark in [*facts.births(case, TODAY), *names.sex(case, TODAY)])


@pytest.mark.parametrize(
    ("pair", "kind", "asked"),
    [
        ("Олег Романович", "registered_at_birth", True),
        ("Роман Романович", "registered_at_birth", False),
        ("Миколай Николаевич", "russified", False),
        ("Саша Александрович", "russified", False),
        ("Олег Романович", "after_adoption", False),  # an adopter's name
        ("Небувалій Романович", "registered_at_birth", False),  # nobody knows such a name
        ("Олег Небувалійович", "registered_at_birth", False),
        (" Романович", "registered_at_birth", False),
    ],
)
def test_a_patronymic_is_held_against_the_father_on_file(session, pair, kind, asked):
    case_id, (father, patronymic) = _bare(session), pair.split(" ")
    add_name(session, case_id, NameDraft(kind, "Капрондук", "Ілля", patronymic))
    add_relation(session, case_id, RelationDraft("father", "Капрондук", father))
    add_relation(session, case_id, RelationDraft("grandfather", "Капрондук", "Богдан"))
    remarks = [one.remark for one in checks_of(session, read_case(session, case_id), TODAY)]
    told = {one.value for one in remarks if one.check == Check.PATRONYMIC_NOT_OF_FATHER}
    assert (f"{patronymic} – {father}" in told) == asked


def test_every_check_can_say_something():
    written = inspect.getsource(names)
    for module in (facts, whereabouts, work):
        written += inspect.getsource(module)
    assert [check for check in Check if f"Check.{check.name}" not in written] == []


def _case(day):
    birth = a_birth(21, date=exact(day), region="", place="", source_id=None)
    return a_case_file(births=(birth,))


def test_a_case_called_and_born_as_another_is_asked_about_on_both(session):
    numbers = []
    for _ in range(2):
        listed = case_of(session, a_listed_case(session, a_list(session)))
        numbers.append(read_case(session, listed).number)
    alike = [one for one in all_checks(session, TODAY) if one.remark.check == "another_case_alike"]
    assert [(one.case, one.remark.value) for one in alike] == [tuple(numbers), (*numbers[::-1],)]
    assert numbers[1] in check_sentence(alike[0].remark, "uk")
