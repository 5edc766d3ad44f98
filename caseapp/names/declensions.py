"""How surnames, given names and patronymics are declined: endings, Ukrainian and Russian."""

import re
from dataclasses import dataclass

_HARD = "[бвгґджзклмнпрстфхчшщ]"
_VOWEL = "[аеєиіїоуюяыэё]"
_OWNER = "(?:[оеєё]в|[иіїы]н)"  # -ов, -ин: once possessives, with an instrumental of their own

# sex (b: both), nominative, the end of its stem, then genitive, dative, accusative, instrumental
_ROWS = (
    ("m", "", _OWNER, "а", "у", "а", "им ым"),
    ("m", "", f"(?<!нк)(?<![сц]ьк){_HARD}", "а", "у ові еві", "а", "ом ем"),
    ("m", "о", _HARD, "а", "у ові", "а", "ом"),
    ("m", "ь", "[бвдзлмнрстц]", "я", "ю еві", "я", "ем"),
    ("m", "", "[ая]р", "я", "ю еві", "я", "ем"),
    ("m", "й", _VOWEL, "я", "ю єві еві", "я", "єм ем"),
    ("m", "ий", _HARD, "ого", "ому", "ого", "им"),
    ("m", "ый", _HARD, "ого", "ому", "ого", "ым"),
    ("m", "ой", _HARD, "ого", "ому", "ого", "ым"),
    ("m", "ій", "н", "ього", "ьому", "ього", "ім"),
    ("m", "ий", "[нгкхжчшщ]", "его", "ему", "его", "им"),
    ("m", "ець", ".", "ця", "цю цеві", "ця", "цем"),
    ("m", "ець", "[лн]", "ьця", "ьцю ьцеві", "ьця", "ьцем"),
    ("m", "єць", _VOWEL, "йця", "йцю йцеві", "йця", "йцем"),
    ("m", "ец", ".", "ца", "цу", "ца", "цом цем"),
    ("m", "ец", "[лн]", "ьца", "ьцу", "ьца", "ьцом ьцем"),
    ("m", "ок", _HARD, "ка", "ку кові", "ка", "ком"),
    ("m", "ёк", "[лн]", "ька", "ьку", "ька", "ьком"),
    ("m", "ень", _HARD, "ня", "ню неві", "ня", "нем"),
    ("m", "ел", _HARD, "ла", "лу лові", "ла", "лом"),
    ("m", "іг", _HARD, "ога", "огу огові", "ога", "огом"),
    ("b", "а", "[бвгґджзклмнпрстфхцчшщ]", "и ы і", "і е", "у", "ою ой ею ей"),
    ("b", "га", ".", "", "зі", "", ""),
    ("b", "ка", ".", "", "ці", "", ""),
    ("b", "ха", ".", "", "сі", "", ""),
    ("b", "я", "[бвдзлмнрстцьй']", "і и", "і е", "ю", "ею ей"),
    ("b", "я", "[аеєиіїуюя]", "ї и", "ї и е", "ю", "єю ей"),
    ("f", "а", f"{_OWNER}|[сцз]ьк|{_HARD}н", "ої ой", "ій ой", "у", "ою ой"),
    ("f", "а", _HARD, "ої", "", "", ""),
    ("f", "ая", _HARD, "ой", "ой", "ую", "ой ою"),
    ("f", "я", "н", "ьої", "ій", "ю", "ьою"),
    ("f", "яя", "н", "ей", "ей", "юю", "ей ею"),
)


@dataclass(frozen=True, slots=True)
class Declension:
    """The endings of one way to decline."""

    sex: str  # m, f, or b for both
    nominative: str
    stem: re.Pattern[str]
    cases: tuple[tuple[str, tuple[str, ...]], ...]  # the letter of a case, and its endings


DECLENSIONS = tuple(
    Declension(
        sex=sex,
        nominative=nominative,
        stem=re.compile(f"(?:{stem})$"),
        cases=tuple((case, tuple(e.split())) for case, e in zip("gdai", ends, strict=True)),
    )
    for sex, nominative, stem, *ends in _ROWS
)

_FATHER = "(?P<name>.+(?:ович|йович|евич|івич|[лмкт]ич|ллі?ч|л[ьл]ич))"
_DAUGHTER = "(?P<name>.+(?:[іїое]вн|ичн))"

PATRONYMICS = tuple(
    (re.compile(name + end), nominative, sex, cases)
    for name, nominative, sex, ends in (
        (_FATHER, "", "male", {"": "n", "а": "ga", "(?:у|еві|ові)": "d", "[ео]м": "i"}),
        (_DAUGHTER, "а", "female", {"а": "n", "[иы]": "g", "[іе]": "d", "у": "a", "о[юй]": "i"}),
    )
    for end, cases in ends.items()
)
"""A pattern of declined patronymics, the nominative's ending, sex, and letters of cases."""
