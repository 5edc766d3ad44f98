"""Journal lines become sentences, whatever they hold."""

import json

import pytest

from caseapp.acts import ActCode
from exports.acts import act_sentence
from exports.words import LANGUAGES


def said(act: str, language: str = "uk", **data: object) -> str:
    return act_sentence(act, json.dumps(data), language)


def test_codes_of_a_claim_are_worded():
    line = said("claim.added", party="russia", kind="never_in_russia", region="RU-TYU")
    assert (
        line == "Записано твердження сторони (Російська Федерація): не перебувала на території РФ"
    )


def test_the_same_field_is_worded_by_what_it_belongs_to():
    assert "російська форма" in said("name.added", kind="russified", written="Примерова Анна")
    assert said("determination.recorded", status="returned", date_edtf="2025-09-01") == (
        "Записано власний висновок: повернуто, 01.09.2025"
    )


def test_a_change_tells_each_field_from_and_to():
    line = said(
        "birth.changed",
        "en",
        **{
            "from": {"text": "2014", "edtf": "2014", "earliest": "2014-01-01", "region": ""},
            "to": {
                "text": "03.2014",
                "edtf": "2014-03",
                "earliest": "2014-03-01",
                "region": "UA-14",
            },
        },
    )
    assert line == (
        "Birth record changed: date: “2014”, now “03.2014”; "
        "region: “–”, now “Donetsk Oblast (partly TOT)”"
    )


def test_an_import_tells_its_figures():
    line = said("import.written", "en", title="List A", new=334, changed=0, same=0, refused=5)
    assert line == "Imported “List A”: 334 new, 0 changed, 0 same, 5 refused"


def test_a_verdict_tells_its_reason_in_words():
    told = {"verdict": "same", "left_name": "А", "left_line": "1", "right_name": "Б"}
    line = said("verdict.decided", "en", **told, right_line="2", reason="strongest:birth")
    assert line == (
        "Verdict on a match: same child (А, No. 1; Б, No. 2). "
        "Reason: strongest evidence – date of birth"
    )
    assert said("verdict.withdrawn", **told, reason="не та мати").endswith("Підстава: не та мати")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("act", list(ActCode))
def test_every_act_is_a_sentence_even_without_data(act, language):
    line = act_sentence(act, "", language)
    assert line
    assert line != act
    assert "{" not in line


def test_an_act_of_a_later_release_is_shown_as_its_code():
    assert act_sentence("photo.added", "{}", "uk") == "photo.added"


def test_values_are_never_read_as_placeholders():
    assert said("source.added", publisher="{region}") == "Додано джерело: {region}"
