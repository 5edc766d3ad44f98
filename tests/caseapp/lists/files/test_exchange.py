"""Files of other programs read as lists: cases as our JSON, persons as PFIF."""

import json
from dataclasses import replace

import pytest

from caseapp.dates import from_edtf
from caseapp.errors import InputRefused
from caseapp.lists.files.workbook import scan
from caseapp.lists.problems import FileCause
from exports.interchange.case_json import case_json
from exports.interchange.case_pfif import person
from exports.interchange.pfif import write_pfif
from exports.outgoing import Choices, Printed, Profile
from tests.caseapp.lists.files.read_back import read_back
from tests.exports.conftest import PRINTED_AT
from tests.exports.marked import Marking, marked_case

PRINTED = Printed("Вигаданчук", PRINTED_AT)
FULL = Choices("uk", Profile.FULL)
PERSON = """<?xml version="1.0"?>
<p:pfif xmlns:p="http://zesty.ca/pfif/{release}">{doctype}<p:person>
<p:person_record_id>example.invalid/1</p:person_record_id>
<p:full_name>Вигаданенко Марта</p:full_name><p:age>9</p:age></p:person></p:pfif>"""


@pytest.fixture
def case():
    marked = marked_case(Marking())
    leading, *others = marked.names
    name = replace(leading, surname="Вигаданенко", given_name="Марта", patronymic="Іванівна")
    return replace(
        marked,
        names=(name, *others),
        births=(replace(marked.births[0], date=from_edtf("2014-03")),),
        sex="female",
        circumstances="deported",
        event=from_edtf("2022-05"),
        origin_region="UA-14",
        origin_place="Вигадане",
    )


def _told(read):
    return (read.surname, read.given_name, read.birth.edtf, read.sex, read.origin_region)


def test_a_case_as_json_is_read_back_as_a_line(case, tmp_path):
    path = tmp_path / "case.json"
    path.write_bytes(case_json(case, FULL, PRINTED))
    (read,) = read_back(path)
    assert _told(read) == ("Вигаданенко", "Марта", "2014-03", "female", "UA-14")
    assert (read.patronymic, read.line) == ("Іванівна", case.number)
    assert (read.circumstances, read.event.edtf) == ("deported", "2022-05")
    assert read.origin_place == "Вигадане"
    assert read.reported_region == case.placements[-1].region


@pytest.mark.parametrize("profile", Profile)
def test_what_a_profile_left_out_is_simply_not_there(case, tmp_path, profile):
    from exports.profiles import cut  # noqa: PLC0415 - only here

    choices = Choices("uk", profile)
    path = tmp_path / "case.json"
    path.write_bytes(case_json(cut(case, choices), choices, PRINTED))
    (read,) = read_back(path)
    assert read.name_written
    assert bool(read.reported_region) == (profile is not Profile.PUBLIC)


def test_several_cases_stand_in_one_file(case, tmp_path):
    told = [json.loads(case_json(one, FULL, PRINTED)) for one in (case, replace(case, number="7"))]
    path = tmp_path / "cases.json"
    path.write_text(json.dumps(told), "utf-8")
    assert [read.line for read in read_back(path)] == [case.number, "7"]


def test_persons_of_pfif_are_read_back_as_lines(case, tmp_path):
    path = tmp_path / "persons.xml"
    one = replace(person(case, FULL, PRINTED), full_name="Марта Іванівна Вигаданенко")
    path.write_bytes(write_pfif((one, replace(one, person_record_id="caseapp.invalid/2"))))
    first, second = read_back(path)
    assert _told(first) == _told(second)
    assert _told(first) == ("Вигаданенко", "Марта", "2014-03", "female", "UA-14")
    assert first.patronymic == "Іванівна"
    assert second.raw["person record id"] == "caseapp.invalid/2"


@pytest.mark.parametrize("release", ["1.2", "1.3", "1.4"])
def test_any_release_of_pfif_is_read(tmp_path, release):
    path = tmp_path / "a.xml"
    path.write_text(PERSON.format(release=release, doctype=""), "utf-8")
    (read,) = read_back(path)
    assert (read.surname, read.given_name) == ("Вигаданенко", "Марта")
    assert read.birth.earliest.year in (2015, 2016)


DOCTYPE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("name", "text", "cause"),
    [
        ("a.json", "{", FileCause.DAMAGED),
        ("a.json", "[" * 100_000, FileCause.DAMAGED),
        ("a.json", '{"format": "other"}', FileCause.NO_CHILDREN),
        ("a.json", '["x"]', FileCause.NO_CHILDREN),
        ("a.json", "[]", FileCause.EMPTY),
        ("a.json", '{"format": "caseapp-case"}', FileCause.DAMAGED),
        ("a.xml", "<pfif>", FileCause.NO_CHILDREN),
        ("a.xml", PERSON.format(release="1.4", doctype="")[:-9], FileCause.DAMAGED),
        ("a.xml", DOCTYPE + "<a>&b;</a>", FileCause.XML_ENTITIES),
        ("a.xml", PERSON.format(release="1.4", doctype="<!ENTITY x>"), FileCause.XML_ENTITIES),
        ("a.csv.json", "a;b\n1;2", FileCause.DAMAGED),
    ],
)
def test_what_is_no_such_file_is_refused_with_its_cause(tmp_path, name, text, cause):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(InputRefused) as refused:
        scan(path)
    assert refused.value.cause == cause


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marks_of_the_encoding_do_not_matter(case, tmp_path, encoding):
    path = tmp_path / "case.json"
    path.write_text(case_json(case, FULL, PRINTED).decode(), encoding)
    assert len(read_back(path)) == 1


HIDDEN = PERSON.split("?>", 1)[1].format(release="1.4", doctype="")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le"])
@pytest.mark.parametrize("before", ["", f"<!--{'x' * 9_000}-->"])
def test_no_encoding_and_no_comment_hides_a_document_type(tmp_path, encoding, before):
    path = tmp_path / "a.xml"
    path.write_bytes((before + DOCTYPE + HIDDEN.lstrip()).encode(encoding))
    with pytest.raises(InputRefused) as refused:
        scan(path)
    assert refused.value.cause == FileCause.XML_ENTITIES
