import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.dates import UncertainDate, age_on, from_edtf
from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from tests.caseapp.lists.columns.reading import TODAY, codes
from tests.caseapp.lists.columns.test_headings import scan_of

LISTED = from_edtf("2022-06-02")


def born(cell, heading="Вік", listed=LISTED, beside=()):
    scanned = scan_of(
        ("ПІБ", heading, *(one for one, _ in beside)),
        ("Вигаданюк Олена", cell, *(one for _, one in beside)),
    )
    readings, _ = read_rows(scanned, recognise(scanned), today=TODAY, listed=listed)
    return readings[0]


@pytest.mark.parametrize(
    ("cell", "heading", "birth"),
    [
        ("17", "Вік", "2004-06-03/2005-06-02"),
        ("17 років", "Вік", "2004-06-03/2005-06-02"),
        ("17 років", "Дата народження", "2004-06-03/2005-06-02"),
        ("7 років (на 06.2025)", "Вік", "2017-06-02/2018-06-30"),
        ("7", "Вік на 02.06.2021", "2013-06-03/2014-06-02"),
        ("7", "Вік станом на 2 червня 2021 р.", "2013-06-03/2014-06-02"),
        ("7", "Возраст (на 02.06.2021)", "2013-06-03/2014-06-02"),
        ("~7", "Вік на 02.06.2021", "2012-06-03/2015-06-02"),
        ("6 міс.", "Вік на 02.06.2021", "2020-11-03/2020-12-02"),
        ("12-13", "Вік", "2008-06-03/2010-06-02"),
    ],
)
def test_an_age_is_reckoned_from_the_day_that_the_cell_the_heading_or_the_list_names(
    cell, heading, birth
):
    reading = born(cell, heading)
    assert reading.birth.edtf == birth
    assert reading.birth.text == cell
    assert codes(reading) == []


def test_without_any_date_an_age_is_reckoned_from_the_day_of_import_and_remarked():
    for listed in (UncertainDate(), from_edtf("2031"), from_edtf("2024/..")):
        reading = born("7", listed=listed)
        assert reading.birth.edtf == "2017-10-01/2018-09-30"
        assert codes(reading) == ["age_on_day_of_import"]
    assert codes(born("2012", "Дата народження", UncertainDate())) == []


def test_an_age_at_the_event_is_reckoned_from_the_event_where_it_is_known():
    heading = "Вік на момент вивезення"
    known = born("7", heading, beside=[("Дата події", "05.10.2022")])
    assert (known.birth.edtf, codes(known)) == ("2014-10-06/2015-10-05", [])
    unknown = born("7", heading)
    assert (unknown.birth.edtf, codes(unknown)) == (
        "2014-06-03/2015-06-02", ["age_on_another_day"]
    )  # fmt: skip


@given(st.integers(0, 17), st.dates(dt.date(2014, 3, 1), TODAY))
def test_an_age_is_true_on_the_day_of_the_list(age, day):
    birth = born(str(age), listed=from_edtf(day.isoformat())).birth
    assert age in range(age_on(birth, day)[0], age_on(birth, day)[1] + 1)
    assert birth.latest <= day


def test_the_age_of_a_parent_is_no_birth_of_the_child():
    for heading in ("Вік матері", "Возраст родителей", "Age of the mother"):
        assert born("37", heading).birth == UncertainDate()
