"""What may not go out is in no file for other programs either, nor on the short paper."""

import pytest

from exports.case_summary import case_summary
from exports.interchange.case_json import case_json
from exports.interchange.case_pfif import case_pfif
from exports.interchange.ftm import case_ftm
from exports.outgoing import Choices, Printed, Profile, Section
from exports.profiles import cut
from tests.exports.lines import PRINTED_AT
from tests.exports.marked import Marking, everything_in, found_in, marked_case

PRINTED = Printed("Вигаданчук", PRINTED_AT)
LESS = frozenset({Section.CLAIMS, Section.BIRTHS, Section.NOTES})


def _short(case, choices):
    return case_summary(case, choices=choices, printed_by=PRINTED.by, printed_at=PRINTED.at)


FORMS = {
    "json": lambda case, choices: case_json(case, choices, PRINTED),
    "ftm": case_ftm,
    "pfif": lambda case, choices: case_pfif(case, choices, PRINTED),
    "short": lambda case, choices: everything_in(_short(case, choices)),
}


@pytest.fixture(scope="module")
def marking():
    return Marking()


@pytest.fixture(scope="module")
def case(marking):
    return marked_case(marking)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("profile", Profile)
@pytest.mark.parametrize("left_out", [frozenset(), LESS])
def test_what_was_taken_out_is_nowhere(marking, case, form, profile, left_out):
    choices = Choices("uk", profile, left_out, short=form == "short")
    out = cut(case, choices)
    text = FORMS[form](out, choices)
    taken = {mark for mark in marking.marks if mark not in repr(out)}
    assert len(taken) > 5
    assert found_in(taken, text) == set()
    assert found_in(set(marking.marks) - taken, text)


def test_the_whole_case_has_nearly_all_of_it_in_json(marking, case):
    choices = Choices("uk", Profile.FULL)
    out = cut(case, choices)
    kept = {mark for mark in marking.marks if mark in repr(out)}
    assert len(found_in(kept, FORMS["json"](out, choices))) > 0.9 * len(kept)
