from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.clean import folded
from caseapp.regions import all_regions, find_region, region

UNITS = all_regions()
NAMES = [
    (unit.code, name)
    for unit in UNITS
    for name in (unit.code, unit.name_uk, unit.name_ru, unit.name_en, *unit.aliases)
]
ADJECTIVAL = [
    unit for unit in UNITS if unit.kind in ("oblast", "krai") and unit.name_ru.count(" ") == 1
]
LOOKALIKES = str.maketrans("асеіорхАВСЕНІКМОРТХ", "aceiopxABCEHIKMOPTX")


def code_of(text):
    found = find_region(text)
    return found.code if found else None


def test_there_are_83_federal_subjects_and_27_units_of_ukraine():
    countries = [unit.country for unit in UNITS]
    assert (countries.count("RU"), countries.count("UA")) == (83, 27)


@pytest.mark.parametrize(("code", "name"), NAMES)
def test_every_name_finds_its_own_region(code, name):
    assert code_of(name) == code
    assert region(code).code == code


def test_no_name_belongs_to_two_regions():
    owners = defaultdict(set)
    for code, name in NAMES:
        owners[folded(name)].add(code)
    assert [name for name, codes in owners.items() if len(codes) > 1] == []


@given(st.sampled_from(NAMES), st.sampled_from((str.upper, str.lower, str.title)))
def test_case_quotes_and_spaces_do_not_matter(named, change):
    code, name = named
    assert code_of(f"  «{change(name)}» ") == code


@given(st.sampled_from([(code, name) for code, name in NAMES if len(name) > 6]), st.data())
def test_one_lookalike_letter_does_not_matter(named, data):
    code, name = named
    places = [i for i, letter in enumerate(name) if letter.translate(LOOKALIKES) != letter]
    if places and not any(sign in name for sign in "()-"):
        i = data.draw(st.sampled_from(places))
        assert code_of(name[:i] + name[i].translate(LOOKALIKES) + name[i + 1 :]) == code


@pytest.mark.parametrize("unit", ADJECTIVAL)
def test_case_forms_of_oblasts_and_krais_find_them(unit):
    adjective, _, kind = unit.name_ru.partition(" ")
    if kind == "область":
        forms = [f"{adjective[:-2]}{end}" for end in ("ой области", "ую область", "ая обл.", "ой")]
    else:
        forms = [
            f"{adjective[:-2]}{end}" for end in ("ого края", "ому краю", "им краем", "ом крае")
        ]
    assert [code_of(f"в {form}") for form in forms] == [unit.code] * len(forms)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("у Донецькій області", "UA-14"),
        ("на Донеччині", "UA-14"),
        ("ТОТ Донецької обл.", "UA-14"),
        ("т.зв. «ДНР»", "UA-14"),
        ("Донецкая народная республика", "UA-14"),
        ("Краснодарского края", "RU-KDA"),
        ("Ростовская обл.", "RU-ROS"),
        ("Ростовська область, м. Таганрог", "RU-ROS"),
        ("Ростовская область, Российская Федерация", "RU-ROS"),
        ("Крим", "UA-43"),
        ("в Крыму", "UA-43"),
        ("Республика Крым", "UA-43"),
        ("Республика Крым (РФ)", "UA-43"),
        ("Севастополя", "UA-40"),
        ("г. Москва", "RU-MOW"),
        ("Москве", "RU-MOW"),
        ("Московская область", "RU-MOS"),
        ("Московской", "RU-MOS"),
        ("Московська обл", "RU-MOS"),
        ("Київ", "UA-30"),
        ("Київська", "UA-32"),
        ("Ямало-Ненецкий АО", "RU-YAN"),
        ("Ненецкого АО", "RU-NEN"),
        ("Чечні", "RU-CE"),
        ("Башкирії", "RU-BA"),
        ("Республики Алтай", "RU-AL"),
        ("Алтайского края", "RU-ALT"),
        ("Кемеровская область", "RU-KEM"),
        ("Владимир (РФ)", "RU-VLA"),
        ("Moscow Region", "RU-MOS"),
    ],
)
def test_texts_as_people_write_them(text, code):
    assert code_of(text) == code


@pytest.mark.parametrize(
    "text",
    ["", "-", "невідомо", "РФ", "Росія", "область", "у", "Алтай", "Владимир", "RU-QQQ", "UA-99",
     "Воронеж, Белгород", "вул. Московська", "Иван", "x" * 500, "Вигадівка"],
)  # fmt: skip
def test_nothing_is_guessed(text):
    assert find_region(text) is None


@given(st.text(alphabet="бвгджзклмнпрст ", max_size=30))
def test_what_only_looks_like_words_names_nothing(text):
    assert find_region(text) is None


@given(st.text(max_size=300))
def test_any_text_is_survived(text):
    found = find_region(text)
    assert found is None or found in UNITS


def test_what_is_occupied_stands_under_ukraine_only():
    occupied = [unit for unit in UNITS if unit.occupied]
    assert {unit.country for unit in occupied} == {"UA"}
    assert {"UA-43", "UA-40", "UA-14", "UA-09", "UA-23", "UA-65"} <= {u.code for u in occupied}
    russian = " ".join(folded(f"{u.name_ru} {u.aliases}") for u in UNITS if u.country == "RU")
    for name in ("крым", "севастополь", "донецкая", "луганская", "запорож", "херсон"):
        assert name not in russian
