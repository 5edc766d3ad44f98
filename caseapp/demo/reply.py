"""The other side's reply in the demo: Russian forms, own numbering, reasons in words."""

import datetime as dt
import random
from collections.abc import Sequence
from dataclasses import dataclass

from caseapp.demo.dates import age_on, day
from caseapp.demo.people import Child
from caseapp.demo.sheets import INVENTED_RU, Sheet
from caseapp.regions import region
from db.codes import ClaimKind

REPLY_DATE = dt.date(2025, 7, 23)
ANSWERED = 256
_HEADINGS = ("№ п/п", "Ф.И.О.", "Дата рождения", "Результат проверки", "Регион", "Примечание")
_WORDS = {
    ClaimKind.NEVER_IN_RUSSIA: (
        "на территории РФ не находился(ась)",
        "сведения о въезде на территорию РФ отсутствуют",
    ),
    ClaimKind.ALREADY_RETURNED: ("воссоединён(а) с семьёй", "возвращён(а) на Украину"),
    ClaimKind.REACHED_ADULTHOOD: ("достиг(ла) совершеннолетия", "является совершеннолетним(ей)"),
    ClaimKind.IN_THIRD_COUNTRY: ("проживает в Германии", "находится в третьей стране"),
    ClaimKind.LOCATED: (
        "установлен(а), находится под опекой",
        "приёмная семья",
        "в учреждении для детей-сирот",
    ),
    ClaimKind.UNDER_PREPARATION: ("прорабатывается возвращение",),
}
_SHARES = {
    ClaimKind.NEVER_IN_RUSSIA: 24,
    ClaimKind.ALREADY_RETURNED: 12,
    ClaimKind.REACHED_ADULTHOOD: 6,
    ClaimKind.IN_THIRD_COUNTRY: 7,
    ClaimKind.LOCATED: 40,
    ClaimKind.UNDER_PREPARATION: 11,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """One row of the reply: whom it is about and what it says."""

    child: Child
    kind: ClaimKind
    cells: tuple[str, ...]


def answers(chance: random.Random, children: Sequence[Child]) -> tuple[Answer, ...]:
    """Return the reply's rows in its own order; about one child in four gets no answer."""
    answered = chance.sample(list(children), ANSWERED)
    return tuple(_answer(chance, number, child) for number, child in enumerate(answered, 1))


def reply_sheet(said: Sequence[Answer]) -> Sheet:
    """Return the reply as a file."""
    return Sheet(
        file_name="Ответ 23.07.2025 (вымышленный).xlsx",
        sheet="Ответ",
        titles=(f"Сведения по списку из 339 детей, {REPLY_DATE:%d.%m.%Y}. {INVENTED_RU}",),
        headings=_HEADINGS,
        rows=tuple(answer.cells for answer in said),
    )


def _answer(chance: random.Random, number: int, child: Child) -> Answer:
    kind = _kind(chance, child)
    known = kind == ClaimKind.LOCATED and chance.random() < 0.7
    place = child.reported_region or "RU-ROS"
    vague = chance.random() < 0.05
    cells = (
        str(number),
        _initials(child) if vague else _name(chance, child),
        "" if vague else _birth(chance, child.born),
        chance.choice(_WORDS[kind]),
        region(place).name_ru if known else "",
        "",
    )
    return Answer(child, kind, cells)


def _kind(chance: random.Random, child: Child) -> ClaimKind:
    """Return what is claimed; of those near adulthood it is claimed more often than it is true."""
    if age_on(child.born, REPLY_DATE) >= 16 and chance.random() < 0.5:
        return ClaimKind.REACHED_ADULTHOOD
    (kind,) = chance.choices(list(_SHARES), list(_SHARES.values()))
    return kind


def _name(chance: random.Random, child: Child) -> str:
    name = child.russian
    given_first = f"{name.given_name} {name.patronymic} {name.surname}"
    short = f"{name.surname} {name.given_name}"
    return chance.choices((name.full, given_first, short), (80, 14, 6))[0]


def _initials(child: Child) -> str:
    """Return a name by which brothers, sisters and namesakes cannot be told apart for sure."""
    name = child.russian
    return f"{name.surname} {name.given_name[0]}.{name.patronymic[0]}."


def _birth(chance: random.Random, born: dt.date) -> str:
    """Return the birth date as the reply has it: mostly right, sometimes moved or cut."""
    moved = born + dt.timedelta(days=chance.randint(-20, 20))
    return chance.choices((day(born), day(moved), str(born.year), ""), (83, 9, 5, 3))[0]
