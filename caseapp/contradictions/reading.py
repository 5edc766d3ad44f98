"""What many cases say, as statements: one query for each kind, however many cases there are."""

import uuid
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import Session, col

from caseapp.cases.asides import Asides
from caseapp.cases.corrections import corrections_of
from caseapp.cases.facts import chunks
from caseapp.cases.own_lines import of_own_list
from caseapp.contradictions.model import About, Side, Stated, What
from caseapp.contradictions.where import NOT_SAID, Where, date_of, on_line, read_lists, read_sources
from caseapp.progress import Progress
from db.codes import NameKind, Sex
from db.tables import (
    BirthRecord,
    Claim,
    ClaimWithdrawal,
    Determination,
    DeterminationWithdrawal,
    ListEntry,
    PersonName,
    Placement,
    TracingCase,
)

Cases = Collection[uuid.UUID] | None  # None: all


@dataclass(slots=True)
class _Gathered:
    """The statements found so far, case by case, and the lines and sources that they cite."""

    session: Session
    cases: Cases
    sides: dict[uuid.UUID, dict[About, list[Side]]]
    lines: dict[uuid.UUID, Where]
    on_lists: dict[uuid.UUID, list[uuid.UUID]]
    sources: dict[uuid.UUID, Where]
    now: Asides

    def rows(self, query: Select[*tuple[Any, ...]], case_id: Any) -> Iterator[Any]:  # noqa: ANN401 - rows of any columns
        """Yield what a query finds of the cases that are wanted."""
        if self.cases is None:
            yield from self.session.execute(query)
            return
        for chunk in chunks(self.cases):
            yield from self.session.execute(query.where(col(case_id).in_(chunk)))

    def add(self, case_id: uuid.UUID, side: Side) -> None:
        """Keep a statement, unless the case has said the very same already."""
        told = self.sides[self.now.kept_for(case_id)][side.what.about]
        place = next((at for at, one in enumerate(told) if _same(one, side)), None)
        if place is None:
            told.append(side)
        elif told[place].private and not side.private:  # what may go out is what stands for both
            told[place] = side

    def cited(self, entry_id: uuid.UUID | None, source_id: uuid.UUID | None) -> Where:
        """Return the line or the source that a record is from."""
        if entry_id is not None and entry_id in self.lines:
            return self.lines[entry_id]
        return self.sources.get(source_id, NOT_SAID) if source_id else NOT_SAID


def _same(one: Side, other: Side) -> bool:
    """Tell whether two statements say the same; what two lists say is held apart."""
    by_list = other.what.about in (About.SEX, About.ORIGIN)
    of_one_list = one.source.version_of == other.source.version_of
    return (one.what, one.who) == (other.what, other.who) and (of_one_list or not by_list)


def read_stated(
    session: Session, cases: Cases, now: Asides, progress: Progress
) -> tuple[dict[uuid.UUID, Stated], Mapping[uuid.UUID, Sequence[uuid.UUID]]]:
    """Return what these cases say (None: all), and on which lists each child stands.

    What duplicates say counts as said of the case kept.
    """
    sources = read_sources(session)
    found = _Gathered(session, cases, defaultdict(_kinds), {}, defaultdict(list), sources, now)
    read: Sequence[Callable[[_Gathered], None]] = (
        _lines,
        _events,
        _births,
        _names,
        _placements,
        _claims,
        _determinations,
    )
    for done, step in enumerate(read):
        progress.step(done, len(read))
        step(found)
    stated = {case_id: Stated(case_id, sides) for case_id, sides in found.sides.items()}
    return stated, found.on_lists


def _kinds() -> dict[About, list[Side]]:
    return defaultdict(list)


def _lines(found: _Gathered) -> None:
    """Read the lines of lists: where they stand, what sex, origin and birth they give.

    An own line says nothing that the case itself does not say.
    """
    lists = read_lists(found.session)
    query = select(
        col(ListEntry.id),
        col(ListEntry.case_id),
        col(ListEntry.list_id),
        col(ListEntry.line),
        col(ListEntry.sex),
        col(ListEntry.origin_region),
        col(ListEntry.birth_edtf),
    ).where(col(ListEntry.case_id).is_not(None), ~of_own_list())
    ordered = query.order_by(col(ListEntry.id))
    for entry_id, case_id, list_id, number, sex, origin, birth in found.rows(
        ordered, ListEntry.case_id
    ):
        line = on_line(lists[list_id], number)
        found.lines[entry_id] = line
        found.on_lists[found.now.kept_for(case_id)].append(list_id)
        if sex != Sex.UNKNOWN:
            found.add(case_id, _side(entry_id, line, What(About.SEX, sex)))
        if origin:
            found.add(case_id, _side(entry_id, line, What(About.ORIGIN, region=origin)))
        if birth:
            found.add(case_id, _side(entry_id, line, What(About.BIRTH, since=date_of(birth))))


def _side(record_id: uuid.UUID, line: Where, what: What, *, private: bool = False) -> Side:
    hidden = private or line.private
    return Side(record_id, line.who, what, line.date, line.source, private=hidden)


def _events(found: _Gathered) -> None:
    """Read when the children were taken."""
    query = select(col(TracingCase.id), col(TracingCase.event_edtf)).where(
        col(TracingCase.event_edtf) != ""
    )
    for case_id, edtf in found.rows(query, TracingCase.id):
        what = What(About.EVENT, since=date_of(edtf))
        found.add(case_id, Side(case_id, "", what))


def _births(found: _Gathered) -> None:
    """Read the birth records that people entered; those of lines are read with the lines."""
    query = select(
        col(BirthRecord.id),
        col(BirthRecord.case_id),
        col(BirthRecord.entry_id),
        col(BirthRecord.source_id),
        col(BirthRecord.edtf),
        col(BirthRecord.private),
    ).where(col(BirthRecord.removed_at).is_(None), col(BirthRecord.edtf) != "")
    ordered = query.order_by(col(BirthRecord.id))
    for row in found.rows(ordered, BirthRecord.case_id):
        if row.entry_id not in found.lines:
            what = What(About.BIRTH, since=date_of(row.edtf))
            where = found.cited(row.entry_id, row.source_id)
            found.add(row.case_id, _side(row.id, where, what, private=row.private))


def _names(found: _Gathered) -> None:
    """Read the names after an adoption, the only ones that a rule asks for."""
    query = select(
        col(PersonName.id),
        col(PersonName.case_id),
        col(PersonName.entry_id),
        col(PersonName.source_id),
        col(PersonName.written),
        col(PersonName.private),
    ).where(col(PersonName.removed_at).is_(None), col(PersonName.kind) == NameKind.AFTER_ADOPTION)
    for row in found.rows(query, PersonName.case_id):
        what = What(About.NAME, NameKind.AFTER_ADOPTION.value, text=row.written)
        where = found.cited(row.entry_id, row.source_id)
        found.add(row.case_id, _side(row.id, where, what, private=row.private))


def _placements(found: _Gathered) -> None:
    """Read where the children are reported to be."""
    query = select(
        col(Placement.id),
        col(Placement.case_id),
        col(Placement.entry_id),
        col(Placement.source_id),
        col(Placement.care),
        col(Placement.region),
        col(Placement.locality),
        col(Placement.institution),
        col(Placement.reported_by),
        col(Placement.from_edtf),
        col(Placement.to_edtf),
        col(Placement.private),
    ).where(col(Placement.removed_at).is_(None))
    for row in found.rows(query.order_by(col(Placement.id)), Placement.case_id):
        line = found.cited(row.entry_id, row.source_id)
        words = "\n".join(part for part in (row.locality, row.institution) if part)
        since, until = date_of(row.from_edtf), date_of(row.to_edtf)
        what = What(About.PLACEMENT, row.care, row.region, words, since, until)
        side = _side(row.id, line, what, private=row.private)
        found.add(row.case_id, replace(side, who=row.reported_by or line.who))


def _claims(found: _Gathered) -> None:
    """Read what the parties say, as it is understood now."""
    query = (
        select(
            col(Claim.id),
            col(Claim.case_id),
            col(Claim.said_in_entry_id),
            col(Claim.source_id),
            col(Claim.party),
            col(Claim.kind),
            col(Claim.words),
            col(Claim.region),
            col(Claim.date_edtf),
        )
        .where(col(Claim.id).not_in(select(col(ClaimWithdrawal.claim_id))))
        .order_by(col(Claim.id))
    )
    rows = list(found.rows(query, Claim.case_id))
    corrected = corrections_of(found.session, [row.id for row in rows])
    for row in rows:
        kind, region, date = row.kind, row.region, date_of(row.date_edtf)
        if row.id in corrected:
            meaning = corrected[row.id][-1].meaning
            kind, region, date = meaning.kind, meaning.region, date_of(meaning.date.edtf)
        what = What(About.CLAIM, kind, region, row.words)
        line = found.cited(row.said_in_entry_id, row.source_id)
        found.sides[found.now.kept_for(row.case_id)][About.CLAIM].append(
            Side(row.id, row.party, what, date, line.source, private=line.private)
        )


def _determinations(found: _Gathered) -> None:
    """Read what we determined and did not take back."""
    query = select(
        col(Determination.id),
        col(Determination.case_id),
        col(Determination.source_id),
        col(Determination.status),
        col(Determination.date_edtf),
    ).where(col(Determination.id).not_in(select(col(DeterminationWithdrawal.determination_id))))
    ordered = query.order_by(col(Determination.id))
    for record_id, case_id, source_id, status, edtf in found.rows(ordered, Determination.case_id):
        line = found.cited(None, source_id)
        what = What(About.DETERMINATION, status)
        side = Side(record_id, "", what, date_of(edtf), line.source, private=line.private)
        found.add(case_id, side)
