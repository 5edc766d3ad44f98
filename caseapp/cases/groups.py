"""Children who were taken together: the group is described once, and each child is a member."""

import datetime as dt
import uuid
from dataclasses import dataclass

from sqlmodel import Session, col, select

from caseapp.acts import ActCode
from caseapp.cases import records
from caseapp.cases.written import Written, changed, telling
from caseapp.errors import AlreadyThere, NotFound, NotUnderstood
from caseapp.fields import Columns, date_columns, held, prose, typed_date
from caseapp.names.clean import tidy
from db.tables import GroupMember, TravelGroup


@dataclass(frozen=True, slots=True)
class GroupDraft:
    """A group as typed."""

    transport: str = ""
    institution: str = ""
    date_text: str = ""
    from_place: str = ""
    to_place: str = ""
    note: str = ""
    source_id: uuid.UUID | None = None


def add_group(
    session: Session, case_id: uuid.UUID, draft: GroupDraft, *, today: dt.date | None = None
) -> Written:
    """Describe a group, with this child as its first member."""
    records.case_row(session, case_id)
    group = TravelGroup(**_columns(draft, today))
    session.add(group)
    session.flush()
    return join_group(session, group.id, case_id)


def change_group(
    session: Session, member_id: uuid.UUID, draft: GroupDraft, *, today: dt.date | None = None
) -> Written:
    """Correct the description of a member's group, for all of its members."""
    member = _member(session, member_id)
    group = group_row(session, member.group_id)
    values = _columns(draft, today)
    before = held(group, values)
    group.sqlmodel_update(values)
    session.flush()
    return changed(ActCode.GROUP_CHANGED, member.case_id, group.id, before, values)


def join_group(session: Session, group_id: uuid.UUID, case_id: uuid.UUID) -> Written:
    """Add a child to a group."""
    group = group_row(session, group_id)
    case = records.case_row(session, case_id)
    standing = select(GroupMember.id).where(
        col(GroupMember.group_id) == group_id,
        col(GroupMember.case_id) == case_id,
        col(GroupMember.removed_at).is_(None),
    )
    if session.exec(standing).first() is not None:
        raise AlreadyThere("member", case.number)
    values: Columns = {"group_id": group_id}
    written = records.add(session, GroupMember, case_id, values)
    return telling(written, group=group_name(group))


def leave_group(session: Session, member_id: uuid.UUID) -> Written:
    """Take a child out of a group; the others stay."""
    return records.remove(session, GroupMember, member_id)


def group_name(group: TravelGroup) -> str:
    """Name a group by what is known of it."""
    return ", ".join(filter(None, (group.transport, group.institution))) or group.note


def group_of(session: Session, member_id: uuid.UUID) -> uuid.UUID:
    """Return the group of a membership."""
    return _member(session, member_id).group_id


def group_row(session: Session, group_id: uuid.UUID) -> TravelGroup:
    """Return the group's row, or refuse."""
    row = session.get(TravelGroup, group_id)
    if row is None:
        raise NotFound("group", str(group_id))
    return row


def _member(session: Session, member_id: uuid.UUID) -> GroupMember:
    row = session.get(GroupMember, member_id)
    if row is None:
        raise NotFound("member", str(member_id))
    return row


def _columns(draft: GroupDraft, today: dt.date | None) -> Columns:
    values = {
        "transport": tidy(draft.transport),
        "institution": tidy(draft.institution),
        "note": prose(draft.note),
    }
    if not any(values.values()):
        raise NotUnderstood("group", "", "empty")
    return {
        **values,
        **date_columns("date_", typed_date(draft.date_text, "date", today)),
        "from_place": tidy(draft.from_place),
        "to_place": tidy(draft.to_place),
        "source_id": draft.source_id,
    }
