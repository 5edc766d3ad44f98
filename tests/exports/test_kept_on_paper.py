"""Photos, descriptions, files and passages on the paper of a case."""

import dataclasses
import datetime as dt
import io
import uuid

import pypdf
from PIL import Image

from caseapp.case_file import AttachmentLine, CitationLine, DescriptionLine, LeadingPhoto
from caseapp.dates import from_edtf
from exports.case_summary import case_summary
from exports.outgoing import Choices, Profile
from tests.exports.test_case_summary import bookmarks, text_of

AT = dt.datetime(2025, 11, 22, 14, 5, tzinfo=dt.UTC)


def _paper(case):
    choices = Choices("uk", Profile.FULL, photo=True)
    return case_summary(case, choices=choices, printed_by="Вигаданчук", printed_at=AT)


def _picture():
    out = io.BytesIO()
    Image.new("RGB", (360, 480), "teal").save(out, "JPEG")
    return out.getvalue()


def _photo(date="2023"):
    return LeadingPhoto(uuid.UUID(int=70), _picture(), from_edtf(date), "Дитина")


def _images(pdf):
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    return [len(page.images) for page in reader.pages]


def test_the_leading_photo_stands_on_the_first_page(rich_case):
    pdf = _paper(dataclasses.replace(rich_case, photo=_photo()))
    assert _images(pdf)[0] == 1
    assert sum(_images(pdf)) == 1
    assert "Фото 2023" in text_of(pdf)


def test_without_a_photo_nothing_stands_in_its_place(rich_case):
    pdf = _paper(rich_case)
    assert sum(_images(pdf)) == 0
    assert "Фото" not in text_of(pdf)


def test_a_photo_without_a_date_says_so(rich_case):
    assert "Фото без дати" in text_of(_paper(dataclasses.replace(rich_case, photo=_photo(""))))


def test_the_same_photo_gives_the_same_bytes(rich_case):
    with_photo = dataclasses.replace(rich_case, photo=_photo())
    assert _paper(with_photo) == _paper(with_photo)


def test_a_description_says_all_that_is_known(rich_case):
    line = DescriptionLine(
        uuid.UUID(int=71), from_edtf("2023-06"), "карі", "русяве", 128, "шрам <b>", "2", "куртка",
        "нотатка", None,
    )  # fmt: skip
    pdf = _paper(dataclasses.replace(rich_case, descriptions=(line,)))
    for said in ("очі карі", "волосся русяве", "зріст 128 см", "шрам <b>", "здоров’я II", "куртка"):
        assert said in text_of(pdf)


def test_files_are_named_by_kind_and_hash_and_never_by_file_name(rich_case):
    line = AttachmentLine(
        uuid.UUID(int=72), "document", "Довідка", "Прізвищенко.pdf", "application/pdf", 5000,
        "ab" * 32, 0, 0, None, from_edtf("2024"), "", False, "", None,
    )  # fmt: skip
    pdf = _paper(dataclasses.replace(rich_case, attachments=(line,)))
    text = text_of(pdf)
    assert "Вкладення" in bookmarks(pdf)
    assert "ab" * 16 in text
    assert "Прізвищенко" not in text


def test_a_fact_cites_all_its_sources_with_their_passages(rich_case):
    first, second = rich_case.sources[0], rich_case.sources[1]
    name = dataclasses.replace(rich_case.names[0], id=uuid.UUID(int=73), source_id=first.id)
    further = (
        CitationLine(uuid.UUID(int=74), name.id, first.id, "с. 3"),
        CitationLine(uuid.UUID(int=75), name.id, second.id, ""),
    )
    names = (name, *rich_case.names[1:])
    text = text_of(_paper(dataclasses.replace(rich_case, names=names, citations=further)))
    assert "[1, с. 3][2]" in text


def test_files_are_cited_by_number_at_their_record_and_their_source(rich_case):
    record, source = rich_case.placements[0].id, rich_case.sources[0].id
    lines = tuple(
        AttachmentLine(
            uuid.UUID(int=76 + place), "document", title, "x.pdf", "application/pdf", 5000,
            "ab" * 32, 0, 0, about, from_edtf("2024"), "", False, "", cited,
        )
        for place, (title, about, cited) in enumerate(
            (("Довідка", record, None), ("Лист", None, source), ("Фото", record, None))
        )
    )  # fmt: skip
    case = dataclasses.replace(rich_case, attachments=lines)
    text = text_of(_paper(case))
    assert "вкл. 1, 3" in text
    assert "вкл. 2" in text
    assert "2. документ, Лист" in text
    public = Choices("uk", Profile.PUBLIC)
    paper = case_summary(case, choices=public, printed_by="В", printed_at=AT)
    assert "вкл." not in text_of(paper)
