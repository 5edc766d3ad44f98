"""What is recorded of a child, read of many cases in a statement per kind of record."""

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from sqlmodel import Session, col, select

from caseapp.case_parts.by_case import Ids
from caseapp.case_parts.claims import claims_of
from caseapp.case_parts.records import (
    birth_lines,
    determination_lines,
    name_lines,
    placement_lines,
    request_lines,
)
from caseapp.cases.facts import chunks
from caseapp.fields import date_of
from caseapp.sources import SourceLine, source_line
from db.tables import SourceRecord, TracingCase

_OWN = (
    "id",
    "number",
    "sex",
    "circumstances",
    "circumstances_text",
    "origin_region",
    "origin_place",
)


def own_facts(case: TracingCase) -> dict[str, Any]:
    """Return the facts that stand once in a case, by their names in `CaseFacts`."""
    return {name: getattr(case, name) for name in _OWN} | {"event": date_of(case, "event_")}


def read_facts(session: Session, case_ids: Ids) -> dict[str, Mapping[uuid.UUID, Any]]:
    """Return the records of cases, by their name in `CaseFacts` and by case."""
    claims = claims_of(session, case_ids)
    return {
        "names": name_lines(session, case_ids),
        "births": birth_lines(session, case_ids),
        "claims": {one: claims.get(one, ()) for one in case_ids},
        "determinations": determination_lines(session, case_ids),
        "placements": placement_lines(session, case_ids),
        "requests": request_lines(session, case_ids),
    }


def sources_by_id(session: Session, cited: Iterable[uuid.UUID]) -> dict[uuid.UUID, SourceLine]:
    """Return sources as case files show them."""
    query = select(SourceRecord)
    return {
        row.id: source_line(row)
        for chunk in chunks(dict.fromkeys(cited))
        for row in session.exec(query.where(col(SourceRecord.id).in_(chunk)))
    }
