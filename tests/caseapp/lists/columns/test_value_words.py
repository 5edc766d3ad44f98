import pytest

from caseapp.lists.columns.value_words import read_circumstances, read_sex


@pytest.mark.parametrize(
    ("words", "sex"),
    [("ч Ч чол. чоловіча чоловік м М муж. мужской хлопець хлопчик мальчик m male", "male"),
     ("ж Ж жін. жіноча жен. женский дівчинка девочка f female", "female")],
)  # fmt: skip
def test_words_for_sexes(words, sex):
    assert {read_sex(word) for word in words.split()} == {sex}


def test_what_is_no_sex():
    assert [read_sex(text) for text in ("", "-", "невідомо")] == ["unknown"] * 3
    assert [read_sex(text) for text in ("?", "чж", "мж", "x", "2012")] == [None] * 5


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("вивезення із закладу інституційного догляду", "taken_from_institution"),
        ("вывезен из детского дома", "taken_from_institution"),
        ("не повернувся з табору", "not_returned_from_camp"),
        ("фільтрація", "separated_at_filtration"),
        ("«эвакуирована» оккупантами", "evacuated_by_occupier"),
        ("депортовано", "deported"),
        ("примусово переміщено в межах ТОТ", "forcibly_transferred"),
        ("утримується на ТОТ", "detained_in_occupied_territory"),
        ("загибель батьків", "other"),
        ("не встановлено", "unknown"),
        ("", "unknown"),
        ("абв", None),
    ],
)
def test_circumstances_by_their_words(text, code):
    assert read_circumstances(text) == code
