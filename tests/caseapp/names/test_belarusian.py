import pytest
from hypothesis import given

from caseapp.names.belarusian import russian_sounds
from caseapp.names.features import Meeting, surname_features
from caseapp.names.skeleton import skeleton
from tests.caseapp.names.strategies import awkward, children


@pytest.mark.parametrize(
    ("belarusian", "russian"),
    [
        ("Марозаў", "Морозов"),
        ("Marozau", "Морозов"),
        ("Харашчоў", "Хорощёв"),
        ("Шаўцоў", "Шевцов"),
        ("Piatrou", "Петров"),
        ("Цецераў", "Тетерев"),
        ("Shvedau", "Шведов"),
        ("Buzouski", "Бузовский"),
    ],
)
def test_a_belarusian_surname_meets_its_russian_form(belarusian, russian):
    assert skeleton(russian) in russian_sounds(belarusian)
    kinds = dict(surname_features(belarusian).keys)
    assert kinds[skeleton(russian)] <= Meeting.LETTER_RULES


@given(children)
def test_ukrainian_names_are_not_read_as_belarusian(child):
    assert not any(map(russian_sounds, child))


@given(awkward)
def test_any_text_has_bounded_sounds(text):
    assert len(russian_sounds(text)) <= 108
