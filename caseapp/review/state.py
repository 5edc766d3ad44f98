"""Where a pair stands, as conditions and sets in SQL: judged, waiting, or no question any more."""

import uuid
from collections.abc import Iterable
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    Select,
    Subquery,
    and_,
    exists,
    func,
    or_,
    select,
    true,
    union,
)
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.office.proposals import waits as proposal_waits
from db.codes import ListKind, VerdictKind
from db.tables import CandidateRecord, CaseIndex, ChildList, ListEntry, Verdict, VerdictProposal

Condition: TypeAlias = ColumnElement[bool]
DECIDED = (VerdictKind.SAME, VerdictKind.DIFFERENT)
_LEFT, _RIGHT = col(CandidateRecord.left_entry_id), col(CandidateRecord.right_entry_id)


def standing() -> ScalarSelect[Any]:
    """Return the verdict that stands on a pair, of which the query is."""
    one = aliased(Verdict)
    return (
        select(col(one.verdict))
        .where(
            col(one.left_entry_id).in_((_LEFT, _RIGHT)),
            col(one.right_entry_id).in_((_LEFT, _RIGHT)),
            _stands(one),
        )
        .order_by(col(one.id).desc())
        .limit(1)
        .correlate(CandidateRecord)
        .scalar_subquery()
    )


def waits() -> Condition:
    """Return the condition that a pair is still a question."""
    verdict = standing()
    asked = or_(
        verdict.is_(None), verdict == VerdictKind.UNSURE, col(CandidateRecord.changed) != ""
    )
    joined = col(CandidateRecord.id).in_(union(*_of_duplicates()))
    return and_(asked, ~_one_case(), ~joined, ~_answered(), ~_proposed())


def decided_ids(session: Session) -> set[uuid.UUID]:
    """Return the pairs on which "same" or "different" stands."""
    return set(_decided(session))


def unsure_ids(session: Session) -> set[uuid.UUID]:
    """Return the pairs that were left unsure."""
    return _ids(session, _judged(VerdictKind.UNSURE))


def settled_ids(session: Session) -> set[uuid.UUID]:
    """Return the pairs that are no question any more."""
    return settled_and_decided_ids(session)[0]


def settled_and_decided_ids(session: Session) -> tuple[set[uuid.UUID], set[uuid.UUID]]:
    """Return the pairs that are no question any more, and those with a verdict among them or not.

    Found from the side of which there are few, in several small queries; what facts reopened is
    put aside here: SQLite finds no good way through them together.
    """
    decided = _decided(session)
    stands = {one for one, changed in decided.items() if not changed}
    return stands | _ids(
        session, [_on_one_case(), *_of_duplicates(), *_of_answers(), _of_proposals()]
    ), set(decided)


def _decided(session: Session) -> dict[uuid.UUID, str]:
    """Return the pairs with a verdict that decides, each with the facts that changed since."""
    return {
        row.id: row.changed
        for query in _judged(*DECIDED)
        for row in session.execute(query.add_columns(col(CandidateRecord.changed)))
    }


def _ids(session: Session, queries: Iterable[Select[Any]]) -> set[uuid.UUID]:
    return {one for query in queries for one in session.execute(query).scalars()}


def _judged(*kinds: VerdictKind) -> list[Select[Any]]:
    rows = _newest()
    asked = select(col(CandidateRecord.id)).where(rows.c.verdict.in_(kinds))
    return [
        asked.join(rows, and_(rows.c.left_entry_id == left, rows.c.right_entry_id == right))
        for left, right in ((_LEFT, _RIGHT), (_RIGHT, _LEFT))
    ]


def _newest() -> Subquery:
    """Return the verdicts that stand, each pair's newest alone."""
    one, newer = aliased(Verdict), aliased(Verdict)
    two = (col(one.left_entry_id), col(one.right_entry_id))
    later = (
        select(col(newer.id))
        .where(
            col(newer.left_entry_id).in_(two),
            col(newer.right_entry_id).in_(two),
            col(newer.id) > col(one.id),
            _stands(newer),
        )
        .correlate(one)
    )
    return select(*two, col(one.verdict)).where(_stands(one), ~exists(later)).subquery()


def _stands(one: type[Verdict]) -> Condition:
    back = aliased(Verdict)
    taken = select(col(back.id)).where(col(back.withdraws_id) == col(one.id)).correlate(one)
    kept = col(one.withdraws_id).is_(None) == true()  # so that SQLite goes by the lines' index
    return and_(kept, ~exists(taken))


def _one_case() -> Condition:
    left, right = aliased(ListEntry), aliased(ListEntry)
    return exists(
        select(col(left.id))
        .where(
            col(left.id) == _LEFT,
            col(right.id) == _RIGHT,
            col(left.case_id) == col(right.case_id),
        )
        .correlate(CandidateRecord)
    )


def _answered() -> Condition:
    """Return the condition that a reply's line of the pair stands on a case already."""
    return exists(
        select(col(ListEntry.id))
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(
            col(ListEntry.id).in_((_LEFT, _RIGHT)),
            col(ListEntry.case_id).is_not(None),
            col(ChildList.kind) == ListKind.REPLY,
        )
        .correlate(CandidateRecord)
    )


def _proposed() -> Condition:
    """Return the condition that a verdict on the pair waits for a second person."""
    return exists(
        select(col(VerdictProposal.id))
        .where(
            col(VerdictProposal.left_entry_id) == _LEFT,
            col(VerdictProposal.right_entry_id) == _RIGHT,
            proposal_waits(VerdictProposal),
        )
        .correlate(CandidateRecord)
    )


def _of_proposals() -> Select[Any]:
    return (
        select(col(CandidateRecord.id))
        .join(VerdictProposal, col(VerdictProposal.left_entry_id) == _LEFT)
        .where(col(VerdictProposal.right_entry_id) == _RIGHT, proposal_waits(VerdictProposal))
    )


def _on_one_case() -> Select[Any]:
    left, right = aliased(ListEntry), aliased(ListEntry)
    shared = (
        select(col(ListEntry.case_id))
        .where(col(ListEntry.case_id).is_not(None))
        .group_by(col(ListEntry.case_id))
        .having(func.count() > 1)
    )
    return (
        select(col(CandidateRecord.id))
        .join(left, col(left.id) == _LEFT)
        .join(right, col(right.id) == _RIGHT)
        .where(col(left.case_id).in_(shared), col(right.case_id) == col(left.case_id))
    )


def _of_duplicates() -> list[Select[Any]]:
    """Select the pairs of lines whose cases are one child's: a duplicate, and the case kept."""
    return [_beside_duplicate(_LEFT, _RIGHT), _beside_duplicate(_RIGHT, _LEFT)]


def _beside_duplicate(this: Condition | Any, that: Condition | Any) -> Select[Any]:  # noqa: ANN401 - columns
    line, other = aliased(ListEntry), aliased(ListEntry)
    duplicate, case = aliased(CaseIndex), aliased(CaseIndex)
    kept = func.coalesce(col(case.kept_id), col(case.case_id))
    return (
        select(col(CandidateRecord.id))
        .join(line, col(line.id) == this)
        .join(duplicate, col(duplicate.case_id) == col(line.case_id))
        .join(other, col(other.id) == that)
        .join(case, col(case.case_id) == col(other.case_id))
        .where(col(duplicate.kept_id).is_not(None), kept == col(duplicate.kept_id))
    )


def _of_answers() -> list[Select[Any]]:
    answers = (
        select(col(ListEntry.id))
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(col(ListEntry.case_id).is_not(None), col(ChildList.kind) == ListKind.REPLY)
    )
    return [select(col(CandidateRecord.id)).where(side.in_(answers)) for side in (_LEFT, _RIGHT)]
