"""What is marked as private is known with all that cites it, and left off the sheet."""

import pytest

from caseapp.cases.claims import add_claim
from caseapp.cases.drafts import ClaimDraft, PlacementDraft
from caseapp.cases.placements import add_placement
from caseapp.contradictions.sheet import read_sheet
from caseapp.private import private_records
from exports.outgoing import Choices, Profile
from exports.profiles import cut
from tests.factories import WORKER, a_list, a_listed_case, a_session, a_source, case_of

FULL = Choices("uk", Profile.FULL)


@pytest.fixture
def session(tmp_path):
    with a_session(tmp_path) as opened:
        yield opened


@pytest.fixture
def case_id(session):
    made = case_of(session, a_listed_case(session, a_list(session)))
    draft = ClaimDraft(party="russia", kind="never_in_russia", date_text="23.07.2025")
    add_claim(session, made, draft, worker=WORKER)
    return made


def _seen(session, case_id, **facts):
    return add_placement(session, case_id, PlacementDraft(region="RU-TYU", **facts)).id


@pytest.mark.parametrize("what", ["placement", "source"])
def test_what_quotes_a_private_placement_or_source_is_on_no_sheet(session, case_id, what):
    source = a_source(session, "Вигадана бабуся", private=what == "source")
    seen = _seen(session, case_id, source_id=source, private=what == "placement")
    marked = {seen, source} if what == "source" else {seen}
    assert private_records(session) == marked
    sheet = read_sheet(session, None)
    assert [one.right.id for one in sheet.found] == [seen]
    out = cut(sheet, FULL)
    assert not out.found
    assert "Вигадана бабуся" not in repr(out)


def test_a_file_without_marks_keeps_nothing_back(session, case_id):
    _seen(session, case_id, source_id=a_source(session))
    assert private_records(session) == frozenset()
    assert len(cut(read_sheet(session, None), FULL).found) == 1
