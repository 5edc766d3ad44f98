"""Why a verdict was given: a person's own words, else a code that `exports/words` words."""

import json

from caseapp.errors import ReasonMissing
from caseapp.fields import prose
from db.codes import VerdictKind

NEEDS_MORE = "needs_more"
STRONGEST = "strongest:"  # with the field of the evidence that speaks most for the pair


def reason_of(kind: str, reason: str, evidence: str) -> str:
    """Return the reason to keep; only what needs words of its own is refused without them."""
    said = prose(reason) or _by_default(kind, evidence)
    if not said:
        raise ReasonMissing
    return said


def _by_default(kind: str, evidence: str) -> str:
    if kind == VerdictKind.UNSURE:
        return NEEDS_MORE
    speaks_for = [one for one in json.loads(evidence) if one["bits"] > 0]
    if kind == VerdictKind.DIFFERENT or not speaks_for:
        return ""
    strongest = max(speaks_for, key=lambda one: one["bits"])
    return f"{STRONGEST}{strongest['field']}"
