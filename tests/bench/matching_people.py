"""Invented children for measuring matching, with names and places of a world of their own."""

import datetime as dt
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from caseapp.demo.words import ENDINGS, PATRONYMICS
from caseapp.names.given_names import GivenName, given_names

_STARTS = (
    "ба", "ве", "ґо", "дзю", "жму", "зві", "ки", "лу", "мо", "ни", "пра", "ру", "сте", "тхо",
    "фе", "ха", "цу", "чми", "ше", "щи", "ям", "їл", "єр",
)  # fmt: skip
_MIDDLES = (
    "бдо", "вла", "гна", "жбу", "зма", "кре", "лдо", "мбра", "нжу", "пто", "рси", "стра", "тво",
    "хму", "шкле", "бро", "дру", "лму",
)  # fmt: skip
_CONSONANTS = tuple("бвгджзклмнпрстхш")
_TOWNS, _CITIES = 60, 26
_FIRST, _DAYS = dt.date(2005, 1, 1), 6200
_RUSSIAN = str.maketrans({"і": "и", "ї": "и", "є": "е", "ґ": "г", "и": "ы", "Ї": "И", "Є": "Е",
                          "І": "И", "Ґ": "Г", "И": "И"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """A name in both languages."""

    uk: str
    ru: str


@dataclass(frozen=True, slots=True)
class Child:
    """One invented child."""

    surname: Word
    given: Word
    patronymic: Word
    sex: str
    born: dt.date
    place: Word
    group: str = ""
    diminutives: tuple[str, ...] = ()
    name: str = ""  # as the pool writes it, if not in the usual order
    birth: str = ""  # likewise
    hidden: tuple[str, ...] = field(default=())  # columns that the pool lacks


class Maker:
    """Makes children; remembers what names and places its world has."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)  # noqa: S311 - invented people need no secrets
        table = given_names()
        self._given = {
            sex: self._shuffled(n for n in table if n.sex == name and n.russian)
            for sex, name in (("m", "male"), ("f", "female"))
        }
        self._fathers = self._shuffled(PATRONYMICS)
        self._stems = [self._stem() for _ in range(14_000)]
        towns = [self._place("нськ", "нск") for _ in range(_TOWNS)]
        self._towns, self._cities = towns, [self._place("град", "град") for _ in range(_CITIES)]

    def _shuffled(self, values: Iterable) -> list:
        known = list(values)
        self.dice.shuffle(known)
        return known

    def _common(self, values: Sequence, steepness: float = 1.0):
        """Choose a value, the first far more often than the last."""
        weights = [1 / (rank + 2) ** steepness for rank in range(len(values))]
        return self.dice.choices(values, weights)[0]

    def _stem(self) -> str:
        many = self.dice.choice((1, 1, 2))
        middle = "".join(self.dice.choice(_MIDDLES) for _ in range(many))
        return (self.dice.choice(_STARTS) + middle + self.dice.choice(_CONSONANTS)).capitalize()

    def _place(self, uk: str, ru: str) -> Word:
        stem = self._stem()
        return Word(stem + uk, stem.translate(_RUSSIAN) + ru)

    def surname(self, sex: str) -> Word:
        """Give a surname; some stems are borne by many."""
        place = int(len(self._stems) * self.dice.random() ** 1.6)
        uk, ru = self.dice.choice(ENDINGS)
        stem, girl = self._stems[place], sex == "f"
        return Word(stem + uk[girl], stem.translate(_RUSSIAN) + ru[girl])

    def father(self, sex: str) -> Word:
        """Give a patronymic."""
        uk, ru = self._common(self._fathers)
        return Word(uk[sex == "f"], ru[sex == "f"])

    def given(self, sex: str) -> GivenName:
        """Give a given name."""
        return self._common(self._given[sex], 0.9)

    def town(self) -> Word:
        """Give a place of birth in Ukraine."""
        return self._common(self._towns)

    def city(self) -> Word:
        """Give a place in Russia."""
        return self.dice.choice(self._cities)

    def child(self) -> Child:
        """Give a child."""
        sex = self.dice.choice("mf")
        given = self.given(sex)
        return Child(
            surname=self.surname(sex),
            given=Word(given.ukrainian, given.russian),
            patronymic=self.father(sex),
            sex=sex,
            born=_FIRST + dt.timedelta(self.dice.randrange(_DAYS)),
            place=self.town(),
            diminutives=given.diminutives,
        )

    def sibling(self, child: Child) -> Child:
        """Give a brother or sister of a child."""
        other = self.child()
        same = other.sex == child.sex
        surname = child.surname if same else replace(child.surname)
        father = next(
            (Word(uk[other.sex == "f"], ru[other.sex == "f"]) for uk, ru in PATRONYMICS
             if child.patronymic.ru in ru), child.patronymic)  # fmt: skip
        return replace(other, surname=surname, patronymic=father, place=child.place)

    def moved(self, day: dt.date, least: int, most: int) -> dt.date:
        """Move a date by some days, either way."""
        return day + dt.timedelta(self.dice.randint(least, most) * self.dice.choice((-1, 1)))

    def slip(self, word: str) -> str:
        """Write a word with one slip."""
        at = self.dice.randrange(1, max(2, len(word) - 1))
        ways = (word[:at] + word[at + 1 :], word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
                word[:at] + self.dice.choice("аеиорст") + word[at + 1 :])  # fmt: skip
        return self.dice.choice(ways)
