"""Every language says the same things, and every code has its words."""

import re
import string
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

import pytest

from caseapp.acts import ActCode
from caseapp.checks.model import Check
from caseapp.matching import reasons
from caseapp.review.verdict_reasons import NEEDS_MORE, STRONGEST
from caseapp.search.cases import Why
from caseapp.statements import sources, statements
from db import codes
from exports.words import LANGUAGES, words

ROOT = Path(__file__).parents[2]
ENUMS = [
    enum
    for enum in vars(codes).values()
    if isinstance(enum, type) and issubclass(enum, StrEnum) and enum is not StrEnum
]


MATCHING = {
    "check": Check,
    "check_kind": Check,
    "evidence_field": reasons.Field,
    "level": reasons.Level,
    "reason": reasons.Reason,
    "story": reasons.Story,
    "grade": reasons.Grade,
    "why": Why,
}


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_have_the_same_keys(language):
    assert list(words(language).texts) == list(words("uk").texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_have_the_same_placeholders(language):
    for key, text in words("uk").texts.items():
        assert placeholders(words(language).texts[key]) == placeholders(text), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_that_verdicts_have_of_themselves_has_words(language):
    for code in (NEEDS_MORE, *(f"{STRONGEST}{field}" for field in reasons.Field)):
        assert words(language).worded("verdict_reason", code) != code


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_code_has_words(language, enum):
    for code in enum:
        assert words(language).text(f"{snake(enum.__name__)}.{code}").strip()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("group", "enum"), MATCHING.items(), ids=MATCHING)
def test_every_code_of_matching_has_words(language, group, enum):
    for code in enum:
        assert words(language).text(f"{group}.{code}").strip()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_act_has_words(language):
    for code in ActCode:
        assert words(language).text(f"act.{code}").strip()


def test_no_words_are_left_over_of_codes_that_are_gone():
    groups = {snake(enum.__name__): enum for enum in ENUMS} | MATCHING | {"act": ActCode}
    known = {f"{group}.{code}" for group, enum in groups.items() for code in enum}
    known |= {"claim_kind.no_response", "relation.sibling"}  # shown, never stored
    told = {key for key in words("uk").texts if key.partition(".")[0] in groups}
    assert told == known


def test_no_answer_is_worded_though_it_is_never_stored():
    assert words("uk").text("claim_kind.no_response") == "відповіді не надано"


def test_a_russian_claim_is_never_worded_as_a_fact():
    claim = words("uk").text("claim_kind.already_returned")
    said = words("uk").text("claim_said.russia", claim=claim)
    assert said == "За твердженням РФ: уже повернуто (не перевірено)"


def test_every_party_has_its_way_of_claiming():
    for party in codes.Party:
        assert "{claim}" in words("uk").texts[f"claim_said.{party}"]


def test_values_are_never_read_as_placeholders():
    assert "{claim}" in words("en").text("claim_said.family", claim="{claim}")


def test_ukrainian_keeps_its_own_apostrophe_and_letters():
    for key, text in words("uk").texts.items():
        assert not re.search(r"['ʼ`]", text), key
        if "рос." not in text:
            assert not re.search("[ыэёъ]", text), key


def test_other_languages_hold_no_ukrainian_letters():
    for language in ("en", "ru"):
        for key, text in words(language).texts.items():
            assert not re.search("[іїєґ]", text) or key == "language.name", key


@pytest.mark.parametrize(
    ("language", "value", "shown"),
    [("uk", 30.44, "30,4"), ("ru", 100.0, "100,0"), ("en", 30.44, "30.4"), ("uk", 339, "339")],
)
def test_numbers_have_the_decimal_sign_of_the_language(language, value, shown):
    assert words(language).number(value) == shown


def test_capital_changes_the_first_letter_only():
    assert words("uk").capital("name_kind.other") == "Інше ім’я"


def test_a_missing_value_is_a_dash():
    assert words("en").text("act.source.added") == "Source added: –"


def test_reading_words_does_not_wake_reportlab():
    code = "import sys, exports.words, exports.dates, exports.regions, exports.acts; "
    code += "sys.exit(any(name.startswith(('reportlab', 'pypdfium2')) for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("language", ["uk", "ru"])
def test_who_spoke_and_who_published_has_words(language):
    named = {one.actor for one in statements()} | {one.publisher for one in sources().values()}
    for name in named - {"RT"}:
        assert words(language).public(name) != name


def test_what_was_said_in_public_is_told_in_ukrainian_with_its_figure():
    for one in statements():
        told = words("uk").public(one.paraphrase)
        assert set(told) & set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"), told
        assert set(re.findall(r"\d{2,}", told.replace(" ", ""))) >= set(
            re.findall(r"\d{2,}", one.paraphrase.replace(",", ""))
        )


def test_own_words_of_a_speaker_stay():
    assert words("uk").public("Приклад") == "Приклад"
