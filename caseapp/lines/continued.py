"""Lines that go on in a later version of their list, and those that do not."""

import uuid
from collections.abc import Collection, Container, Mapping
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlmodel import Session, col

from caseapp.cases.facts import chunks
from caseapp.lines.standing import stands
from db.tables import ChildList, LineContinuation, ListEntry


@dataclass(frozen=True, slots=True)
class Gone:
    """Lines that the next version of their list does not have; they stay."""

    version: int = 0
    date_edtf: str = ""
    lines: frozenset[uuid.UUID] = frozenset()


NOTHING_GONE = Gone()


def continued_lines(
    session: Session, entry_ids: Collection[uuid.UUID], wanted: Container[uuid.UUID]
) -> dict[uuid.UUID, uuid.UUID]:
    """Return which of the wanted lines each line continues, however many versions lie between."""
    found: dict[uuid.UUID, uuid.UUID] = {}
    at = {entry_id: entry_id for entry_id in entry_ids}
    while at:
        before = _before(session, set(at.values()))
        at = {own: before[line] for own, line in at.items() if line in before}
        found |= {own: line for own, line in at.items() if line in wanted}
        at = {own: line for own, line in at.items() if own not in found}
    return found


def origins_of(session: Session) -> dict[uuid.UUID, uuid.UUID]:
    """Return, for each line that continues another, the first line of the same child's."""
    query = select(col(LineContinuation.entry_id), col(LineContinuation.earlier_entry_id))
    before = {row.entry_id: row.earlier_entry_id for row in session.execute(query)}
    return {line: _first(line, before) for line in before}


def versions_of_lines(
    origins: Mapping[uuid.UUID, uuid.UUID],
) -> dict[uuid.UUID, list[uuid.UUID]]:
    """Return, by the first line, all lines that are the same child's in the versions of a list."""
    found: dict[uuid.UUID, list[uuid.UUID]] = {}
    for line, origin in origins.items():
        found.setdefault(origin, [origin]).append(line)
    return found


def _first(line: uuid.UUID, before: Mapping[uuid.UUID, uuid.UUID]) -> uuid.UUID:
    while line in before:
        line = before[line]
    return line


def going_on(session: Session, list_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """Return the lines of earlier versions that lines of a list continue."""
    query = (
        select(col(LineContinuation.earlier_entry_id))
        .join(ListEntry, col(ListEntry.id) == col(LineContinuation.entry_id))
        .where(col(ListEntry.list_id) == list_id)
    )
    return frozenset(session.scalars(query))


def later_version(session: Session, list_id: uuid.UUID) -> ChildList | None:
    """Return the standing list that is the next version of a list."""
    query = select(ChildList).where(col(ChildList.earlier_version_id) == list_id, stands())
    return session.scalars(query.order_by(col(ChildList.id))).first()


def version_before(session: Session, list_id: uuid.UUID) -> uuid.UUID | None:
    """Return the standing list of which a list is the next version."""
    query = select(col(ChildList.earlier_version_id)).where(col(ChildList.id) == list_id)
    before = select(col(ChildList.id)).where(col(ChildList.id).in_(query), stands())
    return session.scalars(before).first()


def gone_lines(session: Session, list_id: uuid.UUID) -> Gone:
    """Return the lines that are not on the next version of their list."""
    later = later_version(session, list_id)
    if later is None:
        return NOTHING_GONE
    cases = select(col(ListEntry.case_id)).where(
        col(ListEntry.list_id) == later.id, col(ListEntry.case_id).is_not(None)
    )
    lines = select(col(ListEntry.id), col(ListEntry.case_id)).where(
        col(ListEntry.list_id) == list_id
    )
    known, present = going_on(session, later.id), set(session.scalars(cases))
    gone = (
        line
        for line, case_id in session.execute(lines)
        if line not in known and case_id not in present
    )
    return Gone(later.version, later.date_edtf, frozenset(gone))


def gone_from(session: Session, lines: Collection[ListEntry]) -> Mapping[uuid.UUID, Gone]:
    """Return of which version each line is gone, for those that are."""
    later = _later_versions(session, {line.list_id for line in lines}) if lines else {}
    old = [line for line in lines if line.list_id in later]
    if not old:
        return {}
    present = _going_on_in(session, {one.id for one in later.values()}, old)
    return {
        line.id: Gone(newer.version, newer.date_edtf, frozenset({line.id}))
        for line in old
        for newer in (later[line.list_id],)
        if present.isdisjoint({(newer.id, line.id), (newer.id, line.case_id)})
    }


def _later_versions(
    session: Session, list_ids: Collection[uuid.UUID]
) -> dict[uuid.UUID | None, ChildList]:
    """Return the standing list that is the next version of each list that has one."""
    before = col(ChildList.earlier_version_id)
    query = select(ChildList).where(before.in_(list_ids), stands())
    newest_first = session.scalars(query.order_by(col(ChildList.id).desc()))
    return {one.earlier_version_id: one for one in newest_first}


def _going_on_in(
    session: Session, list_ids: Collection[uuid.UUID], lines: Collection[ListEntry]
) -> set[tuple[uuid.UUID, uuid.UUID | None]]:
    """Return which of these lines, and which of their cases, stand in which of the lists."""
    earlier, case_id = col(LineContinuation.earlier_entry_id), col(ListEntry.case_id)
    query = (
        select(col(ListEntry.list_id), earlier, case_id)
        .outerjoin(LineContinuation, col(LineContinuation.entry_id) == col(ListEntry.id))
        .where(col(ListEntry.list_id).in_(list_ids))
        .where(
            or_(
                earlier.in_({line.id for line in lines}),
                case_id.in_({line.case_id for line in lines}),
            )
        )
    )
    rows = session.execute(query).all()
    return {(row.list_id, one) for row in rows for one in (row.earlier_entry_id, row.case_id)}


def _before(session: Session, entry_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, uuid.UUID]:
    query = select(col(LineContinuation.entry_id), col(LineContinuation.earlier_entry_id))
    return {
        entry_id: earlier
        for chunk in chunks(entry_ids)
        for entry_id, earlier in session.execute(
            query.where(col(LineContinuation.entry_id).in_(chunk))
        )
    }
