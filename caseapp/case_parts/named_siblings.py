"""Brothers and sisters whom the lines of a case name: offered to be linked, never linked by us."""

import uuid
from collections.abc import Collection, Iterator, Mapping

from sqlmodel import Session, col, select

from caseapp.case_parts.other_children import other_children
from caseapp.case_parts.people_lines import NamedSibling
from caseapp.lines.siblings import read_siblings
from caseapp.matching.model import Sibling
from db.tables import ChildList, ListEntry


def named_siblings(
    session: Session, linked: Mapping[uuid.UUID, Collection[uuid.UUID]]
) -> dict[uuid.UUID, tuple[NamedSibling, ...]]:
    """Return who is named in each case and not linked yet with it.

    With the case found on the same list, if one is.
    """
    query = (
        select(ListEntry, ChildList.title)
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(col(ListEntry.case_id).in_(linked), col(ListEntry.siblings_text) != "")
    )
    found: dict[uuid.UUID, list[NamedSibling]] = {one: [] for one in linked}
    for entry, title in session.exec(query.order_by(col(ListEntry.id))):
        if entry.case_id is not None:
            found[entry.case_id] += _of_line(session, entry, title)
    return {
        one: tuple(line for line in named if not _is_linked(line, linked[one]))
        for one, named in found.items()
    }


def _is_linked(line: NamedSibling, linked: Collection[uuid.UUID]) -> bool:
    return line.child is not None and line.child.case_id in linked


def _of_line(session: Session, entry: ListEntry, title: str) -> Iterator[NamedSibling]:
    siblings = read_siblings(entry.siblings_text)
    if not siblings:
        yield NamedSibling(entry.siblings_text, "", title, entry.line)
        return
    found = [_case_of(session, entry, sibling) for sibling in siblings]
    children = other_children(session, {one for one in found if one is not None})
    for sibling, case_id in zip(siblings, found, strict=True):
        child = children.get(case_id) if case_id else None
        yield NamedSibling(sibling.name, sibling.birth.edtf, title, entry.line, child)


def _case_of(session: Session, entry: ListEntry, sibling: Sibling) -> uuid.UUID | None:
    """Return the one case on the same list that has the given name and the birth date."""
    if not sibling.birth.edtf:
        return None
    query = select(ListEntry.case_id, ListEntry.given_name).where(
        col(ListEntry.list_id) == entry.list_id,
        col(ListEntry.birth_edtf) == sibling.birth.edtf,
        col(ListEntry.case_id).is_not(None),
        col(ListEntry.case_id) != entry.case_id,
    )
    words = sibling.name.casefold().split()
    cases = {case_id for case_id, name in session.exec(query) if name.casefold() in words}
    return cases.pop() if len(cases) == 1 else None
