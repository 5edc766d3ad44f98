"""One birth date leads everywhere; none is lost."""

import datetime as dt
import json

import pytest

from caseapp.case_file import read_case
from caseapp.cases import births, index
from caseapp.cases.drafts import BirthDraft
from caseapp.review.persons import persons_of_cases
from exports.interchange.case_json import case_json
from exports.interchange.case_pfif import case_pfif
from exports.interchange.ftm import case_ftm
from exports.interchange.pfif import read_pfif
from exports.outgoing import Choices, Printed, Profile
from tests.caseapp.lists.files.read_back import read_back
from tests.factories import a_case, a_list, a_listed_case, case_of

PRINTED = Printed("Вигадана Робітниця", dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
EVERYTHING = Choices("uk", Profile.FULL)


def _led(session, *typed):
    case_id = a_case(session)
    for text in typed:
        births.add_birth(session, case_id, BirthDraft(text))
    return [line.date.edtf for line in read_case(session, case_id).births]


@pytest.mark.parametrize(
    ("typed", "leads"),
    [
        (("приблизно 2014", "12.03.2014"), "2014-03-12"),  # added later and more exact
        (("12.03.2014", "приблизно 2014"), "2014-03-12"),  # the more exact lies within
        (("12.03.2014", "05.2015"), "2015-05"),  # the newest where they exclude each other
        (("12.03.2014", "13.03.2014"), "2014-03-13"),
        (("2014", "03.2014", "12.03.2014", "14.05.2014", "2014"), "2014-05-14"),
        (("12.03.2014", "невідомо"), "2014-03-12"),
    ],
)
def test_the_newest_leads_unless_a_more_exact_lies_within_it(session, typed, leads):
    told = _led(session, *typed)
    assert told[0] == leads
    assert len(told) == len(typed)


def test_a_private_record_leads_only_alone(session):
    case_id = a_case(session)
    births.add_birth(session, case_id, BirthDraft("2014"))
    births.add_birth(session, case_id, BirthDraft("12.03.2014", private=True))
    assert [one.date.edtf for one in read_case(session, case_id).births] == ["2014", "2014-03-12"]
    alone = a_case(session)
    births.add_birth(session, alone, BirthDraft("невідомо"))
    births.add_birth(session, alone, BirthDraft("12.03.2014", private=True))
    assert read_case(session, alone).births[0].date.edtf == "2014-03-12"


def test_what_a_caseworker_recorded_leads_before_what_lists_say(session):
    case_id = case_of(session, a_listed_case(session, a_list(session), birth="приблизно 2014"))
    births.add_birth(session, case_id, BirthDraft("12.03.2016"))
    index.refresh(session, [case_id])
    case = read_case(session, case_id)
    assert [one.date.edtf for one in case.births] == ["2016-03-12", "2014~"]
    assert index.rows(session)[0].birth_edtf == "2016-03-12"


def test_every_form_in_which_a_case_leaves_names_the_same_date(session, tmp_path):
    case_id = case_of(session, a_listed_case(session, a_list(session), birth="приблизно 2014"))
    births.add_birth(session, case_id, BirthDraft("12.03.2014"))
    index.refresh(session, [case_id])
    case = read_case(session, case_id)
    assert index.rows(session)[0].birth_edtf == case.births[0].date.edtf == "2014-03-12"
    assert persons_of_cases(session, [case_id])[0].births[0].edtf == "2014-03-12"
    told = case_json(case, EVERYTHING, PRINTED)
    assert json.loads(told)["births"][0]["date"]["edtf"] == "2014-03-12"
    (person,) = read_pfif(case_pfif(case, EVERYTHING, PRINTED))
    assert person.date_of_birth == "2014-03-12"
    assert b"2014-03-12" in case_ftm(case, EVERYTHING)
    (tmp_path / "case.json").write_bytes(told)
    (read,) = read_back(tmp_path / "case.json")
    assert read.birth.edtf == "2014-03-12"
