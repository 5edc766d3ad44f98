"""How facets and their values are worded, and in which order the values stand."""

from collections.abc import Mapping
from typing import NamedTuple

from caseapp.filters.fields import CODES, NONE, TITLED, Field, Thing
from caseapp.filters.pile import AGE_GROUPS, COUNT_GROUPS
from caseapp.names.ordering import sort_key
from exports.words import Words
from ui import wording
from ui.words import translate

_GROUPS = {
    Field.STATUS: "tracing_status",
    Field.ANSWER: "claim_kind",
    Field.SEX: "sex",
    Field.TAKEN: "circumstances",
    Field.FLAG: "flag_kind",
    Field.ASIDE: "aside_kind",
}


_GROUPS_OF_NUMBERS = {Field.AGE: AGE_GROUPS, Field.CONTRADICTIONS: COUNT_GROUPS}


class Word(NamedTuple):
    """A value with its word, in the order of the facet: what is missing stands last."""

    is_none: bool
    place: int
    key: str
    text: str
    value: str


def facet_title(field: Field) -> str:
    """Name a facet."""
    return {
        Field.STATUS: translate("Facets", "Status"),
        Field.REGION: translate("Facets", "Reported region"),
        Field.ORIGIN: translate("Facets", "Taken from"),
        Field.LIST: translate("Facets", "List"),
        Field.ANSWER: translate("Facets", "Newest answer"),
        Field.AGE: translate("Facets", "Age today"),
        Field.SEX: translate("Facets", "Sex"),
        Field.TAKEN: translate("Facets", "How taken"),
        Field.TAG: translate("Facets", "Tag"),
        Field.FLAG: translate("Facets", "Flag"),
        Field.CONTRADICTIONS: translate("Facets", "Contradictions"),
        Field.HAS: translate("Facets", "On file"),
        Field.ASIDE: translate("Facets", "Set aside"),
    }[field]


def word_of(words: Words, field: Field, value: str) -> Word:
    """Word a value of a facet."""
    text = _text(words, field, value)
    order = _GROUPS_OF_NUMBERS.get(field) or CODES.get(field, ())
    place = order.index(value) if value in order else len(order)
    return Word(value == NONE, place, sort_key(text), text, value)


def _text(words: Words, field: Field, value: str) -> str:
    if value == NONE:
        return _nothing(words, field)
    if field in (Field.REGION, Field.ORIGIN):
        return wording.region(words, value)
    if field == Field.AGE and value in AGE_GROUPS:
        return words.text(f"age_group.{value.partition('..')[0]}")
    if field == Field.HAS:
        return _things().get(value, value)
    if field in TITLED or field in _GROUPS_OF_NUMBERS:
        return _many(value) if field == Field.CONTRADICTIONS else value
    return wording.capital_code(words, _GROUPS[field], value)


def _many(value: str) -> str:
    if value == "0":
        return translate("Facets", "None")
    if value not in COUNT_GROUPS or not value.endswith(".."):
        return value
    return translate("Facets", "{0} and more").format(value.removesuffix(".."))


def _things() -> Mapping[str, str]:
    return {
        Thing.APPLICATION: translate("Facets", "Application attached"),
        Thing.PROPOSAL: translate("Facets", "Status or setting aside waits for a second person"),
    }


def _nothing(words: Words, field: Field) -> str:
    if field == Field.ANSWER:
        return words.capital("claim_kind.no_response")
    return translate("Facets", "None")
