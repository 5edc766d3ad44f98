"""The paper of a case: every value is on it, exactly, and nothing that must not be."""

import dataclasses
import datetime as dt
import io
import re

import pypdf
import pytest

from caseapp.dates import from_edtf
from exports.blocks import Block
from exports.page import Paper, document
from exports.styles import cell
from exports.text import bold, escaped, italic
from exports.words import LANGUAGES, words

STAMP = "ВИГАДАНІ ДАНІ / INVENTED DATA"


def read(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def text_of(pdf: bytes) -> str:
    """All text with every run of white space as one space: lines end where the page wants."""
    pages = (page.extract_text() for page in read(pdf).pages)
    return " ".join(" ".join(pages).split())


def fonts_of(pdf: bytes) -> list[dict]:
    fonts = [
        font.get_object()
        for page in read(pdf).pages
        for font in page["/Resources"]["/Font"].values()
    ]
    return [font.get_object() for font in fonts]


def bookmarks(pdf: bytes) -> list[str]:
    return [mark.title for mark in read(pdf).outline]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "value",
    [
        "Ґудзівська-Приклад Єлизавета Мар’янівна",
        "Гудзівська-Приклад Єлізавета Марянівна",
        "Гудзивская-Приклад Елизавета Марьяновна",
        "Gudzivska-Pryklad Yelyzaveta",
        "ҐУДЗІВСЬКА-ПРИКЛАД Єлизавета Мар’янівна",
        "12 березня 2014 р.",
        "с. Їжакове",
        "Вивезено разом із групою вихованців закладу; супроводу не було.",
        "Список із 339 дітей, переданий 2 червня 2025 р. (Стамбул)",
        "На территории РФ не находится и не находилась",
        "Відповідь від 23.07.2025",
        "стосується іншої дитини",
        "Центр сприяння сімейному вихованню № 99",
        "Бабуся має копію свідоцтва про народження.",
        "Заява законного представника додана.",
        "https://example.org/report?id=17&lang=uk",
        "412:9f3c5a7be210",
        "Вигаданчук О. П., відповідальний фахівець",
        "22.11.2025 14:05",
        "2025-00017",
    ],
)
def test_every_value_is_found_exactly(rich_case, summary, language, value):
    assert value in text_of(summary(rich_case, language))


def test_what_others_say_is_worded_as_their_claim(rich_case, summary):
    text = text_of(summary(rich_case))
    assert "За твердженням РФ: не перебувала на території РФ (не перевірено)" in text
    assert "«На территории РФ не находится и не находилась»" in text
    assert "За твердженням родини: перебуває на державному утриманні (не перевірено)" in text
    assert "відкликано: стосується іншої дитини" in text


def test_facts_cite_sources_and_lists(rich_case, summary):
    text = text_of(summary(rich_case))
    assert "місцезнаходження встановлено, 05.10.2025 [3]" in text
    assert "[2] Вигадана дослідницька група. Звіт про переміщення груп. 2023" in text
    assert "список 1, № 17" in text
    assert "B – зазвичай надійне" in text


def test_dates_are_shown_as_understood(rich_case, summary):
    text = text_of(summary(rich_case))
    assert "близько 2014 приблизно 2014 (2013–2015)" in text
    assert "8 років між 03.06.2013 і 02.06.2014" in text


def test_placements_stand_in_the_order_of_time(rich_case, summary):
    text = text_of(summary(rich_case, "en")).split("Placements and reported places")[1]
    assert text.index("05.2022 – 06.2022") < text.index("06.2022 – about 02.2023")
    assert text.index("06.2022 – about 02.2023") < text.index("since 03.2023")


def test_a_determination_shows_the_local_time_of_its_recording(rich_case, summary):
    kyiv = dt.timezone(dt.timedelta(hours=3))
    at = dt.datetime(2025, 9, 1, 12, 0, tzinfo=kyiv)
    assert "20.06.2025 12:30" in text_of(summary(rich_case, printed_at=at))


def test_occupied_land_is_named_so(rich_case, summary):
    text = text_of(summary(rich_case))
    assert "Автономна Республіка Крим (Україна, тимчасово окупована територія)" in text


def test_what_is_missing_is_said(bare_case, summary):
    text = text_of(summary(bare_case))
    for section in ("names", "births", "determinations", "placements", "lists"):
        title = words("uk").text(f"summary.{section}")
        assert f"{title}: немає відомостей" in text
    assert "власного висновку ще не зроблено" in text
    assert "Нотатки" not in text
    assert words("uk").text("summary.sources") not in text


@pytest.mark.parametrize("recipient", ["", "russia", "mediator"])
def test_silence_is_that_of_who_got_the_list(bare_case, rich_case, summary, recipient):
    assert "no answer" not in text_of(summary(bare_case, "en"))
    entries = tuple(dataclasses.replace(one, list_recipient=recipient) for one in rich_case.entries)
    text = text_of(summary(dataclasses.replace(bare_case, entries=entries), "en"))
    assert ("Russian Federation no answer" in text) == (recipient == "russia")
    assert ("Russian Federation Mediator no information no answer" in text) == (
        recipient == "mediator"
    )


def test_a_party_whose_words_nobody_read_is_not_silent(bare_case, rich_case, summary):
    unread = (
        dataclasses.replace(rich_case.entries[0], list_recipient="russia", list_kind="handed_over"),
        dataclasses.replace(
            rich_case.entries[0],
            list_issuer="russia",
            list_kind="reply",
            unread_words="вигадані слова",
        ),
    )
    text = text_of(summary(dataclasses.replace(bare_case, entries=unread)))
    assert "відповіді не надано" not in text
    assert "відповідь, слів якої ще не прочитано" in text
    assert "«вигадані слова»" in text


def test_a_withdrawn_claim_leaves_its_party_silent(rich_case, summary):
    claim = dataclasses.replace(rich_case.claims[0], withdrawn=True, withdrawn_reason="помилка")
    entries = tuple(dataclasses.replace(one, list_recipient="russia") for one in rich_case.entries)
    text = text_of(summary(dataclasses.replace(rich_case, claims=(claim,), entries=entries)))
    assert "відповіді не надано" in text
    assert "відкликано: помилка" in text


def test_the_office_stands_above_each_page_and_over_the_signature(rich_case, summary):
    pdf = summary(dataclasses.replace(rich_case, office="Вигаданий центр розшуку"))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    assert all("Вигаданий центр розшуку" in page for page in pages)
    assert pages[-1].count("Вигаданий центр розшуку") == 2
    assert "посада" in pages[-1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_fonts_are_embedded(rich_case, summary, language):
    for font in fonts_of(summary(rich_case, language)):
        assert "NotoSans" in font["/BaseFont"]
        assert "/FontFile2" in font["/FontDescriptor"]


def test_italics_are_of_the_family_and_accents_are_letters():
    t = "Оле́на за́мок ґедзь об’їзд об'їзд обʼїзд"
    faces = [escaped(t), bold(escaped(t)), italic(escaped(t)), bold(italic(escaped(t)))]
    paper = Paper("t", "r", "uk", "x", dt.datetime(2025, 1, 1, tzinfo=dt.UTC), "", is_demo=False)
    pdf = document(paper, [Block((1,), tuple((cell(face),) for face in faces))])
    assert len({font["/BaseFont"].split("+")[1] for font in fonts_of(pdf)}) == 4
    assert text_of(pdf).count(t) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_is_declared(rich_case, summary, language):
    assert read(summary(rich_case, language)).trailer["/Root"]["/Lang"] == language


def test_the_same_case_gives_the_same_bytes(rich_case, summary):
    assert summary(rich_case) == summary(rich_case)


def test_other_data_gives_other_bytes(rich_case, summary):
    other = dataclasses.replace(rich_case, sex="male")
    assert len({summary(rich_case), summary(other), summary(rich_case, "en")}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_demo_stamp_is_on_every_page(rich_case, summary, language):
    pages = [page.extract_text() for page in read(summary(rich_case, language)).pages]
    assert len(pages) > 1
    assert all(STAMP in page for page in pages)


def test_no_stamp_on_real_cases(rich_case, summary):
    real = dataclasses.replace(rich_case, is_demo=False)
    assert "INVENTED" not in text_of(summary(real))


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_are_numbered(rich_case, summary, language):
    pages = read(summary(rich_case, language)).pages
    for index, page in enumerate(pages, start=1):
        number = words(language).text("paper.page", number=index, total=len(pages))
        assert number in page.extract_text()


def test_header_and_classification_stand_on_every_page(rich_case, summary):
    for page in read(summary(rich_case)).pages:
        text = page.extract_text()
        assert "Справа № 2025-00017" in text
        assert "ІНФОРМАЦІЯ З ОБМЕЖЕНИМ ДОСТУПОМ" in text


def test_metadata_holds_the_number_and_no_name(rich_case, summary):
    reader = read(summary(rich_case))
    assert reader.metadata.title == "Довідка у справі № 2025-00017"
    told = " ".join(str(value) for value in reader.metadata.values())
    assert not re.search("Ґудзівська|Єлизавета|Вигаданчук|ReportLab|anonymous", told)
    assert reader.metadata["/CreationDate"] == "D:20251122140500"


def test_bookmarks_lead_to_the_sections_and_hold_no_name(rich_case, summary):
    marks = bookmarks(summary(rich_case))
    assert "Імена" in marks
    assert "Джерела" in marks
    assert not any("Ґудзівська" in mark for mark in marks)


def test_events_are_told_in_the_order_of_time(rich_case, summary):
    told = text_of(summary(rich_case, "uk")).split("Перебіг подій", 1)[1]
    days = ["05.2022", "03.2023", "02.06.2025", "23.07.2025", "30.09.2025", "05.10.2025"]
    assert sorted(days, key=told.index) == days


def test_coming_of_age_is_told_by_every_birth_record(rich_case, summary):
    text = text_of(summary(rich_case, "uk"))
    assert "Повноліття" in text
    assert "за іншим записом" in text


def test_nothing_is_loaded_or_run_when_the_file_is_opened(rich_case, summary):
    pdf = summary(rich_case)
    for active in (b"/JavaScript", b"/OpenAction", b"/Launch", b"/URI", b"/EmbeddedFile"):
        assert active not in pdf


def test_a_rich_case_fits_on_three_sheets_and_a_bare_one_on_one(rich_case, bare_case, summary):
    assert len(read(summary(rich_case, "uk")).pages) == 3
    assert len(read(summary(bare_case, "uk")).pages) == 1


def test_a_start_that_is_a_span_is_not_since(rich_case, summary):
    start = from_edtf("../2025-06-02")
    placement = dataclasses.replace(rich_case.placements[0], start=start)
    text = text_of(summary(dataclasses.replace(rich_case, placements=(placement,))))
    assert "початок: не пізніше 02.06.2025" in text
