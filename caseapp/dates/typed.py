"""What a person types today: `yesterday` is a day, and an age is tied to the day it was told."""

import datetime as dt
import re
from dataclasses import replace

from caseapp.dates.form import UncertainDate
from caseapp.dates.reader import read_date
from caseapp.errors import NotUnderstood
from caseapp.names.clean import folded

_DAYS_AGO = {
    word: days
    for days, words in enumerate(
        ("сьогодні сегодня today", "вчора вчера yesterday", "позавчора позавчера")
    )
    for word in words.split()
}
_CYRILLIC = re.compile("[а-яіїєґ]", re.IGNORECASE)


def read_typed(text: str, today: dt.date | None) -> UncertainDate:
    """Read a date that somebody types now; its text means the same on any later day."""
    ago = _DAYS_AGO.get(folded(text).strip(" ."))
    if ago is not None and today is not None:
        return read_date(f"{today - dt.timedelta(days=ago):%d.%m.%Y}")
    date = read_date(text, today=today)
    if today is None or not _is_tied_to_today(text):
        return date
    told = f"{text.strip()} ({_on(text)} {today:%d.%m.%Y})"
    return replace(date, text=told) if read_date(told).edtf == date.edtf else date


def _is_tied_to_today(text: str) -> bool:
    """Tell whether a text that was understood means another time on another day."""
    try:
        read_date(text)
    except NotUnderstood as refusal:
        return refusal.cause == "age_without_date"
    return False


def _on(text: str) -> str:
    return "на" if _CYRILLIC.search(text) else "on"
