"""Two lists side by side: which lines are one child's, and what differs on them."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp import journal
from caseapp.cases.facts import chunks
from caseapp.lines.continued import continued_lines
from caseapp.lines.standing import standing_list, versions_of
from caseapp.lists.versions.acceptable import ACCEPTABLE
from caseapp.lists.versions.accepted import accepted_fields, withdrawable_fields
from caseapp.lists.versions.alignment import aligned
from caseapp.lists.versions.compared import (
    ComparedLine,
    Comparison,
    FieldChange,
    LineSide,
    LineState,
    ListSide,
)
from caseapp.lists.versions.differing import (
    COMPARED,
    differing,
    in_order,
    shared_fields,
    shown_value,
)
from caseapp.lists.versions.earlier import fields_of, lines_of
from caseapp.office.letterhead import office_name
from caseapp.progress import SILENT, Progress
from caseapp.review.verdicts import standing_kinds
from db.codes import ListKind, VerdictKind
from db.tables import ChildList, FileInfo, ListEntry, TracingCase


@dataclass(frozen=True, slots=True)
class _Accepted:
    """Fields of lines that are facts of their cases, and those that a person made so."""

    all: frozenset[tuple[uuid.UUID, str]]
    by_hand: frozenset[tuple[uuid.UUID, str]]


def compare_lists(
    session: Session, old_id: uuid.UUID, new_id: uuid.UUID, *, progress: Progress = SILENT
) -> Comparison:
    """Return how the lines of a list stand against those of an older one, or of any other."""
    old_list, new_list = standing_list(session, old_id), standing_list(session, new_id)
    old, new = _sides(session, old_id), _sides(session, new_id)
    are_versions = new_id in versions_of(session, old_id)
    alike = aligned(
        [one.line for one in new],
        [one.line for one in old],
        known=_known(session, new, old),
        progress=progress,
    )
    pairs = _not_judged_apart(session, new, old, alike)
    shared = in_order(shared_fields(fields_of(session, old_list), fields_of(session, new_list)))
    fields = [name for name in shared if are_versions or name != "line"]
    ids = [one.entry_id for one in new]
    accepted = _Accepted(accepted_fields(session, ids), withdrawable_fields(session, ids))
    lines = [
        _compared(old[pairs[at]], one, fields, accepted) if at in pairs else _new(one)
        for at, one in enumerate(new)
    ]
    return Comparison(
        old=_list_side(old_list, old),
        new=_list_side(new_list, new),
        lines=_merged(lines, old, pairs),
        are_versions=are_versions,
        is_demo=session.scalars(select(col(FileInfo.is_demo))).one(),
        journal_anchor=journal.anchor(session),
        is_reply=(old_list.kind == ListKind.REPLY) != (new_list.kind == ListKind.REPLY),
        office=office_name(session),
    )


def _sides(session: Session, list_id: uuid.UUID) -> list[LineSide]:
    query = (
        select(
            col(ListEntry.id),
            col(ListEntry.name_written),
            col(ListEntry.case_id),
            col(TracingCase.number),
        )
        .outerjoin(TracingCase, col(TracingCase.id) == col(ListEntry.case_id))
        .where(col(ListEntry.list_id) == list_id)
        .order_by(col(ListEntry.position))
    )
    found = session.execute(query)
    lines = lines_of(session, list_id)
    return [
        LineSide(entry_id, name, case_id, number or "", line)
        for (entry_id, name, case_id, number), line in zip(found, lines, strict=True)
    ]


def _known(session: Session, new: Sequence[LineSide], old: Sequence[LineSide]) -> Mapping[int, int]:
    """Return the pairs that the file knows: continued lines, else the only lines of one case."""
    places = {one.entry_id: place for place, one in enumerate(old)}
    continued = continued_lines(session, [one.entry_id for one in new], places)
    pairs = {
        place: places[continued[one.entry_id]]
        for place, one in enumerate(new)
        if one.entry_id in continued
    }
    taken = set(pairs.values())
    olds = _only_of_their_case(old, taken)
    news = _only_of_their_case(new, pairs)
    return pairs | {place: olds[case] for case, place in news.items() if case in olds}


def _not_judged_apart(
    session: Session, new: Sequence[LineSide], old: Sequence[LineSide], pairs: Mapping[int, int]
) -> Mapping[int, int]:
    """Return the pairs without those that a person called two children, by any of their lines."""
    apart = [one for one, kind in standing_kinds(session).items() if kind == VerdictKind.DIFFERENT]
    query = select(col(ListEntry.id), col(ListEntry.case_id))
    lines = {line for two in apart for line in two}
    cases = {
        line: case_id or line
        for chunk in chunks(lines)
        for line, case_id in session.execute(query.where(col(ListEntry.id).in_(chunk)))
    }
    children = {frozenset(cases.get(line, line) for line in two) for two in apart}

    def child(side: LineSide) -> uuid.UUID:
        return side.case_id or side.entry_id

    return {
        here: there
        for here, there in pairs.items()
        if frozenset((child(new[here]), child(old[there]))) not in children
    }


def _only_of_their_case(lines: Sequence[LineSide], taken: Iterable[int]) -> dict[uuid.UUID, int]:
    left_over = set(range(len(lines))) - set(taken)
    found: dict[uuid.UUID, list[int]] = {}
    for place in left_over:
        if (case_id := lines[place].case_id) is not None:
            found.setdefault(case_id, []).append(place)
    return {case_id: places[0] for case_id, places in found.items() if len(places) == 1}


def _new(side: LineSide) -> ComparedLine:
    return ComparedLine(LineState.NEW, None, side)


def _compared(
    old: LineSide, new: LineSide, fields: Iterable[str], accepted: _Accepted
) -> ComparedLine:
    one_case = new.case_id is not None and new.case_id == old.case_id
    changes = tuple(
        FieldChange(
            field,
            _value(old, field),
            _value(new, field),
            accepted=one_case and (new.entry_id, field) in accepted.all,
            withdrawable=(new.entry_id, field) in accepted.by_hand,
            acceptable=one_case and field in ACCEPTABLE and bool(_value(new, field)),
        )
        for field in fields
        if differing(new.line.values, old.line.values, COMPARED[field])
    )
    return ComparedLine(LineState.CHANGED if changes else LineState.SAME, old, new, changes)


def _value(side: LineSide, field: str) -> str:
    """Return a field in one text: a name as written, else a code where there is one."""
    return side.name if field == "full_name" else shown_value(side.line.values, field)


def _merged(
    lines: Sequence[ComparedLine], old: Sequence[LineSide], pairs: Mapping[int, int]
) -> tuple[ComparedLine, ...]:
    """Put the lines that are gone behind those after which they stood."""
    taken = set(pairs.values())
    ordered: list[tuple[int, int, ComparedLine]] = []
    stood = -1
    for place, line in enumerate(lines):
        stood = max(stood, pairs.get(place, stood))
        ordered.append((stood, place, line))
    gone = (
        (place, len(lines), ComparedLine(LineState.GONE, side, None))
        for place, side in enumerate(old)
        if place not in taken
    )
    return tuple(line for _, _, line in sorted([*ordered, *gone], key=lambda one: one[:2]))


def _list_side(listed: ChildList, lines: Sequence[LineSide]) -> ListSide:
    return ListSide(listed.id, listed.title, listed.date_edtf, listed.version, len(lines))
