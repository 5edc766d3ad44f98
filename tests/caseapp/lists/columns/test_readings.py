import datetime as dt
import json
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.lists.columns.headings import recognise, with_mapping
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.columns.value_words import read_circumstances, read_sex
from caseapp.lists.files.workbook import scan
from caseapp.lists.model import Reading, SourceRow
from caseapp.lists.problems import RefusalCode, RemarkCode
from tests.caseapp.lists.columns.test_headings import scan_of

TODAY = dt.date(2025, 9, 30)
HEADINGS = ("№", "ПІБ", "Дата народження", "Стать", "Регіон", "Обставини", "Дата події", "Ответ")


def read(path, today=TODAY):
    scanned = scan(path)
    return read_rows(scanned, recognise(scanned), today=today)


def read_table(*rows, headings=HEADINGS):
    scanned = scan_of(headings, *rows)
    return read_rows(scanned, recognise(scanned), today=TODAY)


def one(*cells, headings=HEADINGS):
    readings, refused = read_table(cells, headings=headings)
    return (readings + refused)[0]


def codes(reading):
    return [remark.code for remark in reading.remarks]


def understood(reading):
    return (reading.line, reading.surname, reading.given_name, reading.patronymic, reading.sex,
            reading.birth.edtf, reading.origin_region, reading.origin_place,
            reading.reported_region)  # fmt: skip


@pytest.fixture
def truth(lists):
    return json.loads((lists / "truth.json").read_text("utf-8"))


def test_the_handed_over_list_is_read_whole(lists):
    readings, refused = read(lists / "handed_over_339.xlsx")
    assert (len(readings), refused) == (339, ())
    assert [reading.line for reading in readings] == [str(n) for n in range(1, 340)]
    assert {code for reading in readings for code in codes(reading)} == {"lookalike_letters"}
    assert Counter(reading.circumstances for reading in readings) == {
        "taken_from_institution": 105,
        "not_returned_from_camp": 92,
        "separated_at_filtration": 49,
        "evacuated_by_occupier": 41,
        "other": 37,
        "unknown": 15,
    }
    assert Counter(bool(reading.birth.edtf) for reading in readings) == {True: 333, False: 6}
    assert all(reading.event.edtf and reading.source_text for reading in readings)
    assert all(reading.surname and reading.given_name for reading in readings)


def test_capitals_spaces_and_lookalikes_are_cleaned_and_the_raw_row_is_kept(lists):
    readings, _ = read(lists / "handed_over_339.xlsx")
    assert readings[0].surname == "Їздонина"
    assert readings[0].name_written == "ЇЗДОНИНА ЄЛИЗАВЕТА РОМАНІВНА"
    assert readings[3].raw["Відомості про дитину / ПІБ"] == "  Гойданак  Матвій  Сергійович "
    assert readings[3].name_written == "Гойданак Матвій Сергійович"
    assert readings[4].given_name == "Олексій"
    assert "Олексiй" in readings[4].raw["Відомості про дитину / ПІБ"]
    assert next(iter(readings[4].raw)) == "№ з/п"


def test_the_cp1251_table_holds_the_same_children(lists):
    from_workbook, _ = read(lists / "handed_over_339.xlsx")
    from_text, refused = read(lists / "handed_over_339_cp1251.csv")
    assert refused == ()
    assert list(map(understood, from_text)) == list(map(understood, from_workbook))


def test_version_2_differs_as_the_truth_says(lists, truth):
    before = {reading.line: reading for reading in read(lists / "handed_over_339.xlsx")[0]}
    after = {reading.line: reading for reading in read(lists / "handed_over_version_2.xlsx")[0]}
    moved = {
        line: {"region": after[line].reported_region}
        for line in before.keys() & after.keys()
        if after[line].reported_region != before[line].reported_region
    }
    changes = truth["version_2"]
    assert moved == {line: what for line, what in changes.items() if isinstance(what, dict)}
    assert before.keys() ^ after.keys() == changes.keys() - moved.keys()
    for line in before.keys() & after.keys():
        assert understood(after[line])[:6] == understood(before[line])[:6]


def test_the_reply_says_what_the_truth_says(lists, truth):
    readings, refused = read(lists / "reply_2025-07-23.xlsx")
    assert refused == ()
    said = {reading.line: (reading.answer_kind, reading.reported_region) for reading in readings}
    assert said == {row: (entry["claim"], entry["region"]) for row, entry in truth["reply"].items()}
    assert [remark for reading in readings for remark in reading.remarks] == []


def test_the_databank_cards(lists, truth):
    readings, refused = read(lists / "databank_cards.csv")
    assert (len(readings), refused) == (600, ())
    assert {reading.line for reading in readings} == set(truth["cards"])
    assert all(len(reading.birth.edtf) == len("2012-07") for reading in readings)
    assert all(r.given_name and not r.surname and r.eyes and r.hair for r in readings)
    assert {reading.siblings_text for reading in readings} >= {"нет", "1", "2"}


def test_an_old_xls(lists):
    readings, refused = read(lists / "old_format.xls")
    assert [reading.surname for reading in readings] == ["Їздоненко", "Гойданук"]
    assert [reading.birth.edtf for reading in readings] == ["2014-03-14", "2012~"]
    assert [row.reason for row in refused] == ["no_name"]


def test_bad_rows_have_one_clear_reason_each_and_good_ones_are_taken(lists):
    readings, refused = read(lists / "bad_rows.xlsx")
    assert [(row.row.number, row.reason, row.field) for row in refused] == [
        (3, "no_name", "full_name"),
        (4, "impossible_birth", "birth"),
        (5, "future_birth", "birth"),
        (6, "formula_in_name", "full_name"),
        (7, "placeholder_name", "full_name"),
        (8, "markup_in_name", "full_name"),
        (10, "name_too_long", "full_name"),
    ]
    assert [reading.line for reading in readings] == ["1", "8", "11"]
    assert refused[1].value == "31.02.2013"
    assert refused[3].raw["ПІБ"] == "=1+1"
    assert refused[5].raw["ПІБ"] == "Ґрудак <b>Марк"
    marked = readings[1]
    assert (marked.surname, marked.given_name) == ("Цюбленко", "Даря")
    assert "\u202e" in marked.raw["ПІБ"]
    assert "\u202e" in marked.name_written
    assert codes(marked) == ["hidden_marks"]
    assert readings[2].sex == "male"


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


def test_other_facts_are_understood_or_kept_with_a_remark():
    row = (
        "1",
        "Гойданук Гліб",
        "2012",
        "хлопець",
        "у Ростовській обл.",
        "евакуація",
        "03.2022",
        "",
    )
    good = one(*row)
    assert (good.sex, good.reported_region, good.circumstances, good.event.edtf) == (
        "male", "RU-ROS", "evacuated_by_occupier", "2022-03")  # fmt: skip
    assert (good.reported_region_text, codes(good)) == ("у Ростовській обл.", [])
    bad = one("1", "Гойданук Гліб", "2012", "?", "десь", "хтозна", "31.02.2022", "абв")
    assert codes(bad) == ["unknown_sex", "unknown_circumstances", "impossible_date",
                          "unknown_region", "unknown_answer"]  # fmt: skip
    assert (bad.sex, bad.reported_region, bad.circumstances) == ("unknown", "", "other")
    assert (bad.reported_region_text, bad.circumstances_text) == ("десь", "хтозна")
    assert (bad.event.text, bad.event.edtf, bad.answer_text) == ("31.02.2022", "", "абв")


def test_a_future_event_is_remarked_and_not_believed():
    reading = one("1", "Гойданук Гліб", "2012", "ч", "", "", "01.01.2030")
    assert codes(reading) == ["future_date"]
    assert reading.event.edtf == ""


def test_words_for_nothing_are_no_remark():
    reading = one("1", "Гойданук Гліб", "невідомо", "-", "н/д", "не встановлено", "—", "")
    assert codes(reading) == []
    assert (reading.sex, reading.circumstances) == ("unknown", "unknown")


def test_errors_and_novels_in_other_cells_are_remarked():
    reading = one("1", "Гойданук Гліб", "2012", "ч", "#REF!", "депортація " * 200)
    assert codes(reading) == ["text_too_long", "cell_error"]
    assert reading.reported_region_text == ""
    assert len(reading.circumstances_text) == 1000
    assert len(reading.raw["Обставини"]) == 2200


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


def test_blank_numbered_repeated_and_total_rows_are_passed_over():
    readings, refused = read_table(
        ("1", "Гойданук Гліб", "2012"),
        ("", " ", ""),
        ("2", "", ""),
        HEADINGS,
        ("", "Всього: 2 дитини"),
        ("Итого", "", "2"),
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


def test_the_place_of_birth_is_read_apart_from_where_the_child_lived():
    headings = ("№", "ФИО", "Дата рождения", "Место рождения", "Населенный пункт")
    row = ("1", "Вигаданко Іван", "12.03.2014", " г.  Вигадівка ", "Інше")
    reading = one(*row, headings=headings)
    assert (reading.birth_place, reading.origin_place) == ("г. Вигадівка", "Інше")
    unknown = one("1", "Вигаданко Іван", "12.03.2014", "невідомо", "", headings=headings)
    assert unknown.birth_place == ""
