"""The fields of a query by every name under which they can be typed, and their own words."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from caseapp.names.clean import folded
from db.codes import AsideKind, Circumstances, ClaimKind, FlagKind, Sex, TracingStatus

NONE = "none"
"""The value of a field of which nothing is on file."""


class Field(StrEnum):
    """What a term asks about."""

    STATUS = "status"
    REGION = "region"
    REGION_EVER = "region_ever"
    ORIGIN = "origin"
    LIST = "list"
    ANSWER = "answer"
    AGE = "age"
    BORN = "born"
    SEX = "sex"
    TAKEN = "taken"
    TAG = "tag"
    FLAG = "flag"
    CONTRADICTIONS = "contradictions"
    HAS = "has"
    ASIDE = "aside"


class Thing(StrEnum):
    """What a case has or lacks."""

    RETURN = "return"
    ANSWER = "answer"
    REGION = "region"
    ORIGIN = "origin"
    BIRTH = "birth"
    LIST = "list"
    TAG = "tag"
    FLAG = "flag"
    APPLICATION = "application"
    PROPOSAL = "proposal"


LACKS = ("no", "без", "немає", "нема")
"""Names under which the opposite of `Field.HAS` is typed; by the first it is printed in English."""

NAMES: Mapping[Field, tuple[str, ...]] = MappingProxyType(
    {
        Field.STATUS: ("status", "статус", "стан"),
        Field.REGION: ("region", "регіон", "область"),
        Field.REGION_EVER: ("region_ever", "колись", "ever", "регіон_колись"),
        Field.ORIGIN: ("origin", "походження", "звідки"),
        Field.LIST: ("list", "список"),
        Field.ANSWER: ("answer", "відповідь", "claim", "твердження"),
        Field.AGE: ("age", "вік"),
        Field.BORN: ("born", "народження", "нар"),
        Field.SEX: ("sex", "стать"),
        Field.TAKEN: ("taken", "обставини", "circumstances"),
        Field.TAG: ("tag", "мітка"),
        Field.FLAG: ("flag", "позначка"),
        Field.CONTRADICTIONS: (
            "contradictions",
            "суперечності",
            "contradiction",
            "суперечність",
            "суперечностей",
        ),
        Field.HAS: ("has", "має", "є"),
        Field.ASIDE: ("aside", "виключено", "виключена", "excluded"),
    }
)
"""Each field's names: the English one first, then the Ukrainian one, then others."""

OWN_WORDS: Mapping[Field, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        Field.SEX: {
            "male": ("boy", "хлопець", "хлопчик", "m", "ч"),
            "female": ("girl", "дівчина", "дівчинка", "f", "ж"),
        },
        Field.HAS: {
            Thing.RETURN: ("return", "повернення"),
            Thing.ANSWER: ("answer", "відповідь", "відповіді"),
            Thing.REGION: ("region", "регіон", "регіону"),
            Thing.ORIGIN: ("origin", "походження"),
            Thing.BIRTH: ("birth", "народження", "дата"),
            Thing.LIST: ("list", "список", "списку"),
            Thing.TAG: ("tag", "мітка", "мітки"),
            Thing.FLAG: ("flag", "позначка", "позначки"),
            Thing.APPLICATION: ("application", "заява", "заяви"),
            Thing.PROPOSAL: ("proposal", "пропозиція", "пропозиції", "пропозицію"),
        },
        Field.ASIDE: {
            AsideKind.DUPLICATE: ("duplicate", "дублікат", "дублікати"),
            AsideKind.RECORDED_IN_ERROR: ("error", "помилка", "помилково"),
        },
    }
)
"""Words for values beside those of the catalogues of words."""

CODES: Mapping[Field, tuple[str, ...]] = MappingProxyType(
    {
        Field.STATUS: tuple(map(str, TracingStatus)),
        Field.ANSWER: tuple(str(kind) for kind in ClaimKind if kind != ClaimKind.ON_LIST),
        Field.SEX: tuple(map(str, Sex)),
        Field.TAKEN: tuple(map(str, Circumstances)),
        Field.FLAG: tuple(map(str, FlagKind)),
        Field.HAS: tuple(map(str, Thing)),
        Field.ASIDE: tuple(map(str, AsideKind)),
    }
)
"""The codes of those fields that have codes of their own."""

NONE_WORDS = (NONE, "немає", "нема")

TITLED = frozenset({Field.LIST, Field.TAG})
"""Fields whose values are what a person wrote."""

WITH_NONE = frozenset(
    {
        Field.REGION,
        Field.REGION_EVER,
        Field.ORIGIN,
        Field.LIST,
        Field.ANSWER,
        Field.AGE,
        Field.TAG,
        Field.FLAG,
    }
)
"""Fields of which a case may have nothing."""


def field_named(name: str) -> tuple[Field, bool] | None:
    """Return the field that a name means, and whether it means the opposite; None: no field."""
    typed = folded(name)
    if typed in LACKS:
        return Field.HAS, True
    found = (field for field, names in NAMES.items() if typed in names)
    field = next(found, None)
    return None if field is None else (field, False)


def name_of(field: Field, language: str, *, lacks: bool = False) -> str:
    """Return the name by which a field is printed."""
    names = LACKS if lacks else NAMES[field]
    return names[1] if language == "uk" else names[0]
