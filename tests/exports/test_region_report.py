"""Where children were last reported, on paper: every number, its region, the map and its labels."""

import dataclasses
import datetime as dt

import pypdfium2
import pytest

from caseapp.papers.region_report import RegionReport
from caseapp.regions import all_regions
from exports.region_labels import Wanted, placed
from exports.region_picture import GREYS, least_of_shades, shade
from exports.region_report import region_report
from exports.regions import shortest_region_name
from exports.words import LANGUAGES

PRINTED_AT = dt.datetime(2025, 11, 22, 14, 5, tzinfo=dt.UTC)
COUNTS = {"RU-ROS": 40, "RU-MOW": 13, "RU-MOS": 25, "UA-43": 29, "UA-40": 4, "RU-SAK": 1}
REPORT = RegionReport(
    title="Список із 339 дітей",
    date_edtf="2025-06-02",
    cases=163,
    counts=COUNTS,
    back={"RU-ROS": 3},
    without_case=2,
    journal_anchor="1207:0f3ac9d81b44",
    is_demo=True,
)


def printed(report=REPORT, language="uk") -> bytes:
    return region_report(report, language=language, printed_by="Вигаданчук", printed_at=PRINTED_AT)


def text_of(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


LINES = (
    "Останнє повідомлення — Російська Федерація 79 48,5 %",
    "Останнє повідомлення — Україна 33 20,2 %",
    "Регіон невідомий 51 31,3 %",
    "Усього справ 163 100,0 %",
    "Записів списку без справи (не враховано) 2",
    "Ростовська область (РФ) 40 3 24,5 %",
    "Автономна Республіка Крим (Україна, тимчасово окупована територія) 29 0 17,8 %",
    "запис журналу 1207:0f3ac9d81b44",
    "29 Крим",
    "13 Москва",
    "20 і більше",
)


def test_every_number_stands_beside_its_region():
    text = text_of(printed())
    assert [line for line in LINES if line not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_occupied_territory_stands_under_ukraine_in_every_language(language):
    text = text_of(printed(language=language))
    told = {
        "uk": ("Україна 33", "Крим"),
        "en": ("in Ukraine 33", "Crimea"),
        "ru": ("Украина 33", "Крым"),
    }
    places = [text.rindex(part) for part in told[language]]
    rostov = text.rindex({"uk": "Ростовська", "en": "Rostov", "ru": "Ростов"}[language])
    assert places[0] < places[1] < rostov


def test_without_a_region_there_is_no_map():
    text = text_of(printed(dataclasses.replace(REPORT, counts={}, cases=3)))
    assert "Регіон невідомий 3 100,0 %" in text
    assert "карти немає" in text
    assert "0 0,0 %" in text_of(printed(RegionReport("", "", 0, {})))


def test_the_same_counts_give_the_same_bytes():
    assert printed() == printed()
    assert printed() != printed(dataclasses.replace(REPORT, cases=164))


def test_a_full_map_shows_each_number_once_and_none_covers_another():
    full = {unit.code: 7 for unit in all_regions()}
    text = text_of(printed(RegionReport("", "", sum(full.values()), full)))
    assert text.count(" Севастополь") == 2  # on the map and in the table
    wanted = [Wanted(10.0 * (at % 7), 10.0 * (at // 7), "7", "Вигадана") for at in range(40)]
    labels = placed(wanted, (0, 0, 300, 300))
    boxes = [label.box for label in labels]
    assert len(boxes) > 10
    assert not any(
        one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]
        for at, one in enumerate(boxes)
        for two in boxes[at + 1 :]
    )


@pytest.mark.parametrize("most", [1, 2, 4, 9, 40, 339, 19_546])
def test_more_is_darker(most):
    least = least_of_shades([most])
    shades = [shade(count, least) for count in (0, *least, most)]
    assert shades == sorted(shades, reverse=True)
    assert shades[0] == 1.0
    assert shades[1] < 1.0
    assert len(least) <= len(GREYS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_regions_share_a_name_on_the_map(language):
    names = [shortest_region_name(unit.code, language) for unit in all_regions()]
    assert len(set(names)) == len(names)
