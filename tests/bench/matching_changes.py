"""The ways in which a pool holds a child otherwise than it is sought: a kind each."""

import datetime as dt
from dataclasses import replace

import translitua

from tests.bench.matching_people import Child, Maker, Word


def full_name(child: Child) -> str:
    return f"{child.surname.ru} {child.given.ru} {child.patronymic.ru}"


def _latin(make: Maker, child: Child) -> Child:
    whole = f"{child.surname.uk} {child.given.uk} {child.patronymic.uk}"
    short = f"{child.given.uk} {child.surname.uk}"
    return replace(child, name=translitua.translit(make.dice.choice((whole, short))))


def _typo(make: Maker, child: Child) -> Child:
    names = full_name(child).split()
    at = make.dice.randrange(len(names))
    names[at] = make.slip(names[at])
    return replace(child, name=" ".join(names))


def _short(make: Maker, child: Child) -> Child:
    if not child.diminutives:
        return child
    short = make.dice.choice(child.diminutives)
    return replace(child, name=f"{child.surname.ru} {short} {child.patronymic.ru}")


def _order(make: Maker, child: Child) -> Child:
    surname, given, father = full_name(child).split()
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


def by_months(make: Maker, child: Child) -> Child:
    return replace(child, born=make.moved(child.born, 11, 92))


def _swap(_make: Maker, child: Child) -> Child:
    day, month = child.born.day, child.born.month
    if day > 12 or day == month:
        return replace(child, born=child.born + dt.timedelta(2))
    return replace(child, born=child.born.replace(day=month, month=day))


def _year(make: Maker, child: Child) -> Child:
    year = child.born.year + make.dice.choice((-1, 1))
    return replace(child, born=child.born.replace(year=year, day=min(child.born.day, 28)))


def moved_away(make: Maker, child: Child) -> Child:
    return replace(child, place=make.city())


def _no_date(_make: Maker, child: Child) -> Child:
    return replace(child, birth=str(child.born.year), hidden=("birth_place",))


def _card(_make: Maker, child: Child) -> Child:
    name = f"{child.given.ru} {child.surname.ru[0]}."
    return replace(child, name=name, birth=f"{child.born:%Y-%m}", hidden=("birth_place",))


def _mixed(make: Maker, child: Child) -> Child:
    ways = make.dice.sample((_typo, _order, _days, _swap, moved_away), 2)
    return ways[1](make, ways[0](make, child))


def _same(_make: Maker, child: Child) -> Child:
    return child


KINDS = {
    "k01_ru": (_same,), "k02_latin": (_latin,), "k03_typo": (_typo,), "k04_dimin": (_short,),
    "k05_order": (_order,), "k06_surname": (_same,), "k07_case": (_same,),
    "k08a_surname": (_surname,), "k08b_patronymic": (_father,), "k08c_both": (_both,),
    "k09_allnames": (_all,), "k09s_allnames_sib": (_all,), "k10a_dob_days": (_days,),
    "k10b_dob_3months": (by_months,), "k10c_dob_swap": (_swap,), "k10d_dob_year": (_year,),
    "k10e_place": (moved_away,), "k10f_nodob": (_no_date,), "k11_both_dob3m": (_both, by_months),
    "k12_adopt_full": (_all, by_months, moved_away), "k13_profile": (_card,), "k14_mix": (_mixed,),
}  # fmt: skip


def changed(make: Maker, kind: str, child: Child) -> Child:
    for change in KINDS[kind]:
        child = change(make, child)
    return child
