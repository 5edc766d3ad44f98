"""The fields of a list's line in words: their names, and their values where these are codes."""

from caseapp.matching.letters import Spans, differing
from exports.dates import shown
from exports.regions import short_region_name
from exports.words import MISSING, Words

_DATES = ("birth", "event_date")
_REGIONS = ("origin_region", "reported_region")
_GROUPS = {"sex": "sex", "circumstances": "circumstances", "answer": "claim_kind"}


def list_field(catalogue: Words, field: str) -> str:
    """Name a field of a list."""
    return catalogue.text(f"list_field.{field}")


def list_value(catalogue: Words, field: str, value: str) -> str:
    """Word a field's value; a dash where the list says nothing."""
    if not value:
        return MISSING
    if field in _DATES:
        return shown(value, catalogue.language)
    if field in _REGIONS:
        return short_region_name(value, catalogue.language)
    return catalogue.worded(_GROUPS.get(field, field), value)


def gone_text(catalogue: Words, version: int, date_edtf: str) -> str:
    """Say of a line that the next version of its list has it no more; of others nothing."""
    if not version:
        return ""
    if not date_edtf:
        return catalogue.text("line_gone.undated", version=version)
    date = shown(date_edtf, catalogue.language)
    return catalogue.text("line_gone.dated", version=version, date=date)


def list_marks(field: str, old: str, new: str) -> tuple[Spans, Spans]:
    """Give the letters that differ between two worded values; of what is a code, none."""
    coded = field in _REGIONS or field in _GROUPS
    return ((), ()) if coded or MISSING in (old, new) else differing(old, new)
