import json
from collections import Counter

import pytest

from caseapp.lists.columns.headings import recognise
from caseapp.lists.columns.readings import read_rows
from caseapp.lists.files.workbook import scan
from tests.caseapp.lists.columns.reading import TODAY, codes


def read(path, today=TODAY):
    scanned = scan(path)
    return read_rows(scanned, recognise(scanned), today=today)


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
