"""What an undone import leaves: cases that people built upon to them, others to a later import."""

import uuid
from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import UpdateBase, select, update
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.lists.undoing.worked_on import WorkedOn
from db.tables import (
    BirthRecord,
    ChildList,
    Claim,
    ImportRun,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
)

RECORDS = (PersonName, BirthRecord, Placement)


def hand_over(session: Session, import_id: uuid.UUID, kept: WorkedOn) -> None:
    """Make the cases that stay, and what the import gave them, independent of the import.

    What nobody entered goes to the next import that speaks of the case, and goes with it.
    """
    heirs: defaultdict[uuid.UUID | None, list[uuid.UUID]] = defaultdict(list)
    heirs[None].extend(kept.by_people)
    next_imports = _next_imports(session, import_id, kept.by_imports)
    for case_id in kept.by_imports:
        heirs[next_imports.get(case_id)].append(case_id)
    for heir, cases in heirs.items():
        for chunk in chunks(cases):
            _give(session, import_id, heir, chunk)


def hand_over_list(session: Session, undone: ChildList) -> None:
    """Leave a list to the next import that added rows to it."""
    query = select(col(ImportRun.id)).where(
        col(ImportRun.list_id) == undone.id, col(ImportRun.undone_at).is_(None)
    )
    heir = session.scalars(query.order_by(col(ImportRun.id))).first()
    if heir is not None:
        undone.import_id = heir
        session.flush()


def _give(
    session: Session, import_id: uuid.UUID, heir: uuid.UUID | None, cases: Collection[uuid.UUID]
) -> None:
    for table in RECORDS:
        ours = (col(table.import_id) == import_id, col(table.case_id).in_(cases))
        _run(session, update(table).where(*ours).values(import_id=heir))
    _run(
        session,
        update(TracingCase).where(col(TracingCase.id).in_(cases)).values(import_id=heir),
    )


def _next_imports(
    session: Session, import_id: uuid.UUID, cases: Collection[uuid.UUID]
) -> Mapping[uuid.UUID, uuid.UUID]:
    """Return for each case the oldest other import that wrote anything on it."""
    found: dict[uuid.UUID, uuid.UUID] = {}
    for table in (ListEntry, Claim, *RECORDS):
        query = select(col(table.case_id), col(table.import_id)).where(
            col(table.import_id).is_not(None), col(table.import_id) != import_id
        )
        for chunk in chunks(cases):
            for case_id, other in session.execute(query.where(col(table.case_id).in_(chunk))):
                found[case_id] = min(found.get(case_id, other), other)
    return found


def _run(session: Session, statement: UpdateBase) -> None:
    """Run a statement over many rows of which the session holds none."""
    session.exec(statement, execution_options={"synchronize_session": False})
