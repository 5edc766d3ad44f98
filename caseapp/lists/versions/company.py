"""What goes with a line that leaves its case: later versions, answers, what was judged the same."""

from sqlmodel import Session, col, or_, select

from caseapp.matching.given_names import are_two_names
from caseapp.review.same_child import same_lines
from db.codes import ListKind
from db.tables import ChildList, Claim, LineContinuation, ListEntry


def answers_to(session: Session, entry: ListEntry) -> list[ListEntry]:
    """Return the rows of replies that stand on a line's case as answers to this line."""
    said = select(Claim.said_in_entry_id).where(
        col(Claim.entry_id) == entry.id, col(Claim.case_id) == entry.case_id
    )
    unread = (col(ChildList.answers_list_id) == entry.list_id) & (col(ListEntry.answer_kind) == "")
    query = (
        select(ListEntry)
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(col(ChildList.kind) == ListKind.REPLY, col(ListEntry.case_id) == entry.case_id)
        .where(col(ListEntry.joined).is_(False), or_(col(ListEntry.id).in_(said), unread))
    )
    return list(session.exec(query.order_by(col(ListEntry.id))))


def judged_along(session: Session, entry: ListEntry) -> list[ListEntry]:
    """Return the lines that stand on the case because they were judged the same as this one."""
    others = [session.get_one(ListEntry, one) for one in same_lines(session, entry.id)[1:]]
    return [one for one in others if one.joined and one.case_id == entry.case_id]


def following(session: Session, entry: ListEntry) -> list[ListEntry]:
    """Return the lines of later versions that stand on the case because they continue this one."""
    found, last = [], entry
    while (after := _after(session, last)) is not None:
        found.append(after)
        last = after
    return found


def _after(session: Session, line: ListEntry) -> ListEntry | None:
    query = (
        select(ListEntry)
        .join(LineContinuation, col(LineContinuation.entry_id) == col(ListEntry.id))
        .where(col(LineContinuation.earlier_entry_id) == line.id)
        .where(col(ListEntry.case_id) == line.case_id, col(ListEntry.joined).is_(False))
    )
    after = session.exec(query).first()
    two = after is not None and are_two_names(line.given_name, after.given_name)
    return None if two else after
