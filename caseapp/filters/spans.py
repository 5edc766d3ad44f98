"""Spans of days and of ages as a query writes them: `2012..2014`, `..2011`, `<7`, `18..`."""

import datetime as dt
import re
from dataclasses import dataclass

from caseapp.dates import from_edtf, read_date
from caseapp.dates.spans import shifted
from caseapp.errors import NotUnderstood

TO = ".."
_COMPARED = re.compile(r"(<=|>=|<|>)\s*(.+)")
_SIGNS = str.maketrans({"≤": "<=", "≥": ">=", "…": TO})
_DASH = re.compile(r"(?<=\w)\s*[–—]\s*(?=\w)|^(\d{1,4})-(?=\d{1,4}$)")
_ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_EVER = (dt.date.min, dt.date.max)
OLDEST, HIGHEST = 120, 9_999


@dataclass(frozen=True, slots=True)
class Days:
    """From a first to a last day."""

    first: dt.date
    last: dt.date


def age_span(text: str) -> str:
    """Return a span of ages as it is kept: `3`, `0..6`, `18..`."""
    return number_span(text, OLDEST)


def number_span(text: str, highest: int = HIGHEST) -> str:
    """Return a span of whole numbers as it is kept."""
    sign, first, last = _ends(text)
    low, high = (_number(end, text, highest) for end in (first, last))
    if sign:
        low, high = _compared(sign, low or 0)
    if high is not None and high < (low or 0):
        raise NotUnderstood("age", text, "query_span")
    return _joined("" if low is None else str(low), "" if high is None else str(high))


def birth_span(text: str, today: dt.date | None = None) -> str:
    """Return a span of birth dates as it is kept: `2013`, `2012..2014`, `..2013-05-14`."""
    sign, first, last = _ends(text, ages=False)
    try:
        low, high = (_day(end, today) if end else "" for end in (first, last))
        span = _beside(sign, low) if sign else _joined(low, high)
        days = days_born(span)
    except NotUnderstood:
        raise NotUnderstood("born", text, "query_span") from None
    if days.first > days.last:
        raise NotUnderstood("born", text, "query_span")
    return span


def days_born(span: str) -> Days:
    """Return the days that a kept span of birth dates means."""
    first, to, last = span.partition(TO)
    last = last if to else first
    return Days(_of(first).first if first else _EVER[0], _of(last).last if last else _EVER[1])


def days_of_age(span: str, today: dt.date) -> Days:
    """Return on which days somebody was born who is of an age within a kept span today."""
    first, to, last = span.partition(TO)
    last = last if to else first
    oldest = shifted(today, -12 * (int(last) + 1)) + dt.timedelta(days=1) if last else _EVER[0]
    return Days(oldest, shifted(today, -12 * int(first)) if first else today)


def numbers_of(span: str) -> tuple[int, int]:
    """Return the lowest and the highest number that a kept span means."""
    first, to, last = span.partition(TO)
    last = last if to else first
    return int(first or 0), int(last or HIGHEST)


def _ends(text: str, *, ages: bool = True) -> tuple[str, str, str]:
    """Return a sign of comparison, or the two ends of a span, which may be one and the same."""
    spread = text.translate(_SIGNS).strip()
    if compared := _COMPARED.fullmatch(spread):
        return compared[1], compared[2], compared[2]
    if ages:
        spread = _DASH.sub(_to, spread)
        spread = f"{spread[:-1]}{TO}" if spread.endswith("+") else spread
    first, to, last = spread.partition(TO)
    if not first and not last:
        raise NotUnderstood("born", text, "query_span")
    return "", first.strip(), (last if to else first).strip()


def _to(found: re.Match[str]) -> str:
    return f"{found[1] or ''}{TO}"


def _compared(sign: str, age: int) -> tuple[int | None, int | None]:
    if sign in ("<", "<=", "≤"):
        return None, age - (sign == "<")
    return age + (sign == ">"), None


def _number(end: str, text: str, highest: int) -> int | None:
    if not end:
        return None
    if not end.isascii() or not end.isdecimal() or int(end) > highest:
        raise NotUnderstood("age", text, "query_span")
    return int(end)


def _day(end: str, today: dt.date | None) -> str:
    """Return a day, month or year as ISO 8601 writes it."""
    day = end if _ISO.fullmatch(end) else read_date(end, today=today).edtf
    if not _ISO.fullmatch(day):
        raise NotUnderstood("born", end)
    return day


def _of(day: str) -> Days:
    date = from_edtf(day)
    if date.earliest is None or date.latest is None:
        raise NotUnderstood("born", day)
    return Days(date.earliest, date.latest)


def _beside(sign: str, day: str) -> str:
    """Return the span on one side of a date, with the date itself or without."""
    days, one = _of(day), dt.timedelta(days=1)
    sides = {
        "<": f"{TO}{days.first - one}",
        ">": f"{days.last + one}{TO}",
        "<=": f"{TO}{day}",
        ">=": f"{day}{TO}",
    }
    return sides[sign]


def _joined(first: str, last: str) -> str:
    return first if first == last else f"{first}{TO}{last}"
