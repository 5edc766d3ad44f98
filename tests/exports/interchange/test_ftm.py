"""FollowTheMoney: only what its schemata have, ids that tell nothing, claims that stay claims."""

import json
import re
from pathlib import Path

import pytest

from exports.interchange.ftm import case_ftm, entities, read_ftm
from exports.outgoing import Choices, Profile
from exports.profiles import cut
from tests.caseapp.lists.files.read_back import read_back
from tests.exports.interchange.conftest import OTHER

TABLE = json.loads((Path(__file__).parents[2] / "data" / "ftm_properties.json").read_text("utf-8"))[
    "schemata"
]
FORMS = {
    "date": r"\d{4}(-\d\d(-\d\d)?)?",
    "country": "[a-z]{2}",
    "gender": "male|female|other",
    "url": "https?://.+",
    "entity": "[0-9a-f]{24}",
    "number": r"\d+",
}


def test_entities_are_as_the_schemata_say(going):
    made = list(entities(*going))
    ids = {one.id for one in made}
    for one in made:
        told = TABLE[one.schema]
        assert set(told["required"]) <= set(one.properties)
        for name, values in one.properties.items():
            kind = told["properties"][name]
            assert values
            assert all(re.fullmatch(FORMS.get(kind, "(?s).+"), value) for value in values)
            if kind == "entity":
                assert set(values) <= ids


def test_what_is_written_is_read_back(going):
    assert read_ftm(case_ftm(*going)) == tuple(entities(*going))


@pytest.fixture
def told(whole_case):
    choices = Choices("uk", Profile.FULL)
    return list(entities(cut(whole_case, choices), choices))


def test_the_child_has_its_names_by_their_kinds(told):
    child = told[0].properties
    assert "Ґудзівська-Приклад Єлизавета Мар’янівна" in child["name"]
    assert "Гудзивская-Приклад Елизавета Марьяновна" in child["alias"]
    assert child["weakAlias"] == ("Ліза",)
    assert child["previousName"] == ("Ґудзівська-Приклад Єлизавета Мар’янівна",)
    assert child["birthDate"] == ("2014-03-12",)
    assert "born 2014~ (EDTF)" in child["notes"]
    assert child["status"] == ("located",)


def test_people_are_linked_by_what_they_are(told):
    family = {one.properties["relationship"] for one in told if one.schema == "Family"}
    links = {one.properties["role"] for one in told if one.schema == "UnknownLink"}
    assert family == {("mother",), ("sister",)}
    assert links == {("legal_representative",), ("travel_group",)}


def test_a_claim_is_an_event_that_says_so_and_a_withdrawn_one_is_not_handed_on(told, whole_case):
    claims = [
        one.properties["keywords"]
        for one in told
        if one.properties.get("keywords", ("",))[0] == "claim"
    ]
    assert ("claim", "russia", "never_in_russia") in claims
    standing = [claim for claim in whole_case.claims if not claim.withdrawn]
    assert len(claims) == len(standing)


def test_ids_are_the_same_each_time_and_tell_nothing_of_the_file(told, whole_case):
    choices = Choices("uk", Profile.PUBLIC)
    again = next(entities(cut(whole_case, choices), choices))
    assert again.id == told[0].id
    data = case_ftm(whole_case, Choices("uk", Profile.FULL)).decode()
    for own in (whole_case.id, OTHER.case_id, *(claim.id for claim in whole_case.claims)):
        assert str(own) not in data
        assert own.hex not in data


@pytest.mark.parametrize("profile", Profile)
def test_a_case_comes_back_through_a_file_as_one_line(tmp_path, profile, whole_case):
    choices = Choices("uk", profile)
    path = tmp_path / "case.ftm"
    path.write_bytes(case_ftm(cut(whole_case, choices), choices))
    (read,) = read_back(path)
    assert (read.line, read.surname) == (whole_case.number, "Ґудзівська-Приклад")
    assert bool(read.reported_region) == (profile is not Profile.PUBLIC)
    assert read.siblings_text == ("Вигадана Оляна" if profile is Profile.FULL else "")
    assert ("Марія" in str(read.raw)) == (profile is not Profile.PUBLIC)
