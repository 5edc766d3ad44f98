"""In which regions children were ever reported: by placements, and by claims that stand."""

import uuid
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from sqlalchemy import Row, Select, select
from sqlmodel import Session, col

from caseapp.cases.corrections import newest_meanings
from caseapp.cases.facts import chunks
from db.tables import Claim, ClaimWithdrawal, Placement

Ids = Collection[uuid.UUID] | None


def regions_reported(
    session: Session, case_ids: Ids = None, *, private: bool = True
) -> Mapping[uuid.UUID, Collection[str]]:
    """Return every region in which a child was ever reported, each once; of all cases by default.

    Without `private`, what a placement says that is only for the office is left out.
    """
    found: dict[uuid.UUID, dict[str, None]] = {}
    for case_id, region in (*_placed(session, case_ids, private), *_claimed(session, case_ids)):
        found.setdefault(case_id, {})[region] = None
    return found


def _placed(session: Session, case_ids: Ids, private: bool) -> Iterator[tuple[uuid.UUID, str]]:
    query = select(col(Placement.case_id), col(Placement.region)).where(
        col(Placement.removed_at).is_(None), col(Placement.region) != ""
    )
    if not private:
        query = query.where(col(Placement.private).is_(False))
    return ((row.case_id, row.region) for row in _rows(session, query, case_ids))


def _claimed(session: Session, case_ids: Ids) -> Iterator[tuple[uuid.UUID, str]]:
    """Yield the regions that claims name that stand, as they are understood now."""
    query = select(col(Claim.case_id), col(Claim.id), col(Claim.region)).where(
        col(Claim.id).not_in(select(col(ClaimWithdrawal.claim_id)))
    )
    meanings = newest_meanings(session)
    for row in _rows(session, query, case_ids):
        region = meanings[row.id].region if row.id in meanings else row.region
        if region:
            yield row.case_id, region


def _rows(
    session: Session, query: Select[*tuple[Any, ...]], case_ids: Ids
) -> Iterator[Row[*tuple[Any, ...]]]:
    if case_ids is None:
        yield from session.execute(query)
        return
    case_id = query.selected_columns[0]
    for chunk in chunks(case_ids):
        yield from session.execute(query.where(case_id.in_(chunk)))
