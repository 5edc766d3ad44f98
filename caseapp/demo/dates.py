"""The many ways in which offices write when a child was born."""

import datetime as dt
import random
from collections.abc import Callable, Sequence
from typing import TypeAlias

Form: TypeAlias = Callable[[dt.date, dt.date], str]  # birth, date of the list -> text

_MONTHS = (
    *("січень", "лютий", "березень", "квітень", "травень", "червень"),
    *("липень", "серпень", "вересень", "жовтень", "листопад", "грудень"),
)
_OF_MONTHS = (
    *("січня", "лютого", "березня", "квітня", "травня", "червня"),
    *("липня", "серпня", "вересня", "жовтня", "листопада", "грудня"),
)
_SEASONS = ("зима", "весна", "літо", "осінь")


def day(date: dt.date) -> str:
    """Return a date as forms have it."""
    return f"{date:%d.%m.%Y}"


def age_on(born: dt.date, date: dt.date) -> int:
    """Return the full years between two dates."""
    return date.year - born.year - ((date.month, date.day) < (born.month, born.day))


def _years(number: int) -> str:
    if number % 10 == 1 and number != 11:
        return "рік"
    return "роки" if number % 10 in (2, 3, 4) and number not in (12, 13, 14) else "років"


def _aged(born: dt.date, listed: dt.date) -> str:
    age = age_on(born, listed)
    return f"{age} {_years(age)} (на {listed:%m.%Y})"


_FORMS: Sequence[tuple[int, Form]] = (
    (62, lambda born, _: day(born)),
    (6, lambda born, _: f"{born.day} {_OF_MONTHS[born.month - 1]} {born.year} р."),
    (3, lambda born, _: born.isoformat()),
    (5, lambda born, _: f"{born:%m.%Y}"),
    (4, lambda born, _: f"{_MONTHS[born.month - 1]} {born.year}"),
    (5, lambda born, _: str(born.year)),
    (3, lambda born, _: f"приблизно {born.year}"),
    (3, lambda born, _: f"близько {born.year} р."),
    (2, lambda born, _: f"{_SEASONS[born.month % 12 // 3]} {born.year}"),
    (2, lambda born, _: f"{born.year} або {born.year + 1}"),
    (1, lambda born, _: f"{born.year - 1}-{born.year}"),
    (3, _aged),
    (1, lambda *_: "невідомо"),
)


def written_birth(chance: random.Random, born: dt.date, listed: dt.date) -> str:
    """Return a birth date as some office might write it."""
    weights = [weight for weight, _ in _FORMS]
    (form,) = chance.choices([form for _, form in _FORMS], weights)
    return form(born, listed)


def written_event(chance: random.Random, taken: dt.date) -> str:
    """Return when a child was taken, as far as somebody knows."""
    forms = (day(taken), day(taken), day(taken), f"{taken:%m.%Y}", str(taken.year), "")
    return chance.choice(forms)
