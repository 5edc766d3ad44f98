"""The answers of a reply, written: sure ones as claims, the others as candidates for a verdict."""

import uuid
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from sqlmodel import Session, col, select

from caseapp import candidates
from caseapp.cases.facts import chunks
from caseapp.lists.answers import record_answer
from caseapp.lists.bulk import STAGES
from caseapp.lists.model import AttachedRow, Attachment, ImportPlan, Reading, UnclearRow
from caseapp.progress import Progress
from db.tables import ListEntry

_PORTION = 500


@dataclass(frozen=True, slots=True)
class WrittenLines:
    """The lines that an import has written: row number -> line, and by whom."""

    import_id: uuid.UUID
    entries: Mapping[int, uuid.UUID]
    worker: str


@dataclass(frozen=True, slots=True)
class Replied:
    """What a reply's rows became, and the cases that they speak of."""

    attached: tuple[AttachedRow, ...] = ()
    unclear: tuple[UnclearRow, ...] = ()
    cases: frozenset[uuid.UUID] = frozenset()


def write_replies(
    session: Session, plan: ImportPlan, lines: WrittenLines, progress: Progress
) -> Replied:
    """Record the sure answers of a reply and keep the unclear rows for a verdict."""
    if not plan.attachments:
        return Replied()
    answered = _lines(session, _answered(plan.attachments))
    attached = _record(session, plan, lines, answered, progress)
    unclear = [row for row in plan.attachments if row.entry_id is None]
    _store(session, plan, lines, unclear)
    cases = (answered[row.entry_id].case_id for row in plan.attachments if row.entry_id)
    return Replied(
        attached=attached,
        unclear=tuple(_unclear_row(plan.readings[row.row], row, answered) for row in unclear),
        cases=frozenset(case_id for case_id in cases if case_id),
    )


def _answered(attachments: Iterable[Attachment]) -> set[uuid.UUID]:
    return {
        entry
        for attachment in attachments
        for entry in (attachment.entry_id, *attachment.choices)
        if entry
    }


def _record(
    session: Session,
    plan: ImportPlan,
    lines: WrittenLines,
    answered: Mapping[uuid.UUID, ListEntry],
    progress: Progress,
) -> tuple[AttachedRow, ...]:
    sure = {row.row: row.entry_id for row in plan.attachments if row.entry_id}
    replies = _lines(session, lines.entries.values())
    readings = plan.readings
    attached: list[AttachedRow] = []
    for done, (position, entry_id) in enumerate(sure.items()):
        if done % _PORTION == 0:
            progress.step(STAGES - 1, STAGES)
        reading, entry = readings[position], answered[entry_id]
        reply = replies[lines.entries[reading.row.number]]
        record_answer(session, reply, entry, worker=lines.worker, import_id=lines.import_id)
        attached.append(_attached_row(reading, entry))
    session.flush()
    return tuple(attached)


def _attached_row(reading: Reading, entry: ListEntry) -> AttachedRow:
    return AttachedRow(reading.line, entry.line, reading.answer_kind, reading.reported_region)


def _unclear_row(
    reading: Reading, attachment: Attachment, answered: Mapping[uuid.UUID, ListEntry]
) -> UnclearRow:
    return UnclearRow(reading.line, tuple(answered[entry].line for entry in attachment.choices))


def _store(
    session: Session, plan: ImportPlan, lines: WrittenLines, unclear: Iterable[Attachment]
) -> None:
    readings = plan.readings
    found = [
        replace(candidate, left=str(lines.entries[readings[row.row].row.number]))
        for row in unclear
        for candidate in row.found
    ]
    candidates.store(session, found, import_id=lines.import_id)


def _lines(session: Session, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, ListEntry]:
    return {
        entry.id: entry
        for chunk in chunks(ids)
        for entry in session.exec(select(ListEntry).where(col(ListEntry.id).in_(chunk)))
    }
