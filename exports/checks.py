"""What a check asks, as a sentence: its codes, dates and regions in words."""

from collections.abc import Callable, Mapping

from caseapp.checks.model import Check, Remark
from exports.dates import shown
from exports.regions import short_region_name
from exports.words import MISSING, Words, words

_CODES = {
    Check.SEX_AGAINST_NAME: "sex",
    Check.SEX_NOT_SAID: "sex",
    Check.CLAIM_WITHOUT_SOURCE: "claim_kind",
    Check.CLAIM_WITHOUT_DATE: "claim_kind",
    Check.LOCATED_NOWHERE: "tracing_status",
}
_WORDED: Mapping[Check, Callable[[str, str], str]] = {
    Check.BIRTH_KNOWN_ROUGHLY: shown,
    Check.BIRTH_AHEAD: shown,
    Check.ADULT_WHEN_TAKEN: shown,
    Check.EVENT_TOO_EARLY: shown,
    Check.CLAIMED_AND_NOT_PURSUED: shown,
    Check.LAST_PLACEMENT_ENDED: shown,
    Check.ORIGIN_IN_RUSSIA: short_region_name,
    Check.PLACEMENT_WITHOUT_SOURCE: short_region_name,
    Check.PLACEMENT_WITHOUT_DATE: short_region_name,
}


def check_sentence(remark: Remark, language: str) -> str:
    """Word what a check found in a case."""
    catalogue = words(language)
    return catalogue.text(f"check.{remark.check}", value=_value(catalogue, remark))


def _value(catalogue: Words, remark: Remark) -> str:
    if not remark.value:
        return MISSING
    if group := _CODES.get(remark.check):
        return catalogue.worded(group, remark.value)
    worded = _WORDED.get(remark.check)
    return worded(remark.value, catalogue.language) if worded else remark.value
