"""The words of dates in Ukrainian, Russian and English, every case form."""

import re
from collections.abc import Iterable

# Each month: Ukrainian stem and endings, Russian stem and endings, English, abbreviations.
_N = "ень ня ню нем ні неві"
_SOFT = "ь я ю ем е"
_MONTHS: tuple[tuple[tuple[str, str], ...], ...] = (
    (("січ", _N), ("январ", _SOFT), ("", "січ янв january jan")),
    (("лют", "ий ого ому им ім"), ("феврал", _SOFT), ("", "лют фев февр february feb")),
    (("берез", _N), ("март", " а у ом е"), ("", "бер берез мар march mar")),
    (("квіт", _N), ("апрел", _SOFT), ("", "квіт апр april apr")),
    (("трав", _N), ("ма", "й я ю ем е"), ("", "трав may")),
    (("черв", _N), ("июн", _SOFT), ("", "черв june jun")),
    (("лип", _N), ("июл", _SOFT), ("", "лип july jul")),
    (("серп", _N), ("август", " а у ом е"), ("", "серп авг august aug")),
    (("верес", _N), ("сентябр", _SOFT), ("", "вер верес сен сент september sept sep")),
    (("жовт", _N), ("октябр", _SOFT), ("", "жовт окт october oct")),
    (("листопад", " а у ом і ові"), ("ноябр", _SOFT), ("", "лист листоп ноя нояб november nov")),
    (("груд", _N), ("декабр", _SOFT), ("", "груд дек december dec")),
)
_SEASONS = (
    "весна весни весні весну весною навесні весны весне весной spring",
    "літо літа літу літом літі влітку лето лета лету летом лете summer",
    "осінь осені осінню восени осень осени осенью autumn fall",
    "зима зими зимі зиму зимою взимку зимы зиме зимой winter",
)


def _month_forms(parts: Iterable[tuple[str, str]]) -> Iterable[str]:
    """Return every written form of one month."""
    for stem, endings in parts:
        yield from (stem + ending for ending in endings.split(" "))


MONTHS = {form: number for number, parts in enumerate(_MONTHS, 1) for form in _month_forms(parts)}
SEASONS = {word: code for code, words in enumerate(_SEASONS, 21) for word in words.split()}

UNKNOWN = frozenset(
    """
    невідомо, невідома, невідомий, не відомо, невідома дата, дата невідома, не встановлено,
    не вказано, немає даних, нема даних, відсутня, без дати, н/д, н\\д, нд, н.д.,
    неизвестно, неизвестна, не известно, дата неизвестна, не установлено, не установлена,
    не указано, не указана, нет данных, нет сведений, отсутствует, без даты,
    unknown, not known, n/a, na, no data, none, 00.00.0000, 0000-00-00
    """.replace("\n    ", " ")
    .strip()
    .split(", ")
) | frozenset({"-", "--", "---", "–", "—", "?", "??", "???", "."})

ABOUT = re.compile(
    r"^(?:приблизно|приблизна|прибл\.?|орієнтовно|близько|біля|бл\.|десь у|десь"
    r"|приблизительно|ориентировочно|примерно|около|ок\.|прим\."
    r"|approximately|approx\.?|about|around|circa|ca\.|c\.|~|≈)(?![a-zа-яіїєґ])\s*(.+)$"
)
ABOUT_BEHIND = re.compile(
    r"^(.+?)\s*(?:\(?(?:приблизно|прибл\.?|орієнтовно|приблизительно|примерно|approx\.?)\)?|~)$"
)
DOUBTFUL = re.compile(r"^(.+?)\s*(?:\(\?\)|\?|\((?:під сумнівом|под сомнением|doubtful)\))$")
# How we show an approximate date: with its bounds behind it.
WITH_BOUNDS = re.compile(r"^([^()]+?)\s*\(([\d.]+[–-][\d.]+)\)$")
UNTIL = re.compile(
    r"^(?:до|раніше|ранее|раньше|не пізніше|не позднее|not after|before|until|by)\s+(.+)$"
)
SINCE = re.compile(
    r"^(?:після|пізніше|не раніше|после|не ранее|позднее|not before|after|since)\s+(.+)$"
)
EITHER = re.compile(r"\s+(?:або|чи|или|or)\s+")
FROM_TO = re.compile(
    r"^(?:з|із|від|с|от|from|between|між|между)\s+(.+?)\s+(?:по|до|to|until|and|та|і|и)\s+(.+)$"
)

# Words that say no more than that this is a year, a date or a birth.
LEADING = re.compile(
    r"^(?:дата народження|дата рождения|народився|народилася|народилась|нар\.|родился|родилась"
    r"|род\.|born(?: on| in)?|dob|date of birth|[ув]|in)[:\s]+"
)
TRAILING = re.compile(
    r"[\s,]*(?<![a-zа-яіїєґ])(?:р\.?\s*н\.?|г\.?\s*р\.?|року народження|рік народження"
    r"|года рождения|год рождения|рр?\.?|гг?\.?|року|році|рік|год|года|году|роки|годы|born)$"
)
TIME = re.compile(r"(?<=\d)(?:t|\s+)\d{1,2}:\d\d(?::\d\d)?(?:\.\d+)?$")

# `(на 06.2025)`, `станом на 01.06.2025`, `as of June 2025`
AS_OF = re.compile(
    r"^(.*?)[\s,(]+(?:станом на|по состоянию на|на момент|на|as of|as at|on|in|у|в)\s+([^()]+?)\)?$"
)
AGE_LEADING = re.compile(r"^(?:вік|возраст|aged?)[:\s]*(?:-\s*)?")
_YEARS = r"повних років|полных лет|років|роки|рік|р\.?|лет|года|годов|год|л\.|г\."
_YEARS_EN = r"years? old|years?|yrs?\.?|y\.?\s?o\.?|y\.?"
_MONTHS_OLD = r"місяців|місяці|місяць|міс\.?|месяцев|месяца|месяц|мес\.?|months? old|months?"
AGE = re.compile(
    rf"^(\d{{1,2}})(?:\s*[-–/]\s*(\d{{1,2}}))?\s*(?:({_YEARS}|{_YEARS_EN})|({_MONTHS_OLD}))$"
)
BARE_AGE = re.compile(r"^(\d{1,2})(?:\s*[-–/]\s*(\d{1,2}))?()()$")
