"""The form of care that the words of a reply name; in doubt none."""

import pytest

from caseapp.care_in_text import care_in
from db.codes import CareArrangement as Care


@pytest.mark.parametrize(
    ("words", "care"),
    [
        ("Установлена, проживает в приёмной семье в Ростовской области", Care.FOSTER_CARE),
        ("Передан в замещающую семью", Care.FOSTER_CARE),
        ("Проживає у прийомних батьків", Care.FOSTER_CARE),
        ("living in a foster family", Care.FOSTER_CARE),
        ("находится в учреждении для детей-сирот", Care.RESIDENTIAL_CARE),
        (
            "в учреждении для детей-сирот и детей, оставшихся без попечения родителей",
            Care.RESIDENTIAL_CARE,
        ),
        ("у закладі для дітей, позбавлених батьківського піклування", Care.RESIDENTIAL_CARE),
        ("Детский дом № 3, Тюмень", Care.RESIDENTIAL_CARE),
        ("центр содействия семейному воспитанию", Care.RESIDENTIAL_CARE),
        ("находится под предварительной опекой", Care.PRELIMINARY_GUARDIANSHIP),
        ("под опекой у бабушки", Care.GUARDIANSHIP),
        ("Перебуває під опікою", Care.GUARDIANSHIP),
        ("усыновлён", Care.ADOPTION),
        ("удочерена гражданами РФ", Care.ADOPTION),
        ("находится в ПВР", Care.TEMPORARY_ACCOMMODATION),
        ("пункт временного размещения", Care.TEMPORARY_ACCOMMODATION),
        ("отдыхает в лагере", Care.CAMP),
        ("проживает с родной матерью", Care.PARENTS),
        ("lives with her grandmother", Care.KINSHIP),
        ("проживає з тіткою", Care.KINSHIP),
    ],
)
def test_a_form_that_is_named_is_taken(words, care):
    assert care_in(words) is care


@pytest.mark.parametrize(
    "words",
    [
        "",
        "Установлена, Ростовская область",
        "не находится в приёмной семье",
        "в учреждении не числится",
        "передан из детского дома в приёмную семью",
        "ранее проживала в приёмной семье",
        "была под опекой",
        "в приёмной семье?",
        "возможно, в детском доме",
        "по сведениям органов опеки, находится в Тюмени",
        "находится в лечебном учреждении",
        "учится в образовательном учреждении",
        "дитячий будинок сімейного типу",
        "в Ростові, у місті, батьки загинули",
        "ожидает помещения в приёмную семью",
        "в детском доме, под опекой",
    ],
)
def test_in_doubt_no_form_is_named(words):
    assert care_in(words) is Care.UNKNOWN
