"""What taking an import back would do: what was built upon it stands first, and stays."""

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import ColumnElement, Row, func, or_, select
from sqlmodel import Session, col

from caseapp.errors import NotFound, TooLate
from caseapp.lists.undoing.worked_on import standing_verdicts_on, worked_on
from caseapp.lists.versions.accepted import standing_acceptances
from db.tables import (
    AcceptedField,
    BirthRecord,
    CaseIndex,
    ChildList,
    Claim,
    Determination,
    ImportRun,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
    Verdict,
)

_Fact: TypeAlias = Determination | Claim | Placement | PersonName | BirthRecord
_Imported: TypeAlias = _Fact | ListEntry | AcceptedField

_SAID: Mapping[str, tuple[type[_Fact], str]] = {
    "determination": (Determination, "status"),
    "claim": (Claim, "kind"),
    "placement": (Placement, "region"),
    "name": (PersonName, "written"),
    "birth": (BirthRecord, "edtf"),
}  # kind of work -> table, and the column that says most of it


@dataclass(frozen=True, slots=True)
class Work:
    """Something that people, or other imports, put upon what an import made."""

    what: str  # a key of _SAID, or note, line, accepted, verdict
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
    for what, (table, column) in _SAID.items():
        for number, child, said in _on_cases(session, import_id, table, column):
            yield Work(what, number, child, said)
    yield from _lines_of_others(session, import_id)
    yield from _notes(session, import_id)
    yield from _accepted(session, import_id)
    yield from _verdicts(session, import_id)


def _by_others(table: type[_Imported], import_id: uuid.UUID) -> ColumnElement[bool]:
    return or_(col(table.import_id).is_(None), col(table.import_id) != import_id)


def _on_cases(
    session: Session, import_id: uuid.UUID, table: type[_Fact], column: str
) -> Iterator[Row[*tuple[str, str, str]]]:
    """Yield number, name and one column of what others recorded on the import's cases."""
    query = (
        select(col(CaseIndex.number), col(CaseIndex.name), col(getattr(table, column)))
        .join(table, col(table.case_id) == col(CaseIndex.case_id))
        .join(TracingCase, col(TracingCase.id) == col(CaseIndex.case_id))
        .where(col(TracingCase.import_id) == import_id, _by_others(table, import_id))
    )
    yield from session.execute(query)


def _lines_of_others(session: Session, import_id: uuid.UUID) -> Iterator[Work]:
    query = (
        select(col(CaseIndex.number), col(CaseIndex.name), col(ChildList.title))
        .join(ListEntry, col(ListEntry.case_id) == col(CaseIndex.case_id))
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .join(TracingCase, col(TracingCase.id) == col(CaseIndex.case_id))
        .where(col(TracingCase.import_id) == import_id)
        .where(_by_others(ListEntry, import_id))
    )
    for number, child, title in session.execute(query):
        yield Work("line", number, child, title)
    yield from _lines_added(session, import_id)


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


def _notes(session: Session, import_id: uuid.UUID) -> Iterator[Work]:
    query = (
        select(col(CaseIndex.number), col(CaseIndex.name), col(TracingCase.note))
        .join(TracingCase, col(TracingCase.id) == col(CaseIndex.case_id))
        .where(col(TracingCase.import_id) == import_id, col(TracingCase.note) != "")
    )
    for number, child, note in session.execute(query):
        yield Work("note", number, child, note)


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
