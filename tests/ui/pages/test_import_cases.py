"""Cases of another office through the wizard, as the program itself exports them."""

from dataclasses import replace

import pytest

from caseapp.cases.index import rows
from caseapp.dates import from_edtf
from caseapp.lists.overview import lists
from exports.interchange.case_cpims import cases_cpims
from exports.interchange.case_json import case_json
from exports.interchange.case_pfif import person
from exports.interchange.pfif import write_pfif
from exports.outgoing import Choices, Printed, Profile
from tests.exports.conftest import PRINTED_AT
from tests.exports.marked import Marking, marked_case
from tests.ui.importing import import_whole, open_import, walk
from ui.pages.importing.state import Step

PRINTED = Printed("Вигаданчук", PRINTED_AT)
FULL = Choices("uk", Profile.FULL)
CHOSEN_FOR_TABLES = ("header_rows", "first_row", "inflected")


@pytest.fixture
def case():
    marked = marked_case(Marking())
    leading, *others = marked.names
    name = replace(leading, surname="Вигаданенко", given_name="Марта", patronymic="Іванівна")
    births = (replace(marked.births[0], date=from_edtf("2014-23")),)
    return replace(marked, names=(name, *others), births=births, name="Вигаданенко Марта Іванівна")


def _json(case):
    return case_json(case, FULL, PRINTED)


def _pfif(case):
    return write_pfif((person(case, FULL, PRINTED),))


def _cpims(case):
    return cases_cpims([case], FULL, PRINTED)


@pytest.mark.parametrize(
    ("name", "made"), [("case.json", _json), ("case.xml", _pfif), ("case.xlsx", _cpims)]
)
def test_a_case_of_another_office_goes_from_its_file_to_a_case(
    open_window, tmp_path, case, name, made
):
    path = tmp_path / name
    path.write_bytes(made(case))
    page = import_whole(open_window, path, kind="register")
    assert page.state.step == Step.REPORT
    assert "1 row was written" in page.steps[Step.REPORT].told.text()
    (listed,) = open_window.desk.read(lists)
    assert (listed.kind, listed.entries) == ("register", 1)
    (opened,) = open_window.desk.read(rows)
    assert opened.name == "Вигаданенко Марта Іванівна"
    assert opened.birth_edtf == ("2014-23" if made is not _pfif else opened.birth_edtf)


@pytest.mark.parametrize(
    ("name", "made"), [("case.json", _json), ("case.xml", _pfif), ("case.xlsx", _cpims)]
)
def test_such_a_file_is_proposed_to_be_checked_against_and_opens_no_case(
    open_window, tmp_path, case, name, made
):
    path = tmp_path / name
    path.write_bytes(made(case))
    import_whole(open_window, path)
    (listed,) = open_window.desk.read(lists)
    assert (listed.kind, listed.issuer, listed.entries) == ("pool", "other", 1)
    assert not open_window.desk.read(rows)


@pytest.mark.parametrize(("name", "made"), [("case.json", _json), ("case.xml", _pfif)])
def test_where_the_file_says_what_it_means_nothing_is_asked(
    open_window, tmp_path, case, name, made
):
    path = tmp_path / name
    path.write_bytes(made(case))
    page = open_import(open_window, path)
    form = page.steps[Step.FORM]
    assert form.told.isVisible()
    assert "claims, determinations" in form.told.text()  # what of the file is not read
    assert not any(form.editors[one].isVisible() for one in CHOSEN_FOR_TABLES)
    walk(page, Step.COLUMNS)
    whys = {why.text() for why in page.steps[Step.COLUMNS]._whys}
    assert "the file says so" in whys
    assert not whys & {"by its heading", "by its cells"}


def test_a_workbook_of_cases_is_asked_of_its_headings_as_any_table(open_window, tmp_path, case):
    path = tmp_path / "case.xlsx"
    path.write_bytes(_cpims(case))
    form = open_import(open_window, path).steps[Step.FORM]
    assert not form.told.isVisible()
    assert form.editors["header_rows"].isVisible()
