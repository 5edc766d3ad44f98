"""What the checks ask of many cases at once: a statement per kind of record, not per case."""

import datetime as dt
import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import and_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from caseapp.case_parts.claims import claims_of
from caseapp.case_parts.lines import (
    BirthLine,
    CaseFile,
    ClaimLine,
    DeterminationLine,
    NameLine,
    PlacementLine,
    RequestLine,
    by_start,
)
from caseapp.case_parts.rows import (
    birth_line,
    determination_line,
    name_line,
    placement_line,
    request_line,
)
from caseapp.cases.facts import chunks, lines_of
from caseapp.cases.shown import determined_order
from caseapp.cases.source_uses import cited_by_cases
from caseapp.dates import UncertainDate
from caseapp.fields import date_of
from caseapp.sources import SourceLine, source_line
from db.codes import Relation
from db.tables import (
    BirthRecord,
    CaseIndex,
    CaseRequest,
    Determination,
    DeterminationWithdrawal,
    PersonName,
    Placement,
    RelatedPerson,
    SourceRecord,
    TracingCase,
)
from db.tables.base import CaseRecord

Record = TypeVar("Record", bound=CaseRecord)
Line = TypeVar("Line")
ByCase: TypeAlias = dict[uuid.UUID, list[Line]]
Ids: TypeAlias = Collection[uuid.UUID]
Cited: TypeAlias = Mapping[uuid.UUID, Collection[uuid.UUID]]


@dataclass(frozen=True, slots=True)
class CheckedCase:
    """The part of a case file that checks look at, under the same names."""

    id: uuid.UUID
    number: str
    name: str
    sex: str
    circumstances: str
    circumstances_text: str
    event: UncertainDate
    origin_region: str
    origin_place: str
    status: str
    names: tuple[NameLine, ...]
    births: tuple[BirthLine, ...]
    claims: tuple[ClaimLine, ...]
    determinations: tuple[DeterminationLine, ...]
    placements: tuple[PlacementLine, ...]
    requests: tuple[RequestLine, ...]
    sources: tuple[SourceLine, ...]
    is_listed: bool
    alike: tuple[str, ...] = ()  # numbers of other cases with the same name and birth
    fathers: tuple[str, ...] = ()  # given names of the fathers on file


_BESIDE = {"is_listed", "alike", "fathers"}
_OF_FILE = tuple(field.name for field in fields(CheckedCase) if field.name not in _BESIDE)


def of_file(case: CaseFile, alike: tuple[str, ...] = ()) -> CheckedCase:
    """Return what checks look at of a case that was read whole."""
    said = {name: getattr(case, name) for name in _OF_FILE}
    people = case.people.relations
    fathers = (one.given_name for one in people if one.relation == Relation.FATHER)
    return CheckedCase(
        **said,
        is_listed=bool(case.entries),
        alike=alike,
        fathers=tuple(name for name in fathers if name),
    )


def alike_cases(session: Session, case_ids: Ids) -> Mapping[uuid.UUID, tuple[str, ...]]:
    """Return the numbers of the cases that are called and born alike, by case; most have none."""
    other = aliased(CaseIndex)
    query = (
        select(CaseIndex.case_id, other.number)
        .join(
            other,
            and_(
                col(other.sort_key) == col(CaseIndex.sort_key),
                col(other.birth_edtf) == col(CaseIndex.birth_edtf),
                col(other.case_id) != col(CaseIndex.case_id),
            ),
        )
        .where(col(CaseIndex.birth_edtf) != "", col(CaseIndex.aside) == "", col(other.aside) == "")
        .order_by(col(other.number))
    )
    found: dict[uuid.UUID, tuple[str, ...]] = {}
    for chunk in chunks(case_ids):
        for case_id, number in session.exec(query.where(col(CaseIndex.case_id).in_(chunk))):
            found[case_id] = (*found.get(case_id, ()), number)
    return found


def read_checked(session: Session, case_ids: Ids) -> Iterator[CheckedCase]:
    """Yield these cases, many read together; then they are let go of."""
    cited = cited_by_cases(session)
    for portion in chunks(case_ids):
        records = _Records(session, portion, cited)
        for case, shown in records.cases():
            yield _checked(case, shown, records)
        session.expunge_all()


def _checked(case: TracingCase, shown: CaseIndex, records: "_Records") -> CheckedCase:
    return CheckedCase(
        id=case.id,
        number=case.number,
        name=shown.name,
        sex=case.sex,
        circumstances=case.circumstances,
        circumstances_text=case.circumstances_text,
        event=date_of(case, "event_"),
        origin_region=case.origin_region,
        origin_place=case.origin_place,
        status=shown.status,
        **records.of(case.id),
    )


class _Records:
    """The records of these cases by case, read in a statement per kind."""

    def __init__(self, session: Session, case_ids: Ids, cited: Cited) -> None:
        self._session, self._ids = session, case_ids
        self._names = self._lines(PersonName, name_line)
        self._births = self._lines(BirthRecord, birth_line)
        self._placements = self._lines(Placement, placement_line)
        self._requests = self._lines(CaseRequest, request_line)
        self._claims = claims_of(session, case_ids)
        self._determined = self._determinations()
        self._listed = lines_of(session, case_ids)
        self._alike = alike_cases(session, case_ids)
        self._people = self._lines(RelatedPerson, _father)
        self._sources = _sources(session, case_ids, cited)

    def of(self, case_id: uuid.UUID) -> dict[str, Any]:
        """Return the records of a case by the names of `CheckedCase`."""
        return {
            "names": tuple(self._names[case_id]),
            "births": tuple(self._births[case_id]),
            "claims": self._claims.get(case_id, ()),
            "determinations": tuple(self._determined[case_id]),
            "placements": tuple(sorted(self._placements[case_id], key=by_start)),
            "requests": tuple(self._requests[case_id]),
            "sources": tuple(self._sources[case_id]),
            "is_listed": case_id in self._listed,
            "alike": self._alike.get(case_id, ()),
            "fathers": tuple(filter(None, self._people[case_id])),
        }

    def cases(self) -> Iterator[tuple[TracingCase, CaseIndex]]:
        """Yield the cases with their rows in the list of cases, in its order."""
        query = (
            select(TracingCase, CaseIndex)
            .where(col(CaseIndex.case_id) == col(TracingCase.id))
            .order_by(col(CaseIndex.sort_key), col(CaseIndex.number))
        )
        yield from self._found(query, col(TracingCase.id))

    def _lines(self, table: type[Record], made: Callable[[Record], Line]) -> ByCase[Line]:
        """Return the records of one kind that are not in the bin, in the order of recording."""
        query = select(table).where(col(table.removed_at).is_(None)).order_by(col(table.id))
        found: ByCase[Line] = defaultdict(list)
        for row in self._found(query, col(table.case_id)):
            found[row.case_id].append(made(row))
        return found

    def _determinations(self) -> ByCase[DeterminationLine]:
        """Return what we determined and did not take back, the newest first."""
        taken_back = select(DeterminationWithdrawal.determination_id)
        query = select(Determination).where(col(Determination.id).not_in(taken_back))
        found: ByCase[DeterminationLine] = defaultdict(list)
        for row in self._found(query, col(Determination.case_id)):
            found[row.case_id].append(determination_line(row, None))
        for lines in found.values():
            lines.sort(key=_moment, reverse=True)
        return found

    def _found(self, query: Any, case_id: Any) -> Iterator[Any]:  # noqa: ANN401 - any statement
        for chunk in chunks(self._ids):
            yield from self._session.exec(query.where(case_id.in_(chunk)))


def _father(row: RelatedPerson) -> str:
    """Return the given name of a father; nothing of anybody else."""
    return row.given_name if row.relation == Relation.FATHER else ""


def _moment(line: DeterminationLine) -> tuple[dt.date, dt.date, uuid.UUID]:
    return determined_order(line.date.earliest, line.date.latest, line.id)


def _sources(session: Session, case_ids: Ids, cited: Cited) -> ByCase[SourceLine]:
    """Return the sources that each case cites anywhere, the oldest first."""
    wanted = {one for case_id in case_ids for one in cited.get(case_id, ())}
    rows = session.exec(select(SourceRecord).where(col(SourceRecord.id).in_(wanted)))
    known = {row.id: source_line(row) for row in rows}
    found: ByCase[SourceLine] = defaultdict(list)
    for case_id in case_ids:
        found[case_id] = [known[one] for one in sorted(cited.get(case_id, ())) if one in known]
    return found
