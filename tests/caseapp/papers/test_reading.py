"""What the papers of pairs, regions and lists are made of, read from a real file."""

import datetime as dt
import io
from pathlib import Path

import pytest
from PIL import Image
from sqlmodel import select

from caseapp.cases.attachments import AttachmentDraft, Belongs, attach, change_attachment
from caseapp.cases.drafts import PlacementDraft
from caseapp.cases.index import rows
from caseapp.cases.placements import add_placement
from caseapp.cases.requests import RequestDraft, add_request
from caseapp.errors import NotFound
from caseapp.intake.files import look_at
from caseapp.journal import append
from caseapp.office.letterhead import Letterhead, letterhead_act
from caseapp.office.rules import Office, change_office
from caseapp.papers.match_report import read_match
from caseapp.papers.photo_sheet import read_photos
from caseapp.papers.region_report import read_regions
from caseapp.papers.request_letter import LetterText, letter_act, read_letter
from caseapp.papers.transmittal import GoesAlong, read_transmittal
from caseapp.review.verdicts import decide, withdraw
from db.tables import Attachment
from tests.factories import (
    WORKER,
    a_candidate,
    a_case,
    a_line,
    a_list,
    a_listed_case,
    a_pool,
    case_of,
)


def test_a_match_report_holds_every_verdict_in_order(session):
    asked, pool = a_list(session), a_pool(session)
    left, right = a_listed_case(session, asked, line="17"), a_line(session, pool, line="А-3")
    candidate = a_candidate(session, left, right)
    decide(session, candidate, "unsure", "", worker=WORKER)
    decide(session, candidate, "different", "інша мати", worker="О. Друга")
    withdraw(session, candidate, "помилка", worker=WORKER)
    report = read_match(session, candidate)
    told = [(one.verdict, one.worker, one.step) for one in report.verdicts]
    assert told == [
        ("unsure", WORKER, "decided"),
        ("different", "О. Друга", "decided"),
        ("different", WORKER, "taken_back"),
    ]
    assert report.left.side.line == "17"
    assert report.right.date_edtf or report.right.issuer
    assert report.journal_anchor is not None


def test_a_pair_that_is_not_there_is_not_found(session):
    with pytest.raises(NotFound):
        read_match(session, a_list(session))


def test_regions_count_cases_of_a_list_and_of_all(session):
    asked = a_list(session)
    listed = [a_listed_case(session, asked, line=str(one)) for one in range(3)]
    for line, region in zip(listed, ("RU-TYU", "UA-43"), strict=False):
        add_placement(session, case_of(session, line), PlacementDraft(region))
    add_placement(session, a_case(session, "Вигаданець Петро Ілліч"), PlacementDraft("RU-TYU"))
    own, whole = read_regions(session, asked), read_regions(session, None)
    assert dict(own.counts) == {"RU-TYU": 1, "UA-43": 1}
    assert (own.cases, own.unknown, own.country("UA"), own.title != "") == (3, 1, 1, True)
    assert dict(whole.counts) == {"RU-TYU": 2, "UA-43": 1}
    assert (whole.cases, whole.title) == (4, "")


def a_picture(shade):
    kept = io.BytesIO()
    Image.new("RGB", (60, 80), (shade, 80, 120)).save(kept, "JPEG")
    return kept.getvalue()


def test_photos_stand_by_number_and_those_without_are_named(session):
    asked = a_list(session)
    cases = [case_of(session, a_listed_case(session, asked, line=str(one))) for one in range(3)]
    taken = look_at(Path("photo.jpg"), a_picture(10))
    attach(session, cases[1], taken, Belongs(kind="photo"))
    sheet = read_photos(session, asked)
    numbers = {row.case_id: row.number for row in rows(session)}
    assert [photo.number for photo in sheet.photos] == [numbers[cases[1]]]
    assert sheet.photos[0].picture
    assert list(sheet.without) == sorted(numbers[one] for one in (cases[0], cases[2]))
    assert read_photos(session, None, [cases[0]]).without == (numbers[cases[0]],)
    assert len(read_photos(session, None).photos) == 1
    (photo,) = session.exec(select(Attachment.id)).all()
    change_attachment(session, photo, AttachmentDraft(kind="photo", leads="yes", private=True))
    assert read_photos(session, None).photos == ()


def test_a_list_is_handed_over_line_by_line_as_written(session):
    asked = a_list(session, title="Список А")
    a_listed_case(session, asked, "Капрондук Ілля", line="17", birth="12.03.2014")
    found = read_transmittal(session, asked, GoesAlong("a.xlsx", "0" * 64))
    assert [(one.line, one.name, one.birth_edtf) for one in found.lines] == [
        ("17", "Капрондук Ілля", "2014-03-12")
    ]
    assert found.title == "Список А"
    assert found.file.name == "a.xlsx"


def test_a_letter_begins_with_the_head_and_goes_on_with_its_words(session):
    case = a_case(session)
    draft = RequestDraft("request", "Про місцезнаходження", "Управлінню")
    request = add_request(session, case, draft).id
    write(session, letterhead_act(Letterhead("Служба", basis="Порядок № 551")))
    first = read_letter(session, request, today=dt.date(2025, 11, 22))
    assert (first.text.addressee, first.text.basis) == ("Управлінню", "Порядок № 551")
    assert (first.head.name, first.is_adult, first.application) == ("Служба", False, None)
    write(session, letter_act(case, first.request, LetterText(text="Просимо копію.\nІ фото.")))
    again = read_letter(session, request, today=dt.date(2025, 11, 22))
    assert again.text == LetterText(text="Просимо копію.\nІ фото.")
    assert again.name.surname == "Капрондук"


def write(session, act):
    append(session, act, worker=WORKER, device="d")
    session.flush()


def test_a_match_report_names_both_persons_where_two_were_needed(session):
    left = a_listed_case(session, a_list(session))
    candidate = a_candidate(session, left, a_line(session, a_pool(session)))
    change_office(session, Office(two_for_same=True))
    decide(session, candidate, "same", "вона", worker=WORKER)
    decide(session, candidate, "same", "бачила свідоцтво", worker="О. Друга")
    steps = [(one.step, one.worker) for one in read_match(session, candidate).verdicts]
    assert steps[0] == ("proposed", WORKER)
    assert set(steps[1:]) == {("confirmed", "О. Друга"), ("decided", WORKER)}
