"""What a profile takes out is in no file for other programs either."""

import pytest

from exports.outgoing import Choices, PaperKind, Printed, Profile
from exports.profiles import cut
from tests.exports.lines import PRINTED_AT
from tests.exports.marked import Marking, found_in, marked_case
from ui.papers.documents import DOCUMENTS

KINDS = (PaperKind.CASE_JSON, PaperKind.CASE_FTM, PaperKind.CASE_PFIF)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("profile", Profile)
def test_no_removed_value_is_in_the_file(kind, profile):
    marking = Marking()
    case = marked_case(marking)
    choices = Choices("uk", profile)
    out = cut(case, choices)
    told = DOCUMENTS[kind].draw(out, choices, Printed("Вигаданчук", PRINTED_AT))
    taken = {mark for mark in marking.marks if mark not in repr(out)}
    assert found_in(taken, told) == set()
    plain = told.decode("unicode-escape", "ignore").encode("utf-16", "surrogatepass")
    assert found_in(taken, plain) == set()
    assert found_in({case.names[0].surname}, told)
