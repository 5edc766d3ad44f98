"""What is marked as private is known with all that cites it, and left off the sheet."""

import datetime as dt
import uuid

import pytest

from caseapp.case_file import read_case
from caseapp.cases.births import add_birth
from caseapp.cases.claims import add_claim
from caseapp.cases.drafts import BirthDraft, ClaimDraft, PlacementDraft
from caseapp.cases.index import rows
from caseapp.cases.placements import add_placement
from caseapp.cases.relations import KinDraft, link_siblings
from caseapp.cases.shown import NameFact, leading_name
from caseapp.coming_of_age import coming_of_age
from caseapp.contradictions.sheet import read_sheet
from caseapp.papers.private import office_only, private_records
from caseapp.papers.region_report import read_regions
from exports.outgoing import Choices, Profile
from exports.profiles import cut
from tests.factories import WORKER, a_case, a_list, a_listed_case, a_session, a_source, case_of

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


def test_no_private_name_leads_and_no_private_place_is_counted_or_stands_in_a_row(session, case_id):
    number = next(row.number for row in rows(session) if row.case_id == case_id)
    _seen(session, case_id, from_text="2023")
    hidden = PlacementDraft(region="RU-OMS", from_text="2024", private=True)
    add_placement(session, case_id, hidden)
    (row,) = (one for one in rows(session) if one.case_id == case_id)
    assert row.region == "RU-OMS"  # the office sees where the child is
    assert [one.region for one in office_only(session).let_out([row])] == ["RU-TYU"]
    assert dict(read_regions(session, None).counts) == {"RU-TYU": 1}
    alone = NameFact(uuid.uuid4(), "registered_at_birth", "Вигаданець", "", "", private=True)
    assert leading_name([alone], number) == number


def test_a_brother_whose_place_stays_in_the_office_is_on_no_paper_there(session, case_id):
    other = a_case(session, "Вигаданець Петро Ілліч")
    _seen(session, case_id)
    add_placement(session, other, PlacementDraft(region="RU-OMS", private=True))
    link_siblings(session, case_id, other, KinDraft())
    case = read_case(session, case_id)
    assert [one.region for one in (case.people.kin[0].child, case.people.apart[0].child)] == [
        "RU-OMS",
        "RU-OMS",
    ]
    out = cut(case, FULL)
    assert not out.people.kin[0].child.region
    assert not out.people.apart
    assert "RU-OMS" not in repr(out.people)


def test_rows_that_are_or_quote_what_is_private_do_not_leave(session, case_id):
    source = a_source(session, "Вигадана бабуся", private=True)
    seen = _seen(session, case_id, source_id=source)
    hidden, found = office_only(session), read_sheet(session, None).found
    assert [one.right.id for one in found] == [seen]
    assert list(hidden.let_out(found)) == []
    assert list(hidden.let_out(read_case(session, case_id).sources)) == []


def test_a_private_birth_record_leads_no_row_and_tells_no_birthday(session, case_id):
    add_birth(session, case_id, BirthDraft("15.11.2007", private=True))
    (row,) = (one for one in rows(session) if one.case_id == case_id)
    assert row.birth_edtf == "2014-03-12"  # what the list says, though it was recorded later
    hidden = office_only(session)
    coming = coming_of_age(session, 18, 90, today=dt.date(2025, 10, 1))
    assert [one.case_id for one in coming] == [case_id]
    assert list(hidden.let_out(coming)) == []
    alone = a_case(session, "Вигаданець Петро Ілліч")
    add_birth(session, alone, BirthDraft("2012", private=True))
    assert [one.birth_edtf for one in rows(session) if one.case_id == alone] == [""]
