"""What taking an import back would do: what was built upon it stands first, and stays."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, literal, or_, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from caseapp.errors import NotFound, TooLate
from caseapp.lists.undoing.built_upon import BY_PEOPLE, RECORDS, Built, CaseRecord
from caseapp.lists.undoing.worked_on import TYPED, corrected, standing_verdicts_on, worked_on
from caseapp.lists.versions.accepted import standing_acceptances
from db.tables import (
    AcceptedField,
    CaseIndex,
    ChildList,
    Claim,
    ImportRun,
    ListEntry,
    TracingCase,
    Verdict,
)

_NOTE = "note"
_OURS = aliased(TracingCase)


@dataclass(frozen=True, slots=True)
class Work:
    """Something that people, or other imports, put upon what an import made."""

    what: str  # a key of RECORDS or BY_PEOPLE, or note, facts, accepted, verdict
    case_number: str
    child: str
    said: str  # a code, a date, a region, or words


@dataclass(frozen=True, slots=True)
class UndoPreview:
    """What would go away with an import, and what was built upon it since."""

    import_id: uuid.UUID
    title: str
    entries: int
    claims: int
    cases_removed: int
    cases_kept: tuple[str, ...]
    work: tuple[Work, ...]


def undo_preview(session: Session, import_id: uuid.UUID) -> UndoPreview:
    """Return what taking an import back would do; nothing is written."""
    run = session.get(ImportRun, import_id)
    if run is None:
        raise NotFound("import", str(import_id))
    if run.undone_at is not None:
        raise TooLate("import")
    kept = worked_on(session, import_id)
    return UndoPreview(
        import_id=import_id,
        title=session.get_one(ChildList, run.list_id).title,
        entries=_count(session, ListEntry, import_id),
        claims=_count(session, Claim, import_id),
        cases_removed=_count(session, TracingCase, import_id) - len(kept),
        cases_kept=kept.numbers,
        work=tuple(sorted(_work(session, import_id), key=lambda one: one.case_number)),
    )


def _count(
    session: Session, table: type[ListEntry | Claim | TracingCase], import_id: uuid.UUID
) -> int:
    return session.scalars(select(func.count()).where(col(table.import_id) == import_id)).one()


def _work(session: Session, import_id: uuid.UUID) -> Iterator[Work]:
    for what, (table, said) in RECORDS.items():
        yield from _on_cases(
            session, import_id, what, Built(col(table.case_id), said), _by_others(table, import_id)
        )
    for what, built in BY_PEOPLE.items():
        yield from _on_cases(session, import_id, what, built)
    yield from _lines_added(session, import_id)
    yield from _on_cases(
        session, import_id, _NOTE, Built(col(TracingCase.id), col(TracingCase.note)),
        col(TracingCase.note) != "",
    )  # fmt: skip
    facts = corrected(import_id, [name for name in TYPED if name != _NOTE])
    yield from _on_cases(
        session, import_id, "facts", Built(col(TracingCase.id), literal("")),
        col(TracingCase.id).in_(facts),
    )  # fmt: skip
    yield from _accepted(session, import_id)
    yield from _verdicts(session, import_id)


def _by_others(
    table: type[CaseRecord | AcceptedField], import_id: uuid.UUID
) -> ColumnElement[bool]:
    return or_(col(table.import_id).is_(None), col(table.import_id) != import_id)


def _on_cases(
    session: Session,
    import_id: uuid.UUID,
    what: str,
    built: Built,
    *where: ColumnElement[bool],
) -> Iterator[Work]:
    """Yield one kind of what was built upon the import's cases."""
    case_id = CaseIndex.case_id
    query = (
        select(col(CaseIndex.number), col(CaseIndex.name), built.said)
        .select_from(CaseIndex)
        .where(col(case_id) == built.case_id, *where)
        .where(col(case_id).in_(select(col(_OURS.id)).where(col(_OURS.import_id) == import_id)))
    )
    for number, child, said in session.execute(query):
        yield Work(what, number, child, said or "")


def _lines_added(session: Session, import_id: uuid.UUID) -> Iterator[Work]:
    """Yield the lines that later imports added to the list that the import made."""
    query = (
        select(
            func.coalesce(col(CaseIndex.number), ""),
            col(ListEntry.name_written),
            col(ChildList.title),
        )
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .outerjoin(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .where(col(ChildList.import_id) == import_id, _by_others(ListEntry, import_id))
    )
    for number, child, title in session.execute(query):
        yield Work("line", number, child, title)


def _accepted(session: Session, import_id: uuid.UUID) -> Iterator[Work]:
    query = (
        select(col(CaseIndex.number), col(CaseIndex.name), col(AcceptedField.field))
        .join(ListEntry, col(ListEntry.id) == col(AcceptedField.entry_id))
        .join(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .where(col(ListEntry.import_id) == import_id)
        .where(_by_others(AcceptedField, import_id), standing_acceptances())
    )
    for number, child, field in session.execute(query):
        yield Work("accepted", number, child, field)


def _verdicts(session: Session, import_id: uuid.UUID) -> Iterator[Work]:
    """Yield the verdicts on lines of the import, which will be withdrawn, never deleted."""
    query = (
        select(col(CaseIndex.number), col(ListEntry.name_written), col(Verdict.verdict))
        .join(
            ListEntry,
            or_(
                col(ListEntry.id) == col(Verdict.left_entry_id),
                col(ListEntry.id) == col(Verdict.right_entry_id),
            ),
        )
        .outerjoin(CaseIndex, col(CaseIndex.case_id) == col(ListEntry.case_id))
        .where(col(ListEntry.import_id) == import_id, standing_verdicts_on(import_id))
    )
    for number, child, verdict in session.execute(query):
        yield Work("verdict", number or "", child, verdict)
