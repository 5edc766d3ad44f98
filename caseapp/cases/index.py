"""The list of cases as lists and searches show it, made anew after each change of a case."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Select, String, cast, func, select
from sqlmodel import Session, col, delete, insert

from caseapp.cases.model import CaseRow
from caseapp.cases.shown import (
    DatedFact,
    NameFact,
    latest_region,
    leading_name,
    standing_status,
)
from caseapp.names.keys import search_keys
from caseapp.names.ordering import sort_key
from db.tables import (
    BirthRecord,
    CaseIndex,
    ChildList,
    Determination,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
)

T = TypeVar("T")
_CHUNK = 2_000


def refresh(session: Session, case_ids: Collection[uuid.UUID]) -> None:
    """Make the index rows of these cases anew, in a few statements however many they are."""
    session.flush()
    for chunk in chunks(dict.fromkeys(case_ids)):
        old = delete(CaseIndex).where(col(CaseIndex.case_id).in_(chunk))
        session.exec(old, execution_options={"synchronize_session": False})
        made = _index_rows(session, chunk)
        if made:
            session.exec(insert(CaseIndex), params=made)


def rows(session: Session) -> tuple[CaseRow, ...]:
    """Return every case in Ukrainian alphabetical order."""
    query = select(
        col(CaseIndex.case_id),
        col(CaseIndex.number),
        col(CaseIndex.name),
        col(CaseIndex.sort_key),
        col(CaseIndex.birth_edtf),
        func.coalesce(cast(col(CaseIndex.birth_earliest), String), ""),
        col(CaseIndex.status),
        col(CaseIndex.region),
        col(CaseIndex.lists),
        col(CaseIndex.search_text),
    )
    made = (CaseRow(*row) for row in session.execute(query))
    return tuple(sorted(made, key=lambda row: (row.sort_key, row.number)))


def chunks(items: Iterable[T]) -> Iterator[list[T]]:
    """Yield the items in portions that one statement can name."""
    remaining = iter(items)
    while portion := list(islice(remaining, _CHUNK)):
        yield portion


def _index_rows(session: Session, ids: list[uuid.UUID]) -> list[dict[str, object]]:
    numbers = select(col(TracingCase.id), col(TracingCase.number))
    names, births = _names(session, ids), _births(session, ids)
    determinations, placements = _determinations(session, ids), _placements(session, ids)
    lists = _lists(session, ids)
    return [
        {
            "id": case_id,
            "case_id": case_id,
            "number": number,
            **_name_columns(number, names[case_id]),
            **_birth_columns(births[case_id]),
            "status": standing_status(determinations[case_id]),
            "region": latest_region(placements[case_id]),
            "lists": "\n".join(lists[case_id]),
        }
        for case_id, number in session.execute(numbers.where(col(TracingCase.id).in_(ids)))
    ]


def _name_columns(number: str, names: list[NameFact]) -> dict[str, str]:
    shown = leading_name(names, otherwise=number)
    keys = " ".join(search_keys(*name.parts) for name in names)
    words = dict.fromkeys([*keys.split(), number])
    return {"name": shown, "sort_key": sort_key(shown), "search_text": " ".join(words)}


def _birth_columns(births: list[tuple[str, dt.date | None]]) -> dict[str, object]:
    edtf, earliest = next((birth for birth in births if birth[0]), ("", None))
    return {"birth_edtf": edtf, "birth_earliest": earliest}


def _names(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, list[NameFact]]:
    query = select(
        col(PersonName.case_id),
        col(PersonName.id),
        col(PersonName.kind),
        col(PersonName.surname),
        col(PersonName.given_name),
        col(PersonName.patronymic),
    ).where(col(PersonName.case_id).in_(ids), col(PersonName.removed_at).is_(None))
    return _by_case(session, query, NameFact)


def _births(
    session: Session, ids: list[uuid.UUID]
) -> dict[uuid.UUID, list[tuple[str, dt.date | None]]]:
    query = (
        select(col(BirthRecord.case_id), col(BirthRecord.edtf), col(BirthRecord.earliest))
        .where(col(BirthRecord.case_id).in_(ids), col(BirthRecord.removed_at).is_(None))
        .order_by(col(BirthRecord.id))
    )
    return _by_case(session, query, lambda *birth: birth)


def _determinations(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, list[DatedFact]]:
    query = select(
        col(Determination.case_id),
        col(Determination.id),
        col(Determination.status),
        col(Determination.date_earliest),
        col(Determination.date_latest),
        col(Determination.created_at),
    ).where(col(Determination.case_id).in_(ids))
    return _by_case(session, query, _dated)


def _placements(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, list[DatedFact]]:
    query = select(
        col(Placement.case_id),
        col(Placement.id),
        col(Placement.region),
        col(Placement.from_earliest),
        col(Placement.from_latest),
        col(Placement.created_at),
    ).where(col(Placement.case_id).in_(ids), col(Placement.removed_at).is_(None))
    return _by_case(session, query, _dated)


def _lists(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, list[str]]:
    query = (
        select(col(ListEntry.case_id), col(ChildList.title), col(ListEntry.line))
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(col(ListEntry.case_id).in_(ids))
        .order_by(col(ChildList.date_earliest), col(ChildList.id), col(ListEntry.position))
    )
    return _by_case(session, query, lambda title, line: f"{title} № {line}")


def _by_case(
    session: Session, query: Select[*tuple[Any, ...]], made: Callable[..., T]
) -> dict[uuid.UUID, list[T]]:
    found: dict[uuid.UUID, list[T]] = defaultdict(list)
    for case_id, *values in session.execute(query):
        found[case_id].append(made(*values))
    return found


def _dated(
    fact_id: uuid.UUID,
    value: str,
    earliest: dt.date | None,
    latest: dt.date | None,
    recorded: dt.datetime,
) -> DatedFact:
    return DatedFact(fact_id, value, earliest, latest, recorded.date())
