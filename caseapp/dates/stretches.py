"""Parts of years and months: beginning, middle, end, halves, quarters, tens of days, decades.

What a word leaves open is read widely, and shown back with its bounds: the beginning of a year
is January to April, its middle April to September, its end September to December; the beginning
of a month is its first ten days, the middle the 10th to the 20th, the end what follows the 20th.
"""

import re
from calendar import monthrange
from collections.abc import Callable

from caseapp.dates.vocabulary import DECADE_TAIL, EDGES, ORDINALS, SEASONS, UNITS
from caseapp.errors import NotUnderstood

_IN = r"(?:(?:на|у|в|во|о|in|at|the)\s+)*"
_EDGE = re.compile(
    rf"^{_IN}({'|'.join(sorted(EDGES, key=len, reverse=True))})(?:\.\s*|\s+|-)(?:of\s+)?(.+)$"
)
_PART = re.compile(
    rf"^{_IN}([^\W_]+)(?:-[а-яіїє]{{1,2}})?\s+({'|'.join(UNITS)})\.?\s+(?:of\s+)?(.+)$"
)
_QUARTER = re.compile(r"^q([1-4])[\s,/-]+(.+)$")
_DECADE = re.compile(rf"^{_IN}(\d{{3}})0\s*-?\s*(?:{DECADE_TAIL})$")
_GIVE_OR_TAKE = re.compile(r"^(\d{4})\s*\(?\s*(?:±|\+\s*/?\s*-)\s*([1-9])(?:\s*[^\W\d_]+\.?)?\)?$")
_WINTER = re.compile(r"^([^\W\d_]+)\s+(\d{4})\s*[-–/]\s*(\d{4}|\d\d)(?:\s*(?:рр?|гг?)\.?)?$")
_MONTH = re.compile(r"\d{4}-(?:0\d|1[0-2])")
_YEAR = re.compile(r"\d{4}")

_MONTHS_OF_YEAR = {"beginning": (1, 4), "middle": (4, 9), "end": (9, 12)}
_DAYS_OF_MONTH = {"beginning": (1, 10), "middle": (10, 20), "end": (20, 31)}
_YEARS_OF_DECADE = {"beginning": (0, 3), "middle": (3, 7), "end": (6, 9)}
_MONTH_OF_SEASON = {"beginning": 0, "middle": 1, "end": 2}


def read_stretch(text: str, read: Callable[[str], str]) -> str | None:
    """Return the EDTF of a part of a year or month, or of several years; None if it is neither.

    `read` gives the EDTF of the year or month itself.
    """
    for reader in (_decade, _give_or_take, _winter):
        edtf = reader(text)
        if edtf is not None:
            return edtf
    return _edge(text, read) or _part(text, read)


def _decade(text: str) -> str | None:
    """Read `the 2010s`."""
    found = _DECADE.match(text)
    return f"{found[1]}0/{found[1]}9" if found else None


def _give_or_take(text: str) -> str | None:
    """Read `2014 ± 1`."""
    found = _GIVE_OR_TAKE.match(text)
    return f"{int(found[1]) - int(found[2])}/{int(found[1]) + int(found[2])}" if found else None


def _winter(text: str) -> str | None:
    """Read the winter from one year to the next."""
    found = _WINTER.match(text)
    if not found or SEASONS.get(found[1]) != SEASONS["зима"]:
        return None
    first, last = int(found[2]), int(f"{found[2][: 4 - len(found[3])]}{found[3]}")
    if last != first + 1:
        raise NotUnderstood("date", text, "impossible")
    return f"{first}-12/{last}-02"


def _edge(text: str, read: Callable[[str], str]) -> str | None:
    """Read the beginning, the middle or the end of a year, month, season or decade."""
    found = _EDGE.match(text)
    if not found:
        return None
    edge, whole = EDGES[found[1]], _decade(found[2]) or read(found[2])
    if "/" in whole:
        first, last = _YEARS_OF_DECADE[edge]
        return f"{whole[:3]}{first}/{whole[:3]}{last}"
    if _YEAR.fullmatch(whole):
        return _months(whole, *_MONTHS_OF_YEAR[edge])
    if _MONTH.fullmatch(whole):
        return _days(whole, *_DAYS_OF_MONTH[edge])
    return _of_season(whole, edge)


def _of_season(whole: str, edge: str) -> str | None:
    """Return a month of spring, summer or autumn; of a winter the year is not sure."""
    year, _, season = whole.partition("-")
    if season not in ("21", "22", "23"):
        return None
    return f"{year}-{3 * (int(season) - 20) + _MONTH_OF_SEASON[edge]:02}"


def _part(text: str, read: Callable[[str], str]) -> str | None:
    """Read a half, a quarter, or ten days."""
    if found := _QUARTER.match(text):
        number, parts, whole = int(found[1]), 4, read(found[2])
    elif (found := _PART.match(text)) and found[1] in ORDINALS:
        number, parts, whole = ORDINALS[found[1]], UNITS[found[2]], read(found[3])
    else:
        return None
    if number > parts:
        raise NotUnderstood("date", text, "impossible")
    if parts != 3 and _YEAR.fullmatch(whole):
        size = 12 // parts
        return _months(whole, (number - 1) * size + 1, number * size)
    if parts != 4 and _MONTH.fullmatch(whole):
        size = 30 // parts
        return _days(whole, (number - 1) * size + 1, 31 if number == parts else number * size)
    return None


def _months(year: str, first: int, last: int) -> str:
    return f"{year}-{first:02}/{year}-{last:02}"


def _days(month: str, first: int, last: int) -> str:
    end = monthrange(int(month[:4]), int(month[5:]))[1]
    return f"{month}-{first:02}/{month}-{min(last, end):02}"
