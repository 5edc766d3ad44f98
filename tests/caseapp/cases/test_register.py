import datetime as dt
import json

import pytest

from caseapp.case_file import read_case
from caseapp.cases.drafts import BirthDraft, CaseDraft
from caseapp.cases.register import change_case, new_number, new_numbers, open_born, open_case
from caseapp.errors import NotUnderstood
from exports.acts import act_sentence
from tests.factories import a_case, name_draft

FACTS = CaseDraft(
    sex="male",
    circumstances="deported",
    event_text="весна 2022",
    origin_region="Херсонська область",
    origin_place="Вигадівка",
)


def test_cases_are_numbered_in_the_order_of_opening(session):
    a_case(session)
    written = open_case(session, FACTS, name_draft(), year=2026)
    case = read_case(session, written.id)
    assert (case.number, case.name, case.sex) == ("2026-00002", "Капрондук Ілля Олегович", "male")
    assert (case.event.edtf, case.origin_region) == ("2022-21", "UA-65")


def test_the_act_of_opening_names_number_and_child(session):
    written = open_case(session, FACTS, name_draft(), year=2026)
    assert (written.act.code, written.act.record) == ("case.opened", str(written.id))
    assert written.act.data["number"] == "2026-00001"
    assert written.act.data["name"] == "Капрондук Ілля Олегович"


def test_no_number_is_given_twice(session):
    numbers = [*new_numbers(session, 2025, 3), new_number(session, 2026)]
    assert numbers == ["2025-00001", "2025-00002", "2025-00003", "2026-00004"]


def test_facts_are_corrected(session):
    case_id = a_case(session)
    act = change_case(session, case_id, FACTS).act
    assert (act.code, act.record) == ("case.changed", str(case_id))
    assert act.data["from"]["sex"] == "unknown"
    assert act.data["to"]["origin_place"] == "Вигадівка"
    assert "note" not in act.data["to"]
    assert read_case(session, case_id).circumstances == "deported"


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (CaseDraft(sex="boy"), "sex"),
        (CaseDraft(circumstances="taken"), "circumstances"),
        (CaseDraft(event_text="колись"), "event_date"),
        (CaseDraft(origin_region="Ніде"), "origin_region"),
    ],
)
def test_what_is_not_understood_names_its_field(session, draft, what):
    with pytest.raises(NotUnderstood) as refusal:
        open_case(session, draft, name_draft(), year=2025)
    assert refusal.value.what == what


def test_a_text_that_would_fill_a_folder_is_refused(session):
    with pytest.raises(NotUnderstood) as refusal:
        open_case(session, CaseDraft(note="ї" * 20_001), name_draft(), year=2025)
    assert refusal.value.cause == "too_long"


def test_a_birth_typed_with_a_new_case_is_part_of_its_opening(session):
    today = dt.date(2026, 5, 1)
    written = open_born(session, FACTS, name_draft(), BirthDraft("12.03.2015"), today=today)
    case = read_case(session, written.id)
    assert (case.number, [one.date.edtf for one in case.births]) == ("2026-00001", ["2015-03-12"])
    told = act_sentence(written.act.code, json.dumps(written.act.data), "en")
    assert told == "Case No. 2026-00001 opened: Капрондук Ілля Олегович, born 12.03.2015"
    with pytest.raises(NotUnderstood):
        open_born(session, FACTS, name_draft(), BirthDraft("31.02.2014"), today=today)
