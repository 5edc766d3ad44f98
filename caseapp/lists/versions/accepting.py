"""Taking over what a new version says otherwise: a fact of the case, with the line as its source.

What was there before stays: as a record of its own where a case has many of a kind, else in the
row that says who accepted the change.
"""

import datetime as dt
import json
import uuid
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import Session, col

from caseapp.acts import ActCode
from caseapp.cases.facts import chunks
from caseapp.cases.index import refresh
from caseapp.errors import TooLate
from caseapp.fields import Columns, Value, date_columns, date_of
from caseapp.journal import JSON, Act
from caseapp.lines.answers import reported
from caseapp.lists.versions.acceptable import ACCEPTABLE, FACTS
from caseapp.lists.versions.accepted import RECORDS, accepted_fields, standing_acceptances
from caseapp.names.scripts import script_of
from caseapp.progress import SILENT, Progress
from db.codes import NameKind
from db.ids import new_id
from db.tables import (
    AcceptedField,
    BirthRecord,
    ChildList,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
)

Choice = tuple[uuid.UUID, str]  # the line of the new version, and a field of ACCEPTABLE


@dataclass(frozen=True, slots=True)
class Accepted:
    """What was taken over from a list."""

    list_id: uuid.UUID
    title: str
    lines: int
    fields: Mapping[str, int]  # field -> how many lines
    batch: uuid.UUID  # of what was written in one act


def accept(
    session: Session,
    choices: Collection[Choice],
    *,
    worker: str,
    import_id: uuid.UUID | None = None,
    progress: Progress = SILENT,
) -> Accepted:
    """Make fields of one list's lines facts of their cases; refuse where all are so already."""
    wanted = {(line, field) for line, field in choices if field in ACCEPTABLE}
    wanted -= accepted_fields(session, {line for line, _ in wanted})
    lines = _lines(session, {line for line, _ in wanted})
    taken = sorted(choice for choice in wanted if choice[0] in lines)
    if not taken:
        raise TooLate("change")
    listed = session.get_one(ChildList, lines[taken[0][0]].list_id)
    batch = new_id()
    for number, (line, field) in enumerate(taken):
        progress.step(number, len(taken))
        row = AcceptedField(
            entry_id=line, field=field, worker=worker, import_id=import_id, batch=batch
        )
        _take(session, listed, lines[line], row)
    refresh(session, {one.case_id for one in lines.values() if one.case_id})
    return acceptance(listed, taken, batch)


def accept_act(accepted: Accepted) -> Act:
    """Return the journal's line about changes taken over."""
    data: dict[str, JSON] = {
        "id": str(accepted.batch),
        "title": accepted.title,
        "lines": accepted.lines,
        "count": sum(accepted.fields.values()),
        "fields": dict(accepted.fields),
    }
    return Act(ActCode.CHANGES_ACCEPTED, str(accepted.list_id), data)


def give_back(session: Session, import_id: uuid.UUID) -> None:
    """Give cases the facts back that an import took over, where nobody corrected them since."""
    query = select(AcceptedField).where(
        col(AcceptedField.import_id) == import_id, standing_acceptances()
    )
    for row in session.scalars(query).all():
        give_fact_back(session, row, session.get_one(ListEntry, row.entry_id))


def give_fact_back(session: Session, row: AcceptedField, line: ListEntry) -> None:
    """Give a case the fact back that stood there before, if it still is what the line says."""
    case = session.get(TracingCase, line.case_id) if line.case_id else None
    columns = FACTS.get(row.field, ())
    if case and all(getattr(case, name) == getattr(line, name) for name in columns):
        _restore(session, case, json.loads(row.before))


def _lines(session: Session, entry_ids: Collection[uuid.UUID]) -> dict[uuid.UUID, ListEntry]:
    """Return the lines that stand on a case."""
    query = select(ListEntry).where(col(ListEntry.case_id).is_not(None))
    return {
        line.id: line
        for chunk in chunks(entry_ids)
        for line in session.scalars(query.where(col(ListEntry.id).in_(chunk)))
    }


def _take(session: Session, listed: ChildList, line: ListEntry, row: AcceptedField) -> None:
    if row.field in RECORDS:
        session.add(_record(listed, line, row.field, row.import_id))
    else:
        case = session.get_one(TracingCase, line.case_id)
        columns = FACTS[row.field]
        row.before = json.dumps({name: _plain(getattr(case, name)) for name in columns})
        case.sqlmodel_update({name: getattr(line, name) for name in columns})
        session.add(case)
    session.add(row)


def _record(
    listed: ChildList, line: ListEntry, field: str, import_id: uuid.UUID | None
) -> PersonName | BirthRecord | Placement:
    own: Columns = {"case_id": line.case_id, "import_id": import_id}
    if field == "reported_region":
        return Placement(**own, **reported(listed, line))
    own["entry_id"] = line.id
    if field == "birth":
        return BirthRecord(**own, **date_columns("", date_of(line, "birth_")))
    own |= {name: getattr(line, name) for name in ("surname", "given_name", "patronymic")}
    own |= {"written": line.name_written, "script": script_of(line.name_written)}
    return PersonName(**own, kind=NameKind.AS_WRITTEN_ON_LIST)


def _plain(value: Value) -> str | None:
    return None if value is None else str(value)


def _restore(session: Session, case: TracingCase, before: Mapping[str, str | None]) -> None:
    case.sqlmodel_update(dict(_typed(before)))
    session.add(case)
    session.flush()


def _typed(before: Mapping[str, str | None]) -> Iterator[tuple[str, Value]]:
    """Yield the kept columns as the case has them."""
    for name, value in before.items():
        is_day = name in ("event_earliest", "event_latest")
        yield name, dt.date.fromisoformat(value) if is_day and value else value


def acceptance(listed: ChildList, taken: Collection[Choice], batch: uuid.UUID) -> Accepted:
    """Return what one act took over, or took back."""
    fields = [field for _, field in taken]
    return Accepted(
        list_id=listed.id,
        title=listed.title,
        lines=len({line for line, _ in taken}),
        fields=Counter(fields),
        batch=batch,
    )
