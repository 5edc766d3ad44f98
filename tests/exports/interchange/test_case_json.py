"""JSON of a case: as the published schema says, and read back the same."""

import copy
import dataclasses
import json
from enum import StrEnum

import jsonschema
import pytest

from caseapp.contradictions.model import Rule
from db import codes
from exports.interchange import FormError
from exports.interchange.case_json import case_json, schema
from exports.interchange.case_reading import read_case_json
from exports.outgoing import Choices, Profile, Section
from exports.profiles import cut

ENUMS = {
    "party": codes.Party,
    "claim_kind": codes.ClaimKind,
    "tracing_status": codes.TracingStatus,
    "care_arrangement": codes.CareArrangement,
    "circumstances": codes.Circumstances,
    "name_kind": codes.NameKind,
    "sex": codes.Sex,
    "list_kind": codes.ListKind,
    "relation": codes.Relation,
    "life_status": codes.LifeStatus,
    "reliability": codes.Reliability,
    "credibility": codes.Credibility,
    "attachment_kind": codes.AttachmentKind,
    "request_kind": codes.RequestKind,
    "profile": Profile,
    "section": Section,
    "rule": Rule,
}
COMPUTED = {"history": (), "journal_anchor": "", "photo": None, "contradictions": ()}


@pytest.fixture(scope="module")
def check():
    return jsonschema.Draft202012Validator(schema())


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("name", ENUMS)
def test_the_schema_knows_every_code(name):
    kinds: type[StrEnum] = ENUMS[name]
    assert schema()["$defs"][name]["enum"] == [kind.value for kind in kinds]


def test_what_is_written_is_as_the_schema_says(going, printed, check):
    told = json.loads(case_json(*going, printed))
    assert [error.message for error in check.iter_errors(told)] == []


def test_the_same_case_gives_the_same_bytes_and_reads_back(going, printed):
    case, choices = going
    data = case_json(case, choices, printed)
    assert case_json(case, choices, printed) == data
    again = read_case_json(data)
    if choices.profile is Profile.FULL:  # elsewhere ids stand for those of the file
        assert again == dataclasses.replace(case, **COMPUTED)
        assert case_json(again, choices, printed) == data
    assert again.names[0].surname == case.names[0].surname


def test_what_is_left_out_is_absent_and_named(whole_case, printed, check):
    choices = Choices("uk", Profile.FULL, left_out=frozenset({Section.CLAIMS, Section.TAKING}))
    told = json.loads(case_json(cut(whole_case, choices), choices, printed))
    assert told["left_out"] == ["taking", "claims"]
    assert "claims" not in told
    assert "circumstances" not in told["case"]
    assert list(check.iter_errors(told)) == []
    assert read_case_json(json.dumps(told).encode()).claims == ()


def test_nothing_of_the_office_and_no_id_of_the_file_goes_further(whole_case, printed):
    choices = Choices("uk", Profile.PARTNER)
    data = case_json(cut(whole_case, choices), choices, printed).decode()
    assert '"history"' not in data
    assert '"flags"' not in data
    assert str(whole_case.id) not in data
    told = json.loads(data)
    cited = {claim["source_id"] for claim in told["claims"]} - {None}
    assert cited <= {source["id"] for source in told["sources"]}


@pytest.mark.parametrize(
    "spoil",
    [
        {"version": 2},
        {"names": [{"id": "x"}]},
        {"more": 1},
        {"case": {}},
        {"left_out": ["everything"]},
        {"timeline": None},
    ],
)
def test_the_schema_refuses_what_is_not_so(whole_case, printed, check, spoil):
    choices = Choices("uk", Profile.FULL)
    told = json.loads(case_json(cut(whole_case, choices), choices, printed))
    assert not check.is_valid(copy.deepcopy(told) | spoil)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b"\xff", b'{"format": "caseapp-case", "version": 9}']
)
def test_what_is_no_case_is_refused(data):
    with pytest.raises(FormError):
        read_case_json(data)
