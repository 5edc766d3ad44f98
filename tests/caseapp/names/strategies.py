"""Invented names and awkward texts for property tests."""

from hypothesis import strategies as st

from caseapp.names.given_names import given_names

MALE = tuple(n.ukrainian for n in given_names() if n.sex == "male")
FEMALE = tuple(n.ukrainian for n in given_names() if n.sex == "female")
STEMS = ("Гойдан", "Їздон", "Чебрал", "Філдон", "Сквирон", "Ґрудал", "Цюблен", "Щодрин", "Хвирт")
NEUTRAL_ENDS = ("енко", "ко", "ак", "ець")
PATRONYMICS = (
    ("Олегович", "Олегівна"),
    ("Іванович", "Іванівна"),
    ("Сергійович", "Сергіївна"),
    ("Миколайович", "Миколаївна"),
    ("Ілліч", "Іллівна"),
    ("Юрійович", "Юріївна"),
)

surnames = st.builds("".join, st.tuples(st.sampled_from(STEMS), st.sampled_from(NEUTRAL_ENDS)))
boys = st.tuples(surnames, st.sampled_from(MALE), st.sampled_from([m for m, _ in PATRONYMICS]))
girls = st.tuples(surnames, st.sampled_from(FEMALE), st.sampled_from([f for _, f in PATRONYMICS]))
children = st.one_of(boys, girls)

PLACEHOLDERS = (
    "невідомо",
    "Невідомо",
    "НЕ ВСТАНОВЛЕНО",
    "н/д",
    "-",
    "—",
    "???",
    "неизвестно",
    "N/A",
)
NOBODY = (
    *PLACEHOLDERS,
    "Невстановлена дитина",
    "неизвестный ребёнок",
    "Немовля",
    "Дівчинка",
    "Хлопчик Ім’я",
    "ім’я не встановлено",
    "ім'я невідоме",
    "без імені",
    "дитина без імені",
    "Прізвище Ім’я По батькові",
    "Фамилия Имя Отчество",
    "новорожденная девочка",
    "хлопчик 1",
    "Дитина № 3",
    "Дитина 1 (хлопчик)",
    "дівчинка, 5 років",
    "хлопчик, ім’я невідоме",
    "немовля 6 міс.",
    "фамилия не установлена",
    "unknown child",
    "Baby girl",
    "NN",
    "No name",
)
awkward = st.one_of(
    st.text(max_size=40),
    st.text("аеіоAEOI'’ -.05іїґёыъ", max_size=40),
    st.sampled_from(["", " ", "І", "x", "А" * 5000, "Іванenko", "1234", "I0ан", *PLACEHOLDERS]),
)

UKRAINIAN_KEYS = "йцукенгшщзхїфівапролджєячсмитьбюґ'"
LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.\\`"


def wrong_layout(text):
    """What the keys of a Ukrainian word give while the keyboard is set to Latin."""
    return text.lower().translate(str.maketrans(UKRAINIAN_KEYS, LATIN_KEYS))
