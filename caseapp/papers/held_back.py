"""Which comparisons of a pair quote what stays in the office: private names, births, places."""

import uuid
from collections.abc import Collection, Iterable, Iterator

from sqlmodel import Session, col, select

from caseapp.cases.facts import chunks
from caseapp.cases.kin import siblings_of
from caseapp.matching.model import Evidence
from caseapp.review.pairs import ReviewItem
from db.tables import BirthRecord, ListEntry, PersonName, Placement

_PARTS = ("surname", "given_name", "patronymic")
_TABLES = ((PersonName, _PARTS), (BirthRecord, ("edtf", "place")), (Placement, ("region",)))
_ON_A_LINE = (
    *_PARTS,
    "birth_edtf",
    "birth_place",
    "origin_place",
    "origin_region",
    "reported_region",
    "siblings_text",
)


def private_values(session: Session, item: ReviewItem) -> frozenset[str]:
    """Return what only private records of a pair's cases, or of their siblings' cases, say.

    Records in the bin count too: a comparison may have been made before they went there.
    """
    cases = {side.case_id for side in (item.left, item.right) if side.case_id is not None}
    kin = siblings_of(session, cases).values()
    secret: set[str] = set()
    told = set(_on_lines(session, item.lines))
    for private, value in _of_cases(session, cases.union(*kin)):
        (secret if private else told).add(value)
    return frozenset(secret - told - {""})


def quotes_private(one: Evidence, values: Collection[str]) -> bool:
    """Tell whether a comparison shows any of these values, in its sides or in its sentence."""
    said = [text.casefold() for text in (one.left, one.right, *one.values.values())]
    return any(value in text for value in values for text in said)


def _on_lines(session: Session, lines: Iterable[uuid.UUID]) -> Iterator[str]:
    columns = (col(getattr(ListEntry, name)) for name in _ON_A_LINE)
    for row in session.execute(select(*columns).where(col(ListEntry.id).in_(lines))):
        yield from (str(value or "").casefold() for value in row)


def _of_cases(session: Session, cases: Collection[uuid.UUID]) -> Iterator[tuple[bool, str]]:
    """Yield whether a record is private, and each value of it."""
    for table, names in _TABLES:
        columns = [col(getattr(table, name)) for name in ("private", *names)]
        for chunk in chunks(cases):
            query = select(*columns).where(col(table.case_id).in_(chunk))
            for private, *values in session.execute(query):
                yield from ((private, value.casefold()) for value in values)
