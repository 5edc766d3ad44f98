import subprocess
import sys

import pytest
from hypothesis import given

from caseapp.names.forms import (
    GIVEN,
    PATRONYMIC,
    SURNAME,
    dictionary_forms,
    rule_forms,
)
from tests.caseapp.names.russian import russian_forms
from tests.caseapp.names.strategies import awkward


def test_the_dictionary_knows_common_names():
    assert "Никита" in dictionary_forms("Микита", GIVEN)
    assert "Николаевна" in dictionary_forms("Миколаївна", PATRONYMIC)
    assert dictionary_forms("Їздонина", SURNAME) == ()


@pytest.mark.parametrize(
    ("ukrainian", "russian"),
    [
        ("Гойданівський", "Гойдановский"),
        ("Гойданів", "Гойданов"),
        ("Щодринець", "Щодринец"),
        ("Цюблень", "Цюблень"),
        ("Ґрудалєв", "Грудалев"),
        ("Їздонак", "Издонак"),
        ("Хвиртьонок", "Хвиртёнок"),
    ],
)
def test_letter_rules_give_the_russian_form_among_others(ukrainian, russian):
    assert russian in rule_forms(ukrainian)


@given(awkward)
def test_any_word_has_bounded_forms(word):
    for kind in (GIVEN, PATRONYMIC, SURNAME):
        assert len(russian_forms(word, kind)) <= 16


def test_start_up_opens_no_table():
    code = (
        "import caseapp.names.keys, caseapp.names.parts, caseapp.names.features;"
        "from caseapp.names.table import table; print(table.cache_info().currsize)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "0"
