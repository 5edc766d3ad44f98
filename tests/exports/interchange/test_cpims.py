"""A workbook with the field names of CPIMS+: what stands in it, and that a list reads it back."""

import datetime as dt
import io
import zipfile
from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook

from caseapp.dates import from_edtf
from caseapp.lists.choices import ScanChoices
from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.files.workbook import scan
from exports.interchange.case_cpims import NUMBER, SHEETS, cases_cpims
from exports.outgoing import Choices, Printed, Profile
from exports.profiles import cut
from exports.regions import region_name
from tests.exports.conftest import PRINTED_AT
from tests.exports.marked import Marking, found_in, marked_case

PRINTED = Printed("Вигаданчук", PRINTED_AT)
FULL = Choices("uk", Profile.FULL)


@pytest.fixture
def case():
    return marked_case(Marking())


def _rows(data, sheet):
    head, *rows = (
        CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name(sheet).to_python()
    )
    return [dict(zip(head, row, strict=True)) for row in rows]


def _read_back(data, path):
    path.write_bytes(data)
    found = scan(path, ScanChoices(sheet="cases"))
    return read_rows(found, recognise(found), today=dt.date(2026, 1, 1))


def test_every_case_is_a_row_and_its_records_stand_on_sheets_of_their_own(case):
    other = replace(case, number="2025-00777", claims=())
    data = cases_cpims([case, other], FULL, PRINTED)
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    assert book.sheet_names == list(SHEETS)
    assert [row[NUMBER] for row in _rows(data, "cases")] == [case.number, "2025-00777"]
    actions = _rows(data, "tracing_actions_section")
    stand = [one for one in case.claims if not one.withdrawn]
    assert sum(row["tracing_type"].startswith("claim") for row in actions) == len(stand)
    assert {row[NUMBER] for row in _rows(data, "care_arrangements_section")} == {
        case.number,
        "2025-00777",
    }


def test_the_same_cases_give_the_same_bytes(case):
    assert cases_cpims([case], FULL, PRINTED) == cases_cpims([case], FULL, PRINTED)


def test_what_is_only_reported_is_no_current_location(case):
    reported = replace(case, status="tracing_in_progress")
    located = replace(case, status="located")
    assert case.placements
    (row,) = _rows(cases_cpims([reported], FULL, PRINTED), "cases")
    assert row["location_current"] == ""
    (row,) = _rows(cases_cpims([located], FULL, PRINTED), "cases")
    assert row["location_current"] == region_name(case.placements[-1].region, "uk")


@pytest.mark.parametrize(
    ("edtf", "date", "uncertain", "estimated"),
    [
        ("2014-03-12", "2014-03-12", "", "false"),
        ("2014", "2014", "", "true"),
        ("2014~", "", "2014~", "true"),
        ("", "", "", ""),
    ],
)
def test_no_day_of_birth_is_guessed(case, edtf, date, uncertain, estimated):
    born = tuple(replace(one, date=from_edtf(edtf)) for one in case.births[:1] if edtf)
    (row,) = _rows(cases_cpims([replace(case, births=born)], FULL, PRINTED), "cases")
    told = row["date_of_birth"], row["date_of_birth_edtf"], row["estimated"]
    assert told == (date, uncertain, estimated)


@pytest.mark.parametrize("edtf", ["2014-03-12", "2014-03", "2014", "2014~", "2013/2015"])
def test_a_list_reads_back_what_was_written(case, tmp_path, edtf):
    leading, *others = case.names
    named = replace(leading, surname="Вигаданенко", given_name="Марта", patronymic="Іванівна")
    given = replace(
        case,
        names=(named, *others),
        births=(replace(case.births[0], date=from_edtf(edtf)),),
        sex="female",
        circumstances="taken_from_institution",
        event=from_edtf("2022-05"),
        origin_region="UA-14",
        origin_place="Вигадане",
        status="located",
        placements=(replace(case.placements[-1], region="RU-TYU"),),
    )
    readings, refused = _read_back(cases_cpims([given], FULL, PRINTED), tmp_path / "a.xlsx")
    assert not refused
    (read,) = readings
    assert (read.surname, read.given_name, read.patronymic) == ("Вигаданенко", "Марта", "Іванівна")
    assert (read.birth.earliest, read.birth.latest) == (
        from_edtf(edtf).earliest,
        from_edtf(edtf).latest,
    )
    assert (read.line, read.sex, read.circumstances) == (
        case.number,
        "female",
        "taken_from_institution",
    )
    assert (read.origin_region, read.origin_place) == ("UA-14", "Вигадане")
    assert (read.event.edtf, read.reported_region) == ("2022-05", "RU-TYU")


@pytest.mark.parametrize("profile", Profile)
def test_no_removed_value_is_in_the_workbook(profile):
    marking = Marking()
    whole = marked_case(marking)
    choices = Choices("uk", profile)
    out = cut(whole, choices)
    with zipfile.ZipFile(io.BytesIO(cases_cpims([out], choices, PRINTED))) as packed:
        told = b"\n".join(packed.read(name) for name in packed.namelist())
    assert found_in({mark for mark in marking.marks if mark not in repr(out)}, told) == set()
    assert found_in({whole.names[0].surname}, told)
