"""The list of our own records: a line for each case that no list has opened.

Matching, screening and verdicts are about lines. A case that was opened by hand, or that outlived
the import which opened it, would be invisible to them; its line of this list stands for it. The
line has nothing of its own: it says what the case says first, and is kept in step with it.
"""

import uuid
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import ColumnElement, and_, func, or_
from sqlmodel import Session, col, delete, select

from caseapp.cases.facts import CaseFacts, births_of, chunks, names_of
from caseapp.cases.shown import NameFact, leading
from caseapp.fields import Columns
from caseapp.matching.model import BirthSpan
from db.bulk import insert_rows
from db.codes import AsideKind, ListKind, Party
from db.ids import new_id
from db.tables import (
    CandidateRecord,
    CaseIndex,
    ChildList,
    ListEntry,
    TracingCase,
    Verdict,
    VerdictProposal,
)
from db.tables.base import now

_SHARED = (
    "sex",
    "origin_region",
    "origin_place",
    "circumstances",
    "circumstances_text",
    "event_text",
    "event_edtf",
    "event_earliest",
    "event_latest",
)
_ASKED = (CandidateRecord.left_entry_id, CandidateRecord.right_entry_id)
_JUDGED = (
    Verdict.left_entry_id,
    Verdict.right_entry_id,
    VerdictProposal.left_entry_id,
    VerdictProposal.right_entry_id,
)


def own_list_id(session: Session) -> uuid.UUID | None:
    """Return the list of our own records, once there is one."""
    return session.exec(select(ChildList.id).where(ChildList.kind == ListKind.OWN)).first()


def give_own_lines(session: Session, case_ids: Collection[uuid.UUID]) -> None:
    """Give those of these cases that stand on no list a line of the own list."""
    session.flush()
    bare = [case for chunk in chunks(case_ids) for case in _without_lines(session, chunk)]
    if not bare:
        return
    list_id = own_list_id(session) or _make_list(session)
    ids = [case.id for case in bare]
    names, births = names_of(session, ids), births_of(session, ids, private=False)
    after = _last_position(session, list_id)
    lines = [
        {
            "id": new_id(),
            "case_id": case.id,
            "import_id": case.import_id,
            "position": position,
            **_columns(case, names[case.id], births[case.id]),
        }
        for position, case in enumerate(bare, after + 1)
    ]
    insert_rows(session, ListEntry, lines, {"created_at": now(), "list_id": list_id})


def keep_in_step(session: Session, facts: Mapping[uuid.UUID, CaseFacts]) -> None:
    """Let the own lines of these cases say what their cases say by now."""
    list_id = own_list_id(session)
    if list_id is None:
        return
    query = (
        select(ListEntry, TracingCase)
        .join(TracingCase, col(TracingCase.id) == col(ListEntry.case_id))
        .where(ListEntry.list_id == list_id, col(ListEntry.case_id).in_(facts))
    )
    births = births_of(session, facts, private=False)
    for line, case in session.exec(query).all():
        line.sqlmodel_update(_columns(case, facts[case.id].names, births[case.id]))
        session.add(line)
    session.flush()


def take_own_line(session: Session, case_id: uuid.UUID) -> None:
    """Take away the own line of a case that goes, and the pairs that it was asked about.

    What was ever judged of it names it for good: then it stays, on no case and out of sight.
    """
    query = select(ListEntry).where(ListEntry.case_id == case_id, of_own_list())
    for line in session.exec(query).all():
        asked = or_(*(col(one) == line.id for one in _ASKED))
        session.exec(delete(CandidateRecord).where(asked))
        judged = (select(one).where(col(one) == line.id) for one in _JUDGED)
        if any(session.exec(one).first() for one in judged):
            line.case_id = None
            session.add(line)
        else:
            session.delete(line)
    session.flush()


def of_own_list() -> ColumnElement[bool]:
    """Return the condition of lines of the own list."""
    return col(ListEntry.list_id).in_(select(ChildList.id).where(ChildList.kind == ListKind.OWN))


def in_sight() -> ColumnElement[bool]:
    """Leave out own lines whose case has gone, or was recorded in error."""
    wrong = select(CaseIndex.case_id).where(CaseIndex.aside == AsideKind.RECORDED_IN_ERROR)
    case_id = col(ListEntry.case_id)
    return or_(and_(case_id.is_not(None), case_id.not_in(wrong)), ~of_own_list())


def _without_lines(session: Session, case_ids: Collection[uuid.UUID]) -> Iterable[TracingCase]:
    listed = select(ListEntry.id).where(ListEntry.case_id == TracingCase.id)
    query = select(TracingCase).where(col(TracingCase.id).in_(case_ids), ~listed.exists())
    fresh = query.order_by(col(TracingCase.id)).execution_options(populate_existing=True)
    return session.exec(fresh).all()


def _make_list(session: Session) -> uuid.UUID:
    made = ChildList(kind=ListKind.OWN, title="", issuer=Party.UKRAINE)
    session.add(made)
    session.flush()
    return made.id


def _last_position(session: Session, list_id: uuid.UUID) -> int:
    query = select(func.max(col(ListEntry.position))).where(ListEntry.list_id == list_id)
    return session.exec(query).one() or 0


def _columns(
    case: TracingCase, names: Iterable[NameFact], births: Collection[BirthSpan]
) -> Columns:
    name = leading(names)
    parts = name.parts if name else ("", "", "")
    birth = next(iter(births), BirthSpan())
    return {
        "line": case.number,
        "name_written": str(name) if name else case.number,
        **dict(zip(("surname", "given_name", "patronymic"), parts, strict=True)),
        "birth_edtf": birth.edtf,
        "birth_earliest": birth.earliest,
        "birth_latest": birth.latest,
        **{shared: getattr(case, shared) for shared in _SHARED},
    }
