"""Entities of FollowTheMoney as a list: our own come back whole, others' in whatever order."""

import datetime as dt
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.dates import from_edtf
from caseapp.errors import InputRefused
from caseapp.lists.files.child import ftm
from caseapp.lists.files.limits import Limits
from caseapp.lists.files.workbook import scan
from caseapp.lists.problems import FileCause
from exports.interchange.ftm import case_ftm
from exports.outgoing import Choices, Profile
from tests.caseapp.lists.files.read_back import read_back
from tests.exports.lines import a_name
from tests.exports.marked import Marking, marked_case
from ui.messages import sentence

CASE = marked_case(Marking())
WORD = st.text("АаБбВвҐґЕеЄєІіЇїЙйЬьЯя’-Zz\u0301", min_size=1, max_size=12).filter(
    lambda word: any(map(str.isalpha, word))
)
DAYS = st.dates(dt.date(2004, 1, 1), dt.date(2025, 1, 1))
DATES = DAYS.map(str) | st.sampled_from(["2014", "2014-03", "2014~", "2013/2014", "2014-21"])
CHILD = {"id": "a1", "schema": "Person", "properties": {"name": ["Вигаданенко Марта"]}}


def _entity(identity, schema, **told):
    return {"id": identity, "schema": schema, "properties": told}


def _rows(*entities):
    return list(ftm.children(entities))


def _lines(data):
    return [json.loads(line) for line in data.decode().splitlines()]


def _file(tmp_path, text, name="case.ftm"):
    path = tmp_path / name
    path.write_text(text if isinstance(text, str) else json.dumps(text), "utf-8")
    return path


@given(surname=WORD, given=WORD, patronymic=WORD, born=DATES, sex=st.sampled_from(["male", ""]))
def test_what_our_entities_say_comes_back(surname, given, patronymic, born, sex):
    names = (a_name(11, surname=surname, given_name=given, patronymic=patronymic, written=""),)
    births = (replace(CASE.births[0], date=from_edtf(born)),)
    whole = f"{surname} {given} {patronymic}"
    case = replace(CASE, name=whole, names=names, births=births, sex=sex or "unknown")
    (row,) = _rows(*_lines(case_ftm(case, Choices("uk", Profile.FULL))))
    assert (row["full name"], row["date of birth edtf"], row["sex"]) == (whole, born, sex)
    assert (row["surname"], row["given name"], row["patronymic"]) == (surname, given, patronymic)
    assert (row["number"], row["circumstances"]) == (case.number, case.circumstances)
    assert row["reported region"] == case.placements[-1].region


@pytest.mark.parametrize("lines", ["\n".join, lambda lines: f"[{','.join(lines)}]"])
@pytest.mark.parametrize("name", ["a.ftm", "a.json", "a.jsonl"])
def test_lines_and_a_list_are_read_alike_whatever_the_ending(tmp_path, lines, name):
    other = _entity("a2", "Person", name=["Прикладенко Іван"], gender=["male"])
    path = _file(tmp_path, lines([json.dumps(CHILD), json.dumps(other)]), name)
    assert [read.name_written for read in read_back(path)] == [
        "Вигаданенко Марта",
        "Прикладенко Іван",
    ]


def test_parts_of_an_entity_are_put_together():
    part = _entity("a1", "Person", birthDate=["2014", "2014-03-12"], lastName=["Вигаданенко"])
    (row,) = _rows(CHILD, part)
    assert (row["full name"], row["date of birth edtf"]) == ("Вигаданенко Марта", "2014-03-12")
    assert row["surname"] == "Вигаданенко"


def test_dates_that_differ_are_all_shown_and_none_is_chosen(tmp_path):
    told = _entity("a1", "Person", name=["Вигаданенко Марта"], birthDate=["2014-03-12", "2013"])
    (read,) = read_back(_file(tmp_path, told))
    assert (read.birth.edtf, read.birth.text) == ("", "2014-03-12; 2013")


def test_parts_of_another_name_are_not_mixed_into_the_leading_one():
    person = _entity("a1", "Person", name=["Вигаданенко Марта", "Новак Мария"],
                     lastName=["Новак", "Вигаданенко"], firstName=["Мария", "Марта"])  # fmt: skip
    (row,) = _rows(person)
    assert (row["surname"], row["given name"]) == ("Вигаданенко", "Марта")
    assert row["also called"] == "Новак Мария"


def test_an_elder_gets_no_line_and_a_brother_of_whom_more_is_told_does():
    mother = _entity("b", "Person", name=["Вигаданенко Олена"], birthDate=["1986"])
    brother = _entity("c", "Person", name=["Вигаданенко Іван"], birthDate=["2012"])
    kin = (
        _entity("d", "Family", person=["a1"], relative=["b"], relationship=["mother"]),
        _entity("e", "Family", person=["a1"], relative=["c"], relationship=["brother"]),
    )
    first, second = _rows(*kin, mother, brother, CHILD)
    assert {first["full name"], second["full name"]} == {"Вигаданенко Марта", "Вигаданенко Іван"}
    assert second["relatives"] == "mother: Вигаданенко Олена"
    assert second["siblings"] == "Вигаданенко Іван"


@pytest.mark.parametrize(
    ("told", "cause"),
    [
        ([CHILD, {"schema": "Person", "properties": {}}], FileCause.NO_ENTITY),
        ([CHILD, CHILD | {"id": " "}], FileCause.NO_ENTITY),
        ([CHILD, CHILD | {"id": 7}], FileCause.NO_ENTITY),
        ([CHILD, CHILD | {"schema": None}], FileCause.NO_ENTITY),
        ([CHILD, CHILD | {"properties": []}], FileCause.NO_ENTITY),
        ([CHILD, _entity("a", "Person", name="Марта")], FileCause.NO_ENTITY),
        ([CHILD, _entity("a", "Person", name=[CHILD])], FileCause.NO_ENTITY),
        ([CHILD, "x"], FileCause.NO_ENTITY),
        ([_entity("a", "Company", name=["ТОВ Вигадка"])], FileCause.EMPTY),
        ([_entity("a", "Person", name=["Я" * 1_100_000])], FileCause.CELL_TOO_LONG),
        (json.dumps(CHILD) + "\n{", FileCause.DAMAGED),
        (json.dumps(CHILD) + "\n" + "[" * 100_000, FileCause.DAMAGED),
        (json.dumps(CHILD) + '\n{"id": ' + "9" * 9_000 + "}", FileCause.DAMAGED),
        ("ПІБ;Дата\nМарта;2014", FileCause.DAMAGED),
        ({"format": "other"}, FileCause.NO_CHILDREN),
    ],
)
def test_what_is_no_entity_is_refused_with_a_sentence(tmp_path, told, cause):
    with pytest.raises(InputRefused) as refused:
        scan(_file(tmp_path, told))
    assert refused.value.cause == cause
    assert "case.ftm: " in sentence(refused.value)
    if cause is FileCause.NO_ENTITY:
        assert "number 2 in it" in sentence(refused.value)


def test_more_persons_than_a_list_can_have_are_refused(tmp_path):
    one = '{{"id":"{}","schema":"Person","properties":{{"name":["Я"]}}}}'
    path = _file(tmp_path, "\n".join(map(one.format, range(1_001))))
    with pytest.raises(InputRefused) as refused:
        scan(path, limits=Limits(rows=1_000))
    assert refused.value.cause == FileCause.TOO_MANY_ROWS
