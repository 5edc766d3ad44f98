"""Opening a case by hand, its readable number, and the facts that stand once in it."""

import datetime as dt
import uuid

from sqlmodel import Session, col, update

from caseapp.acts import ActCode
from caseapp.cases import births, names
from caseapp.cases.drafts import BirthDraft, CaseDraft, NameDraft
from caseapp.cases.index import refresh
from caseapp.cases.own_lines import give_own_lines
from caseapp.cases.records import case_row
from caseapp.cases.written import Written, added, changed, telling
from caseapp.fields import (
    Columns,
    code_of,
    date_columns,
    held,
    prose,
    region_code,
    typed_date,
)
from caseapp.names.clean import tidy
from db.codes import Circumstances, Sex
from db.tables import FileInfo, PersonName, TracingCase


def open_case(
    session: Session, draft: CaseDraft, name: NameDraft, *, year: int, today: dt.date | None = None
) -> Written:
    """Open a case by hand, under the next number of the file, with its line of our own list."""
    values = {"number": new_number(session, year), **_columns(draft, today)}
    name_values = names.columns(name)
    case = TracingCase(**values)
    session.add(case)
    session.flush()
    session.add(PersonName(case_id=case.id, **name_values))
    give_own_lines(session, (case.id,))
    refresh(session, (case.id,))
    values["name"] = name_values["written"]
    return added(ActCode.CASE_OPENED, case.id, case.id, values)


def open_born(
    session: Session, draft: CaseDraft, name: NameDraft, birth: BirthDraft, *, today: dt.date
) -> Written:
    """Open a case by hand with a first birth record: one step, undone together."""
    opened = open_case(session, draft, name, year=today.year, today=today)
    born = births.add_birth(session, opened.id, birth, today=today)
    return telling(opened, kind="born", edtf=str(born.act.data.get("edtf", "")))


def change_case(
    session: Session, case_id: uuid.UUID, draft: CaseDraft, *, today: dt.date | None = None
) -> Written:
    """Correct the facts that stand once in a case."""
    row = case_row(session, case_id)
    values = _columns(draft, today)
    before = held(row, values)
    row.sqlmodel_update(values)
    refresh(session, (case_id,))
    return changed(ActCode.CASE_CHANGED, case_id, case_id, before, values)


def new_number(session: Session, year: int) -> str:
    """Return the next case number of the file; no number is ever given twice."""
    return new_numbers(session, year, 1)[0]


def new_numbers(session: Session, year: int, count: int) -> tuple[str, ...]:
    """Return the next case numbers of the file in one step, for a whole import."""
    take = update(FileInfo).values(next_case=col(FileInfo.next_case) + count)
    following = session.exec(take.returning(col(FileInfo.next_case))).scalar_one()
    return tuple(f"{year}-{number:05d}" for number in range(following - count, following))


def _columns(draft: CaseDraft, today: dt.date | None) -> Columns:
    return {
        "sex": code_of(Sex, draft.sex, "sex"),
        "circumstances": code_of(Circumstances, draft.circumstances, "circumstances"),
        "circumstances_text": prose(draft.circumstances_text),
        **date_columns("event_", typed_date(draft.event_text, "event_date", today)),
        "origin_region": region_code(draft.origin_region, "origin_region"),
        "origin_place": tidy(draft.origin_place),
        "note": prose(draft.note),
        "separation_place": tidy(draft.separation_place),
        "taken_by": tidy(draft.taken_by),
        "last_place": tidy(draft.last_place),
        **date_columns("last_seen_", typed_date(draft.last_seen_text, "last_seen", today)),
    }
