"""The baked map: every region, Ukraine upright, Crimea and Sevastopol in it."""

import pytest

from caseapp.papers.region_map import RUSSIA, UKRAINE, flat_map
from caseapp.regions import all_regions


def codes(country: str) -> set[str]:
    return {unit.code for unit in all_regions() if unit.country == country}


def test_every_region_is_drawn_where_its_country_is():
    assert set(flat_map(RUSSIA).shapes) == codes("RU")
    assert codes("UA") <= set(flat_map(UKRAINE).shapes)


def test_the_whole_of_ukraine_lies_within_its_picture():
    picture = flat_map(UKRAINE)
    points = [point for code in codes("UA") for ring in picture.shapes[code] for point in ring]
    assert all(0 <= x <= picture.width and 0 <= y <= picture.height for x, y in points)


@pytest.mark.parametrize(
    ("north", "south"),
    [("UA-74", "UA-43"), ("RU-MOW", "RU-ROS"), ("UA-30", "UA-40"), ("UA-63", "UA-14")],
)
def test_north_is_above(north, south):
    marks = flat_map(UKRAINE).marks
    assert marks[north][1] > marks[south][1]


def test_ukraine_is_not_turned():
    """Zakarpattia and Dnipropetrovsk lie on one parallel, 1,000 km apart."""
    west, east = (flat_map(UKRAINE).marks[code] for code in ("UA-21", "UA-12"))
    assert abs(east[1] - west[1]) < 0.1 * (east[0] - west[0])


def test_moscow_lies_within_its_oblast_and_karelia_south_of_murmansk():
    marks = flat_map(RUSSIA).marks
    assert marks["RU-KR"] != marks["RU-MUR"]
    assert len(flat_map(RUSSIA).shapes["RU-KR"]) >= 1
    widths = {code: width(code) for code in ("RU-MOW", "RU-MOS", "RU-KR", "RU-MUR")}
    assert widths["RU-MOS"] > 2 * widths["RU-MOW"]
    assert widths["RU-KR"] > 0.5 * widths["RU-MUR"]


def width(code: str) -> float:
    xs = [x for ring in flat_map(RUSSIA).shapes[code] for x, _ in ring]
    return max(xs) - min(xs)
