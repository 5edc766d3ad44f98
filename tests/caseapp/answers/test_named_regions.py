"""The units that sentences name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.answers.named_regions import regions_in
from caseapp.regions import all_regions


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("передана під опіку в Краснодарському краї, потім вибула", ["RU-KDA"]),
        ("живёт в Ростове-на-Дону с матерью", ["RU-ROS"]),
        ("из Херсонской области в Республику Крым", ["UA-65", "UA-43"]),
        ("Ямало-Ненецкий автономный округ", ["RU-YAN"]),
        ("ростовская область", ["RU-ROS"]),
        ("кому передана, неизвестно", []),
        ("читает и пишет", []),
        ("", []),
    ],
)
def test_units_are_found_where_a_sentence_names_them(text, codes):
    assert [named.region.code for named in regions_in(text)] == codes


@given(st.sampled_from(all_regions()), st.sampled_from(("uk", "ru", "en")))
def test_every_unit_is_found_by_its_own_name(unit, language):
    name = getattr(unit, f"name_{language}")
    found = regions_in(f"01.02.2023: {name}, опіка")
    assert unit.code in {named.region.code for named in found}


@given(st.text(max_size=120))
def test_what_is_found_is_a_piece_of_the_text(text):
    assert all(0 <= one.start < one.end <= len(text) for one in regions_in(text))
