"""Checks of claims, placements and our own determinations."""

import datetime as dt
from collections.abc import Iterator

from caseapp.case_parts.lines import ClaimLine
from caseapp.checks.model import Check, Remark
from caseapp.checks.reading import CheckedCase
from db.codes import ClaimKind, TracingStatus

_FOUND = (ClaimKind.LOCATED, ClaimKind.IN_STATE_CARE, ClaimKind.WITH_FAMILY)
_AT_A_PLACE = (TracingStatus.LOCATED, TracingStatus.VERIFIED)
_WEAK = ("D", "E", "F")


def claims(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask about claims that nobody could check, or that nobody pursued."""
    standing = [claim for claim in case.claims if not claim.withdrawn]
    for claim in standing:
        yield from _claim(claim)
    found = [claim for claim in standing if claim.kind in _FOUND]
    if found and case.status == TracingStatus.OPEN:
        yield Remark(Check.CLAIMED_AND_NOT_PURSUED, found[-1].id, found[-1].date.edtf)


def _claim(claim: ClaimLine) -> Iterator[Remark]:
    if claim.source_id is None and not claim.list_title:
        yield Remark(Check.CLAIM_WITHOUT_SOURCE, claim.id, claim.kind)
    if not claim.date.edtf:
        yield Remark(Check.CLAIM_WITHOUT_DATE, claim.id, claim.kind)
    if claim.kind == ClaimKind.LOCATED and not claim.region:
        yield Remark(Check.LOCATED_WITHOUT_REGION, claim.id)


def placements(case: CheckedCase, today: dt.date) -> Iterator[Remark]:
    """Ask about stays without source, place or time, and about what came after the last."""
    for one in case.placements:
        if one.source_id is None and one.entry_id is None:
            yield Remark(Check.PLACEMENT_WITHOUT_SOURCE, one.id, one.region)
        if not one.region:
            yield Remark(Check.PLACEMENT_WITHOUT_REGION, one.id, one.locality)
        if not one.start.edtf and not one.end.edtf:
            yield Remark(Check.PLACEMENT_WITHOUT_DATE, one.id, one.region)
    yield from _ended(case, today)


def _ended(case: CheckedCase, today: dt.date) -> Iterator[Remark]:
    """Ask where the child is now, where every known stay has ended and it is not back."""
    if case.status in (TracingStatus.RETURNED, TracingStatus.REUNIFIED, TracingStatus.CLOSED):
        return
    ends = [one.end.latest for one in case.placements]
    if ends and all(end is not None and end < today for end in ends):
        last = case.placements[-1]
        yield Remark(Check.LAST_PLACEMENT_ENDED, last.id, last.end.edtf)


def determinations(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask what our own determination rests on."""
    standing = next((one for one in case.determinations if not one.withdrawn_reason), None)
    if standing is None:
        return
    somewhere = any(one.region or one.institution for one in case.placements)
    if standing.status in _AT_A_PLACE and not somewhere:
        yield Remark(Check.LOCATED_NOWHERE, standing.id, standing.status)
    weak = [
        source.reliability
        for source in case.sources
        if source.id == standing.source_id and source.reliability in _WEAK
    ]
    if weak:
        yield Remark(Check.DETERMINED_BY_WEAK_SOURCE, standing.id, weak[0])
