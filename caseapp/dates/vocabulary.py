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
    r"^(?:приблизно|приблизна|прибл\.?|орієнтовно|близько|біля|бл\.|десь у|десь в|десь"
    r"|приблизительно|ориентировочно|примерно|около|ок\.|прим\.|где-то в|где-то"
    r"|approximately|approx\.?|about|around|circa|ca\.?|c\.|~|≈)(?![a-zа-яіїєґ])\s*(.+)$"
)
ABOUT_BEHIND = re.compile(
    r"^(.+?)\s*(?:\(?(?:приблизно|прибл\.?|орієнтовно|приблизительно|примерно|approx\.?)\)?|~)$"
)
DOUBTFUL = re.compile(r"^(.+?)\s*(?:\(\?\)|\?|\((?:під сумнівом|под сомнением|doubtful)\))$")
# How we show an approximate date: with its bounds behind it.
WITH_BOUNDS = re.compile(r"^([^()]+?)\s*\(([\d.]+[–-][\d.]+)\)$")
_NOT_AFTER = r"не пізніше(?: ніж)?|не позднее|не позже|not after|not later than|no later than"
_NOT_BEFORE = r"не раніше(?: ніж)?|не ранее|не раньше|not before|not earlier than"
UNTIL = re.compile(rf"^(?:(?:до|раніше|ранее|раньше|{_NOT_AFTER}|before|until|by)\s+|[<≤]\s*)(.+)$")
SINCE = re.compile(
    rf"^(?:(?:після|пізніше|после|позднее|позже|{_NOT_BEFORE}|after|since"
    r"|з|із|від|починаючи з|с|от|начиная с|from)\s+|[>≥]\s*)(.+)$"
)
OR_EARLIER = re.compile(r"^(.+?)\s+(?:або|чи|і|или|и|or|and)\s+(?:раніше|ранее|раньше|earlier)$")
OR_LATER = re.compile(
    r"^(.+?)(?:\s+(?:або|чи|і|или|и|or|and)\s+(?:пізніше|позднее|позже|later)|\+)$"
)
EITHER = re.compile(r"\s+(?:або|чи|или|or|/)\s+")
FROM_TO = re.compile(
    r"^(?:з|із|від|с|от|from|between|між|между)\s+(.+?)\s+(?:по|до|to|until|and|та|і|и)\s+(.+)$"
)
WITHIN = re.compile(
    rf"^(?:{_NOT_BEFORE}|після|после|after)\s+(.+?),?\s+(?:(?:і|й|та|и|but|and|але|но)\s+)?"
    rf"(?:{_NOT_AFTER}|до|before)\s+(.+)$"
)

# Words that say no more than that this is a year, a date or a birth.
LEADING = re.compile(
    r"^(?:(?:дата народження|дата рождения|народився|народилася|народилась|нар\.|родился|родилась"
    r"|род\.|born(?: on| in)?|dob|date of birth|рік|год|year|[рг]\.|[ув]|in)[:\s]+)+"
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
AGE_LEADING = re.compile(r"^(?:вік|возраст|віком|в возрасте|у віці|aged?)[:\s]*(?:-\s*)?")
_YEARS = (
    r"повних років|полных лет|рочків|рочки|рочок|років|роки|рік|року|р\.?"
    r"|лет|года|годов|год|годика|годиков|л\.|г\."
)
_YEARS_EN = r"years? old|years?|yrs?\.?|y\.?\s?o\.?|y\.?"
_MONTHS_OLD = r"місяців|місяці|місяць|міс\.?|месяцев|месяца|месяц|мес\.?|months? old|months?"
_NUMBER = r"(\d{1,2})(?:[.,]\d)?"
_AND = r"\s*(?:[-–/]|(?<=\s)(?:чи|або|или|or|to|до|по|і|та|и|and)(?=\s))\s*"
_SPAN = rf"(?:(?:від|от|from|between|між|между)\s+(?=\d+\D+\d))?{_NUMBER}(?:{_AND}{_NUMBER})?"
AGE = re.compile(rf"^{_SPAN}\s*(?:({_YEARS}|{_YEARS_EN})|({_MONTHS_OLD}))$")
AGE_IN_MONTHS = re.compile(
    rf"^(\d{{1,2}})\s*(?:{_YEARS}|{_YEARS_EN})\s*(?:(?:і|та|и|and)\s+)?(\d{{1,2}})\s*(?:{_MONTHS_OLD})$"
)
BARE_AGE = re.compile(rf"^{_SPAN}()()$")
AGE_TURNED = re.compile(r"^(?:років|рочків|лет|годиков)\s+(?:(?:зо|із|з|с)\s+)?(\d{1,2})$")
AGE_UP_TO = re.compile(
    r"^(?:до|менше|менш ніж|молодше|не старше|не більше|меньше|младше|не больше"
    r"|under|below|less than|up to|not over)\s+(.+)$"
)
AGE_FROM = re.compile(
    r"^(?:від|понад|більше|старше|не менше|не молодше|от|больше|более|свыше|не меньше|не младше"
    r"|over|above|more than|at least)\s+(\d{1,2}\s*[^\W\d].*)$"
)
AGE_AND_OVER = re.compile(
    r"^(?:вік:?\s+|возраст:?\s+|aged?:?\s+)?(\d{1,2}(?:\s*[^\W\d]+\.?)?)"
    r"(?:\s*\+|\s+(?:і|або|та|и|или|and|or)\s+(?:старше|більше|больше|over|older))$"
)
NEWBORN = re.compile(
    r"немовля|новонароджен(?:ий|а|е)|младенец|новорожденн(?:ый|ая)|infant|newborn|baby"
)

# Words for parts of years and months, of which `stretches` makes intervals.
EDGES = {
    word: edge
    for edge, words in (
        ("beginning", "початок початку поч начало начале нач beginning early start"),
        ("middle", "середина середині середину сер середине средина средине mid middle"),
        ("end", "кінець кінці кінця кін наприкінці конец конце кон end late"),
    )
    for word in words.split()
}
ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "1 i і перша перше перший першій першому первая первое первый первой первом first 1st",
            "2 ii іі друга друге другий другій другому вторая второе второй втором second 2nd",
            "3 iii ііі третя третє третій третьому третья третье третий третьей third 3rd",
            "4 iv іv четвертий четвертому четвертый четвертом fourth 4th",
        ),
        1,
    )
    for word in words.split()
}
UNITS = {
    word: parts
    for parts, words in (
        (2, "половина половині половину половине пол півріччя півріччі полугодие полугодии half"),
        (4, "квартал кварталі квартале кв quarter"),
        (3, "декада декаді декаду декаде"),
    )
    for word in words.split()
}
DECADE_TAIL = r"(?:ті|і|х|их|тих|е|ые|s)(?:\s+(?:роки|років|роках|рр\.?|годы|годов|годах|гг\.?))?"
# `12.III.2014`, `III 2014`; the letters may be Cyrillic.
ROMAN = re.compile(r"^(?:(\d{1,2})[\s./-]+)?([ivxіх]{1,4})[\s./-]+(\d{4})(?=\D|$)")
_ROMANS = "i ii iii iv v vi vii viii ix x xi xii"
ROMANS = {roman: number for number, roman in enumerate(_ROMANS.split(), 1)}
# `2014-й`, `у 2014-му`
ORDINAL_YEAR = re.compile(r"(?<=\d{4})-(?:й|го|му|м|ий|ого)(?![а-яіїє])")
