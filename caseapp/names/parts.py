"""A full name read into surname, given name and patronymic, in whatever order it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from caseapp.names.beside import name_and_rest
from caseapp.names.clean import is_placeholder, names_nobody, tidy, without_marks
from caseapp.names.forms import GIVEN, dictionary_forms
from caseapp.names.given_names import classes_of, diminutive_classes, sex_of_class
from caseapp.names.patronymics import TURKIC, patronymic_sex
from caseapp.names.scripts import repair_lookalikes, script_of
from caseapp.names.skeleton import skeleton

MOST_WORDS = 7
_IN_TABLE = 2.0
_NEAR = 2.0  # what a reading may be worth less than the best one
_MOST_READINGS = 3
_Roles = tuple[int | None, int | None]  # places of given name and patronymic
_SPLIT = re.compile(r"[\s,;/]+|(?<=\.)(?=\w)")
_SURNAME_END = re.compile(
    "(?:enk[oaiu]|uk[au]?|Cuk|iuk|ov[aiu]?|ev[aiu]?|sk(?:i|a|oho|oi|omu)|ck(?:i|a|oho|oi)|in[aiu]?"
    "|ec|ko|ak|ik|iS|ova|ih|enok|an|ian|Svili|ZZe|iC|oi)$"
)


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a name; what is not known is empty."""

    surname: str = ""
    given_name: str = ""
    patronymic: str = ""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word with what its form says of its role."""

    text: str
    sound: str
    initial: bool
    capitals: bool
    given: float  # how likely a given name
    surname: float
    patronymic_sex: str
    sexes: frozenset[str]  # that it has as a given name
    turkic: bool  # -оглы, -кызы: part of the word before it


@lru_cache(maxsize=50_000)
def _as_given(sound: str) -> float:
    if classes_of(sound):
        return 5.0
    return 3.5 if diminutive_classes(sound) else 0.0


def _with_dictionary(words: list[_Word]) -> list[_Word]:
    """Ask the dictionary for the given name where the table knows none of the words."""
    if any(word.given >= _IN_TABLE for word in words):
        return words
    return [
        replace(w, given=w.given + 2.5) if not w.initial and dictionary_forms(w.text, GIVEN) else w
        for w in words
    ]


def _sexes(sound: str) -> frozenset[str]:
    return frozenset(map(sex_of_class, classes_of(sound) | diminutive_classes(sound)))


@lru_cache(maxsize=50_000)
def _word(text: str) -> _Word:
    sound = skeleton(text)
    letters = [c for c in text if c.isalpha()]
    initial = len(letters) <= 1 or (text.endswith(".") and len(letters) <= 2)
    father = "" if initial else patronymic_sex(sound)
    given = 1.0 if initial else _as_given(sound) - (3 if father else 0)
    ending = 1.5 if _SURNAME_END.search(sound) else 0.0
    return _Word(
        text=text,
        sound=sound,
        initial=initial,
        capitals=len(letters) > 1 and all(c.isupper() for c in letters),
        given=given,
        surname=ending - 0.5 * (given > 0) - 2 * initial,
        patronymic_sex=father,
        sexes=_sexes(sound),
        turkic=sound in TURKIC,
    )


def _joined_turkic(words: list[str]) -> list[str]:
    joined: list[str] = []
    for word in words:
        if joined and skeleton(word) in TURKIC:
            joined[-1] += " " + word
        else:
            joined.append(word)
    return joined


@lru_cache(maxsize=100_000)
def _named(piece: str) -> tuple[str, ...]:
    """Give the words of a name that stand between two spaces."""
    words = _SPLIT.split(repair_lookalikes(tidy(without_marks(piece))))
    return tuple(w for w in words if any(c.isalpha() for c in w) and not is_placeholder(w))


def _words(text: str) -> list[_Word]:
    named = [word for piece in text.split() for word in _named(piece)]
    if len(named) > 3:  # a name given twice, in two spellings
        named = list({skeleton(p): p for p in reversed(named)}.values())[::-1]
    words = list(map(_word, named))
    if any(word.turkic for word in words):
        words = list(map(_word, _joined_turkic(named)))
    return _with_dictionary(words[:MOST_WORDS])


def _patronymic_worth(words: list[_Word], place: int, given: int | None) -> float:
    word = words[place]
    follows = given is not None and place == given + 1
    if " " in word.text:
        return 6.0
    if word.initial:
        return 1.0 if follows and len(words) > 2 else -9.0
    if not word.patronymic_sex:
        return -9.0
    sexes = words[given].sexes if given is not None else frozenset()
    fits = not sexes or word.patronymic_sex in sexes
    before = given is not None and place < given
    return 4.0 + 3.0 * follows - 5.0 * before + (0.5 if fits else -4.0) - 1.5 * (word.given > 0)


def _capitals_worth(words: list[_Word], surnames: list[int]) -> float:
    """Value surnames in capitals where the other words are not."""
    written = [w.capitals for w in words if not w.initial]
    if all(written) or not any(written):
        return 0.0
    return 4.0 * sum(words[i].capitals for i in surnames) - 4.0 * sum(written)


def _order_worth(words: list[_Word], given: int | None, surnames: list[int]) -> float:
    if given is None or not surnames:
        return -2.0
    latin = script_of(words[given].text) == "Latn"
    first = given == 0 if latin and len(words) == 2 else surnames[0] == 0
    return 0.5 * first - 0.25 * (surnames[-1] - surnames[0] >= len(surnames))


def _worth(words: list[_Word], given: int | None, patronymic: int | None) -> float:
    surnames = [i for i in range(len(words)) if i not in (given, patronymic)]
    worth = sum(words[i].surname for i in surnames) - 2.0 * max(0, len(surnames) - 1)
    worth += words[given].given if given is not None else 0.0
    worth += _patronymic_worth(words, patronymic, given) if patronymic is not None else 0.0
    return worth + _capitals_worth(words, surnames) + _order_worth(words, given, surnames)


def _readings(count: int) -> Iterator[_Roles]:
    places = [*range(count), None]
    return ((g, p) for g in places for p in places if g is None or g != p)


def _obvious(words: list[_Word]) -> tuple[int, int] | None:
    """Read at once what nearly every list holds: a known given name, then the one patronymic."""
    if len(words) != 3 or len({w.capitals for w in words}) > 1:
        return None
    places = [i for i, w in enumerate(words) if w.patronymic_sex]
    known = [i for i, w in enumerate(words) if w.given > _IN_TABLE]
    if len(places) != 1 or known != [places[0] - 1]:
        return None
    fits = words[places[0]].patronymic_sex in words[known[0]].sexes
    return (known[0], places[0]) if fits else None


def _ranked(words: list[_Word]) -> list[_Roles]:
    """Give the readings that are worth nearly as much as the best, best first."""
    obvious = _obvious(words)
    if obvious:
        return [obvious]
    worths = {roles: _worth(words, *roles) for roles in _readings(len(words))}
    ranked = sorted(worths, key=lambda roles: -worths[roles])
    return [roles for roles in ranked if worths[roles] >= worths[ranked[0]] - _NEAR]


def _parts(words: list[_Word], roles: _Roles) -> Parts:
    given, patronymic = roles
    surnames = [w.text for i, w in enumerate(words) if i not in roles]
    return Parts(
        surname=" ".join(surnames),
        given_name=words[given].text if given is not None else "",
        patronymic=words[patronymic].text if patronymic is not None else "",
    )


@lru_cache(maxsize=100_000)
def full_name_readings(text: str) -> tuple[Parts, ...]:
    """Read a full name in every way that is likely, at most three, the likeliest first."""
    name, _ = name_and_rest(text)
    words = [] if names_nobody(name) else _words(name)
    ranked = _ranked(words) if words else []
    return tuple(_parts(words, roles) for roles in ranked[:_MOST_READINGS])


def split_full_name(text: str) -> Parts:
    """Read a full name whose order is not known; look-alike letters are repaired, case is kept."""
    return next(iter(full_name_readings(text)), Parts())


def _capitalised_word(word: str) -> str:
    return word[:1].upper() + word[1:].lower()


def capitalised(text: str) -> str:
    """Write a name in capitals as names are written: ЇЗДОНИНА -> Їздонина, Нове-Прикладне stays."""
    if not (text.isupper() or text.islower()):
        return text
    return re.sub(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*", lambda m: _capitalised_word(m.group()), text)
