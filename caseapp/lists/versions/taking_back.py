"""An accepted change taken back: the fact that it put on the case goes, what was there returns."""

import uuid
from collections.abc import Collection, Iterator, Mapping

from sqlalchemy import Select, select
from sqlmodel import Session, col

from caseapp.acts import ActCode
from caseapp.cases.facts import chunks
from caseapp.cases.index import refresh
from caseapp.errors import TooLate
from caseapp.journal import JSON, Act
from caseapp.lists.versions.accepted import RECORDS, standing_acceptances
from caseapp.lists.versions.accepting import Accepted, Choice, accept, acceptance, give_fact_back
from db.ids import new_id
from db.tables import AcceptanceWithdrawal, AcceptedField, ChildList, ListEntry
from db.tables.base import now


def take_back(session: Session, choices: Collection[Choice], *, worker: str) -> Accepted:
    """Take accepted changes of one list's lines back; refuse where none of them stands."""
    standing = list(_standing(session, choices))
    if not standing:
        raise TooLate("change")
    batch = new_id()
    cases = {_take_back(session, row) for row in standing}
    session.add_all(
        AcceptanceWithdrawal(accepted_id=row.id, batch=batch, worker=worker) for row in standing
    )
    refresh(session, {case_id for case_id in cases if case_id})
    line = session.get_one(ListEntry, standing[0].entry_id)
    taken = [(row.entry_id, row.field) for row in standing]
    return acceptance(session.get_one(ChildList, line.list_id), taken, batch)


def take_back_act(taken: Accepted) -> Act:
    """Return the journal's line about changes taken back."""
    data: dict[str, JSON] = {
        "id": str(taken.batch),
        "title": taken.title,
        "lines": taken.lines,
        "count": sum(taken.fields.values()),
    }
    return Act(ActCode.CHANGES_WITHDRAWN, str(taken.list_id), data)


def undo_accepting(
    session: Session, batch: uuid.UUID, _data: Mapping[str, JSON], worker: str
) -> uuid.UUID:
    """Take back all that one act took over."""
    query = select(col(AcceptedField.entry_id), col(AcceptedField.field)).where(
        col(AcceptedField.batch) == batch
    )
    return take_back(session, _choices(session, query), worker=worker).batch


def accept_again(
    session: Session, batch: uuid.UUID, _data: Mapping[str, JSON], worker: str
) -> uuid.UUID:
    """Take over anew all that one act took back."""
    query = (
        select(col(AcceptedField.entry_id), col(AcceptedField.field))
        .join(AcceptanceWithdrawal, col(AcceptanceWithdrawal.accepted_id) == col(AcceptedField.id))
        .where(col(AcceptanceWithdrawal.batch) == batch)
    )
    return accept(session, _choices(session, query), worker=worker).batch


def _choices(session: Session, query: Select[*tuple[uuid.UUID, str]]) -> list[Choice]:
    return [(entry_id, field) for entry_id, field in session.execute(query)]


def _standing(session: Session, choices: Collection[Choice]) -> Iterator[AcceptedField]:
    wanted = set(choices)
    query = select(AcceptedField).where(standing_acceptances())
    for chunk in chunks({entry_id for entry_id, _ in wanted}):
        for row in session.scalars(query.where(col(AcceptedField.entry_id).in_(chunk))).all():
            if (row.entry_id, row.field) in wanted:
                yield row


def _take_back(session: Session, row: AcceptedField) -> uuid.UUID | None:
    """Put the record of an acceptance out of sight, or the fact before it back."""
    line = session.get_one(ListEntry, row.entry_id)
    if row.field not in RECORDS:
        give_fact_back(session, row, line)
        return line.case_id
    table = RECORDS[row.field]
    query = select(table).where(
        col(table.entry_id) == line.id,
        col(table.case_id) == line.case_id,
        col(table.removed_at).is_(None),
    )
    for record in session.scalars(query).all():
        record.removed_at = now()
        session.add(record)
    return line.case_id
