import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseapp.cases import names
from caseapp.cases.index import rows
from caseapp.filters.counting import pile_of
from caseapp.filters.grammar import parse
from caseapp.lists.summaries import EntryRow, keys_of_line
from caseapp.names.keys import search_keys
from caseapp.search.cases import find, other_names
from caseapp.search.haystack import Haystack
from caseapp.search.records import find_records
from db.ids import new_id
from tests.factories import a_case, a_list, a_listed_case, name_draft


def _found(session, text):
    return [(hit.number, hit.matched, str(hit.why)) for hit in find(session, text)]


def filter_rows(rows, text):
    return list(Haystack([row.search_text for row in rows]).find(text))


@pytest.fixture
def children(session):
    """Three cases; the first child has a second name."""
    first = a_case(session, "Їздонюк Єлизавета Романівна")
    names.add_name(session, first, name_draft("Вигаданко Лілія", "after_adoption"))
    a_case(session, "Капрондук Ілля Олегович")
    a_case(session, "Капрондучний Микита Ігорович")
    return first


@pytest.mark.parametrize(
    "text", ["Їздонюк", "Издонюк Елизавета", "Yizdoniuk", "Lizaveta Izdoniuk", "издон елиз"]
)
def test_a_child_is_found_in_every_spelling(session, children, text):
    assert [hit.case_id for hit in find(session, text)] == [children]


@pytest.mark.parametrize(
    ("text", "said"), [("Вигаданко", "Вигаданко Лілія"), ("Їздонюк", ""), ("2025-00001", "")]
)
def test_the_name_that_was_found_is_told_where_another_is_shown(session, children, text, said):
    assert other_names(session, text, [children]) == ({children: said} if said else {})


@pytest.mark.parametrize(
    "text", ["Їздонюк Єлизаветі", "Єлизавету Їздонюк", "Елизаветы Романовны", "їздонюк єлизаветою"]
)
def test_a_child_is_found_in_every_grammatical_case(session, children, text):
    assert [hit.case_id for hit in find(session, text)] == [children]


@pytest.mark.parametrize("text", ["Капрондука Іллі", "Іллі Капрондуку", "капрондука ілью"])
def test_a_declined_surname_finds_the_child(session, children, text):
    assert [number for number, *_ in _found(session, text)] == ["2025-00002"]


@pytest.mark.parametrize("text", ["Капр0ндук", "Капрондук 1лля", "1лля 0легович"])
def test_a_digit_read_for_a_letter_finds_the_child(session, children, text):
    assert [number for number, *_ in _found(session, text)] == ["2025-00002"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Капрондюк", "one_letter"),
        ("Карпондук Ілля", "one_letter"),
        ("Капродук Іля Олегович", "one_letter"),
        ("Karpondook", "one_letter"),
        ("Капрондюка", "one_letter"),
        ("Капрондука", "other_ending"),
        ("Капрондуком", "other_ending"),
        ("Каарондуг", "few_letters"),
        ("Кадрон", "begun"),
    ],
)
def test_a_typed_slip_finds_the_child_and_says_so(session, children, text, why):
    found = {number: told for number, _, told in _found(session, text)}
    assert found["2025-00002"] == why


def test_what_is_found_exactly_comes_before_what_is_nearly_so(session):
    for name in ("Шумек Іван", "Шумак Іван", "Шумакович Іван"):
        a_case(session, name)
    a_case(session, "Вишумак Олег")
    found = [(name, why) for _, name, why in _found(session, "Шумак")]
    assert found == [
        ("Шумак Іван", "same_spelling"),
        ("Шумакович Іван", "same_spelling"),
        ("Шумек Іван", "one_letter"),
    ]


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Капрондук Б.", "left_out"),
        ("Капрондук Б. Р.", "initial"),
        ("Капрондук Богдан", "left_out"),
        ("Капрондук Б. Романович", "initial"),
    ],
)
def test_a_name_written_short_is_found_by_the_whole_name(session, name, why):
    a_case(session, name)
    for other in ("Капрондук Богдан Ігорович", "Капрондук Б. О.", "Капрондук Іван"):
        a_case(session, other)
    assert _found(session, "Капрондук Богдан Романович") == [("2025-00001", name, why)]


def test_a_name_on_file_with_a_slip_is_found_by_the_right_one(session, children):
    names.add_name(session, children, name_draft("Вигабанко Єлизовета", "as_written_on_list"))
    case_id = a_case(session, "Прыкладенко Олександ")
    assert find(session, "Прикладинко Олександр")[0].case_id == case_id
    hit = find(session, "Вигабенко")[0]
    assert (hit.case_id, hit.matched, hit.why) == (children, "Вигабанко Єлизовета", "one_letter")


def test_where_nothing_else_is_found_another_patronymic_is_told(session, children):
    assert _found(session, "Капрондюк Ілля Петрович") == [
        ("2025-00002", "Капрондук Ілля Олегович", "other_father")
    ]
    assert _found(session, "Ілля Петрович") == []
    a_case(session, "Капрондук Ілля Петрович")
    assert len(_found(session, "Капрондюк Ілля Петрович")) == 1


@pytest.mark.parametrize("text", ["Дарія Вигаданко", "Вигаданко Марина", "Вигаданко Софія"])
def test_another_given_name_is_no_slip(session, text):
    a_case(session, "Вигаданко Марія")
    assert find(session, text) == ()


def test_a_hit_says_which_name_matched_and_why(session, children):
    shown = "Їздонюк Єлизавета Романівна"
    assert _found(session, "єлизавета ЇЗДОНЮК") == [("2025-00001", shown, "same_spelling")]
    assert _found(session, "Издонюк") == [("2025-00001", shown, "other_spelling")]
    assert _found(session, "вигаданко") == [("2025-00001", "Вигаданко Лілія", "same_spelling")]


def test_the_name_shown_is_the_leading_one(session, children):
    (hit,) = find(session, "Вигаданко")
    assert (hit.name, hit.matched) == ("Їздонюк Єлизавета Романівна", "Вигаданко Лілія")


def test_words_of_two_names_find_the_child_too(session, children):
    assert _found(session, "Їздонюк Вигаданко") == [
        ("2025-00001", "Їздонюк Єлизавета Романівна", "other_spelling")
    ]


def test_whole_words_come_before_beginnings_and_other_spellings(session):
    for name in ("Шумей Іван", "Шумейко Іван", "Шумєй Іван"):
        a_case(session, name)
    found = [hit.name for hit in find(session, "Шумей")]
    assert found[:2] == ["Шумей Іван", "Шумейко Іван"]


def test_a_case_is_found_by_its_number(session, children):
    for text in ("2025-00002", "2"):
        assert ("2025-00002", "Капрондук Ілля Олегович", "case_number") in _found(session, text)
    assert len(find(session, "2025-00002")) == 1


def test_a_case_is_found_by_its_line(session):
    a_listed_case(session, a_list(session), "Капрондук Ілля", line="317")
    for text in ("№ 317", "№317", "317"):
        assert _found(session, text) == [("2025-00001", "Капрондук Ілля", "list_line")]
    assert _found(session, "Капрондук 317") == [("2025-00001", "Капрондук Ілля", "same_spelling")]
    assert _found(session, "Капрондюк 317") == [("2025-00001", "Капрондук Ілля", "one_letter")]
    assert find(session, "Капрондук 318") == ()


def test_no_more_than_asked_for(session, children):
    assert len(find(session, "Капронд")) == 2
    assert len(find(session, "Капронд", limit=1)) == 1


@pytest.mark.parametrize("text", ["", "   ", ",;-"])
def test_nothing_typed_finds_nothing(session, children, text):
    assert find(session, text) == ()


def test_rows_are_filtered_in_place(session, children):
    shown = rows(session)
    assert [shown[place].number for place in filter_rows(shown, "капронд")] == [
        "2025-00002",
        "2025-00003",
    ]
    assert [shown[place].number for place in filter_rows(shown, "2025-00001")] == ["2025-00001"]
    assert filter_rows(shown, "") == [0, 1, 2]
    assert filter_rows(shown, "Шумей") == []


def _entry(line, number, *name):
    return EntryRow(
        entry_id=new_id(),
        case_id=new_id(),
        case_number=number,
        line=line,
        name=" ".join(name),
        birth_edtf="",
        sex="",
        origin_region="",
        reported_region="",
        status="open",
        answer="",
        answer_party="",
        search_text=search_keys(*name),
    )


def test_lines_are_filtered_by_name_line_and_case():
    lines = [
        _entry("7", "2025-00041", "Капрондук", "Ілля", ""),
        _entry("А-4", "", "Капрондук", "Марія", ""),
    ]
    haystack = Haystack(list(map(keys_of_line, lines)))
    assert haystack.find("Kaprond") == [0, 1]
    assert haystack.find("Капрондук 7") == [0]
    assert haystack.find("№ а-4") == [1]
    assert haystack.find("2025-00041") == [0]
    assert haystack.find("41") == [0]
    assert haystack.find("5") == []


@given(text=st.text(max_size=40))
def test_any_text_can_be_typed(session, text):
    if not rows(session):
        a_case(session)
    places = filter_rows(rows(session), text)
    assert places == sorted(set(places))
    haystack = Haystack([row.search_text for row in rows(session)])
    found = {rows(session)[place].case_id for place in (*places, *haystack.nearly(text))}
    assert {hit.case_id for hit in find(session, text)} <= found


NAME_WORDS = st.text("абвгґдеєжзиіїйклмнопрстуфхцчшщюя", min_size=2, max_size=12)


@settings(max_examples=40)
@given(surname=NAME_WORDS, given_name=NAME_WORDS)
def test_every_child_is_found_by_its_name_in_any_order(session, surname, given_name):
    case_id = a_case(session, f"{surname.title()} {given_name.title()}")
    shown = rows(session)
    for text in (surname, given_name.upper(), f"{given_name} {surname}"):
        found = {shown[place].case_id for place in filter_rows(shown, text)}
        assert case_id in found


@pytest.fixture
def born(session):
    """Two children of one surname; the birth of one is known to the day, of the other about."""
    listed = a_list(session)
    for name, birth in (("Їздонюк Єлизавета", "17.03.2010"), ("Їздонюк Роман", "близько 2014")):
        a_listed_case(session, listed, name, birth=birth)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2010", ["2025-00001"]),
        ("17.03.2010", ["2025-00001"]),
        ("2015", ["2025-00002"]),
        ("близько 2014", ["2025-00002"]),
        ("їздонюк 2013", ["2025-00002"]),
        ("Издонюк Елизавета 17 марта 2010", ["2025-00001"]),
        ("їздонюк 16.03.2010", []),
        ("2009", []),
    ],
)
def test_a_year_or_a_date_finds_births_beside_names(session, born, text, numbers):
    assert [number for number, *_ in _found(session, text)] == numbers
    pile = pile_of(session, dt.date(2025, 9, 1))
    found = pile.found(parse(text))
    assert [rows(session)[place].number for place in found] == numbers
    assert len(find_records(session, text)) == len(numbers)


def test_it_is_said_that_a_birth_was_found(session, born):
    assert [why for *_, why in _found(session, "2010")] == ["birth"]
    assert [why for *_, why in _found(session, "їздонюк 2010")] == ["same_spelling"]
