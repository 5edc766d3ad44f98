"""Uncertain dates: our own strict reader, EDTF inside, earliest and latest for comparing."""

from caseapp.dates.form import UncertainDate, exact, from_edtf, is_future, is_unknown, known_edtf
from caseapp.dates.reader import day_of_telling, read_date
from caseapp.dates.spans import age_on
from caseapp.dates.typed import read_typed

__all__ = [
    "UncertainDate",
    "age_on",
    "day_of_telling",
    "exact",
    "from_edtf",
    "is_future",
    "is_unknown",
    "known_edtf",
    "read_date",
    "read_typed",
]
