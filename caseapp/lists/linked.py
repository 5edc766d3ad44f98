"""The cases on which the lines of an import stand: those of an earlier version, or newly opened."""

import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.lists.model import Reading, RowKey
from caseapp.lists.planned import ImportPlan
from db.codes import ListKind
from db.tables import ListEntry

_OPENING = frozenset({ListKind.HANDED_OVER, ListKind.REGISTER})


@dataclass(frozen=True, slots=True)
class EarlierFacts:
    """What the earlier version of a line gave its case."""

    case_id: uuid.UUID
    name: tuple[str, str, str]
    birth: str
    region: str


def opens_cases(kind: str) -> bool:
    """Tell whether each new line of such a list is a child to be traced."""
    return kind in _OPENING


def earlier_facts(session: Session, plan: ImportPlan) -> dict[RowKey, EarlierFacts]:
    """Return, by row, the facts of lines whose case the file holds already."""
    if plan.earlier is None or not opens_cases(plan.head.kind):
        return {}
    entries = plan.earlier.entries
    known = _facts(session, set(entries.values()))
    return {row: known[entry] for row, entry in entries.items() if entry in known}


def said_anew(
    reading: Reading, before: EarlierFacts, compared: Collection[str]
) -> Mapping[str, bool]:
    """Tell which records of a row its case gets without being asked.

    What the earlier version said otherwise waits until somebody accepts it; a field that only the
    new one has contradicts nothing.
    """
    name = (reading.surname, reading.given_name, reading.patronymic)
    return {
        "name": "full_name" not in compared and name != before.name,
        "birth": "birth" not in compared and reading.birth.edtf != before.birth,
        "placement": "reported_region" not in compared and reading.reported_region != before.region,
    }


def _facts(session: Session, entries: Iterable[uuid.UUID]) -> dict[uuid.UUID, EarlierFacts]:
    query = select(
        col(ListEntry.id),
        col(ListEntry.case_id),
        col(ListEntry.surname),
        col(ListEntry.given_name),
        col(ListEntry.patronymic),
        col(ListEntry.birth_edtf),
        col(ListEntry.reported_region),
    ).where(col(ListEntry.case_id).is_not(None))
    found: dict[uuid.UUID, EarlierFacts] = {}
    for chunk in chunks(entries):
        for entry, case_id, surname, given, patronymic, birth, region in session.execute(
            query.where(col(ListEntry.id).in_(chunk))
        ):
            name = (surname, given, patronymic)
            found[entry] = EarlierFacts(case_id, name, birth, region)
    return found
