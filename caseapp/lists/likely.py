"""Rows of a plan that may be children who stand on file already, each with the evidence for it."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from caseapp.lines.siblings import read_siblings
from caseapp.lines.standing import stands
from caseapp.lists.model import Reading, RowKey
from caseapp.lists.planned import ImportPlan
from caseapp.lists.replies.reply import person_of
from caseapp.lists.row_pairs import agreeing_as_well, row_side
from caseapp.matching.explain import explain
from caseapp.matching.model import Candidate, Person
from caseapp.matching.search import search
from caseapp.progress import SILENT, Progress
from caseapp.review.pairs import ReviewItem, ReviewSide
from caseapp.review.persons import persons_of_lines, persons_of_list
from caseapp.review.questions import read_questions
from caseapp.review.reading import item_off_file, read_sides
from caseapp.review.screening import worth_review
from db.codes import ListKind
from db.tables import ChildList

_BEST = 3  # lines that are offered for a row


@dataclass(frozen=True, slots=True)
class Likely:
    """A row, by its position among the readings, and a line that may be the same child's."""

    row: int
    candidate: Candidate
    item: ReviewItem  # what a person compares; its left side is the row
    attached: bool = False  # the answer of a reply, sure without a person
    by_name: bool = False  # attached, though nobody knows the day of birth

    @property
    def key(self) -> tuple[int, uuid.UUID]:
        """Return what tells this pair from all others of the plan."""
        return self.row, self.item.right.entry_id


def likely_children(
    session: Session, plan: ImportPlan, *, progress: Progress = SILENT
) -> tuple[Likely, ...]:
    """Return the pairs on which a person may decide before anything is written, unclear ones first.

    Of a reply these are its answers, those by name alone before those with a day of birth; of any
    other list its new rows beside all lines on file.
    """
    if plan.head.kind == ListKind.REPLY:
        unclear = [pair for one in plan.attachments if not one.entry_id for pair in one.found]
        sure = _shown(session, plan, _sure(session, plan, progress), attached=True)
        by_name = {one.row for one in plan.attachments if one.by_name}
        attached = (replace(one, by_name=one.row in by_name) for one in sure)
        return (
            *_shown(session, plan, unclear),
            *sorted(attached, key=lambda one: not one.by_name),
        )
    on_file = _on_file(session, plan, progress)
    return (*possible_twins(session, plan), *_shown(session, plan, on_file))


def possible_twins(session: Session, plan: ImportPlan) -> tuple[Likely, ...]:
    """Return new rows beside lines that are gone, which differ in the given name."""
    twins = plan.earlier.twins if plan.earlier is not None else {}
    if not twins:
        return ()
    rows = {one.row.key: row for row, one in enumerate(plan.readings)}
    known = persons_of_lines(session, twins.values())
    found = [
        explain(_described(plan.readings[rows[key]], str(rows[key])), known[str(line)])
        for key, line in twins.items()
        if key in rows and str(line) in known
    ]
    return _shown(session, plan, found)


def _on_file(session: Session, plan: ImportPlan, progress: Progress) -> list[Candidate]:
    new = {id(reading) for reading in plan.new}
    rows = [one for one in enumerate(plan.readings) if id(one[1]) in new]
    pool = [person for known in _lists(session) for person in persons_of_list(session, known)]
    if not pool:
        return []
    sought = [_described(reading, str(row)) for row, reading in rows]
    found = search(sought, pool, top=_BEST, progress=progress)
    twins = _twins(plan)
    kept = [
        one
        for one in _newest(session, worth_review(found))
        if (plan.readings[int(one.left)].row.key, uuid.UUID(one.right)) not in twins
    ]
    return sorted(kept, key=lambda one: -one.probability)


def _twins(plan: ImportPlan) -> set[tuple[RowKey, uuid.UUID]]:
    return set(plan.earlier.twins.items()) if plan.earlier is not None else set()


def _newest(session: Session, found: Iterable[Candidate]) -> list[Candidate]:
    """Keep of each child one line for a row: of those in several versions of a list the newest."""
    questions, kept = read_questions(session), {}
    for one in sorted(found, key=lambda one: uuid.UUID(one.right).int):
        kept[one.left, questions.first(uuid.UUID(one.right))] = one
    return list(kept.values())


def _sure(session: Session, plan: ImportPlan, progress: Progress) -> list[Candidate]:
    """Return the evidence for the answers that are attached without a person."""
    lines = {str(one.row): str(one.entry_id) for one in plan.attachments if one.entry_id}
    rows = [one for one in enumerate(plan.readings) if str(one[0]) in lines]
    if not rows:
        return []
    known = persons_of_lines(session, map(uuid.UUID, lines.values()))
    found = search(_sought(rows), list(known.values()), top=_BEST, progress=progress)
    return [one for one in found if lines[one.left] == one.right]


def _sought(rows: Iterable[tuple[int, Reading]]) -> list[Person]:
    return [person_of(reading, str(row)) for row, reading in rows]


def _described(reading: Reading, person_id: str) -> Person:
    """Return a row with all that a screening will know of it; a reply's region is its answer."""
    return replace(
        person_of(reading, person_id),
        regions=(reading.reported_region,) if reading.reported_region else (),
        siblings=read_siblings(reading.siblings_text),
        sibling_count=reading.sibling_count,
        eyes=reading.eyes,
        hair=reading.hair,
    )


def _lists(session: Session) -> Sequence[uuid.UUID]:
    query = select(ChildList.id).where(stands(), col(ChildList.kind) != ListKind.REPLY)
    return session.exec(query.order_by(col(ChildList.id))).all()


def _shown(
    session: Session, plan: ImportPlan, found: Sequence[Candidate], *, attached: bool = False
) -> tuple[Likely, ...]:
    sides = read_sides(session, {uuid.UUID(one.right) for one in found})
    none: list[tuple[ReviewSide, ...]] = [()] * len(found)
    as_well = none if attached else agreeing_as_well(session, plan, found, sides)
    readings, shown = plan.readings, []
    for one, rivals in zip(found, as_well, strict=True):
        row = int(one.left)
        left = row_side(plan.head, row, readings[row])
        item = item_off_file(one, left, sides[uuid.UUID(one.right)], rivals)
        shown.append(Likely(row, one, item, attached))
    return tuple(shown)
