"""Which sources a record cites, in which passage: the one place where that is read and written.

A record names its first source itself; further sources, and the passage of the first, stand in
rows of their own. So every record has sources, whatever its kind.
"""

import uuid
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from sqlmodel import Session, SQLModel, col, select

from caseapp.cases import records
from caseapp.cases.cited import CitationLine, Cited
from caseapp.cases.written import Written
from caseapp.errors import NotFound
from caseapp.names.clean import tidy
from db.tables import Citation, Claim, Determination, DeterminationProposal

LONGEST_PASSAGE = 200  # letters


Further = Mapping[uuid.UUID, Sequence[CitationLine]]  # record -> its lines, oldest first
Change = Callable[[Session], Written]


def by_record(lines: Iterable[CitationLine]) -> Further:
    """Return the lines of each record."""
    found: dict[uuid.UUID, list[CitationLine]] = defaultdict(list)
    for line in lines:
        found[line.record_id].append(line)
    return found


def sources_of(
    first: uuid.UUID | None, record_id: uuid.UUID | None, further: Further
) -> tuple[Cited, ...]:
    """Return every source of a record, its own first one first."""
    own = {} if first is None else {first: ""}
    lines = further.get(record_id, ()) if record_id else ()
    passages = own | {line.source_id: line.passage for line in lines}
    return tuple(Cited(source, passage) for source, passage in passages.items())


def all_cited(lines: Iterable[Any], citations: Iterable[CitationLine]) -> Iterator[uuid.UUID]:
    """Yield the sources of records in the order of these, each record's own first."""
    further = by_record(citations)
    for line in lines:
        yield from (cited.source_id for cited in sources_of(line.source_id, line.id, further))


def changes(
    session: Session, record_id: uuid.UUID, first: uuid.UUID | None, wanted: Sequence[Cited]
) -> tuple[Change, ...]:
    """Return the single changes after which a record cites just what is wanted."""
    kind, case_id = _record(session, record_id)
    rows = {row.source_id: row for row in _rows(session, record_id)}
    needed = {
        cited.source_id: tidy(cited.passage)[:LONGEST_PASSAGE]
        for cited in wanted
        if cited.source_id != first or tidy(cited.passage)
    }
    gone = [partial(_remove, row.id) for source, row in rows.items() if source not in needed]
    return (*gone, *_kept(rows, needed), *_new((kind, record_id), case_id, rows, needed))


def carry_over(session: Session, old: uuid.UUID, new: uuid.UUID) -> None:
    """Let a record that states another anew cite what that one cited."""
    rows = _rows(session, old)
    kind = _record(session, new)[0] if rows else ""
    for row in rows:
        values = row.model_dump(exclude={"id", "created_at", "record_id", "record_kind"})
        session.add(Citation(**values, record_id=new, record_kind=kind))


def _kept(
    rows: Mapping[uuid.UUID | None, Citation], needed: Mapping[uuid.UUID, str]
) -> Iterator[Change]:
    for source, passage in needed.items():
        if source in rows and rows[source].passage != passage:
            yield partial(_change, rows[source].id, passage)


def _new(
    record: tuple[str, uuid.UUID],
    case_id: uuid.UUID,
    rows: Mapping[uuid.UUID | None, Citation],
    needed: Mapping[uuid.UUID, str],
) -> Iterator[Change]:
    for source, passage in needed.items():
        if source not in rows:
            kind, record_id = record
            values = {"record_kind": kind, "record_id": record_id, "source_id": source}
            yield partial(_add, case_id, {**values, "passage": passage})


def _add(case_id: uuid.UUID, values: Mapping[str, Any], session: Session) -> Written:
    return records.add(session, Citation, case_id, dict(values))


def _change(citation_id: uuid.UUID, passage: str, session: Session) -> Written:
    return records.change(session, Citation, citation_id, {"passage": passage})


def _remove(citation_id: uuid.UUID, session: Session) -> Written:
    return records.remove(session, Citation, citation_id)


def _rows(session: Session, record_id: uuid.UUID) -> Sequence[Citation]:
    query = select(Citation).where(
        col(Citation.record_id) == record_id, col(Citation.removed_at).is_(None)
    )
    return session.exec(query.order_by(col(Citation.id))).all()


def _record(session: Session, record_id: uuid.UUID) -> tuple[str, uuid.UUID]:
    """Return of which kind and case a record is."""
    kinds: dict[str, Any] = {"claim": Claim, "determination": Determination}
    kinds |= {"determination_proposal": DeterminationProposal, **records.KINDS}
    for kind, table in kinds.items():
        row: SQLModel | None = session.get(table, record_id)
        if row is not None:
            return kind, row.case_id  # type: ignore[attr-defined] # every one of them has it
    raise NotFound("record", str(record_id))
