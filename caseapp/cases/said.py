"""What a list says of a child, as the columns of claims and placements."""

import datetime as dt
from functools import lru_cache

from caseapp.answers.care import care_in
from caseapp.dates import UncertainDate, from_edtf
from caseapp.fields import Columns, date_columns
from db.codes import CareArrangement

_NO_DATE = UncertainDate()


def claim_columns(party: str, date: UncertainDate, kind: str, words: str, region: str) -> Columns:
    """Return what a party claims in a list of that date."""
    return {
        "party": party,
        "kind": kind,
        "words": words,
        **date_columns("date_", date),
        "region": region,
    }


def placement_columns(party: str, date: UncertainDate, region: str, words: str = "") -> Columns:
    """Return where a list reports a child to be; it was so by the list's date at the latest.

    The form of care is taken from the party's words where they surely name one, and they are kept.
    """
    care = care_in(words)
    return {
        "region": region,
        "locality": "",
        "institution": "",
        "care": care.value,
        "reported_by": party,
        **date_columns("from_", _up_to(date.latest)),
        **date_columns("to_", _NO_DATE),
        "note": "" if care is CareArrangement.UNKNOWN else words,
    }


@lru_cache(maxsize=64)
def _up_to(latest: dt.date | None) -> UncertainDate:
    return from_edtf(f"../{latest.isoformat()}") if latest else _NO_DATE
