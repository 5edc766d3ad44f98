"""Rows that name several children: an entry for each where it is sure who is who."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseapp.lists.columns.births_in_text import WrittenChild, children_in
from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.files.workbook import scan_text
from caseapp.names.spellings import are_spellings
from tests.caseapp.lists.made import TODAY
from tests.caseapp.names.strategies import children

HEADINGS = ("№", "ПІБ", "Дата народження", "Стать", "Область")


def quoted(cell):
    return f'"{cell}"' if "\n" in cell else cell


def read(*rows, headings=HEADINGS):
    text = "\n".join("\t".join(map(quoted, row)) for row in (headings, *rows))
    scanned = scan_text(text, name="вставлене")
    return read_rows(scanned, recognise(scanned), today=TODAY)


def told(readings):
    return [(one.line, one.name_written, one.birth.edtf, one.sex) for one in readings]


@pytest.mark.parametrize(
    ("text", "children"),
    [
        ("Вигаденко Марія 2012, Іван 2014", [("Вигаденко Марія", "2012"), ("Іван", "2014")]),
        (
            "1) Вигаденко Марія (12.03.2012); 2) Проба Іван, 7 років",
            [("Вигаденко Марія", "12.03.2012"), ("Проба Іван", "7 років")],
        ),
        (
            "Вигаденко Марія 12.03.2012 р.н. та Проба Ірина 2015 р.н.",
            [("Вигаденко Марія", "12.03.2012 р.н."), ("Проба Ірина", "2015 р.н.")],
        ),
        ("Вигаденко Марта 8 березня 2014", [("Вигаденко Марта", "8 березня 2014")]),
        ("Вигаденко Марія", []),
        ("Вигаденко Марія 2012, вивезена з Херсона", []),
        ("", []),
    ],
)
def test_names_with_their_births(text, children):
    assert children_in(text) == tuple(WrittenChild(*child) for child in children)


@pytest.mark.parametrize(
    ("names", "births"),
    [
        ("Вигаденко Марія 2012, Іван 2014", ""),
        ("Вигаденко Марія 2012\nВигаденко Іван 2014", ""),
        ("Вигаденко Марія\nВигаденко Іван", "2012\n2014"),
        ("1) Вигаденко Марія\n2) Іван", "1) 2012\n2) 2014"),
        ("Вигаденко Марія, Іван", "2012, 2014"),
        ("Вигаденко Марія, Вигаденко Іван", "2012, 2014"),
        ("Вигаденко Марія та Іван", "2012; 2014"),
        ("Вигаденко Марія / Вигаденко Іван", "2012 / 2014"),
        ("Вигаденко Марія/Іван", "2012/2014"),
        ("Вигаденко Марія 2012 / Вигаденко Іван 2014", ""),
    ],
)
def test_several_children_of_a_row_get_an_entry_each(names, births):
    readings, refused = read(("7", names, births, "", "Херсонська"))
    assert not refused
    assert told(readings) == [
        ("7", "Вигаденко Марія", "2012", "unknown"),
        ("7", "Вигаденко Іван", "2014", "unknown"),
    ]
    assert [one.row.key for one in readings] == [(2, 1), (2, 2)]
    assert {one.raw["ПІБ"] for one in readings} == {names}
    assert [one.origin_region for one in readings] == ["UA-65", "UA-65"]
    assert {remark.code for one in readings for remark in one.remarks} == {"several_in_row"}


def test_each_child_has_its_own_line_of_every_cell():
    row = ("1\n2", "Вигаденко Марія\nПроба Іван", "2012\n2014", "ж\nч", "Херсонська\nДонецька")
    readings, _ = read(row)
    assert told(readings) == [
        ("1", "Вигаденко Марія", "2012", "female"),
        ("2", "Проба Іван", "2014", "male"),
    ]
    assert [one.origin_region for one in readings] == ["UA-65", "UA-14"]


def test_given_names_below_one_surname():
    headings = ("Прізвище", "Ім'я", "Дата народження")
    readings, refused = read(("Вигаденко", "Марія, Іван", "2012, 2014"), headings=headings)
    assert not refused
    assert [(one.surname, one.given_name, one.birth.edtf) for one in readings] == [
        ("Вигаденко", "Марія", "2012"),
        ("Вигаденко", "Іван", "2014"),
    ]


@pytest.mark.parametrize(
    ("names", "births"),
    [
        ("Вигаденко Марія, Іван", "2012"),
        ("Вигаденко Марія\nПроба Іван", "2012"),
        ("Вигаденко Марія", "2012\n2014"),
        ("Вигаденко Марія, Іван", "2012, 2014, 2015"),
        ("Вигаденко Марія 2012, Іван 2014", "2013"),
        ("Гойданко Іван / Їздонко Петро", ""),
        ("Гойданко Іван / Їздонко Петро", "2012"),
        ("Ковальова Аміна, Ковальова Самвіда", "2012"),
        ("Вигаденко Марія, Іван, сирота", ""),
        ("Гойданко Іван / Гойданко Иван", "2012 / 2014"),
    ],
)
def test_who_is_who_is_never_guessed(names, births):
    readings, refused = read(("1", names, births, "", ""))
    assert not readings
    assert [(one.reason, one.value) for one in refused] == [("several_children", names)]


@pytest.mark.parametrize(
    ("name", "read_as"),
    [
        ("Вигаденко\nМарія Іванівна", "Вигаденко Марія Іванівна"),
        ("Вигаденко Марія\nІванівна", "Вигаденко Марія Іванівна"),
        ("Вигаденко, Марія Іванівна", "Вигаденко, Марія Іванівна"),
        ("Мамедова Гюльнар\nАгаєв кизи", "Мамедова Гюльнар Агаєв кизи"),
    ],
)
def test_one_name_over_several_lines_is_one_child(name, read_as):
    readings, refused = read(("1", name, "2012", "ж", ""))
    assert not refused
    assert told(readings) == [("1", read_as, "2012", "female")]


@given(
    children,
    children,
    st.sampled_from((" / ", "/", "\n", ", ", "; ", " та ", " + ", " & ", " - ", " — ")),
)
def test_no_child_of_two_is_dropped(first, second, between):
    one, other = map(" ".join, (first, second))
    assume(not are_spellings(one, other))
    readings, refused = read(("1", one + between + other, "", "", ""))
    assert (readings, [row.reason for row in refused]) == ((), ["several_children"])


def test_a_second_spelling_of_one_name_is_one_child():
    readings, refused = read(("1", "Гойданко Іван / Гойданко Иван", "2012", "ч", ""))
    assert told(readings) == [("1", "Гойданко Іван / Гойданко Иван", "2012", "male")]
    assert [(one.code, one.value) for one in readings[0].remarks] == [
        ("left_out_of_name", "Гойданко Иван")
    ]
    assert refused == ()


@pytest.mark.parametrize("names", ["Марія / Іван", "Аміна, Самвіда"])
def test_two_given_names_below_one_surname_are_never_one_child(names):
    headings = ("Прізвище", "Ім'я", "Дата народження", "Стать")
    _, refused = read(("Вигаденко", names, "2012", ""), headings=headings)
    assert [one.reason for one in refused] == ["several_children"]
    readings, _ = read(("Вигаденко", names, "2012 / 2014", "ж / ч"), headings=headings)
    assert [(one.birth.edtf, one.sex) for one in readings] == [("2012", "female"), ("2014", "male")]


def test_a_birth_beside_the_name_is_taken():
    readings, _ = read(("1", "Вигаденко Марія Іванівна, 12.03.2012", "", "ж", ""))
    assert told(readings) == [("1", "Вигаденко Марія Іванівна", "2012-03-12", "female")]


def test_children_and_births_between_commas_are_shared_out_one_to_one():
    headings = ("№", "ПІБ дітей", "Дати народження")
    names = "Вигаданюк Олена Петрівна, Вигаданюк Петро Петрович"
    readings, refused = read(("1", names, "04.03.2012, 05.06.2014"), headings=headings)
    assert told(readings) == [
        ("1", "Вигаданюк Олена Петрівна", "2012-03-04", "unknown"),
        ("1", "Вигаданюк Петро Петрович", "2014-06-05", "unknown"),
    ]
    assert refused == ()
    _, refused = read(("1", names, "2012, 2013, 2014"), headings=headings)
    assert [one.reason for one in refused] == ["several_children"]
