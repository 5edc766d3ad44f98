"""Lists, lines, cases and candidates with defaults, made as the program makes them."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlmodel import Session, col, func, select

from caseapp.cases.drafts import CaseDraft, NameDraft, SourceDraft
from caseapp.cases.index import refresh
from caseapp.cases.register import new_number, open_case
from caseapp.dates import read_date
from caseapp.fields import date_columns
from caseapp.matching.model import Candidate, Evidence
from caseapp.review.candidates import store
from caseapp.sources import add_source
from db import engine
from db.codes import ListKind, NameKind, Party
from db.tables import (
    BirthRecord,
    CandidateRecord,
    ChildList,
    ListEntry,
    PersonName,
    TracingCase,
)
from tests.files import PASSPHRASE, new_file

WORKER = "О. Перевіряльна"
NAME = "Капрондук Ілля Олегович"
BIRTH = "12.03.2014"


@contextmanager
def a_session(folder: Path) -> Iterator[Session]:
    """Give a writing session of a new encrypted file; what it changed is kept at its end."""
    database = engine.open_file(new_file(folder / "file.caseapp"), PASSPHRASE)
    try:
        with database.writing() as session:
            yield session
    finally:
        database.close()


def a_case(session: Session, name: str = NAME, **facts: Any) -> uuid.UUID:
    """Open a case by hand under a name registered at birth."""
    kind = facts.pop("kind", NameKind.REGISTERED_AT_BIRTH)
    return open_case(session, CaseDraft(**facts), name_draft(name, kind), year=2025).id


def name_draft(
    name: str = NAME, kind: str = NameKind.REGISTERED_AT_BIRTH, **facts: Any
) -> NameDraft:
    """Return a name as typed, its parts in the order of surname, given name, patronymic."""
    return NameDraft(kind, *_parts(name), **facts)


def a_source(session: Session, publisher: str = "Вигаданий вісник", **facts: Any) -> uuid.UUID:
    """Add a source."""
    return add_source(session, SourceDraft(publisher, **facts)).id


def a_list(session: Session, *, date: str = "02.06.2025", **facts: Any) -> uuid.UUID:
    """Write a list; handed over by Ukraine on 2 June 2025 unless told otherwise."""
    usual = {"kind": ListKind.HANDED_OVER, "title": "Список 339", "issuer": Party.UKRAINE}
    columns = date_columns("date_", read_date(date))
    del columns["date_text"]
    row = ChildList(**{**usual, **columns, **facts})
    session.add(row)
    session.flush()
    return row.id


def a_pool(session: Session, **facts: Any) -> uuid.UUID:
    """Write a screening pool of the other side, whose lines open no cases."""
    usual = {"kind": ListKind.POOL, "title": "Вигаданий банк даних", "issuer": Party.RUSSIA}
    return a_list(session, **{"date": "01.03.2025", **usual, **facts})


def a_reply(session: Session, answers: uuid.UUID, **facts: Any) -> uuid.UUID:
    """Write a reply of the other side to a list."""
    usual = {"kind": ListKind.REPLY, "title": "Вигадана відповідь", "issuer": Party.RUSSIA}
    return a_list(session, **{"date": "23.07.2025", "answers_list_id": answers, **usual, **facts})


def a_line(
    session: Session, list_id: uuid.UUID, name: str = NAME, *, birth: str = BIRTH, **facts: Any
) -> uuid.UUID:
    """Write the next line of a list, which stands on no case yet."""
    lines = select(func.count(col(ListEntry.id))).where(ListEntry.list_id == list_id)
    position = session.exec(lines).one() + 1
    usual = {"position": position, "line": str(position), "name_written": name}
    columns = {**_named(name), **date_columns("birth_", read_date(birth))}
    row = ListEntry(list_id=list_id, **{**usual, **columns, **facts})
    session.add(row)
    session.flush()
    return row.id


def a_listed_case(
    session: Session, list_id: uuid.UUID, name: str = NAME, *, birth: str = BIRTH, **facts: Any
) -> uuid.UUID:
    """Write a line with the case that it opens, as an import does; return the line."""
    case = TracingCase(number=new_number(session, 2025))
    session.add(case)
    session.flush()
    line = a_line(session, list_id, name, birth=birth, case_id=case.id, **facts)
    kind = NameKind.AS_WRITTEN_ON_LIST
    stands = {"case_id": case.id, "entry_id": line}
    session.add(PersonName(**stands, kind=kind, written=name, **_named(name)))
    if birth:
        session.add(BirthRecord(**stands, **date_columns("", read_date(birth))))
    refresh(session, (case.id,))
    return line


def a_candidate(session: Session, left: uuid.UUID, right: uuid.UUID, **facts: Any) -> uuid.UUID:
    """Keep a pair of lines for review; return the candidate on file."""
    store(session, [found(left, right, **facts)])
    pair = {left, right}
    rows = session.exec(select(CandidateRecord))
    return next(row.id for row in rows if {row.left_entry_id, row.right_entry_id} == pair)


def found(left: uuid.UUID, right: uuid.UUID, **facts: Any) -> Candidate:
    """Return a pair as matching finds it."""
    usual = {
        "rank": 1,
        "score": 21.5,
        "probability": 0.97,
        "grade": "strong",
        "story": "names_kept",
        "chance_rivals": 0.01,
        "evidence": (Evidence("surname", "Капрондук", "Капрондюк", "near", 7.5, "near"),),
    }
    return Candidate(str(left), str(right), **{**usual, **facts})


def case_of(session: Session, line: uuid.UUID) -> uuid.UUID | None:
    """Return the case on which a line stands."""
    return session.get_one(ListEntry, line).case_id


def statements(session: Session, work: Callable[[], object]) -> int:
    """Return how many statements a piece of work sends to the file."""
    seen: list[str] = []
    engine = session.get_bind()

    def note(_connection: object, _cursor: object, statement: str, *_more: object) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        work()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def _parts(name: str) -> list[str]:
    return [*name.split(), "", ""][:3]


def _named(name: str) -> dict[str, str]:
    return dict(zip(("surname", "given_name", "patronymic"), _parts(name), strict=True))
