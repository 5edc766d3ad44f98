"""Which cases that an import made are more than the import by now."""

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, Select, and_, func, or_, select, union, union_all
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.lists.undoing.built_upon import BY_PEOPLE, RECORDS, Built, CaseRecord
from caseapp.lists.versions.acceptable import FACTS
from db.tables import (
    AcceptedField,
    BirthRecord,
    Claim,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
    Verdict,
)

_OWN_FACTS = (
    "sex",
    "circumstances",
    "circumstances_text",
    "event_text",
    "event_edtf",
    "origin_region",
    "origin_place",
)  # stand in the case as its line gave them, until somebody corrects them

TYPED: Final = ("note", "separation_place", "taken_by", "last_place", "last_seen_text")


@dataclass(frozen=True, slots=True)
class WorkedOn:
    """The cases of an import that stay when it goes, with their numbers."""

    by_people: Mapping[uuid.UUID, str]
    by_imports: Mapping[uuid.UUID, str]  # of which nothing but other imports speaks

    @property
    def numbers(self) -> tuple[str, ...]:
        """Return the numbers of all these cases."""
        return tuple(sorted((*self.by_people.values(), *self.by_imports.values())))

    def __len__(self) -> int:
        return len(self.by_people) + len(self.by_imports)


def worked_on(session: Session, import_id: uuid.UUID) -> WorkedOn:
    """Return the import's cases that people or other imports built upon."""
    by_hand = (_of_people(table) for table, _ in RECORDS.values())
    people = _cases(
        session, import_id, *by_hand, corrected(import_id), _judged(import_id),
        *map(_on_a_case, BY_PEOPLE.values()),
    )  # fmt: skip
    imports = _cases(
        session, import_id, *(_of_imports(table, import_id) for table, _ in RECORDS.values())
    )
    alone = {case_id: number for case_id, number in imports.items() if case_id not in people}
    return WorkedOn(people, alone)


def _cases(
    session: Session, import_id: uuid.UUID, *built_upon: Select[*tuple[uuid.UUID | None]]
) -> dict[uuid.UUID, str]:
    """Return which of the import's cases are among the selected."""
    query = (
        select(col(TracingCase.id), col(TracingCase.number))
        .where(col(TracingCase.import_id) == import_id, col(TracingCase.id).in_(union(*built_upon)))
        .order_by(col(TracingCase.number))
    )
    return {row[0]: row[1] for row in session.execute(query)}


def standing_verdicts_on(import_id: uuid.UUID) -> ColumnElement[bool]:
    """Return the condition of verdicts on lines of an import that nobody has taken back."""
    lines = select(col(ListEntry.id)).where(col(ListEntry.import_id) == import_id)
    taken_back = select(col(Verdict.withdraws_id)).where(col(Verdict.withdraws_id).is_not(None))
    on_a_line = or_(col(Verdict.left_entry_id).in_(lines), col(Verdict.right_entry_id).in_(lines))
    return on_a_line & col(Verdict.withdraws_id).is_(None) & col(Verdict.id).not_in(taken_back)


def _of_people(table: type[CaseRecord]) -> Select[*tuple[uuid.UUID | None]]:
    """Select the cases of records that were entered by hand."""
    by_hand = col(table.import_id).is_(None)
    return select(col(table.case_id)).where(col(table.case_id).is_not(None), by_hand)


def _of_imports(table: type[CaseRecord], import_id: uuid.UUID) -> Select[*tuple[uuid.UUID | None]]:
    """Select the cases of records of other imports."""
    by_another = col(table.import_id) != import_id
    return select(col(table.case_id)).where(col(table.case_id).is_not(None), by_another)


def _on_a_case(built: Built) -> Select[*tuple[uuid.UUID | None]]:
    """Select the cases upon which people did something that no import does."""
    return select(built.case_id).where(built.case_id.is_not(None))


def corrected(
    import_id: uuid.UUID, typed_facts: Iterable[str] = TYPED
) -> Select[*tuple[uuid.UUID]]:
    """Select the import's cases whose own facts are not what lists gave them."""
    opening = _opening_lines(import_id).subquery()
    typed = (col(getattr(TracingCase, name)) != "" for name in typed_facts)
    return (
        select(col(TracingCase.id))
        .join(opening, opening.c.case_id == col(TracingCase.id))
        .join(ListEntry, col(ListEntry.id) == opening.c.line)
        .where(or_(*typed, *map(_differs, _OWN_FACTS)))
    )


def _opening_lines(import_id: uuid.UUID) -> Select[*tuple[uuid.UUID, uuid.UUID]]:
    """Select each of the import's cases with the line that opened it: the oldest of its lines.

    That of an undone import stands on no case any more, but in what it left to the import.
    """
    ours = select(col(TracingCase.id)).where(col(TracingCase.import_id) == import_id)
    line: ColumnElement[uuid.UUID] = col(ListEntry.id).label("line")
    own = select(col(ListEntry.case_id), line)
    lines = union_all(
        own.where(col(ListEntry.import_id) == import_id, col(ListEntry.case_id).in_(ours)),
        *(
            select(col(table.case_id), col(table.entry_id)).where(
                col(table.case_id).in_(ours), col(table.entry_id).is_not(None)
            )
            for table in (PersonName, BirthRecord, Placement, Claim)
        ),
    ).subquery()
    return select(lines.c.case_id, func.min(lines.c.line).label("line")).group_by(lines.c.case_id)


def _differs(name: str) -> ColumnElement[bool]:
    """Return the condition that a fact is neither that of its line nor accepted with an import."""
    fact, later = col(getattr(TracingCase, name)), aliased(ListEntry)
    fields = [field for field, columns in FACTS.items() if name in columns]
    accepted = (
        select(col(AcceptedField.id))
        .join(later, col(later.id) == col(AcceptedField.entry_id))
        .where(col(later.case_id) == col(TracingCase.id), col(getattr(later, name)) == fact)
        .where(col(AcceptedField.import_id).is_not(None), col(AcceptedField.field).in_(fields))
    )
    return and_(fact != col(getattr(ListEntry, name)), ~accepted.exists())


def _judged(import_id: uuid.UUID) -> Select[*tuple[uuid.UUID | None]]:
    verdicts = standing_verdicts_on(import_id)
    left = select(col(Verdict.left_entry_id)).where(verdicts)
    right = select(col(Verdict.right_entry_id)).where(verdicts)
    judged = or_(col(ListEntry.id).in_(left), col(ListEntry.id).in_(right))
    return select(col(ListEntry.case_id)).where(col(ListEntry.import_id) == import_id, judged)
