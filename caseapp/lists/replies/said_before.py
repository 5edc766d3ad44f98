"""What a reply said already in an earlier version, and does not say twice."""

import uuid
from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Select, select
from sqlmodel import Session, col

from caseapp.lines.standing import stands, versions_of
from caseapp.lists.model import Reading
from caseapp.lists.planned import ImportPlan
from db.codes import ListKind
from db.tables import CandidateRecord, ChildList, Claim, ListEntry, Placement

ROW = ("line", "name_written", "answer_kind", "answer_text", "reported_region")  # of a reply
_Said: TypeAlias = tuple[uuid.UUID, str, str, str]  # case, kind, words, region
_Row: TypeAlias = tuple[str, ...]  # what `ROW` names
_Place: TypeAlias = tuple[uuid.UUID, str]  # case, region


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """What earlier versions of a reply, of the same date, said of the children."""

    claims: frozenset[_Said] = frozenset()
    places: frozenset[_Place] = frozenset()
    asked: frozenset[_Row] = frozenset()  # rows that wait for a verdict, or were decided

    def claimed(self, case_id: uuid.UUID, reading: Reading) -> bool:
        """Tell whether the row's answer is on record."""
        said = (reading.answer_kind, reading.answer_text, reading.reported_region)
        return (case_id, *said) in self.claims

    def is_asked(self, reading: Reading) -> bool:
        """Tell whether the very row was put before a person in an earlier version."""
        return tuple(str(getattr(reading, name)) for name in ROW) in self.asked

    def placed(self, case_id: uuid.UUID, region: str) -> bool:
        """Tell whether the child's region is on record."""
        return (case_id, region) in self.places


def said_before(session: Session, plan: ImportPlan) -> SaidBefore:
    """Return what the file holds already of what a reply says."""
    head = plan.head
    if plan.earlier is None or head.kind != ListKind.REPLY:
        return SaidBefore()
    asked, date = head.answers_list_id, head.date.edtf
    lists = standing_versions(session, plan.earlier.list_id, asked, date)
    answers = select(col(Claim.case_id), col(Claim.kind), col(Claim.words), col(Claim.region)).join(
        ListEntry, col(ListEntry.id) == col(Claim.said_in_entry_id)
    )
    places = select(col(Placement.case_id), col(Placement.region)).join(
        ListEntry, col(ListEntry.id) == col(Placement.entry_id)
    )
    ours = (col(ListEntry.list_id).in_(lists), ~col(ListEntry.joined))
    return SaidBefore(
        frozenset(tuple(row) for row in session.execute(answers.where(*ours))),
        frozenset(tuple(row) for row in session.execute(places.where(*ours))),
        frozenset(tuple(row) for row in session.execute(_asked(lists))),
    )


def _asked(lists: Collection[uuid.UUID]) -> Select[*tuple[str, ...]]:
    """Select the rows of these lists for which lines to choose from are on file."""
    candidates = select(col(CandidateRecord.left_entry_id))
    columns = (col(getattr(ListEntry, name)) for name in ROW)
    ours = (col(ListEntry.list_id).in_(lists), col(ListEntry.id).in_(candidates))
    return select(*columns).where(*ours)


def standing_versions(
    session: Session, list_id: uuid.UUID, asked: uuid.UUID | None, date: str
) -> list[uuid.UUID]:
    """Return the versions of a reply of one date to one list: what they say is one thing."""
    if asked is None:
        return []
    query = select(col(ChildList.id)).where(
        col(ChildList.id).in_(versions_of(session, list_id)),
        col(ChildList.answers_list_id).in_(versions_of(session, asked)),
        col(ChildList.date_edtf) == date,
        stands(),
    )
    return list(session.scalars(query))
