"""What stands in a name's cell beside the name goes out with the whole file alone."""

import io
import zipfile

import pytest

from exports.case_summary import case_summary
from exports.interchange.case_cpims import cases_cpims
from exports.interchange.case_json import case_json
from exports.interchange.case_pfif import case_pfif
from exports.interchange.ftm import case_ftm
from exports.names_alone import name_alone
from exports.outgoing import Choices, Printed, Profile
from exports.profiles import cut
from tests.exports.lines import PRINTED_AT, PRINTED_BY, a_case_file, a_name, an_entry, number
from tests.exports.marked import everything_in, found_in

CELL = "Гойданко Олена Петрівна, 04.03.2012 р.н., інвалід"
SIBLINGS = "Гойданко Олена Петрівна та Гойданко Макар Петрович (ВІЛ)"
BESIDE = {"04.03.2012", "інвалід", "Макар", "ВІЛ"}
PRINTED = Printed(PRINTED_BY, PRINTED_AT)


def _unzipped(data):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return b"\n".join(map(packed.read, packed.namelist()))


FORMS = {
    "pdf": lambda case, choices: everything_in(
        case_summary(case, choices=choices, printed_by=PRINTED_BY, printed_at=PRINTED_AT)
    ),
    "json": lambda case, choices: case_json(case, choices, PRINTED),
    "ftm": case_ftm,
    "pfif": lambda case, choices: case_pfif(case, choices, PRINTED),
    "cpims": lambda case, choices: _unzipped(cases_cpims([case], choices, PRINTED)),
}


@pytest.fixture
def case():
    """A child on two handed lists whose cells say more than its name, and on one without a name."""
    whole = {"surname": "Гойданко", "given_name": "Олена", "patronymic": "Петрівна"}
    listed = {"kind": "as_written_on_list", **whole}
    return a_case_file(
        name="Гойданко Олена Петрівна",
        names=(
            a_name(11, written=CELL, entry_id=number(41), **listed),
            a_name(12, written=SIBLINGS, entry_id=number(42), **listed),
            a_name(13, written=CELL, surname="", given_name="", patronymic=""),
        ),
        entries=(
            an_entry(41, name_written=CELL),
            an_entry(42, name_written=SIBLINGS),
            an_entry(43, name_written=CELL),
        ),
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("profile", [Profile.PUBLIC, Profile.FAMILY, Profile.PARTNER])
def test_nothing_of_a_cell_but_the_name_goes_out(case, form, profile):
    choices = Choices("uk", profile)
    held = FORMS[form](cut(case, choices), choices)
    assert found_in(BESIDE, held) == set()
    assert found_in({"Гойданко"}, held)


@pytest.mark.parametrize("form", FORMS)
def test_the_whole_file_keeps_the_cells(case, form):
    choices = Choices("uk", Profile.FULL)
    assert found_in(BESIDE, FORMS[form](cut(case, choices), choices)) == BESIDE


def test_a_line_of_ours_without_a_name_keeps_its_number():
    line = an_entry(41, name_written="2025-00002")
    out = cut(a_case_file(entries=(line,)), Choices("uk", Profile.PARTNER))
    assert out.entries[0].name_written == "2025-00002"


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        (CELL, "Гойданко Олена Петрівна"),
        (SIBLINGS, "Гойданко Олена Петрівна"),
        ("Гойданко-Приклад Олена", "Гойданко-Приклад Олена"),
        ("Гойданко (Приклад) Олена", "Гойданко (Приклад) Олена"),
        ("04.03.2012", ""),
    ],
)
def test_the_name_of_a_cell(cell, name):
    assert name_alone(cell) == name
