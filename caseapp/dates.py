"""Uncertain dates: our own strict reader, EDTF inside, earliest and latest for comparing."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UncertainDate:
    """A date as written, as EDTF, and the first and last day it can mean."""

    text: str = ""
    edtf: str = ""
    earliest: dt.date | None = None
    latest: dt.date | None = None
