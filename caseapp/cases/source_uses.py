"""How many facts cite each source, and which of the public sources are in the file."""

import uuid
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select
from sqlmodel import Session, col

from caseapp.cases import records
from caseapp.office.proposals import waits
from db.tables import (
    Citation,
    Claim,
    Determination,
    DeterminationProposal,
    GroupMember,
    RelatedPerson,
    SourceRecord,
    TravelGroup,
)
from db.tables.base import CaseRecord


@dataclass(frozen=True, slots=True)
class SourceUse:
    """How many records of how many cases cite a source."""

    facts: int = 0
    cases: int = 0


def uses_of(session: Session, source_id: uuid.UUID) -> int:
    """Return how many records cite a source; those in the bin do not count."""
    found = (query.where(query.selected_columns[0] == source_id) for query in _citing())
    return len({row[1] for query in found for row in session.execute(query)})


def all_uses(session: Session) -> dict[uuid.UUID, SourceUse]:
    """Return how often each source is cited that is cited at all."""
    facts: dict[uuid.UUID, set[uuid.UUID]] = defaultdict(set)
    cases: dict[uuid.UUID, set[uuid.UUID]] = defaultdict(set)
    for query in _citing():
        for source_id, record_id, case_id in session.execute(query):
            facts[source_id].add(record_id)
            cases[source_id].add(case_id)
    return {one: SourceUse(len(facts[one]), len(cases[one])) for one in facts}


def records_citing(session: Session, sources: Collection[uuid.UUID]) -> frozenset[uuid.UUID]:
    """Return the records that cite any of some sources."""
    if not sources:
        return frozenset()
    found = (query.where(query.selected_columns[0].in_(sources)) for query in _citing())
    return frozenset(row[1] for query in found for row in session.execute(query))


def cited_by_cases(session: Session) -> dict[uuid.UUID, set[uuid.UUID]]:
    """Return the sources that the records of each case cite, those of its groups and bonds too."""
    found: dict[uuid.UUID, set[uuid.UUID]] = defaultdict(set)
    removed = set(_in_the_bin(session))
    for query in (*_citing(), *_citing_of_others()):
        for source_id, record_id, case_id in session.execute(query):
            if record_id not in removed:
                found[case_id].add(source_id)
    return found


def files_of(session: Session) -> Counter[uuid.UUID]:
    """Return how many files each source has."""
    table = records.KINDS["attachment"]
    query = (
        select(col(table.source_id), func.count())
        .where(col(table.source_id).is_not(None), col(table.removed_at).is_(None))
        .group_by(col(table.source_id))
    )
    return Counter({row[0]: row[1] for row in session.execute(query)})


def public_ids(session: Session) -> frozenset[str]:
    """Return which of the public sources the file has."""
    query = select(col(SourceRecord.public_id)).where(
        col(SourceRecord.public_id) != "", col(SourceRecord.removed_at).is_(None)
    )
    return frozenset(session.scalars(query))


def _citing() -> Iterator[Select[*tuple[Any, ...]]]:
    """Yield a query of (source, record, case) for each table that cites."""
    for table in records.KINDS.values():
        record = Citation.record_id if table is Citation else table.id
        yield _cited(table, record).where(col(table.removed_at).is_(None))
    yield _cited(Claim, Claim.id)
    yield _cited(Determination, Determination.id)
    yield _cited(DeterminationProposal, DeterminationProposal.id).where(
        waits(DeterminationProposal)
    )


def _citing_of_others() -> Iterator[Select[*tuple[Any, ...]]]:
    """Yield the same where a case cites what is not its own: a bond's other end, its groups."""
    bond, member, group = RelatedPerson, GroupMember, TravelGroup
    yield select(col(bond.source_id), col(bond.id), col(bond.other_case_id)).where(
        col(bond.source_id).is_not(None),
        col(bond.other_case_id).is_not(None),
        col(bond.removed_at).is_(None),
    )
    yield (
        select(col(group.source_id), col(member.id), col(member.case_id))
        .join(group, col(group.id) == col(member.group_id))
        .where(col(group.source_id).is_not(None), col(member.removed_at).is_(None))
    )


def _in_the_bin(session: Session) -> Iterator[uuid.UUID]:
    """Yield the removed records, whose further sources no longer count for a case."""
    for table in records.KINDS.values():
        yield from session.scalars(select(col(table.id)).where(col(table.removed_at).is_not(None)))


def _cited(
    table: type[CaseRecord | Claim | Determination | DeterminationProposal], record: uuid.UUID
) -> Select[*tuple[Any, ...]]:
    source = col(table.source_id)
    return select(source, col(record), col(table.case_id)).where(source.is_not(None))
