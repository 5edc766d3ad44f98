"""An institution's list in the demo: some of our children under new names, among strangers."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from caseapp.demo import words
from caseapp.demo.dates import day
from caseapp.demo.people import Child, Name, russian_of, stranger
from caseapp.demo.russian import to_russian
from caseapp.demo.sheets import INVENTED_RU, Sheet

POOL_DATE = dt.date(2025, 9, 8)
_STRANGERS = 40
_HEADINGS = (
    *("№ п/п", "Фамилия", "Имя", "Отчество", "Дата рождения", "Пол", "Населённый пункт"),
)  # fmt: skip
_CHANGES = ("none",) * 4 + ("surname",) * 7 + ("adopted",) * 7 + ("all",) * 2


@dataclass(frozen=True, slots=True)
class Resident:
    """One row: the child it truly is, if it is one of ours, and how it stands there."""

    child: Child | None
    change: str
    name: Name
    shown: Child


def residents(chance: random.Random, children: Sequence[Child]) -> tuple[Resident, ...]:
    """Return the institution's children in the order of its list."""
    ours = chance.sample(list(children), len(_CHANGES))
    known = [_renamed(chance, *each) for each in zip(ours, _CHANGES, strict=True)]
    others = [stranger(chance) for _ in range(_STRANGERS)]
    mixed = [*known, *(Resident(None, "", other.russian, other) for other in others)]
    chance.shuffle(mixed)
    return tuple(mixed)


def pool_sheet(found: Sequence[Resident]) -> Sheet:
    """Return the institution's list as a file."""
    return Sheet(
        file_name="Список воспитанников (вымышленный).xlsx",
        sheet="Лист1",
        titles=(f"{words.INSTITUTIONS[0]}, {POOL_DATE:%d.%m.%Y}. {INVENTED_RU}",),
        headings=_HEADINGS,
        rows=tuple(_row(number, resident) for number, resident in enumerate(found, 1)),
    )


def _row(number: int, resident: Resident) -> tuple[str, ...]:
    name, shown = resident.name, resident.shown
    parts = (name.surname, name.given_name, name.patronymic)
    sex = "ж" if shown.is_girl else "м"
    return (str(number), *parts, day(shown.born), sex, to_russian(shown.origin_place))


def _renamed(chance: random.Random, child: Child, change: str) -> Resident:
    """Return one of ours under the name that the institution knows."""
    fresh = russian_of(
        chance.choice(words.STEMS),
        chance.randrange(len(words.ENDINGS)),
        chance.randrange(len(words.BOYS)),
        chance.randrange(len(words.PATRONYMICS)),
        is_girl=child.is_girl,
    )
    before = child.russian
    names = {
        "none": before,
        "surname": replace(before, surname=fresh.surname),
        "adopted": replace(fresh, given_name=before.given_name),
        "all": fresh,
    }
    moved = dt.timedelta(days=chance.randint(-6, 6) if change == "all" else 0)
    return Resident(child, change, names[change], replace(child, born=child.born + moved))
