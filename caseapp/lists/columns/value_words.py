"""The words of cells that stand for codes: sex, and how a child was taken."""

import re
from functools import lru_cache

from caseapp.names.clean import folded, says_nothing
from caseapp.names.scripts import repair_lookalikes
from db.codes import Circumstances, Sex

_MALE = re.compile(r"ч|м|чол\w*|муж\w*|хл|хлоп\w*|мальч\w*|юнак|юноша|сын|син|m|male|boy|man")
_FEMALE = re.compile(
    r"ж|жін\w*|жен\w*|дівч\w*|дев|девоч\w*|девуш\w*|донька|дочь|f|w|female|girl|woman"
)
_COUNT = re.compile(
    r"(\d{1,2})(?:\s*(?:брат\w*|сест\w*|сиблінг\w*|дит\w+|діт\w+|дет\w+|siblings?))?\.?"
)
_NONE = {"ні", "немає", "нема", "нет", "відсутні", "отсутствуют", "none", "no"}
_SIGNS = re.compile(r"[^\w\s]+")

# The first that fits; the stems stand in the order of how telling they are.
_CIRCUMSTANCES = (
    (Circumstances.SEPARATED_AT_FILTRATION, r"фільтрац|фильтрац|filtration"),
    (Circumstances.NOT_RETURNED_FROM_CAMP, r"табор|табір|лагер|оздоровлен|camp\b"),
    (
        Circumstances.TAKEN_FROM_INSTITUTION,
        r"заклад|інтернат|интернат|учрежден|дитяч\w* будин|детск\w* дом|institution|orphanage",
    ),
    (Circumstances.EVACUATED_BY_OCCUPIER, r"евакуац|евакуйов|эвакуац|эвакуир|evacuat"),
    (Circumstances.DEPORTED, r"депорт|deport"),
    (
        Circumstances.FORCIBLY_TRANSFERRED,
        r"примусов\w* (?:перемі|вивез|переселен)|принудительн\w* (?:переме|вывез)|forcibl",
    ),
    (
        Circumstances.DETAINED_IN_OCCUPIED_TERRITORY,
        r"(?:утриму|трима|затрим|удержив|задерж|held|detained).*(?:\bтот\b|окупов|оккупир|occupied)",
    ),
    (
        Circumstances.OTHER,
        r"загибел|загинул|смерт|гибел|погиб|арешт|арест|інш[еі]|друго|other|death|arrest",
    ),
)
_PATTERNS = tuple((code, re.compile(pattern)) for code, pattern in _CIRCUMSTANCES)


@lru_cache(maxsize=1024)
def read_sex(text: str) -> str | None:
    """Return the code of a sex, `unknown` for nothing, None for what is not understood."""
    plain = _SIGNS.sub("", folded(repair_lookalikes(text))).strip()
    if _MALE.fullmatch(plain):
        return Sex.MALE.value
    if _FEMALE.fullmatch(plain):
        return Sex.FEMALE.value
    return Sex.UNKNOWN.value if says_nothing(text) and "?" not in text else None


@lru_cache(maxsize=1024)
def read_count(text: str) -> int | None:
    """Return how many brothers and sisters a cell counts; None where it gives no number."""
    plain = folded(text).strip()
    if plain.strip(" .") in _NONE:
        return 0
    found = _COUNT.fullmatch(plain)
    return int(found[1]) if found else None


@lru_cache(maxsize=4096)
def read_circumstances(text: str) -> str | None:
    """Return the code of how a child was taken, None for what is not understood."""
    if says_nothing(text):
        return Circumstances.UNKNOWN.value
    plain = folded(repair_lookalikes(text))
    found = next((code for code, pattern in _PATTERNS if pattern.search(plain)), None)
    return found.value if found else None
