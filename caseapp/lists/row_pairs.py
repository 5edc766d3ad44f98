"""What speaks against calling a row of a plan one child with a line, before either is written."""

import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session

from caseapp.lists.model import ListHead, Reading
from caseapp.lists.planned import ImportPlan
from caseapp.matching.model import Candidate
from caseapp.review.even_rivals import PlannedPair, even_rivals
from caseapp.review.link_reading import Contradiction, links_near
from caseapp.review.links import Clash, Links, clashes_if_same, ordered
from caseapp.review.pairs import ReviewSide
from caseapp.review.reading import read_sides

NOBODY = uuid.UUID(int=0)
RowPair = tuple[int, uuid.UUID]  # position of a row, line on file


@dataclass(frozen=True, slots=True)
class Judged:
    """The pairs of a plan that a person called one child, and those called two."""

    same: Collection[RowPair] = ()
    different: Collection[RowPair] = ()


def row_id(row: int) -> uuid.UUID:
    """Return what a row is called among lines as long as it is none."""
    return uuid.UUID(int=row + 1)


def row_side(head: ListHead, row: int, reading: Reading) -> ReviewSide:
    """Return a row as one side of a pair."""
    return ReviewSide(
        entry_id=row_id(row),
        list_id=head.into or NOBODY,
        list_title=head.title,
        list_kind=head.kind,
        line=reading.line,
        name=reading.name_written,
        case_id=None,
        case_number="",
        raw=tuple(reading.raw.items()),
    )


def agreeing_as_well(
    session: Session,
    plan: ImportPlan,
    found: Sequence[Candidate],
    sides: Mapping[uuid.UUID, ReviewSide],
) -> list[tuple[ReviewSide, ...]]:
    """Return for each pair the lines and rows for which as much speaks."""
    pairs = [_planned(plan, one, sides[uuid.UUID(one.right)]) for one in found]
    rivals = even_rivals(session, pairs, planned=pairs)
    known = _sides(session, plan, {line for lines in rivals.values() for line in lines})
    return [tuple(known[line] for line in rivals[pair.id]) for pair in pairs]


def clashes_if_decided(
    session: Session, plan: ImportPlan, judged: Judged, pair: RowPair
) -> tuple[Contradiction, ...]:
    """Return what would contradict if this row and this line were one child, too."""
    row, line = pair
    rights = {line, *(right for _, right in (*judged.same, *judged.different))}
    links = _with_rows(links_near(session, rights), plan, judged)
    found = clashes_if_same(links, row_id(row), line)
    sides = _sides(session, plan, {one for clash in found for one in clash.chain})
    return tuple(_told(clash, sides) for clash in found)


def _planned(plan: ImportPlan, one: Candidate, right: ReviewSide) -> PlannedPair:
    return PlannedPair(
        id=uuid.uuid4(),
        left_entry_id=row_id(int(one.left)),
        right_entry_id=right.entry_id,
        left_list_id=plan.head.into or NOBODY,
        right_list_id=right.list_id,
        score=one.score,
        story=one.story,
    )


def _with_rows(links: Links, plan: ImportPlan, judged: Judged) -> Links:
    """Return what is held of lines on file, and of the plan's rows as if they were written."""
    same, different = (
        frozenset(ordered(row_id(row), line) for row, line in pairs)
        for pairs in (judged.same, judged.different)
    )
    standing = [(row, line) for row, line in _standing(plan) if line in links.list_of]
    joined = {ordered(row_id(row), line) for row, line in standing}
    rows = range(len(plan.readings))
    its_list = plan.head.into or NOBODY
    return replace(
        links,
        same=links.same | same,
        different=links.different | different,
        joined=links.joined | joined,
        list_of={**links.list_of, **{row_id(row): its_list for row in rows}},
    )


def _standing(plan: ImportPlan) -> Iterator[RowPair]:
    """Yield the rows that stand on a case without a verdict, each with a line there."""
    for one in plan.attachments:
        if one.entry_id is not None:
            yield one.row, one.entry_id
    earlier = plan.earlier.entries if plan.earlier is not None else {}
    for row, reading in enumerate(plan.readings) if earlier else ():
        if reading.row.key in earlier:
            yield row, earlier[reading.row.key]


def _sides(
    session: Session, plan: ImportPlan, wanted: Iterable[uuid.UUID]
) -> dict[uuid.UUID, ReviewSide]:
    """Return lines on file and rows of the plan as sides of pairs, each under its id."""
    lines = set(wanted)
    rows = {row_id(row): (row, one) for row, one in enumerate(plan.readings)} if lines else {}
    on_file = read_sides(session, lines - rows.keys())
    return on_file | {one: row_side(plan.head, *rows[one]) for one in lines & rows.keys()}


def _told(clash: Clash, sides: Mapping[uuid.UUID, ReviewSide]) -> Contradiction:
    return Contradiction(clash.rule, tuple(sides[line] for line in clash.chain))
