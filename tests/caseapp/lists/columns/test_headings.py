from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.errors import InputRefused, NotUnderstood
from caseapp.lists.columns.heading_words import is_age, meaning
from caseapp.lists.columns.headings import by_hand, has_name, recognise, with_mapping
from caseapp.lists.files.workbook import scan
from caseapp.lists.model import FIELDS, Scan, SourceRow
from caseapp.lists.problems import FileCause

MEANINGS = {
    "line": """
        №; № з/п; №з/п; № п/п; №№ п.п.; № анкеты; Номер за порядком; Порядковий номер;
        No.; #; ID
    """,
    "full_name": """
        ПІБ; П.І.Б.; ПІБ дитини; Ф.И.О.; ФИО; Ф. И. О. ребенка; Прізвище, ім'я, по
        батькові; Прізвище, ім’я та по батькові дитини; Прізвище, власне ім'я, по
        батькові (за наявності); Фамилия, имя, отчество; Фамилия Имя; Імʼя та прізвище;
        Full name; Name; Child's name
    """,
    "surname": """
        Прізвище; ПРІЗВИЩЕ; Прізвище дитини; Фамилия; Фамилия:; Surname; Last name;
        Family name
    """,
    "given_name": "Ім'я; Ім’я; Імʼя; Iм'я; Власне ім'я; Имя; Given name; First name",
    "patronymic": """
        По батькові; По-батькові; Отчество; Отчество (при наличии); Patronymic; Middle
        name
    """,
    "birth": """
        Дата народження; дата  народж.; Дата\nнародження; Дата народження (вік); Рік
        народження; Число, місяць, рік народження; Д.н.; Дата рождения; Месяц и год
        рождения; Год рождения; Д/р; Date of birth; DOB; Year of birth; Вік; Вік (повних
        років); Вік на 06.2025; Возраст; Age
    """,
    "birth_place": """
        Місце народження; Місце народження дитини; Место рождения; Место рожд.; Place of birth;
        Birthplace
    """,
    "sex": "Стать; Стать (ч/ж); Пол; Пол ребенка; Sex; Gender",
    "origin_region": """
        Область; Область проживання; Звідки; Откуда; Oblast; Область (до переміщення)
    """,
    "origin_place": "Населений пункт; Населенный пункт; Місце проживання; Settlement",
    "circumstances": "Обставини; Обставини переміщення; Обстоятельства; Circumstances",
    "event_date": "Дата події; Дата депортації; Дата вивезення; Дата события; Date of event",
    "reported_region": """
        Регіон; Регион; Повідомлений регіон; Регіон РФ; Субъект РФ; Region; Місце
        перебування; Местонахождение; Reported region
    """,
    "answer": """
        Результат; Результат проверки; Результат перевірки; Відповідь; Ответ; Статус;
        Result
    """,
    "source": "Джерело; Джерело інформації; Источник; Источник сведений; Source",
    "siblings": "Братья и сёстры; Кількість братів і сестер; Брати/сестри; Siblings",
    "group": "Група; Транспорт; Номер сім'ї; Заклад; Наименование учреждения; Family number",
    "eyes": "Колір очей; Цвет глаз; Eye colour; Eyes",
    "hair": "Колір волосся; Цвет волос; Hair color",
    "note": "Примітка; Примітки; Примечание; Note; Comments",
}
EXPECTED = [(text.strip(), field) for field, texts in MEANINGS.items() for text in texts.split(";")]
FOREIGN = ["", " ", "-", "ПІБ матері", "Ф.И.О. законного представителя", "Телефон", "Паспорт",
           "Дата народження матері", "Прізвище матері", "Дата заповнення", "Гойданук Гліб", "7",
           "27.12.2012", "Донецька область", "Список дітей"]  # fmt: skip


def scan_of(*rows, first=1):
    numbered = [(number, tuple(row)) for number, row in enumerate(rows, first) if any(row)]
    source = tuple(SourceRow("s", number, row) for number, row in numbered)
    return Scan(Path("a.xlsx"), "", ("s",), "s", "", "", source)


@pytest.mark.parametrize(("text", "field"), EXPECTED)
def test_headings_are_recognised_by_meaning(text, field):
    assert meaning(text) == field
    assert meaning(f"  {text.upper()} :") == field


@pytest.mark.parametrize("text", FOREIGN)
def test_other_headings_and_values_mean_nothing(text):
    assert meaning(text) == ""


def test_every_field_has_headings():
    assert set(MEANINGS) == set(FIELDS)


def test_ages_are_told_from_dates():
    assert is_age("Вік (повних років)")
    assert is_age("Возраст")
    assert not is_age("Дата народження")


@pytest.mark.parametrize(
    ("name", "header_rows", "fields"),
    [
        ("bad_rows.xlsx", (1,), "line full_name birth sex"),
        (
            "handed_over_339.xlsx",
            (4, 5),
            (
                "line full_name birth sex origin_region origin_place circumstances event_date"
                " reported_region source"
            ),
        ),
        (
            "handed_over_339_cp1251.csv",
            (1,),
            (
                "line surname given_name patronymic birth sex origin_region origin_place"
                " reported_region"
            ),
        ),
        (
            "handed_over_version_2.xlsx",
            (1,),
            "line surname given_name patronymic birth sex origin_region reported_region",
        ),
        ("reply_2025-07-23.xlsx", (2,), "line full_name birth answer reported_region note"),
        (
            "databank_cards.csv",
            (1,),
            "line given_name birth sex reported_region eyes hair siblings",
        ),
        ("old_format.xls", (1,), "line full_name birth sex"),
    ],
)
def test_the_samples(lists, name, header_rows, fields):
    columns = recognise(scan(lists / name))
    assert columns.header_rows == header_rows
    assert " ".join(columns.fields) == fields


def test_merged_headings_are_joined(lists):
    headings = recognise(scan(lists / "handed_over_339.xlsx")).headings
    assert headings[0] == "№ з/п"
    assert headings[3] == "Відомості про дитину / Стать"
    assert headings[4:6] == ("Звідки / Область", "Звідки / Населений пункт")
    assert headings[9] == "Джерело"


def test_the_upper_heading_decides_between_where_from_and_where_now():
    columns = recognise(
        scan_of(
            ("№", "ПІБ", "Звідки", "", "Місце перебування", ""),
            ("", "", "Регіон", "Нас. пункт", "Область", "Заклад"),
            ("1", "Гойданук Гліб", "Донецька", "Вигадівка", "Тульська", "інтернат"),
        )
    )
    assert columns.header_rows == (1, 2)
    assert columns.fields[2] == "origin_region"
    assert columns.fields[4] == "reported_region"


def test_a_row_that_numbers_the_columns_belongs_to_the_headings():
    columns = recognise(
        scan_of(("Список",), ("№", "ПІБ", "Стать"), ("1", "2", "3"), ("1", "Гойданук Гліб", "ч"))
    )
    assert columns.header_rows == (2, 3)


def test_headings_keep_the_file_s_row_numbers():
    columns = recognise(scan_of(("ПІБ", "Вік"), ("Гойданук Гліб", "7"), first=7))
    assert columns.header_rows == (7,)


def test_blank_and_equal_headings_get_names_of_their_own():
    columns = recognise(scan_of(("ПІБ", "", "Телефон", "Телефон"), ("а", "б", "в", "г")))
    assert columns.headings == ("ПІБ", "(B)", "Телефон", "Телефон (2)")
    assert columns.fields == ("full_name", "", "", "")


def test_a_field_belongs_to_its_first_column_only_but_birth_may_be_date_and_age():
    columns = recognise(scan_of(("ПІБ", "Дата народження", "Вік", "Регіон", "Регион")))
    assert columns.fields == ("full_name", "birth", "birth", "reported_region", "")


@pytest.mark.parametrize("rows", [[("x", "y")], [("№", "Стать", "Область")], [], [("Список",)]])
def test_a_file_without_a_name_column_is_refused(rows):
    with pytest.raises(InputRefused) as refusal:
        recognise(scan_of(*rows))
    assert refusal.value.cause == FileCause.NO_HEADINGS


def test_headings_that_say_nothing_are_shown_for_a_person_to_explain():
    columns = by_hand(scan_of(("Список",), ("хто", "коли"), ("Їздоненко Ганна", "2014")))
    assert (columns.header_rows, columns.headings) == ((2,), ("хто", "коли"))
    assert columns.fields == ("", "")
    assert not has_name(columns)
    assert has_name(with_mapping(columns, {"хто": "full_name"}))


def test_without_headings_every_row_is_a_child():
    columns = by_hand(scan_of(("Список",), ("Їздоненко Ганна", "2014"), ("Мостирук Іван", "2013")))
    assert (columns.header_rows, columns.headings) == ((1,), ("(A)", "(B)"))
    assert columns.fields == ("full_name", "birth")
    assert with_mapping(columns, {"(A)": "note"}).fields == ("note", "birth")


def test_an_empty_sheet_has_no_columns():
    assert by_hand(scan_of()).headings == ()


def test_a_person_can_say_what_a_column_means():
    columns = recognise(scan_of(("ПІБ", "Телефон", "Регіон"), ("а", "б", "в")))
    changed = with_mapping(columns, {"Телефон": "note", "Регіон": ""})
    assert changed.fields == ("full_name", "note", "")
    moved = with_mapping(columns, {"телефон:": "full_name"})
    assert moved.fields == ("", "full_name", "reported_region")


def test_the_lower_half_of_a_joined_heading_is_enough(lists):
    columns = recognise(scan(lists / "handed_over_339.xlsx"))
    assert with_mapping(columns, {"Область": "reported_region"}).fields[4] == "reported_region"


def test_headings_in_another_language_are_found_by_what_a_person_says():
    table = scan_of(("Liste",), ("Nom", "Né le"), ("Гойданук Гліб", "2012"))
    columns = recognise(table, {"Nom": "full_name", "Né le": "birth"})
    assert (columns.header_rows, columns.fields) == ((2,), ("full_name", "birth"))


def test_a_heading_or_field_that_does_not_exist_is_refused():
    columns = recognise(scan_of(("ПІБ", "Стать")))
    with pytest.raises(NotUnderstood) as heading:
        with_mapping(columns, {"Колір": "eyes"})
    assert (heading.value.what, heading.value.choices) == ("heading", ("ПІБ", "Стать"))
    with pytest.raises(NotUnderstood) as field:
        with_mapping(columns, {"ПІБ": "nickname"})
    assert (field.value.what, field.value.choices) == ("field", FIELDS)


@given(st.lists(st.lists(st.text(max_size=8), max_size=5), max_size=6))
def test_any_table_is_read_or_refused(rows):
    try:
        columns = recognise(scan_of(*rows))
    except InputRefused:
        return
    assert len(set(columns.headings)) == len(columns.headings) == len(columns.fields)
