"""Declined given names, from shevchenko-py and pytrovich turned about (both MIT).

The names are those of given_names.csv and the common ones of russiannames (BSD-3).
"""

import re
from collections.abc import Iterator
from importlib.metadata import distribution

import shevchenko
from pyarrow.parquet import read_table
from pytrovich.enums import Case, Gender, NamePart
from pytrovich.maker import PetrovichDeclinationMaker

from caseapp.names.given_names import given_names
from caseapp.names.table import zipped

_RUSSIAN_CASES = {
    "n": Case.NOMINATIVE,
    "g": Case.GENITIVE,
    "d": Case.DATIVE,
    "a": Case.ACCUSATIVE,
    "i": Case.INSTRUMENTAL,
}
_UKRAINIAN_CASES = {
    "n": "nominative",
    "g": "genitive",
    "d": "dative",
    "a": "accusative",
    "i": "ablative",
}
_CYRILLIC = re.compile("[А-яЁёІіЇїЄєҐґ'-]+")
_UKRAINIAN_ONLY = re.compile("[ІіЇїЄєҐґ']")
_RUSSIAN_ONLY = re.compile("[ЫыЭэЪъЁё]")
_PATRONYMIC = re.compile("(?:[ео]вич|вна)$")
_LEAST_COUNT = 50


def _ukrainian(name: str, sex: str) -> Iterator[tuple[str, str]]:
    """Give forms with the letters of their cases."""
    gender = {"male": "masculine", "female": "feminine"}[sex]
    for letter, case in _UKRAINIAN_CASES.items():
        yield shevchenko.in_case(case, given_name=name, gender=gender)["given_name"], letter
    if sex == "male":  # where the dative has a second form, the locative shows it: Олегові
        yield shevchenko.in_locative(given_name=name, gender=gender)["given_name"], "d"


def _russian(name: str, sex: str) -> Iterator[tuple[str, str]]:
    """Give forms with the letters of their cases."""
    maker = PetrovichDeclinationMaker()
    gender = {"male": Gender.MALE, "female": Gender.FEMALE}[sex]
    for letter, case in _RUSSIAN_CASES.items():
        yield maker.make(NamePart.FIRSTNAME, gender, case, name), letter


_DECLINE = {"uk": _ukrainian, "ru": _russian}


def _authored() -> Iterator[tuple[str, str, str]]:
    """Give name, sex and language; other Cyrillic forms in each language that can write them."""
    for name in given_names():
        others = [form for form in name.other if _CYRILLIC.fullmatch(form)]
        for language, main, foreign in (
            ("uk", name.ukrainian, _RUSSIAN_ONLY),
            ("ru", name.russian, _UKRAINIAN_ONLY),
        ):
            yield from (
                (form, name.sex, language) for form in (main, *others) if not foreign.search(form)
            )


def _common_russian() -> Iterator[tuple[str, str, str]]:
    file = distribution("russiannames").locate_file("russiannames/data/names.parquet")
    sexes = {"m": "male", "f": "female"}
    for row in read_table(str(file), columns=["text", "gender", "count"]).to_pylist():
        name, sex = row["text"], sexes.get(row["gender"])
        common = (row["count"] or 0) >= _LEAST_COUNT and _CYRILLIC.fullmatch(name)
        if sex and common and not _PATRONYMIC.search(name):
            yield name, sex, "ru"


def declined_table() -> dict[str, bytes]:
    """Give the table by its file name: a form; nominative, sex, language, letters of cases."""
    found: dict[str, dict[str, set[str]]] = {}
    for name, sex, language in dict.fromkeys((*_authored(), *_common_russian())):
        for form, case in _DECLINE[language](name, sex):
            readings = found.setdefault(form.lower(), {})
            readings.setdefault(f"{name.lower()} {sex} {language}", set()).add(case)
    lines = (
        (form, [f"{reading} {''.join(sorted(cases))}" for reading, cases in readings.items()])
        for form, readings in found.items()
    )
    return {"declined/given_names.txt.gz": zipped(lines)}
