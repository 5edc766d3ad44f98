"""The children of one group, as their cases show them now."""

import uuid
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.case_parts.other_children import other_children
from caseapp.case_parts.people_lines import OtherChild
from caseapp.names.ordering import sort_key
from db.tables import GroupMember


@dataclass(frozen=True, slots=True)
class GroupChild:
    """A child of a group, with its membership."""

    member_id: uuid.UUID
    child: OtherChild


def group_members(session: Session, group_id: uuid.UUID) -> tuple[GroupChild, ...]:
    """Return the children of a group in Ukrainian order."""
    query = select(GroupMember.id, GroupMember.case_id).where(
        col(GroupMember.group_id) == group_id, col(GroupMember.removed_at).is_(None)
    )
    members = {case_id: member_id for member_id, case_id in session.exec(query)}
    children = other_children(session, members).values()
    ordered = sorted(children, key=lambda child: (sort_key(child.name), child.number))
    return tuple(GroupChild(members[child.case_id], child) for child in ordered)
