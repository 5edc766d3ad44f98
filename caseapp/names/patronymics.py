"""Patronymics: told by their endings in Cyrillic and Latin, in every case; the father behind them.

All of it is judged on the sound skeleton, where -йович, -ьевич and -yevich end alike.
"""

import re
from functools import cache, lru_cache

from caseapp.names.given_names import foreign_class, given_names, sex_of_class
from caseapp.names.skeleton import skeleton

_MALE_CASES = "(?:|a|u|em|om|i|e)"
_FEMALE_CASES = "(?:a|u|i|e|oi|eiu|oiu|eu|ou)"
_MALE_END = re.compile(f"(?<=..)(?:ov|ev|av|v|)iC{_MALE_CASES}$")
_FEMALE_END = re.compile(f"(?<=.)(?:ov|ev|iv|av|ou|eu|au|uv|v|iniC|iC|ini|ni)n{_FEMALE_CASES}$")
_SURE_END = re.compile(
    f"(?<=..)(?:(?:ov|ev|av)iC{_MALE_CASES}|(?:ov|ev|iv|av|au|eu|ou|iniC|iC)n{_FEMALE_CASES})$"
)
_SHORT = {"iliC", "lukiC", "fomiC", "homiC", "saviC", "kuzmiC", "nikitiC", "mikitiC", "ianiC"}
_CASE = re.compile("(?:a|u|em|om|i|e)$")
_VOWELS_AT_END = re.compile("[aeiou]+$")
_IRREGULAR = {"lv": "Лев", "iakovl": "Яків", "iakv": "Яків", "iakol": "Яків"}
TURKIC = {"ohli", "kizi", "uhli", "uli", "kizu"}


def _short_male(sound: str) -> bool:
    return sound in _SHORT or _CASE.sub("", sound) in _SHORT


@lru_cache(maxsize=100_000)
def patronymic_sex(sound: str) -> str:
    """Give male or female for a skeleton that ends like a patronymic, else nothing."""
    if _short_male(sound):
        return "male"
    if not _SURE_END.search(sound):
        return ""
    return "male" if _MALE_END.search(sound) else "female"


def is_patronymic(word: str) -> bool:
    """Tell whether a word ends like a patronymic; surnames in -ович do too."""
    return bool(patronymic_sex(skeleton(word)))


def stem_of_given(sound: str) -> str:
    """Give a given name's skeleton without the vowels at its end."""
    return _VOWELS_AT_END.sub("", sound) or sound


@lru_cache(maxsize=100_000)
def father_stem(sound: str) -> str:
    """Give what is left of a patronymic's skeleton without its ending: the father's name."""
    female = _FEMALE_END.sub("", sound)
    return stem_of_given(female if female != sound else _MALE_END.sub("", sound))


@cache
def _fathers() -> dict[str, frozenset[str]]:
    """Give the fathers of stems; Алексеевич has none called Alex, Георгиевич none called George."""
    own = {stem: {name} for stem, name in _IRREGULAR.items()}
    other: dict[str, set[str]] = {}
    for name in given_names():
        if name.sex == "male":
            for found, forms in ((own, (name.ukrainian, name.russian)), (other, name.other)):
                for form in forms:
                    found.setdefault(stem_of_given(skeleton(form)), set()).add(name.ukrainian)
    return {stem: frozenset(names) for stem, names in (other | own).items()}


def father_classes(sound: str) -> frozenset[str]:
    """Give the classes of given names that the father of this patronymic may have."""
    stem = father_stem(sound)
    return _fathers().get(stem) or frozenset(
        name for name in foreign_class(stem) if sex_of_class(name) == "male"
    )
