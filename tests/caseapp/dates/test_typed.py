"""What is typed on one day means the same when it is read again on another."""

import datetime as dt

import pytest

from caseapp.cases.births import add_birth, change_birth
from caseapp.cases.drafts import BirthDraft
from caseapp.dates import read_date, read_typed
from db.tables import BirthRecord
from tests.factories import a_case

TODAY = dt.date(2025, 11, 22)
LATER = dt.date(2027, 5, 1)


@pytest.mark.parametrize(
    ("typed", "edtf", "text"),
    [
        ("7 років", "2017-11-23/2018-11-22", "7 років (на 22.11.2025)"),
        ("6-7 лет", "2017-11-23/2019-11-22", "6-7 лет (на 22.11.2025)"),
        ("aged 7", "2017-11-23/2018-11-22", "aged 7 (on 22.11.2025)"),
        ("17+", "../2008-11-22", "17+ (on 22.11.2025)"),
        ("7 років на 01.09.2022", "2014-09-02/2015-09-01", "7 років на 01.09.2022"),
        ("близько 2014", "2014~", "близько 2014"),
        ("Вчора", "2025-11-21", "21.11.2025"),
        ("сегодня", "2025-11-22", "22.11.2025"),
        ("yesterday", "2025-11-21", "21.11.2025"),
        ("где-то в 2014", "2014~", "где-то в 2014"),
        ("ca 2014", "2014~", "ca 2014"),
        ("", "", ""),
    ],
)
def test_a_typed_date_is_tied_to_its_day(typed, edtf, text):
    date = read_typed(typed, TODAY)
    assert (date.edtf, date.text) == (edtf, text)
    assert read_date(date.text).edtf == edtf
    assert read_typed(date.text, LATER) == date


def test_a_record_that_is_corrected_years_later_keeps_its_age(session):
    case_id = a_case(session, "Капрондук Марія")
    birth_id = add_birth(session, case_id, BirthDraft("7 років"), today=TODAY).id
    born = session.get(BirthRecord, birth_id)
    before = born.edtf
    draft = BirthDraft(born.text, place="Вигадівка")
    change_birth(session, birth_id, draft, today=LATER)
    assert (born.place, born.edtf) == ("Вигадівка", before)
