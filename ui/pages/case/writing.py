"""What the case page writes: the one place that knows which function takes today or the worker."""

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Any

from caseapp.case_file import ClaimLine, DeterminationLine
from caseapp.cases import citations, claims, determinations
from caseapp.cases.written import Written, act_of
from ui.desk import Desk
from ui.forms.source_editors import read_cited
from ui.pages.case.section import Line, Section, Values, Ways, draft_of


def add(desk: Desk, case_id: uuid.UUID, section: Section, values: Values) -> uuid.UUID:
    """Write a new record and what it cites; give its id."""
    ways = _ways(section)
    written = _write(desk, ways, ways.add, case_id, draft_of(ways, values)).id
    _cite(desk, written, values)
    return written


def change(
    desk: Desk, section: Section, record_id: uuid.UUID, values: Values, before: Values
) -> None:
    """Write new values into a record, and what it cites by now."""
    ways = _ways(section)
    if ways.change is None:
        raise TypeError(section.name)
    draft = draft_of(ways, values)
    if not before or draft != draft_of(ways, before):
        _write(desk, ways, ways.change, record_id, draft)
    _cite(desk, record_id, values)


def _cite(desk: Desk, record_id: uuid.UUID, values: Values) -> None:
    """Write which sources a record cites, beside the first, and in which passages."""
    if "source_id" not in values:
        return
    cited = read_cited(values["source_id"])
    first = cited[0].source_id if cited else None
    for one in desk.read(citations.changes, record_id, first, cited):
        desk.write(act_of, one)


def remove(desk: Desk, section: Section, record_id: uuid.UUID) -> None:
    """Take a record out of sight."""
    ways = _ways(section)
    if ways.remove is None:
        raise TypeError(section.name)
    desk.write(act_of, ways.remove, record_id)


def withdraw(desk: Desk, line: ClaimLine | DeterminationLine, reason: str) -> None:
    """Take back what was recorded in error."""
    of_claim = isinstance(line, ClaimLine)
    take_back = claims.withdraw_claim if of_claim else determinations.withdraw_determination
    desk.write(act_of, take_back, line.id, reason, worker=desk.workspace.worker)


def can_remove(section: Section, line: Line) -> bool:
    """Tell whether a record was typed here, and so can be taken out of sight."""
    ways = section.ways
    from_list = getattr(line, "entry_id", None) is not None
    return ways is not None and ways.remove is not None and not from_list


def _write(desk: Desk, ways: Ways, function: Callable[..., Written], *args: Any) -> Written:  # noqa: ANN401 - ids and drafts of every kind
    extra: dict[str, Any] = {}
    if ways.dated:
        extra["today"] = dt.date.today()
    if ways.signed:
        extra["worker"] = desk.workspace.worker
    return desk.write(act_of, function, *args, **extra)


def _ways(section: Section) -> Ways:
    if section.ways is None:
        raise TypeError(section.name)
    return section.ways
