"""What goes with a list, and photos with numbers only."""

import dataclasses
import io

import pypdf
import pytest
from PIL import Image

from caseapp.office.letterhead import Letterhead
from caseapp.papers.photo_sheet import NumberedPhoto, PhotoSheet
from caseapp.papers.transmittal import GoesAlong, Transmittal, TransmittalLine
from exports.outgoing import Choices, Profile
from exports.photo_sheet import photo_sheet, runs
from exports.transmittal import transmittal
from exports.words import LANGUAGES
from tests.exports.reading import PRINTED, missing, text_of

LETTER = Transmittal(
    head=Letterhead("Вигадане управління", "вул. Прикладна, 1", "", "", "Олена ВИГАДАНЧУК"),
    title="Список із 339 <i>дітей</i>",
    issuer="ukraine",
    recipient="russia",
    channel="Катар",
    date_edtf="2025-06-02",
    document="нота № 1",
    version=2,
    lines=(
        TransmittalLine("17", "Капрондук Ілля О’Легович & <b>", "2014-03-12"),
        TransmittalLine("18-а", "Їздонина Ганна", ""),
    ),
    journal_anchor="1207:0f3ac9d81b44",
    is_demo=True,
    file=GoesAlong("spysok.xlsx", "ab" * 32),
)


def letter(found=LETTER, language="uk") -> bytes:
    return transmittal(
        found, choices=Choices(language, Profile.PARTNER, recipient="МЗС"), **PRINTED
    )


def test_the_letter_names_both_sides_the_list_and_every_line():
    told = (
        "Вигадане управління вул. Прикладна, 1 Російська Федерація",
        "Копія для МЗС",
        "Список із 339 <i>дітей</i>",
        "Хто передає Україна",
        "Кому Російська Федерація",
        "Через кого Катар",
        "Дата списку 02.06.2025",
        "Документ нота № 1",
        "Версія списку 2",
        "Кількість імен 2",
        "spysok.xlsx",
        "ab" * 32,
        "17 Капрондук Ілля О’Легович & <b> 12.03.2014",
        "18-а Їздонина Ганна –",
        "Олена ВИГАДАНЧУК",
        "Отримано",
    )
    assert missing(told, text_of(letter())) == []


def test_a_letter_has_one_addressee_the_list_s_own():
    same = Choices("uk", Profile.PARTNER, recipient="російська Федерація")
    assert "Копія" not in text_of(transmittal(LETTER, choices=same, **PRINTED))
    unaddressed = dataclasses.replace(LETTER, recipient="")
    text = text_of(letter(unaddressed))
    assert "вул. Прикладна, 1 МЗС" in text
    assert "Копія" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_without_anything_is_still_a_letter(language):
    bare = Transmittal(Letterhead(), "Список", "ukraine", "", "", "", "", 1, (), "", is_demo=False)
    assert "SHA" not in text_of(letter(bare, language))
    assert letter(bare, language) == letter(bare, language)


def a_photo(number: str, shade: int) -> NumberedPhoto:
    kept = io.BytesIO()
    Image.new("RGB", (30 + shade, 40), (shade, 80, 120)).save(kept, "JPEG")
    return NumberedPhoto(number, kept.getvalue())


SHEET = PhotoSheet(
    title="Список із 339 дітей",
    date_edtf="2025-06-02",
    photos=tuple(a_photo(f"2025-{number:05}", number) for number in range(1, 24)),
    without=("2025-00090", "2025-00091"),
    journal_anchor="12:abc",
    is_demo=True,
)


def photos(sheet=SHEET, language="uk") -> bytes:
    return photo_sheet(sheet, language=language, **PRINTED)


def test_each_photo_stands_over_its_number_and_the_rest_are_listed():
    pdf = photos()
    text = text_of(pdf)
    assert all(photo.number in text for photo in SHEET.photos)
    assert "2025-00090, 2025-00091" in text
    assert "Фото: 23; справ без фото: 2" in text
    drawn = [image for page in pypdf.PdfReader(io.BytesIO(pdf)).pages for image in page.images]
    assert len(drawn) == 23


def test_numbers_that_follow_one_another_are_written_as_a_run():
    numbers = ["2024-00009", *(f"2025-{one:05}" for one in (1, 2, 3, 5, 6)), "А-1"]
    assert list(runs(numbers)) == [
        "2024-00009",
        "2025-00001 – 2025-00003",
        "2025-00005",
        "2025-00006",
        "А-1",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_without_photos_says_so_in_every_language(language):
    none = dataclasses.replace(SHEET, photos=(), title="", date_edtf="")
    text = text_of(photos(none, language))
    assert "2025-00090" in text
    assert photos(none, language) == photos(none, language)


def test_the_same_photos_give_the_same_bytes():
    assert photos() == photos()
