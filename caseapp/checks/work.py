"""Checks of sources and of what was asked."""

import datetime as dt
from collections.abc import Iterator

from caseapp.case_parts.lines import RequestLine
from caseapp.checks.model import Check, Remark
from caseapp.checks.reading import CheckedCase
from db.codes import RequestKind


def sources(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask about cited sources that say neither when nor how far they can be trusted."""
    for source in case.sources:
        named = source.title or source.publisher
        if not source.date.edtf:
            yield Remark(Check.SOURCE_WITHOUT_DATE, source.id, named)
        if not source.reliability or not source.credibility:
            yield Remark(Check.SOURCE_NOT_RATED, source.id, named)


def requests(case: CheckedCase, _today: dt.date) -> Iterator[Remark]:
    """Ask about requests that cannot become due, and answers that stand nowhere as a claim."""
    for request in case.requests:
        if not request.due.edtf and not request.answered.edtf:
            yield Remark(Check.REQUEST_WITHOUT_DAY, request.id, request.subject)
        if request.kind == RequestKind.REQUEST and _is_unrecorded(request, case):
            yield Remark(Check.ANSWER_NOT_RECORDED_AS_CLAIM, request.id, request.subject)


def _is_unrecorded(request: RequestLine, case: CheckedCase) -> bool:
    """Tell whether an answer came and no claim bears its day."""
    answered = request.answered.edtf
    return bool(answered and request.answer) and all(
        claim.withdrawn or claim.date.edtf != answered for claim in case.claims
    )
