"""What many cases say at once: a statement per kind of record, however many cases they are."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Select, select
from sqlmodel import Session, col

from caseapp.cases.asides import Asides
from caseapp.cases.leading_birth import BirthFact, leading_first
from caseapp.cases.shown import DatedFact, NameFact, latest_region, standing_status
from caseapp.matching.model import BirthSpan
from db.codes import ListKind
from db.tables import (
    BirthRecord,
    ChildList,
    Determination,
    DeterminationWithdrawal,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
)

T = TypeVar("T")
Ids: TypeAlias = Collection[uuid.UUID]
ByCase: TypeAlias = dict[uuid.UUID, list[T]]
_CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the list of cases shows of a case, before it is worded."""

    number: str
    names: Collection[NameFact]
    births: Collection[BirthSpan]
    lines: Collection[tuple[str, str]]  # title of the list, and line
    status: str
    region: str
    keys: str = ""  # of the names, where they were made before
    aside: str = ""  # why the case is set aside
    kept: uuid.UUID | None = None  # the case that is kept for a duplicate
    also: Collection[NameFact] = ()  # names of its duplicates, which find it too
    numbers: Collection[str] = ()  # of its duplicates


def facts_of(
    session: Session, case_ids: Ids, now: Asides | None = None
) -> dict[uuid.UUID, CaseFacts]:
    """Return what the list of cases shows of these cases; duplicates speak for the case kept."""
    now = Asides() if now is None else now
    duplicates = {one: now.duplicates[one] for one in case_ids if one in now.duplicates}
    every = list(dict.fromkeys((*case_ids, *chain.from_iterable(duplicates.values()))))
    read = _Read(
        names_of(session, every),
        births_of(session, every, private=False),
        births_of(session, every),
        lines_of(session, every),
        regions_of(session, every),
        determinations_of(session, every),
        numbers_of(session, every),
    )
    return {
        one: replace(_facts(read, (one, *duplicates.get(one, ()))), **_aside(now, one))
        for one in dict.fromkeys(case_ids)
        if one in read.numbers
    }


@dataclass(frozen=True, slots=True)
class _Read:
    """The records of some cases, by case."""

    names: ByCase[NameFact]
    told: ByCase[BirthSpan]  # births that may leave the office
    births: ByCase[BirthSpan]  # with those that stay in it
    lines: ByCase[tuple[str, str]]
    regions: ByCase[DatedFact]
    determined: ByCase[DatedFact]
    numbers: dict[uuid.UUID, str]


def _facts(read: _Read, together: Sequence[uuid.UUID]) -> CaseFacts:
    """Return the facts of a case and its duplicates, read as one child's."""
    first, *others = together
    return CaseFacts(
        read.numbers[first],
        read.names[first],
        _all(read.told, together) or _all(read.births, together),
        _all(read.lines, together),
        standing_status(_all(read.determined, together)),
        latest_region(_all(read.regions, together)),
        also=_all(read.names, others),
        numbers=[read.numbers[one] for one in others],
    )


def _all(records: ByCase[T], cases: Iterable[uuid.UUID]) -> list[T]:
    return [record for case_id in cases for record in records[case_id]]


def _aside(now: Asides, case_id: uuid.UUID) -> dict[str, Any]:
    standing = now.by_case.get(case_id)
    return {} if standing is None else {"aside": standing.kind, "kept": standing.kept}


def chunks(items: Iterable[T]) -> Iterator[list[T]]:
    """Yield the items in portions that one statement can name."""
    remaining = iter(items)
    while portion := list(islice(remaining, _CHUNK)):
        yield portion


def numbers_of(session: Session, case_ids: Ids) -> dict[uuid.UUID, str]:
    """Return the readable numbers of cases."""
    query = select(col(TracingCase.id), col(TracingCase.number))
    return {
        case_id: number
        for chunk in chunks(case_ids)
        for case_id, number in session.execute(query.where(col(TracingCase.id).in_(chunk)))
    }


def names_of(session: Session, case_ids: Ids) -> ByCase[NameFact]:
    """Return the names of cases, in the order of their recording."""
    query = (
        select(
            col(PersonName.case_id),
            col(PersonName.id),
            col(PersonName.kind),
            col(PersonName.surname),
            col(PersonName.given_name),
            col(PersonName.patronymic),
            col(PersonName.private),
        )
        .where(col(PersonName.removed_at).is_(None))
        .order_by(col(PersonName.id))
    )
    return _by_case(session, query, case_ids, NameFact)


def births_of(session: Session, case_ids: Ids, *, private: bool = True) -> ByCase[BirthSpan]:
    """Return the birth dates of cases, the leading one first; private ones if wanted."""
    query = (
        select(
            col(BirthRecord.case_id),
            col(BirthRecord.edtf),
            col(BirthRecord.earliest),
            col(BirthRecord.latest),
            col(BirthRecord.private),
            col(BirthRecord.entry_id),
        )
        .where(col(BirthRecord.removed_at).is_(None), col(BirthRecord.edtf) != "")
        .order_by(col(BirthRecord.id))
    )
    if not private:
        query = query.where(col(BirthRecord.private).is_(False))
    found = _by_case(session, query, case_ids, _birth)
    return defaultdict(list, {one: leading_first(births) for one, births in found.items()})


def birth_places_of(session: Session, case_ids: Ids) -> dict[uuid.UUID, str]:
    """Return the place of birth of each case that has one: the place recorded last."""
    query = (
        select(col(BirthRecord.case_id), col(BirthRecord.place))
        .where(col(BirthRecord.removed_at).is_(None), col(BirthRecord.place) != "")
        .order_by(col(BirthRecord.id))
    )
    found = chunks(case_ids)
    rows = (session.execute(query.where(col(BirthRecord.case_id).in_(one))) for one in found)
    return {case_id: place for portion in rows for case_id, place in portion}


def determinations_of(session: Session, case_ids: Ids) -> ByCase[DatedFact]:
    """Return what was determined of cases and not taken back."""
    query = select(
        col(Determination.case_id),
        col(Determination.id),
        col(Determination.status),
        col(Determination.date_earliest),
        col(Determination.date_latest),
        col(Determination.created_at),
    ).where(col(Determination.id).not_in(select(col(DeterminationWithdrawal.determination_id))))
    return _by_case(session, query, case_ids, _dated)


def regions_of(session: Session, case_ids: Ids) -> ByCase[DatedFact]:
    """Return the regions of the placements of cases."""
    query = select(
        col(Placement.case_id),
        col(Placement.id),
        col(Placement.region),
        col(Placement.from_earliest),
        col(Placement.from_latest),
        col(Placement.created_at),
    ).where(col(Placement.removed_at).is_(None), col(Placement.region) != "")
    return _by_case(session, query, case_ids, _dated)


def lines_of(session: Session, case_ids: Ids) -> ByCase[tuple[str, str]]:
    """Return the lines of lists on which the children stand: title, and line; not the own ones."""
    query = (
        select(col(ListEntry.case_id), col(ChildList.title), col(ListEntry.line))
        .join(ChildList, col(ChildList.id) == col(ListEntry.list_id))
        .where(col(ChildList.kind) != ListKind.OWN)
        .order_by(
            col(ChildList.date_earliest).nulls_first(), col(ChildList.id), col(ListEntry.position)
        )
    )
    return _by_case(session, query, case_ids, lambda title, line: (title, line))


def _birth(
    edtf: str,
    earliest: dt.date | None,
    latest: dt.date | None,
    private: bool,
    entry_id: uuid.UUID | None,
) -> BirthFact[BirthSpan]:
    span = BirthSpan(edtf, earliest, latest)
    return BirthFact(span, edtf, earliest, latest, private, entry_id)


def _by_case(
    session: Session, query: Select[*tuple[Any, ...]], case_ids: Ids, made: Callable[..., T]
) -> ByCase[T]:
    """Return what a query finds, by its first column, the case."""
    case_id = query.selected_columns[0]
    found: ByCase[T] = defaultdict(list)
    for chunk in chunks(case_ids):
        for key, *values in session.execute(query.where(case_id.in_(chunk))):
            found[key].append(made(*values))
    return found


def _dated(
    fact_id: uuid.UUID,
    value: str,
    earliest: dt.date | None,
    latest: dt.date | None,
    recorded: dt.datetime,
) -> DatedFact:
    return DatedFact(fact_id, value, earliest, latest, recorded.date())
