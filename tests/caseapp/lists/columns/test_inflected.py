"""Lists that write their names in another case."""

import pytest

from caseapp.lists.choices import ScanChoices
from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.files.workbook import scan, scan_text
from tests.caseapp.lists.made import TODAY

GENITIVE = (
    "Вигаденка Олександра Івановича",
    "Вигаданського Івана Олеговича",
    "Зразко Марії Іванівни",
)
NOMINATIVE = ("Вигаденко Олександр Іванович", "Вигаданський Іван Олегович", "Зразко Марія Іванівна")


def read(names, heading="ПІБ", **choices):
    rows = (f"{line}\t{name}" for line, name in enumerate(names, 1))
    text = "\n".join((f"№\t{heading}", *rows))
    scanned = scan_text(text, ScanChoices(**choices), name="вставлене")
    columns = recognise(scanned)
    return columns, read_rows(scanned, columns, today=TODAY)[0]


def names_of(readings):
    return [f"{one.surname} {one.given_name} {one.patronymic}" for one in readings]


def test_a_list_in_the_genitive_comes_to_the_nominative_and_what_was_written_is_kept():
    columns, readings = read(GENITIVE)
    assert columns.inflected
    assert names_of(readings) == list(NOMINATIVE)
    assert [one.name_written for one in readings] == list(GENITIVE)
    assert [[(r.code, r.value) for r in one.remarks] for one in readings] == [
        [("brought_to_nominative", name)] for name in GENITIVE
    ]


def test_names_in_the_nominative_stay():
    columns, readings = read(NOMINATIVE)
    assert not columns.inflected
    assert names_of(readings) == list(NOMINATIVE)
    assert not any(one.remarks for one in readings)


def test_one_odd_name_changes_nothing():
    columns, readings = read((GENITIVE[0], *NOMINATIVE[1:]))
    assert not columns.inflected
    assert names_of(readings)[0] == GENITIVE[0]


def test_a_heading_that_asks_for_another_case_needs_fewer_names():
    names = (*GENITIVE[:2], *NOMINATIVE)
    assert not read(names)[0].inflected
    assert read(names, "Прізвища дітей")[0].inflected or read(names, "Про дитину")[0].inflected


@pytest.mark.parametrize("said", [True, False])
def test_a_person_decides(said):
    columns, readings = read(GENITIVE[:1] if said else GENITIVE, inflected=said)
    assert columns.inflected is said
    assert names_of(readings)[0] == (NOMINATIVE if said else GENITIVE)[0]


@pytest.mark.parametrize(
    "name",
    ["handed_over_339.xlsx", "handed_over_339_cp1251.csv", "reply_2025-07-23.xlsx",
     "institution_list.docx", "databank_cards.csv", "handed_over_version_2.xlsx"],
)  # fmt: skip
def test_the_sample_lists_stand_in_the_nominative(lists, name):
    assert not recognise(scan(lists / name)).inflected
