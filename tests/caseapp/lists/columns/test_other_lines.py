"""Lines that are no child: shown with what they are taken for, and none of them dropped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.lists.columns.other_lines import other_line
from caseapp.lists.model import Reading
from caseapp.lists.problems import RefusalCode, RemarkCode
from tests.caseapp.lists.columns.reading import codes, one, read_table

TOTALS = (
    ("", "Всього: 2 дитини"),
    ("Итого", "", "2"),
    ("", "Дітей усього - 2"),
    ("Разом", "", "2 дитини"),
    ("", "Всього за списком: 12 (дванадцять) дітей"),
    ("", "Итого по учреждению 25 человек"),
    ("Кількість дітей: 12",),
    ("Total", "12"),
)
SIGNATURES = (
    ("", "Начальник служби Вигадько О.О."),
    ("Підпис: Вигадько О.О.",),
    ("Підпис", "Вигадько О.О."),
    ("", "Начальник Вигадько О.О.", "02.06.2025"),
    ("", "ГОЛОВНИЙ ЛІКАР"),
    ("", "Головний Самвід"),
    ("", "Директор: Вигадько Іван"),
    ("", "Виконав Іван Петрович"),
    ("", "Директор закладу", "02.06.2025"),
    ("", "Исполнитель: Выдуманова А.А."),
    ("", "Голова комісії Вигадько О. О."),
    ("Сторінка 1 з 3",),
    ("", "Примітка: за даними закладу"),
    ("", "М.П."),
)
SECTIONS = (
    ("Херсонська область",),
    ("", "Донецька обл."),
    ("АР Крим",),
    ("Вигаданський дитячий будинок № 2",),
    ("", "Школа-інтернат, м. Вигадівка"),
    ("Група 3",),
    ("", "Група А."),
    ("", "Вигаданські табори"),
    ("", "Районний центр зайнятості"),
)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        *((cells, RefusalCode.TOTAL_LINE) for cells in TOTALS),
        *((cells, RefusalCode.SIGNATURE_LINE) for cells in SIGNATURES),
        *((cells, RefusalCode.SECTION_LINE) for cells in SECTIONS),
    ],
)
def test_a_line_that_is_no_child_is_shown_with_what_it_is(cells, reason):
    assert one(*cells).reason == reason


@pytest.mark.parametrize(
    "cells",
    [
        ("1", "Голова Олена Петрівна", ""),
        ("1", "Разомко Гліб", "2012"),
        ("1", "Директоренко Гліб", ""),
        ("1", "Центровий Гліб", ""),
        ("1", "Кримська Ольга", ""),
        ("1", "Областна Ганна Іванівна", ""),
        ("1", "Складанюк Ірина", "2012"),
        ("", "Школяр Марко", ""),
        ("", "Головний Олег Петрович"),
        ("", "Погоджий Іван"),
        ("", "Головний Іван", "7 років"),
        ("", "Директор Іван"),
        ("", "Керівник Олег", "01.02.2012"),
        ("", "Школьна О. В."),
        ("", "Школа О. В."),
        ("", "Школьна Аміна"),
        ("", "Таборський М."),
        ("", "Приютова А."),
        ("", "Громадський М."),
        ("", "Кримський О."),
        ("5", "Головний Самвід"),
        ("", "Головний Самвід", "2012"),
        ("", "Директор", "01.02.2012"),
        ("", "Головний", "", "", "", "", "", "повернуто"),
        ("Всего", "Гойданук Гліб", "2012"),
    ],
)
def test_a_child_with_a_name_like_one_is_taken(cells):
    assert isinstance(one(*cells), Reading)


@pytest.mark.parametrize("given_name", ["Іван", "Самвід"])
def test_a_surname_in_a_column_of_its_own_is_no_signature(given_name):
    headings = ("№", "Прізвище", "Ім'я")
    readings, refused = read_table(
        ("1", "Проба", "Іван"), ("", "Головний", given_name), headings=headings
    )
    assert ([row.surname for row in readings], refused) == (["Проба", "Головний"], ())


def test_a_name_in_the_column_of_numbers_is_read_with_a_remark():
    reading = one("Казкоренко Іван Олегович", "", "")
    assert (reading.surname, reading.given_name, reading.line) == ("Казкоренко", "Іван", "")
    assert codes(reading) == [RemarkCode.NAME_IN_OTHER_COLUMN]


def test_a_text_in_the_column_of_numbers_is_never_dropped():
    assert one("Казкоренко", "", "").reason == RefusalCode.NO_NAME
    assert read_table(("12.", "", ""), ("№ 7", "", ""), ("—", "", "")) == ((), ())


@given(st.dictionaries(st.sampled_from(("line", "full_name", "birth", "")), st.text(), max_size=4))
def test_any_line_is_judged(fields):
    filled = {field: cell for field, cell in fields.items() if cell.strip()}
    found = other_line(filled)
    assert found is None or found[1] in filled
