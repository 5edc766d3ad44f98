"""Every language says the same things, and every code has its words."""

import re
import string
from enum import StrEnum

import pytest

from db import codes
from exports.words import LANGUAGES, words

ENUMS = [
    enum
    for enum in vars(codes).values()
    if isinstance(enum, type) and issubclass(enum, StrEnum) and enum is not StrEnum
]


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
@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_code_has_words(language, enum):
    for code in enum:
        assert words(language).text(f"{snake(enum.__name__)}.{code}").strip()


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
