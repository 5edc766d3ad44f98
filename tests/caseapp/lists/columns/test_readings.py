from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.lists.columns.headings import recognise, with_mapping
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.model import Reading, SourceRow
from caseapp.lists.problems import RefusalCode, RemarkCode
from tests.caseapp.lists.columns.reading import HEADINGS, TODAY, codes, one, read_table
from tests.caseapp.lists.columns.test_headings import scan_of


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("", RefusalCode.NO_NAME),
        ("\u200b\u202e", RefusalCode.NO_NAME),
        ("н/д", RefusalCode.PLACEHOLDER_NAME),
        ("—", RefusalCode.PLACEHOLDER_NAME),
        ("???", RefusalCode.PLACEHOLDER_NAME),
        ("12345", RefusalCode.NO_LETTERS_IN_NAME),
        ("=1+1", RefusalCode.FORMULA_IN_NAME),
        ("=HYPERLINK(A1)", RefusalCode.FORMULA_IN_NAME),
        ("@SUM(A1)", RefusalCode.FORMULA_IN_NAME),
        ("+Гойданук", RefusalCode.FORMULA_IN_NAME),
        ("-2+3 cmd", RefusalCode.FORMULA_IN_NAME),
        ("＝1+1", RefusalCode.FORMULA_IN_NAME),
        ("#REF!", RefusalCode.ERROR_IN_NAME),
        ("#N/A", RefusalCode.ERROR_IN_NAME),
        ("Гойданук <script>", RefusalCode.MARKUP_IN_NAME),
        ('Гойданук <img src="/etc/passwd"/>', RefusalCode.MARKUP_IN_NAME),
        ("Гойданук &lt;b&gt;", RefusalCode.MARKUP_IN_NAME),
        ("Гойданук {0}", RefusalCode.MARKUP_IN_NAME),
        ("Гойданук " * 30, RefusalCode.NAME_TOO_LONG),
    ],
)
def test_why_a_name_is_not_taken(name, reason):
    refused = one("1", name, "2012", "ж")
    assert (refused.reason, refused.field, refused.value) == (reason, "full_name", name)


@pytest.mark.parametrize(
    "name",
    [
        "Гойданук Гліб",
        "О'Їздонін Гліб",
        "Нове-Прикладна Ольга",
        "Hoidanuk Hlib",
        "Гойданук Г. С.",
        "Гойданук (Сквиронко) Ольга",
        "Цзю Ян",
    ],
)
def test_unusual_names_are_taken(name):
    assert isinstance(one("1", name, "2012", "ж"), Reading)


@pytest.mark.parametrize(
    ("birth", "reason"),
    [
        ("31.02.2013", RefusalCode.IMPOSSIBLE_BIRTH),
        ("30 лютого 2013", RefusalCode.IMPOSSIBLE_BIRTH),
        ("13.2014", RefusalCode.IMPOSSIBLE_BIRTH),
        ("01.10.2025", RefusalCode.FUTURE_BIRTH),
        ("2026", RefusalCode.FUTURE_BIRTH),
    ],
)
def test_a_birth_that_cannot_be_refuses_the_row(birth, reason):
    assert one("1", "Гойданук Гліб", birth).reason == reason


@pytest.mark.parametrize(
    ("birth", "code"),
    [
        ("03/04/2015", RemarkCode.AMBIGUOUS_DATE),
        ("12.03.15", RemarkCode.AMBIGUOUS_DATE),
        ("навесні", RemarkCode.DATE_NOT_UNDERSTOOD),
        ("5", RemarkCode.DATE_NOT_UNDERSTOOD),
    ],
)
def test_a_birth_that_is_not_understood_is_kept_as_text(birth, code):
    reading = one("1", "Гойданук Гліб", birth)
    assert (reading.birth.text, reading.birth.edtf) == (birth, "")
    assert [(r.code, r.field, r.value) for r in reading.remarks] == [(code, "birth", birth)]
    assert reading.raw["Дата народження"] == birth


def test_an_age_is_understood_by_its_heading_or_its_words():
    headings = ("ПІБ", "Дата народження", "Вік")
    by_heading = one("Гойданук Гліб", "невідомо", "7", headings=headings)
    assert by_heading.birth.edtf == "2017-10-01/2018-09-30"
    assert by_heading.raw["Вік"] == "7"
    assert one("Гойданук Гліб", "12.03.2014", "7", headings=headings).birth.edtf == "2014-03-12"
    by_words = one("Гойданук Гліб", "7 років", "", headings=headings)
    assert by_words.birth == replace(by_heading.birth, text="7 років")


@pytest.mark.parametrize(
    ("birth", "edtf"),
    [
        ("40972", "2012-03-04"),
        ("40972.0", "2012-03-04"),
        ("20150304", "2015-03-04"),
        ("04032015", "2015-03-04"),
    ],
)
def test_bare_figures_that_are_one_date_are_read_with_a_remark(birth, edtf):
    reading = one("1", "Гойданук Гліб", birth)
    assert (reading.birth.edtf, reading.birth.text) == (edtf, birth)
    assert codes(reading) == [RemarkCode.DATE_IN_FIGURES]


@pytest.mark.parametrize("birth", ["99999", "12345678", "99990101"])
def test_figures_that_are_no_date_stay_text(birth):
    assert codes(one("1", "Гойданук Гліб", birth)) == [RemarkCode.DATE_NOT_UNDERSTOOD]


@pytest.mark.parametrize(
    ("cell", "edtf", "place"),
    [
        ("04.03.2012, г. Мариуполь", "2012-03-04", "г. Мариуполь"),
        ("2013 г.р., Херсонская обл.", "2013", "Херсонская обл."),
        ("м. Херсон, 12.03.2014", "2014-03-12", "м. Херсон"),
        ("12.03.2014", "2014-03-12", ""),
        ("м. Херсон", "", "м. Херсон"),
        ("навесні 15, Херсон", "", ""),
    ],
)
def test_a_column_of_date_and_place_gives_both(cell, edtf, place):
    for heading in ("Дата и место рождения", "Дата та місце народження", "Place and date of birth"):
        reading = one("Гойданук Гліб", cell, headings=("ПІБ", heading))
        assert (reading.birth.edtf, reading.birth_place) == (edtf, place)
        assert reading.raw[heading] == cell


@pytest.mark.parametrize(
    ("name", "sex", "remarks"),
    [
        ("Примарко Леся Юріївна", "чол.", [RemarkCode.SEX_AGAINST_NAME]),
        ("Примарко Юрій Юрійович", "дівч.", [RemarkCode.SEX_AGAINST_NAME]),
        ("Примарко Леся Юріївна", "дівч.", []),
        ("Примарко Юрій", "хл.", []),
        ("Примарко Юрій Юріївна", "хл.", []),  # the name itself leaves it open
        ("Примарко Саша", "ж", []),
        ("Примарко Леся Юріївна", "", []),
    ],
)
def test_a_sex_against_the_form_of_the_name_is_remarked(name, sex, remarks):
    assert codes(one("1", name, "2012", sex)) == remarks


def test_a_name_that_a_formula_gave_is_taken_with_a_remark():
    table = scan_of(("ПІБ", "Стать"), ("Гойданук Гліб", "ч"))
    computed = replace(table, formulas=frozenset({(2, 1)}))
    readings, _ = read_rows(computed, recognise(computed), today=TODAY)
    assert codes(readings[0]) == ["computed_name"]


def test_parts_in_columns_of_their_own():
    headings = ("Прізвище", "Ім'я", "По батькові", "ПІБ")
    reading = one("ГОЙДАНУК", "Олексiй", "б/п", "Гойданук О.", headings=headings)
    assert (reading.surname, reading.given_name, reading.patronymic) == ("Гойданук", "Олексій", "")
    assert codes(reading) == ["lookalike_letters"]
    full = one("", "", "", "Гойданук Гліб Петрович", headings=headings)
    assert (full.surname, full.patronymic) == ("Гойданук", "Петрович")
    assert one("<b>", "Гліб", "", "", headings=headings).field == "surname"
    assert one("", "", "Петрович", "", headings=headings).reason == "no_name"
    assert one("невідомо", "невідомо", "", "", headings=headings).reason == "placeholder_name"


@pytest.mark.parametrize("beside", [", інвалід", " (інвалід)", " 04.03.2012"])
def test_what_stands_beside_a_part_of_a_name_is_left_out_of_it_with_a_remark(beside):
    headings = ("Прізвище", "Ім'я", "По батькові", "ПІБ")
    reading = one("Гойданко", f"Олена{beside}", "Петрівна", "", headings=headings)
    parts = (reading.surname, reading.given_name, reading.patronymic)
    assert parts == ("Гойданко", "Олена", "Петрівна")
    assert codes(reading) == ["left_out_of_name"]
    assert beside in reading.name_written


@pytest.mark.parametrize("surname", ["Малюк", "Хлопець", "Дитина"])
@pytest.mark.parametrize("given_name", ["", "невідомо"])
def test_a_word_for_a_child_is_a_surname_where_a_birth_is_given(surname, given_name):
    headings = ("Прізвище", "Ім'я", "Дата народження")
    parted = one(surname, given_name, "01.02.2012", headings=headings)
    whole = one("1", f"{surname} {given_name}", "01.02.2012")
    for reading in (parted, whole):
        assert (reading.surname, reading.given_name) == (surname, "")
        assert reading.birth.edtf == "2012-02-01"
    assert one("1", surname, "").reason == "placeholder_name"
    assert one("1", surname.lower(), "01.02.2012").reason == "placeholder_name"
    assert one("1", "невідомо", "01.02.2012").reason == "placeholder_name"


def test_blank_numbered_and_repeated_rows_are_passed_over():
    readings, refused = read_table(
        ("1", "Гойданук Гліб", "2012"),
        ("", " ", ""),
        ("2", "", ""),
        HEADINGS,
        ("3", "Гойданук Ольга", "2014"),
    )
    assert [reading.line for reading in readings] == ["1", "3"]
    assert [row.raw["ПІБ"] for row in refused] == []


def test_a_child_whose_name_begins_like_a_total_is_taken():
    readings, refused = read_table(
        ("1", "Разомко Гліб", "2012"), ("Всего", "Гойданук Гліб", "2012")
    )
    assert (len(readings), refused) == (2, ())


def test_cells_beyond_the_headings_stay_in_the_raw_row():
    reading = one("Гойданук Гліб", "ч", "щось", headings=("ПІБ", "Стать"))
    assert reading.raw == {"ПІБ": "Гойданук Гліб", "Стать": "ч", "(+1)": "щось"}


def test_what_a_person_says_of_a_column_counts():
    table = scan_of(("ПІБ", "Телефон"), ("Гойданук Гліб", "Тульська обл."))
    columns = with_mapping(recognise(table), {"Телефон": "reported_region"})
    assert read_rows(table, columns, today=TODAY)[0][0].reported_region == "RU-TUL"


@given(st.lists(st.text(max_size=30), min_size=len(HEADINGS), max_size=len(HEADINGS) + 1))
def test_any_row_is_taken_refused_or_passed_over_and_kept_word_for_word(cells):
    scanned = scan_of(HEADINGS)
    scanned = replace(scanned, rows=(*scanned.rows, SourceRow("s", 2, tuple(cells))))
    readings, refused = read_rows(scanned, recognise(scanned), today=TODAY)
    assert len(readings) + len(refused) <= 1
    for outcome in (*readings, *refused):
        assert list(outcome.raw.values())[: len(HEADINGS)] == cells[: len(HEADINGS)]
    for row in refused:
        assert row.reason in set(RefusalCode)
    for reading in readings:
        assert set(codes(reading)) <= set(RemarkCode)


def test_a_number_on_several_rows_is_remarked_unless_each_part_has_its_own():
    names = ("Вигаданюк Олена", "Казкоренко Іван", "Небувалко Марко", "Примарко Леся")
    table = [(line, name) for line, name in zip("1123", names, strict=True)]
    readings, _ = read_table(*table, headings=("№", "ПІБ"))
    assert [codes(one) for one in readings] == [["line_twice"], ["line_twice"], [], []]
    parts = [(str(n % 6 + 1), f"Вигаданюк{'абвгдежиклмн'[n]} Олена") for n in range(12)]
    readings, _ = read_table(*parts, headings=("№", "ПІБ"))
    assert [codes(one) for one in readings] == [[]] * 12
