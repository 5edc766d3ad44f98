"""Sets of invented children for measuring matching: any seed gives a set that nobody has tuned to.

The same form as the sets of the field: children sought under Ukrainian names, and a pool in which
each stands changed in one way, among strangers.
"""

import csv
import datetime as dt
import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import translitua

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
_SOUGHT = ("id", "surname", "given_name", "patronymic", "sex", "birth_date", "birth_place")
_POOL = ("id", "name", "sex", "birth_date", "birth_place", "group")
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


def _full(child: Child) -> str:
    return f"{child.surname.ru} {child.given.ru} {child.patronymic.ru}"


def _latin(make: Maker, child: Child) -> Child:
    whole = f"{child.surname.uk} {child.given.uk} {child.patronymic.uk}"
    short = f"{child.given.uk} {child.surname.uk}"
    return replace(child, name=translitua.translit(make.dice.choice((whole, short))))


def _typo(make: Maker, child: Child) -> Child:
    names = _full(child).split()
    at = make.dice.randrange(len(names))
    names[at] = make.slip(names[at])
    return replace(child, name=" ".join(names))


def _short(make: Maker, child: Child) -> Child:
    if not child.diminutives:
        return child
    short = make.dice.choice(child.diminutives)
    return replace(child, name=f"{child.surname.ru} {short} {child.patronymic.ru}")


def _order(make: Maker, child: Child) -> Child:
    surname, given, father = _full(child).split()
    orders = (f"{given} {father} {surname}", f"{surname} {given}", f"{given[0]}. {surname}",
              f"{surname} {given[0]}.{father[0]}.")  # fmt: skip
    return replace(child, name=make.dice.choice(orders))


def _surname(make: Maker, child: Child) -> Child:
    return replace(child, surname=make.surname(child.sex))


def _father(make: Maker, child: Child) -> Child:
    return replace(child, patronymic=make.father(child.sex))


def _both(make: Maker, child: Child) -> Child:
    return _father(make, _surname(make, child))


def _all(make: Maker, child: Child) -> Child:
    given = make.given(child.sex)
    return replace(_both(make, child), given=Word(given.ukrainian, given.russian))


def _days(make: Maker, child: Child) -> Child:
    return replace(child, born=make.moved(child.born, 1, 10))


def _months(make: Maker, child: Child) -> Child:
    return replace(child, born=make.moved(child.born, 11, 92))


def _swap(_make: Maker, child: Child) -> Child:
    day, month = child.born.day, child.born.month
    if day > 12 or day == month:
        return replace(child, born=child.born + dt.timedelta(2))
    return replace(child, born=child.born.replace(day=month, month=day))


def _year(make: Maker, child: Child) -> Child:
    year = child.born.year + make.dice.choice((-1, 1))
    return replace(child, born=child.born.replace(year=year, day=min(child.born.day, 28)))


def _city(make: Maker, child: Child) -> Child:
    return replace(child, place=make.city())


def _no_date(_make: Maker, child: Child) -> Child:
    return replace(child, birth=str(child.born.year), hidden=("birth_place",))


def _card(_make: Maker, child: Child) -> Child:
    name = f"{child.given.ru} {child.surname.ru[0]}."
    return replace(child, name=name, birth=f"{child.born:%Y-%m}", hidden=("birth_place",))


def _mixed(make: Maker, child: Child) -> Child:
    ways = make.dice.sample((_typo, _order, _days, _swap, _city), 2)
    return ways[1](make, ways[0](make, child))


def _same(_make: Maker, child: Child) -> Child:
    return child


KINDS = {
    "k01_ru": (_same,), "k02_latin": (_latin,), "k03_typo": (_typo,), "k04_dimin": (_short,),
    "k05_order": (_order,), "k06_surname": (_same,), "k07_case": (_same,),
    "k08a_surname": (_surname,), "k08b_patronymic": (_father,), "k08c_both": (_both,),
    "k09_allnames": (_all,), "k09s_allnames_sib": (_all,), "k10a_dob_days": (_days,),
    "k10b_dob_3months": (_months,), "k10c_dob_swap": (_swap,), "k10d_dob_year": (_year,),
    "k10e_place": (_city,), "k10f_nodob": (_no_date,), "k11_both_dob3m": (_both, _months),
    "k12_adopt_full": (_all, _months, _city), "k13_profile": (_card,), "k14_mix": (_mixed,),
}  # fmt: skip


def _changed(make: Maker, kind: str, child: Child) -> Child:
    for change in KINDS[kind]:
        child = change(make, child)
    return child


def _pool_row(number: str, child: Child) -> dict[str, str]:
    row = {
        "id": number,
        "name": child.name or _full(child),
        "sex": child.sex,
        "birth_date": child.birth or child.born.isoformat(),
        "birth_place": child.place.ru,
        "group": child.group,
    }
    return row | dict.fromkeys(child.hidden, "")


def _sought_row(number: str, child: Child, siblings: Sequence[Child]) -> dict[str, str]:
    named = "; ".join(f"{one.given.uk} {one.born}" for one in siblings)
    return {
        "id": number,
        "surname": child.surname.uk,
        "given_name": child.given.uk,
        "patronymic": child.patronymic.uk,
        "sex": child.sex,
        "birth_date": child.born.isoformat(),
        "birth_place": child.place.uk,
        "siblings": named,
    }


def _kin_in_pool(make: Maker, kind: str, siblings: Sequence[Child], found: Child) -> list[Child]:
    """Give siblings as the pool holds them: renamed with the child, dated anew with it."""
    if kind == "k12_adopt_full":
        return []
    moved = kind == "k11_both_dob3m"
    kin = [replace(s, surname=found.surname, patronymic=s.patronymic) for s in siblings]
    return [replace(_months(make, s) if moved else s, group=found.group) for s in kin]


def _stranger(make: Maker) -> Child:
    child = make.child()
    return child if make.dice.random() < 0.6 else _city(make, child)


def make_set(
    folder: Path, seed: int, *, each: int = 100, rows: int = 35_000, present: float = 1.0
) -> None:
    """Write sought.csv, pool.csv and truth.csv: `each` children of every kind, `rows` in all.

    Of the sought, the share `present` is in the pool; the others and their kin are nowhere in it.
    """
    make, absence = Maker(seed), random.Random(seed)  # noqa: S311 - as above
    sought: list[dict[str, str]] = []
    held: list[tuple[Child, str]] = []  # the pool's child, and the sought one it is
    kinds: dict[str, str] = {}
    order = [kind for kind in KINDS for _ in range(each)]
    make.dice.shuffle(order)
    for number, kind in enumerate(order):
        child, name = make.child(), f"s{number:05}"
        many = make.dice.choices((0, 1, 2, 3), (52, 25, 12, 11))[0]
        siblings = [make.sibling(child) for _ in range(many or kind == "k09s_allnames_sib")]
        sought.append(_sought_row(name, child, siblings))
        if absence.random() >= present:
            continue
        group = f"g{number}" if siblings else ""
        found = replace(_changed(make, kind, child), group=group)
        kinds[name] = kind
        held += [(found, name), *((s, "") for s in _kin_in_pool(make, kind, siblings, found))]
    held += _strangers(make, rows - len(held))
    make.dice.shuffle(held)
    _write_set(folder, sought, held, kinds)


def _strangers(make: Maker, rows: int) -> list[tuple[Child, str]]:
    strangers: list[tuple[Child, str]] = []
    while len(strangers) < rows:
        child = _stranger(make)
        many = make.dice.choices((0, 1, 2), (62, 25, 13))[0]
        group = f"x{len(strangers)}" if many else ""
        family = [child, *(make.sibling(child) for _ in range(many))]
        strangers += [(replace(one, group=group), "") for one in family]
    return strangers[:rows]


def _write_set(
    folder: Path,
    sought: Sequence[Mapping[str, str]],
    held: Sequence[tuple[Child, str]],
    kinds: Mapping[str, str],
) -> None:
    numbered = [(f"p{number:06}", child, name) for number, (child, name) in enumerate(held)]
    groups: dict[str, list[str]] = {}
    for number, child, _ in numbered:
        groups.setdefault(child.group, []).append(number)
    truth = [
        {"sought_id": name, "pool_id": number, "kind": kinds[name],
         "kin": " ".join(n for n in groups[child.group] if n != number) if child.group else ""}
        for number, child, name in numbered if name
    ]  # fmt: skip
    _write(folder / "sought.csv", (*_SOUGHT, "siblings"), sought)
    _write(folder / "pool.csv", _POOL, [_pool_row(number, child) for number, child, _ in numbered])
    _write(folder / "truth.csv", ("sought_id", "pool_id", "kind", "kin"), truth)


def _write(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows(rows)
