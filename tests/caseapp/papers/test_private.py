"""What is marked as private is known with all that cites it, and left off the sheet."""

import datetime as dt
import io
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from sqlmodel import col, select

from caseapp.case_file import read_case
from caseapp.cases.attachments import YES, AttachmentDraft, Belongs, attach, change_attachment
from caseapp.cases.births import add_birth
from caseapp.cases.claims import add_claim
from caseapp.cases.drafts import BirthDraft, ClaimDraft, PlacementDraft
from caseapp.cases.index import rows
from caseapp.cases.names import add_name
from caseapp.cases.placements import add_placement
from caseapp.cases.relations import KinDraft, link_siblings
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.cases.shown import NameFact, leading_name
from caseapp.intake.files import look_at
from caseapp.lists.ledgers.ledger import ledger
from caseapp.matching.model import Evidence
from caseapp.overviews.coming_of_age import coming_of_age
from caseapp.papers.contradiction_sheet import read_sheet
from caseapp.papers.match_report import read_match
from caseapp.papers.photo_sheet import read_photos
from caseapp.papers.private import office_only, private_records
from caseapp.papers.region_report import read_regions
from caseapp.papers.request_letter import read_letter
from db.tables import ChildList, ListEntry
from exports.match_report import match_report
from exports.outgoing import Choices, Profile
from exports.profiles import cut
from tests.exports.reading import PRINTED, text_of
from tests.factories import (
    WORKER,
    a_candidate,
    a_case,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    a_session,
    a_source,
    case_of,
    name_draft,
)

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
    (row,) = (one for one in rows(session) if one.case_id == alone)
    assert row.birth_edtf == "2012"  # the office sees it
    assert [one.birth_edtf for one in office_only(session).let_out([row])] == [""]


def test_a_photo_of_a_private_source_or_placement_is_on_no_sheet(session, case_id):
    source = a_source(session, "Вигадана бабуся", private=True)
    seen = _seen(session, case_id, private=True)
    for number, facts in enumerate(({"source_id": source}, {"record_id": seen})):
        _photo(session, case_id, number, **facts)
    assert read_photos(session, None).photos == ()
    assert read_case(session, case_id).photo is not None  # the office sees it
    assert cut(read_case(session, case_id), replace(FULL, photo=True)).photo is None
    _photo(session, case_id, 2)
    assert len(read_photos(session, None).photos) == 1


def _photo(session, case_id, number, **facts):
    made = io.BytesIO()
    Image.new("RGB", (40, 50), (80 * number, 9, 9)).save(made, "JPEG")
    taken = look_at(Path(f"{number}.jpg"), made.getvalue())
    kept = attach(session, case_id, taken, Belongs(kind="photo", **facts)).id
    draft = AttachmentDraft("photo", leads=YES, source_id=facts.get("source_id"))
    change_attachment(session, kept, draft)


def test_a_brother_s_private_place_is_quoted_on_neither_case(session, case_id):
    other = a_case(session, "Вигаданець Петро Ілліч")
    _seen(session, case_id, from_text="2023", to_text="2024")
    hidden = PlacementDraft(region="RU-OMS", from_text="2023", to_text="2024", private=True)
    add_placement(session, other, hidden)
    link_siblings(session, case_id, other, KinDraft())
    case = read_case(session, case_id)
    assert "siblings_apart" in [one.rule for one in case.contradictions]
    assert "RU-OMS" not in repr(cut(case, FULL).contradictions)
    assert "RU-OMS" not in repr(cut(read_sheet(session, None), FULL).found)


def test_the_same_said_openly_is_quoted_though_a_private_record_says_it_too(session, case_id):
    for private in (True, False):
        _seen(session, case_id, private=private)
    assert [one.rule for one in cut(read_sheet(session, None), FULL).found] == ["never_but_placed"]


def test_a_ledger_counts_no_private_place_and_no_private_birth(session, case_id):
    (listed,) = session.exec(select(ChildList.id))
    add_birth(session, case_id, BirthDraft("15.11.2005", private=True))
    _seen(session, case_id, private=True)
    (line,) = ledger(session, listed, today=dt.date(2025, 10, 1)).lines
    assert line.region == ""
    assert line.born == (dt.date(2014, 3, 12), dt.date(2014, 3, 12))


def test_a_letter_names_no_private_file(session, case_id):
    request = add_request(session, case_id, RequestDraft("request", "Вигадане питання")).id
    for name, private in (("відкритий", False), ("закритий", True)):
        taken = look_at(Path(f"{name}.txt"), name.encode())
        kept = attach(session, case_id, taken, Belongs(request)).id
        change_attachment(session, kept, AttachmentDraft(title=f"Лист {name}", private=private))
    letter = read_letter(session, request, today=dt.date(2025, 10, 1))
    assert letter.text.enclosed == "Лист відкритий"
    typed = replace(letter.text, enclosed="Лист закритий\nКопія свідоцтва")
    assert cut(replace(letter, text=typed), FULL).text.enclosed == "Копія свідоцтва"


def test_a_comparison_with_a_private_name_is_not_printed(session, case_id):
    (line,) = session.exec(select(ListEntry.id).where(col(ListEntry.case_id) == case_id))
    found = a_line(session, a_pool(session), "Сховайко Ілля Олегович")
    add_name(session, case_id, name_draft("Сховайка Ілля Олегович", private=True))
    add_placement(session, case_id, PlacementDraft(region="RU-OMS", private=True))
    evidence = (
        Evidence("surname", "Сховайка", "Сховайко", "near", 7.5, "one_letter"),
        Evidence("given_name", "Ілля", "Ілля", "same", 4.5, "same_spelling"),
        Evidence("region", "RU-OMS", "RU-OMS", "same", 3.5, "same_region"),
    )
    pair = a_candidate(session, line, found, evidence=evidence)
    out = cut(read_match(session, pair), FULL)
    assert [one.field for one in out.item.evidence] == ["given_name"]
    assert out.held_back == 2
    text = text_of(match_report(out, language="en", **PRINTED))
    assert "only for the office: 2" in text
    assert "Nothing that is printed here speaks against it." in text


def test_what_somebody_searched_is_not_told_where_it_is_a_private_name(session, case_id):
    add_name(session, case_id, name_draft("Сховайка Ілля Олегович", private=True))
    hidden = office_only(session)
    assert hidden.names_in("розшукується · сховайка")
    assert not hidden.names_in("розшукується")
