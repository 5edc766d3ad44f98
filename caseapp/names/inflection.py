"""Names in any grammatical case to the nominative, Ukrainian and Russian, of either sex.

The parts of a name stand in one case and are of one sex; the reading in which they agree best wins.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product, takewhile

from caseapp.names.clean import plain_apostrophes
from caseapp.names.declensions import DECLENSIONS, PATRONYMICS, Declension
from caseapp.names.forms import GIVEN, LONGEST, PATRONYMIC, SURNAME
from caseapp.names.parts import Parts
from caseapp.names.table import table

_EVERY_CASE = frozenset("ngdai")
_SEXES = {"m": ("male",), "f": ("female",), "b": ("male", "female")}
_FEMALE_ONLY = re.compile("(?:[оеєё]в|[иіїы]н|[сцз]ьк)а$|[ая]я$")
_NEVER_MALE = re.compile("(?:[оеєё]в|[сцз]ьк)а$")
_MALE_ONLY = re.compile("(?:[оеєё]в|[иіїы]н|[иіыо]й)$")
_UNCHANGED_FOR_WOMEN = re.compile("[бвгґджзйклмнпрстфхцчшщьоуюі]$")
_UNCHANGED = re.compile("(?:[оеєуюиі]|[иіы]х)$")  # -енко is so in Russian
_RUSSIAN = re.compile("[ыэёъ]|ь[яюеи]|[ое]вн[аыеуо]|[ьеи]евич|[сц]к(?:[аи]|о[гмй])")
_LANGUAGES = (
    ("ru", re.compile("(?:ый|ая|яя|ец|[сц]кий)$")),
    ("uk", re.compile("(?:[еє]ць|[сц]ьк(?:ий|а)|[бвдзлмнпрстфц]ий|ній)$")),
)
_TYPICAL = re.compile(
    "(?:енко|[бвгґджзмпстфхцчшщ]ко|[ую]к|чик|ник|ак|як|[сц]ь?кий|[сц]ька|[сц]кая|[оеєё]ва?"
    "|[бвгґджзклмпрстфхцчшщ]н(?:[иіы]й|ая?|я)|[иіїы]на?|ець|иця|ій|их)$"
)
_TYPICAL_AS_WRITTEN = re.compile("ой$")  # what is declined like it mostly ends in -ий
_KNOWN, _USUAL, _AS_WRITTEN, _OWN_LANGUAGE, _LETTER = 2.0, 1.0, 0.5, 0.1, 0.01
_NOMINATIVE_PATRONYMIC = ("ич", "вна", "чна")
_LONGEST_END = 5


@dataclass(frozen=True, slots=True)
class _Reading:
    """A word as a form of a nominative: of this sex, in one of these cases."""

    nominative: str
    sex: str
    cases: frozenset[str]
    worth: float = 0.0
    language: str = ""  # uk or ru where the nominative shows it


@cache
def _by_end() -> dict[str, list[tuple[Declension, frozenset[str]]]]:
    found: dict[str, list[tuple[Declension, frozenset[str]]]] = {}
    for declension in DECLENSIONS:
        ends = {end for _, ends in declension.cases for end in ends}
        for end in sorted(ends):
            cases = frozenset(case for case, ends in declension.cases if end in ends)
            found.setdefault(end, []).append((declension, cases))
    return found


def _declined(word: str, worth: Callable[[str], float]) -> Iterable[_Reading]:
    """Give the nominatives from which a word may be declined."""
    for length in range(1, min(_LONGEST_END, len(word) - 2) + 1):
        stem = word[:-length]
        for declension, cases in _by_end().get(word[-length:], ()):
            if declension.stem.search(stem):
                nominative = stem + declension.nominative
                sexes = ("female",) if _NEVER_MALE.search(nominative) else _SEXES[declension.sex]
                for sex in sexes:
                    worthy = worth(nominative) + _LETTER * length  # a long ending says more
                    yield _Reading(nominative, sex, cases, worthy, _language(nominative))


def _language(nominative: str) -> str:
    return next((name for name, ends in _LANGUAGES if ends.search(nominative)), "")


def _as_written(word: str, worth: float) -> list[_Reading]:
    sexes = [s for s, no in (("male", _FEMALE_ONLY), ("female", _MALE_ONLY)) if not no.search(word)]
    return [_Reading(word, sex, frozenset("n"), worth) for sex in sexes]


def _surname_worth(nominative: str) -> float:
    known = bool(table(f"russian/{SURNAME}").get(nominative))
    return _KNOWN * known + _USUAL * bool(_TYPICAL.search(nominative))


def _surname_readings(word: str) -> list[_Reading]:
    worth = _surname_worth(word)
    likely = worth + _USUAL * bool(_TYPICAL_AS_WRITTEN.search(word))
    readings = [*_as_written(word, likely), *_declined(word, _surname_worth)]
    if _UNCHANGED_FOR_WOMEN.search(word):
        readings.append(_Reading(word, "female", _EVERY_CASE, worth))
    if _UNCHANGED.search(word):
        readings.append(_Reading(word, "male", _EVERY_CASE, worth - _AS_WRITTEN))
    return readings


def _given_worth(nominative: str) -> float:
    return _USUAL if table(f"russian/{GIVEN}").get(nominative) else -_USUAL


def _given_readings(word: str) -> list[_Reading]:
    """Take the readings of the table, and those by endings that the dictionary knows."""
    known = [value.split() for value in table("declined/given_names").get(word)]
    readings = [
        _Reading(name, sex, frozenset(cases), _KNOWN, language)
        for name, sex, language, cases in known
    ]
    readings += [r for r in _declined(word, _given_worth) if r.worth > 0]
    return readings if known else [*_as_written(word, max(_given_worth(word), 0.0)), *readings]


def _patronymic_readings(word: str) -> list[_Reading]:
    return [
        _Reading(found.group("name") + nominative, sex, frozenset(cases), _KNOWN)
        for pattern, nominative, sex, cases in PATRONYMICS
        if (found := pattern.fullmatch(word))
    ]


@lru_cache(maxsize=50_000)
def _readings(word: str, part: str) -> tuple[_Reading, ...]:
    """Give the readings of a part, double names in all its halves; what is not given fits all."""
    if not word:
        return tuple(_Reading("", sex, _EVERY_CASE) for sex in ("male", "female"))
    read = {SURNAME: _surname_readings, GIVEN: _given_readings}.get(part, _patronymic_readings)
    head, hyphen, tail = word.rpartition("-")
    if not hyphen or not head or not tail:
        return tuple(read(word))
    pairs = product((*_readings(head, part), *_unchanging(head)), _readings(tail, part))
    return tuple(
        _Reading(f"{one.nominative}-{two.nominative}", two.sex, cases, one.worth + two.worth)
        for one, two in pairs
        if one.sex == two.sex and (cases := one.cases & two.cases)
    )


def _unchanging(head: str) -> list[_Reading]:
    return [_Reading(head, sex, _EVERY_CASE, -_USUAL) for sex in ("male", "female")]


def _agreement(readings: tuple[_Reading, ...], language: str) -> float | None:
    """Value readings of the parts together, if they agree in sex and case."""
    if len({reading.sex for reading in readings}) > 1:
        return None
    cases = frozenset.intersection(*(reading.cases for reading in readings))
    if not cases:
        return None
    worth = sum(reading.worth for reading in readings) + _AS_WRITTEN * ("n" in cases)
    languages = [reading.language for reading in readings if reading.language]
    own = languages.count(language) - 2 * (len(set(languages)) > 1)
    return worth + _OWN_LANGUAGE * own


def _cased_half(nominative: str, written: str) -> str:
    pairs = zip(nominative, plain_apostrophes(written).lower(), strict=False)
    kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    rest = nominative[kept:]
    return written[:kept] + (rest.upper() if written.isupper() else rest)


def _cased(nominative: str, written: str) -> str:
    """Write the nominative in the letters of the written form."""
    return "-".join(map(_cased_half, nominative.split("-"), written.split("-")))


def nominative(parts: Parts) -> Parts:
    """Give a name in the nominative; what cannot be read in one case stays as it is written."""
    if parts.patronymic.lower().endswith(_NOMINATIVE_PATRONYMIC) or not parts.given_name:
        return parts
    return _read(parts.surname, parts.given_name, parts.patronymic)


@lru_cache(maxsize=50_000)
def _read(*written: str) -> Parts:
    """Give surname, given name and patronymic in the reading in which they agree best."""
    if max(map(len, written)) > LONGEST:
        return Parts(*written)
    words = [plain_apostrophes(word).lower() for word in written]
    language = "ru" if _RUSSIAN.search(" ".join(words)) else "uk"
    readings = (_readings(*one) for one in zip(words, (SURNAME, GIVEN, PATRONYMIC), strict=True))
    valued = (
        (worth, chosen)
        for chosen in product(*readings)
        if (worth := _agreement(chosen, language)) is not None
    )
    _, best = max(valued, key=lambda value: value[0], default=(0.0, ()))
    if not best:
        return Parts(*written)
    return Parts(*(_cased(r.nominative, w) for r, w in zip(best, written, strict=True)))
