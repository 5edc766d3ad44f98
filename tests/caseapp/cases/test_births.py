import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.case_file import read_case
from caseapp.cases import births, records
from caseapp.cases.drafts import BirthDraft
from caseapp.cases.index import rows
from caseapp.errors import LockedRecord, NotUnderstood
from db.tables import BirthRecord
from tests.factories import a_case, a_list, a_listed_case, case_of

TODAY = dt.date(2026, 3, 1)


def _births(session, case_id):
    return read_case(session, case_id).births


def test_a_date_typed_freely_is_understood(session):
    case_id = a_case(session)
    births.add_birth(session, case_id, BirthDraft("близько 2014", place="Вигадівка"))
    (birth,) = _births(session, case_id)
    assert (birth.date.text, birth.date.edtf, birth.place) == ("близько 2014", "2014~", "Вигадівка")
    assert birth.date.earliest < dt.date(2014, 1, 1) < dt.date(2014, 12, 31) < birth.date.latest


def test_an_age_counts_from_today(session):
    case_id = a_case(session)
    births.add_birth(session, case_id, BirthDraft("7 років"), today=TODAY)
    (birth,) = _births(session, case_id)
    assert (birth.date.earliest, birth.date.latest) == (dt.date(2018, 3, 2), dt.date(2019, 3, 1))


def test_a_date_that_is_not_understood_names_its_field(session):
    with pytest.raises(NotUnderstood) as refusal:
        births.add_birth(session, a_case(session), BirthDraft("32.03.2015"))
    assert (refusal.value.what, refusal.value.value) == ("birth", "32.03.2015")


def test_nobody_is_born_in_the_future(session):
    case_id = a_case(session)
    births.add_birth(session, case_id, BirthDraft("2026"), today=TODAY)
    with pytest.raises(NotUnderstood) as refusal:
        births.add_birth(session, case_id, BirthDraft("02.03.2026"), today=TODAY)
    assert (refusal.value.what, refusal.value.cause) == ("birth", "impossible")


def test_a_region_is_kept_by_its_code(session):
    case_id = a_case(session)
    births.add_birth(session, case_id, BirthDraft("2014", region="Донецька область"))
    assert _births(session, case_id)[0].region == "UA-14"


def test_an_unknown_region_is_refused(session):
    with pytest.raises(NotUnderstood) as refusal:
        births.add_birth(session, a_case(session), BirthDraft("2014", region="RU-ZZZ"))
    assert (refusal.value.what, refusal.value.cause) == ("region", "unknown_region")


def test_records_stand_beside_each_other(session):
    case_id = a_case(session)
    first = births.add_birth(session, case_id, BirthDraft("2014")).id
    births.add_birth(session, case_id, BirthDraft("12.03.2015"))
    births.change_birth(session, first, BirthDraft("03.2014"))
    assert [birth.date.edtf for birth in _births(session, case_id)] == ["2015-03-12", "2014-03"]


def test_the_leading_birth_stands_in_the_list_of_cases(session):
    case_id = a_case(session)
    births.add_birth(session, case_id, BirthDraft("невідомо"))
    births.add_birth(session, case_id, BirthDraft("2014"))
    newest = births.add_birth(session, case_id, BirthDraft("2015")).id
    assert [(row.birth_edtf, row.birth_sort) for row in rows(session)] == [("2015", "2015-01-01")]
    births.remove_birth(session, newest)
    assert rows(session)[0].birth_edtf == "2014"
    records.restore(session, BirthRecord, newest)
    assert rows(session)[0].birth_edtf == "2015"


def test_a_birth_from_a_list_is_locked(session):
    line = a_listed_case(session, a_list(session))
    (birth,) = _births(session, case_of(session, line))
    with pytest.raises(LockedRecord):
        births.change_birth(session, birth.id, BirthDraft("2014"))


@given(day=st.dates(dt.date(1990, 1, 1), dt.date(2026, 1, 1)))
def test_any_day_reads_back_as_it_was_written(session, day):
    case_id = a_case(session)
    births.add_birth(session, case_id, BirthDraft(f"{day:%d.%m.%Y}"))
    (birth,) = _births(session, case_id)
    assert (birth.date.earliest, birth.date.latest) == (day, day)
    assert {row.case_id: row.birth_sort for row in rows(session)}[case_id] == day.isoformat()
